// Lines that connect: `telnet`, `nc`, `socat`, `openssl s_client`, URLs. Pure, but for the lesson that is
// shown, where a practice server answers in the place of the one that is named.

import type { Saying } from '@mailterm/shared/dialect';
import { isLessonAwaited, lessonRules } from '../lessons/rules.ts';
import { answer } from './command.ts';
import type { Command, PromptContext } from './command.ts';
import { commandFor } from './commandFor.ts';
import { readPlace, tellsPort } from './place.ts';
import type { Place } from './place.ts';
import { nearHost, presetOfHost } from './presets/find.ts';
import { promptSaying } from './say.ts';
import { schemes } from './vocabulary.ts';
import type { Opener } from './vocabulary.ts';

const exampleHost = 'practice';
/** RFC 6761 §6.2: names in test. are no real ones. */
const practiceName = /^practice$|\.test\.?$/i;

export function readOpener(name: string, opener: Opener, words: readonly string[], context: PromptContext): Command {
  const { places, notes } = dropOptions(opener, words);
  if (places.length === 0) {
    const suggestion = `${name} ${exampleHost}${opener.port === undefined ? ' 25' : ''}`;
    return answer(...notes, promptSaying('prompt.hostMissing', { command: name, suggestion }));
  }
  const url = /^([a-z]{2,12}):\/\/([^/?#]*)/i.exec(places[0] ?? '');
  if (url) return readUrl(url[1] ?? '', url[2] ?? '', places.slice(1), context);
  const place = readPlace(places, opener.port);
  const [only = ''] = places;
  if (place.ok && places.length === 1 && opener.port === undefined && !only.includes(':') && !tellsPort(only)) {
    return askPort(name, place.target.host);
  }
  if (place.ok && words.some((word) => opener.encrypting?.includes(word))) {
    return open(encrypted(place), notes, context);
  }
  return open(place, notes, context);
}

/** A domain as it stands behind an @ tells no port, and perhaps is no mail server: its MX says which host is. */
function askPort(name: string, host: string): Command {
  const lines = [25, 110, 143].map((port) => `${name} ${host} ${port}`);
  return { ...answer(promptSaying('prompt.portAsked', { host })), lines: [...lines, `dig MX ${host}`] };
}

/** `socat - TCP:host:25` and `socat - OPENSSL:host:465,verify=0`. */
export function readSocat(words: readonly string[], context: PromptContext): Command {
  const address = words.map((word) => /^([A-Za-z0-9-]+):(.+)$/.exec(word)).find(Boolean);
  const kind = address?.[1]?.toLowerCase().replace(/-connect$/, '') ?? '';
  const [place = ''] = (address?.[2] ?? '').split(',');
  const suggestion = `socat - TCP:${exampleHost}:25`;
  if (!/^(?:tcp[46]?|openssl|ssl)$/.test(kind)) {
    return answer(promptSaying('prompt.hostMissing', { command: 'socat', suggestion }));
  }
  return open(quiet(readPlace([place])), [], context, kind.endsWith('ssl'));
}

export function readUrl(scheme: string, place: string, words: readonly string[], context: PromptContext): Command {
  const name = scheme.toLowerCase();
  if (!Object.hasOwn(schemes, name)) return answer(promptSaying('prompt.unknown', { word: `${name}://` }));
  if (place === '') {
    return answer(
      promptSaying('prompt.hostMissing', { command: `${name}://`, suggestion: `${name}://${exampleHost}` }),
    );
  }
  return open(quiet(readPlace([place, ...words], schemes[name])), [], context, name.endsWith('s'));
}

/** A colon belongs between host and port of URLs and addresses, and needs no remark. */
function quiet(place: Place): Place {
  return place.ok ? { ...place, notes: place.notes.filter(({ id }) => id !== 'prompt.colonPort') } : place;
}

/** The same place, where TLS comes before the greeting. */
function encrypted(place: Place): Place {
  return place.ok ? { ...place, target: { ...place.target, security: 'tls' } } : place;
}

/** Connects, unless the name was most likely meant to be another one. */
export function open(place: Place, notes: readonly Saying[], context: PromptContext, isFirst = false): Command {
  if (!place.ok) return answer(...notes, place.why);
  if (context.phase === 'connecting') return answer(...notes, promptSaying('prompt.connecting'));
  const { target, startTls } = isFirst ? { ...place, target: { ...place.target, security: 'tls' as const } } : place;
  const standIn = lessonRules()?.standIn(target);
  if (standIn) {
    const played = promptSaying('prompt.lessonDouble', { of: target.host, host: standIn.host });
    return {
      kind: 'open',
      target: standIn,
      answers: [...notes, ...place.notes, played],
      ...(startTls && { startTls }),
    };
  }
  if (isLessonAwaited() && !practiceName.test(target.host)) {
    return { ...answer(...notes, promptSaying('prompt.lessonAwaited')), lines: [commandFor(target)] };
  }
  const near = context.insists === true ? undefined : nearHost(target.host);
  if (near !== undefined) {
    const suggestion = commandFor({ ...target, host: near });
    return { ...answer(...notes, promptSaying('prompt.nearHost', { host: target.host, near })), lines: [suggestion] };
  }
  const preset = presetOfHost(target.host);
  const advice = preset && preset.password !== 'practice' ? [promptSaying(`prompt.password.${preset.password}`)] : [];
  return { kind: 'open', target, answers: [...notes, ...place.notes, ...advice], ...(startTls && { startTls }) };
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
