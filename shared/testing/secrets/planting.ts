// Whole conversations with a secret in one place, and with repeats of it before and behind: in what the server repeats, in a
// command, in a letter that is sent or fetched. For everything that must never show it: logs, stores, exports.

import fc from 'fast-check';
import type { DialectId } from '../../src/dialects/facts.ts';
import { toUtf8 } from '../../src/octets.ts';
import type { Sent } from '../played.ts';
import { inLetter, inLine } from './disguises.ts';
import { greetings, places } from './places.ts';
import type { Place } from './places.ts';

/** A conversation with a secret in it. */
export interface Planted {
  readonly name: string;
  readonly dialect: DialectId;
  readonly secret: string;
  readonly says: readonly Sent[];
}

/** What is said beside the place itself; names of disguises. */
export interface Repeats {
  /** By the server in its answer. */
  readonly echo?: string;
  /** By the server before the secret was given. */
  readonly before?: string;
  /** By the client in a later command, and by the server in its answer. */
  readonly later?: string;
  /** In a letter. */
  readonly letter?: string;
  /** The client waits for no answer. */
  readonly isPipelined?: boolean;
}

/** A conversation with the secret in a place. */
export function plant(place: Place, given: string, repeats: Repeats = {}): Planted {
  const { echo, before, later, letter, isPipelined = false } = repeats;
  const secret = place.hidden?.(given) ?? given;
  const written = (form: string): string => (inLine[form] ?? inLine['plain'])?.(secret) ?? secret;
  const script = place.script(given).map((line) => {
    if (!line.startsWith('S! ')) return line;
    return `S: ${line.slice(3)}${echo === undefined ? '' : ` ${written(echo)}`}`;
  });
  const ends = ends_[place.dialect] ?? nothing;
  const lines = [
    ...(greetings[place.dialect] ?? []),
    ...(before === undefined ? [] : ends.before(written(before))),
    ...script,
    ...(later === undefined ? [] : ends.later(written(later))),
    ...(letter === undefined ? [] : ends.letter((inLetter[letter] ?? inLetter['plain'])?.(secret) ?? secret)),
  ];
  const says = lines.map((line): Sent => ({
    from: line.startsWith('S') ? 'server' : 'client',
    octets: toUtf8(line.endsWith(noLineEnd) ? line.slice(3, -noLineEnd.length) : `${line.slice(3)}\r\n`),
  }));
  const [client, server] = (['client', 'server'] as const).map((side) => says.filter(({ from }) => from === side));
  const name = `${place.dialect}: ${place.name}; ${JSON.stringify(repeats)}`;
  return { name, dialect: place.dialect, secret, says: isPipelined ? [...(client ?? []), ...(server ?? [])] : says };
}

const noLineEnd = '¶';

interface Ends {
  before(text: string): readonly string[];
  later(text: string): readonly string[];
  letter(text: string): readonly string[];
}

const nothing: Ends = { before: () => [], later: () => [], letter: () => [] };

function letterOf(text: string): readonly string[] {
  return ['From: alice@mx.example', `Subject: ${text.split('\r\n')[0]}`, '', 'Look:', ...text.split('\r\n'), 'Bye'];
}

const ends_: Partial<Record<DialectId, Ends>> = {
  smtp: {
    before: (text) => ['C: HELP', 'S: 214-mx.example', `S: 214 ${text}`],
    later: (text) => [`C: NOOP ${text}`, `S: 250 ${text}`, `C: RCPT TO:<${text}>`, `S: 501 5.1.3 <${text}>: no`],
    letter: (text) => [
      'C: MAIL FROM:<a@b.example>',
      'S: 250 ok',
      'C: RCPT TO:<c@d.example>',
      'S: 250 ok',
      'C: DATA',
      'S: 354 go',
      ...letterOf(text).map((line) => `C: ${line.startsWith('.') ? '.' : ''}${line}`),
      'C: .',
      'S: 250 ok',
    ],
  },
  pop3: {
    before: (text) => ['C: CAPA', 'S: +OK', `S: IMPLEMENTATION ${text}`, 'S: .'],
    later: (text) => [`C: NOOP ${text}`, `S: -ERR ${text}`, 'C: UIDL 1', `S: +OK 1 ${text}`],
    letter: (text) => [
      'C: RETR 1',
      'S: +OK 100 octets',
      ...letterOf(text).map((line) => `S: ${line.startsWith('.') ? '.' : ''}${line}`),
      'S: .',
    ],
  },
  imap: {
    before: (text) => [`S: * OK ${text}`, 'C: b1 NOOP', `S: b1 OK ${text}`],
    later: (text) => [`C: b2 NOOP ${text}`, `S: b2 BAD ${text}`, `C: b3 SELECT "${text}"`, `S: b3 NO ${text}`],
    letter: (text) => {
      const letter = letterOf(text).join('\r\n');
      const octets = toUtf8(letter).length;
      return [
        'C: b4 FETCH 1 BODY[]',
        `S: * 1 FETCH (BODY[] {${octets}}`,
        `S: ${letter}${noLineEnd}`,
        'S: )',
        'S: b4 OK',
      ];
    },
  },
};

/** `argument`, `password`: words of our own stand in every log, and would be found there. */
const isWord = (secret: string): boolean =>
  secret.split(' ').some((part) => /^[A-Za-z]+$/.test(part) && words.test(part));
const words =
  /^(?:arguments?|password|constructor|prototype|toString|valueOf|response|challenge|mechanism|greeting|continue)$/i;

/** Letters and signs that people have in passwords, quotation marks and backslashes too; now and then a blank or Chinese. */
export const secrets: fc.Arbitrary<string> = fc
  .oneof(
    {
      weight: 4,
      arbitrary: fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9!#$%&'()*+,./:;=?@^_`{|}~<>[\]-]{6,18}[A-Za-z0-9]$/),
    },
    { weight: 2, arbitrary: fc.stringMatching(/^[A-Za-z0-9"\\]{8,20}$/) },
    { weight: 1, arbitrary: fc.stringMatching(/^[a-z]{6,8} [A-Z0-9]{6,8}$/) },
    { weight: 1, arbitrary: fc.stringMatching(/^[密码口令钥匙]{3,6}[a-z]{2}$/) },
  )
  .filter((secret) => !isWord(secret));

const inLineNames = Object.keys(inLine);

export const repeatsMade: fc.Arbitrary<Repeats> = fc.record(
  {
    echo: fc.constantFrom(...inLineNames),
    before: fc.constantFrom(...inLineNames),
    later: fc.constantFrom(...inLineNames),
    letter: fc.constantFrom(...Object.keys(inLetter)),
    isPipelined: fc.boolean(),
  },
  { requiredKeys: [] },
);

/** Conversations with a secret, in any place or in one. */
export function planted(place?: Place): fc.Arbitrary<Planted> {
  return fc
    .tuple(place ? fc.constant(place) : fc.constantFrom(...places), secrets, repeatsMade)
    .filter(([{ takes }, secret]) => takes?.test(secret) ?? true)
    .map(([at, secret, repeats]) => plant(at, secret, repeats));
}
