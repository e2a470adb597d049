// The grammar of the local prompt: a line in, a command out, with what is to be said about it. Pure: it connects nothing,
// sends nothing, and speaks no language (sayings.ts).

import type { Saying } from '@mailterm/shared/dialect';
import { countEdits, nearestVerb } from '@mailterm/shared/line/nearest';
import type { DialectId } from '@mailterm/shared/dialects/facts';
import type { Target } from '@mailterm/shared/transcript/event';
import type { Phase } from '../session/model.ts';
import { commandFor } from './commandFor.ts';
import { readPlace } from './place.ts';
import type { Place } from './place.ts';
import { promptSaying } from './say.ts';
import { readSClient } from './sClient.ts';
import { promptSayingIds } from './sayings.ts';
import { tidy } from './tidy.ts';
import { deeds, lookups, mailVerbs, openers, otherPrograms, schemes } from './vocabulary.ts';
import type { Opener } from './vocabulary.ts';

/** What the prompt needs to know of the session it stands in. */
export interface PromptContext {
  readonly phase: Phase;
  /** Where the session goes or went. */
  readonly target?: Target;
}

/** What a line means. `answers` are said first, whatever is done. */
export type Command =
  | {
      readonly kind: 'open';
      readonly target: Target;
      readonly answers: readonly Saying[];
      /** The command then asks for TLS in this protocol. */
      readonly startTls?: DialectId;
    }
  | { readonly kind: 'quit'; readonly answers: readonly Saying[] }
  | { readonly kind: 'clear'; readonly answers: readonly Saying[] }
  /** A name is looked up by Mailterm's server; the words are for prompt/dns. */
  | {
      readonly kind: 'lookUp';
      readonly program: 'dig' | 'host' | 'nslookup';
      readonly words: readonly string[];
      readonly answers: readonly Saying[];
    }
  /** Nothing is done beside answering. */
  | { readonly kind: 'answer'; readonly answers: readonly Saying[] };

const exampleHost = 'practice';

/** Reads a line of the local prompt. Never throws. */
export function parse(line: string, context: PromptContext): Command {
  const tidied = tidy(line);
  const command = read(tidied.line, context);
  return { ...command, answers: [...tidied.notes, ...command.answers] };
}

function read(line: string, context: PromptContext): Command {
  if (line === '') return answer();
  const [first = '', ...words] = line.split(/\s+/);
  const url = /^([a-z][a-z0-9]{1,11}):\/\/([^/?#]*)/i.exec(first);
  if (url) return readUrl(url[1] ?? '', url[2] ?? '', words, context);
  const word = first.toLowerCase();
  const deed = Object.hasOwn(deeds, word) ? deeds[word] : undefined;
  if (deed !== undefined && (deed !== 'localEcho' || isLocalEcho(words))) return perform(deed, context);
  if (word === 'openssl' && words[0] === 's_client') return open(readSClient(words.slice(1)), [], context);
  if (isLookup(word)) return { kind: 'lookUp', program: word, words, answers: [] };
  const opener = Object.hasOwn(openers, word) ? openers[word] : undefined;
  if (opener) return readOpener(word, opener, words, context);
  return explain(first, context);
}

function isLookup(word: string): word is 'dig' | 'host' | 'nslookup' {
  return lookups.has(word);
}

function readOpener(name: string, opener: Opener, words: readonly string[], context: PromptContext): Command {
  const { places, notes } = dropOptions(opener, words);
  if (places.length === 0) {
    const suggestion = `${name} ${exampleHost}${opener.port === undefined ? ' 25' : ''}`;
    return answer(...notes, promptSaying('prompt.hostMissing', { command: name, suggestion }));
  }
  if (/^[a-z]{2,12}:\/\//i.test(places[0] ?? '')) return read(places.join(' '), context);
  const place = readPlace(places, opener.port);
  if (place.ok && words.some((word) => opener.encrypting?.includes(word))) {
    return open(encrypted(place), notes, context);
  }
  return open(place, notes, context);
}

/** Options of the real programs: what is done here anyway passes unsaid, of the others it is said that they do nothing. */
function dropOptions(
  opener: Opener,
  words: readonly string[],
): { places: readonly string[]; notes: readonly Saying[] } {
  const places: string[] = [];
  const notes: Saying[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (!/^-{1,2}[A-Za-z0-9]/.test(word)) {
      places.push(word);
    } else if (opener.valued?.includes(word)) {
      notes.push(promptSaying('prompt.optionIgnored', { option: [word, words[++at]].filter(Boolean).join(' ') }));
    } else if (!opener.silent?.includes(word) && !opener.encrypting?.includes(word)) {
      notes.push(promptSaying('prompt.optionIgnored', { option: word }));
    }
  }
  return { places, notes };
}

function readUrl(scheme: string, place: string, words: readonly string[], context: PromptContext): Command {
  const name = scheme.toLowerCase();
  if (!Object.hasOwn(schemes, name)) return answer(promptSaying('prompt.unknown', { word: `${name}://` }));
  if (place === '') {
    return answer(
      promptSaying('prompt.hostMissing', { command: `${name}://`, suggestion: `${name}://${exampleHost}` }),
    );
  }
  const clear = readPlace([place, ...words], schemes[name]);
  const read = name.endsWith('s') ? encrypted(clear) : clear;
  // A colon belongs into a URL and needs no remark.
  return open(
    read.ok ? { ...read, notes: read.notes.filter(({ id }) => id !== 'prompt.colonPort') } : read,
    [],
    context,
  );
}

/** The same place, where TLS comes before the greeting. */
function encrypted(place: Place): Place {
  return place.ok ? { ...place, target: { ...place.target, security: 'tls' } } : place;
}

function open(place: Place, notes: readonly Saying[], { phase }: PromptContext): Command {
  if (!place.ok) return answer(...notes, place.why);
  if (phase === 'connecting') return answer(...notes, promptSaying('prompt.connecting'));
  const { target, startTls } = place;
  return { kind: 'open', target, answers: [...notes, ...place.notes], ...(startTls && { startTls }) };
}

function perform(deed: 'help' | 'quit' | 'clear' | 'localEcho', { phase }: PromptContext): Command {
  switch (deed) {
    case 'help':
      return answer(...helpIds.map((id) => promptSaying(id)));
    case 'clear':
      return { kind: 'clear', answers: [] };
    case 'localEcho':
      return answer(promptSaying('prompt.localEcho'));
    case 'quit':
      return phase === 'connecting' || phase === 'open'
        ? { kind: 'quit', answers: [] }
        : answer(promptSaying('prompt.nothingToQuit'));
  }
}

const helpIds = promptSayingIds.filter((id) => id === 'prompt.help' || id.startsWith('prompt.help.'));

/** `set localecho` of the telnet of Windows. */
function isLocalEcho(words: readonly string[]): boolean {
  return words[0]?.toLowerCase() === 'localecho';
}

/** A word that the prompt does not do: what it probably is, and what to type instead. Arguments are never repeated. */
function explain(word: string, { phase, target }: PromptContext): Command {
  const verb = word.toUpperCase();
  if (Object.hasOwn(mailVerbs, verb)) {
    if (phase === 'connecting') return answer(promptSaying('prompt.connecting'));
    const suggestion = commandFor(target ?? { host: exampleHost, port: mailVerbs[verb] ?? 25 });
    return answer(promptSaying('prompt.notConnected', { verb, suggestion }));
  }
  const lower = word.toLowerCase();
  if (otherPrograms.has(lower)) return answer(promptSaying('prompt.otherProgram', { word: lower }));
  const shown = word.slice(0, 40);
  const near = nearestWord(word);
  if (near === undefined) return answer(promptSaying('prompt.unknown', { word: shown }));
  const suggestion = Object.hasOwn(openers, near) ? commandLike(near) : near;
  return answer(promptSaying('prompt.didYouMean', { word: shown, suggestion }));
}

const promptWords = [...Object.keys(openers), 'help', 'quit', 'exit', 'clear'].map((word) => word.toUpperCase());

/** The command that a mistyped word was meant to be. In a short word two edits would turn anything into anything. */
function nearestWord(word: string): string | undefined {
  if (word.length < 3) return undefined;
  const near = nearestVerb(word, promptWords);
  const edits = near === undefined ? 0 : countEdits(word.toUpperCase(), near);
  return edits > 1 && word.length < 5 ? undefined : near?.toLowerCase();
}

function commandLike(opener: string): string {
  return opener === 'smtp' ? `smtp ${exampleHost}` : `${opener} ${exampleHost} 25`;
}

function answer(...answers: readonly Saying[]): Command {
  return { kind: 'answer', answers };
}
