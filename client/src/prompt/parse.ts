// The grammar of the local prompt: a line in, a command out, with what is to be said about it. Pure: it connects nothing,
// sends nothing, and speaks no language (sayings.ts). Loaded when somebody begins to type (load.ts).

import { answer } from './command.ts';
import type { Command, PromptContext } from './command.ts';
import { hideSecrets } from './clients/hide.ts';
import { readClient } from './clients/index.ts';
import { open, readOpener, readSocat, readUrl } from './opening.ts';
import { presetNamed } from './presets/find.ts';
import { readSClient } from './sClient.ts';
import { promptSaying } from './say.ts';
import { promptSayingIds } from './sayings.ts';
import { runPipeline } from './shell/run.ts';
import { tidy } from './tidy.ts';
import { readTranscriptLine } from './transcript.ts';
import { explainUnknown } from './unknown.ts';
import { deeds, lookups, openers } from './vocabulary.ts';

export type { Command, PromptContext } from './command.ts';

/** Reads a line of the local prompt. Never throws. */
export function parse(line: string, context: PromptContext): Command {
  const quoted = readTranscriptLine(line.trim());
  if (quoted) return quoted;
  const tidied = tidy(line);
  const command = read(tidied.line, context);
  // What was typed is shown as it was typed, with what was left out.
  const shown = command.shown === undefined ? {} : { shown: hideSecrets(line) };
  return { ...command, ...shown, answers: [...tidied.notes, ...command.answers] };
}

function read(line: string, context: PromptContext): Command {
  if (line === '') return answer();
  const [first = '', ...words] = line.split(/\s+/);
  const url = /^([a-z][a-z0-9]{1,11}):\/\/([^/?#]*)/i.exec(first);
  if (url) return readUrl(url[1] ?? '', url[2] ?? '', words, context);
  const word = first.toLowerCase();
  const deed = Object.hasOwn(deeds, word) ? deeds[word] : undefined;
  if (deed !== undefined && (deed !== 'set' || words.length > 0)) return perform(deed, words, context);
  const ready = readClient(line) ?? runPipeline(line);
  if (ready) return ready;
  if (word === 'openssl' && words[0] === 's_client') return open(readSClient(words.slice(1)), [], context);
  if (isLookup(word)) return { kind: 'lookUp', program: word, words, answers: [] };
  if (word === 'socat') return readSocat(words, context);
  const opener = Object.hasOwn(openers, word) ? openers[word] : undefined;
  if (opener) return readOpener(word, opener, words, context);
  return explainUnknown(line, context);
}

function isLookup(word: string): word is 'dig' | 'host' | 'nslookup' {
  return lookups.has(word);
}

type Deed = (typeof deeds)[string];

function perform(deed: Deed, words: readonly string[], { phase }: PromptContext): Command {
  switch (deed) {
    case 'help':
      return answer(...helpIds.map((id) => promptSaying(id)));
    case 'clear':
      return { kind: 'clear', answers: [] };
    case 'presets':
      return listPresets(words);
    case 'explain':
      return { ...answer(promptSaying('prompt.explain')), explain: true };
    case 'set':
      return set(words);
    case 'quit':
      return phase === 'connecting' || phase === 'open'
        ? { kind: 'quit', answers: [] }
        : answer(promptSaying('prompt.nothingToQuit'));
  }
}

const helpIds = promptSayingIds.filter((id) => id === 'prompt.help' || id.startsWith('prompt.help.'));

function listPresets([name]: readonly string[]): Command {
  if (name === undefined) return { ...answer(promptSaying('prompt.presets')), presets: '' };
  const preset = presetNamed(name);
  if (preset) return { ...answer(), presets: preset.id };
  return { ...answer(promptSaying('prompt.presetUnknown', { word: name.slice(0, 40) })), presets: '' };
}

/** `set localecho` of the telnet of Windows, and `set q=mx` of nslookup. */
function set([first = '']: readonly string[]): Command {
  if (/^local_?echo$/i.test(first)) return answer(promptSaying('prompt.localEcho'));
  const type = /^(?:q|type|querytype)=(\w{1,10})$/i.exec(first)?.[1]?.toLowerCase();
  if (type === undefined) return answer(promptSaying('prompt.unknown', { word: `set ${first.slice(0, 40)}` }));
  return answer(promptSaying('prompt.nslookupSet', { suggestion: `nslookup -type=${type} practice.test` }));
}
