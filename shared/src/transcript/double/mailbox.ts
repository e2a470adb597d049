// What a transcript tells of a mailbox: how many letters, how large, by which names, and those that were fetched whole.

import { toBase64, toLatin1 } from '../../octets.ts';
import type { TranscriptTurn, TranscriptUnit } from '../conversation.ts';

/** A letter of the recorded mailbox. */
export interface ListedLetter {
  /** Absent where nothing was said of it. */
  readonly octets?: number;
  /** By UIDL (RFC 1939 §7), or the UID of IMAP in digits. */
  readonly uid?: string;
  /** IMAP flags. */
  readonly flags?: readonly string[];
  /** Base64 of the whole letter. */
  readonly content?: string;
}

type Draft = { -readonly [Key in keyof ListedLetter]: ListedLetter[Key] };

/** @param turns those up to the one behind which the person goes on */
export function lettersOf(protocol: 'smtp' | 'pop3' | 'imap', turns: readonly TranscriptTurn[]): ListedLetter[] {
  if (protocol === 'smtp') return [];
  const letters: Draft[] = [];
  const at = (number: number): Draft => (letters[number - 1] ??= {});
  for (const { units } of turns) {
    const asked = textOf(units.filter(({ from }) => from === 'client'));
    const answered = units.filter(({ from }) => from === 'server');
    if (protocol === 'pop3') readPop3(asked, answered, at);
    else readImap(answered, at);
  }
  return Array.from(letters, (letter) => letter ?? {});
}

function textOf(units: readonly TranscriptUnit[]): string {
  return units.map(({ octets }) => toLatin1(octets)).join('');
}

/** RFC 1939 §5: STAT, LIST, RETR; §7: UIDL. */
function readPop3(asked: string, answered: readonly TranscriptUnit[], at: (number: number) => Draft): void {
  const [, verb = '', argument = ''] = /^(\w{4})(?: +(\d{1,6}))?/.exec(asked) ?? [];
  const text = textOf(answered);
  if (!text.startsWith('+OK')) return;
  const block = text.slice(text.indexOf('\n') + 1);
  switch (verb.toUpperCase()) {
    case 'STAT': {
      const count = Number(/^\+OK (\d{1,4})\b/.exec(text)?.[1] ?? 0);
      if (count > 0) at(count);
      return;
    }
    case 'LIST':
    case 'UIDL': {
      const rows = argument === '' ? block : text.slice('+OK '.length);
      for (const [, number, what = ''] of rows.matchAll(/^(\d{1,4}) (\S{1,70})/gm)) {
        if (Number(number) < 1) continue;
        if (verb.toUpperCase() === 'UIDL') at(Number(number)).uid = what;
        else at(Number(number)).octets = Number(what) || 0;
      }
      return;
    }
    case 'RETR': {
      // RFC 1939 §3: a dot was put before each line that begins with one.
      const letter = block.replace(/\r?\n?\.\r\n$/, '\r\n').replace(/^\.(?=.)/gm, '');
      if (Number(argument) > 0 && letter.length > 2) at(Number(argument)).content = base64Of(letter);
      return;
    }
    default:
  }
}

/** RFC 9051 §7.4.1: EXISTS; §7.5.2: FETCH. */
function readImap(answered: readonly TranscriptUnit[], at: (number: number) => Draft): void {
  const text = textOf(answered);
  const count = Number(/^\* (\d{1,4}) EXISTS/im.exec(text)?.[1] ?? 0);
  if (count > 0) at(count);
  for (const [, number, items = ''] of text.matchAll(/^\* (\d{1,4}) FETCH \(([^\r\n]{0,1000})/gim)) {
    if (Number(number) < 1) continue;
    const letter = at(Number(number));
    const size = /RFC822\.SIZE (\d{1,8})/i.exec(items)?.[1];
    const uid = /\bUID (\d{1,10})/i.exec(items)?.[1];
    const flags = /FLAGS \(([^)]{0,200})\)/i.exec(items)?.[1];
    if (size !== undefined) letter.octets = Number(size);
    if (uid !== undefined) letter.uid = uid;
    if (flags !== undefined) letter.flags = flags.split(' ').filter((flag) => flag !== '');
  }
  readBodies(answered, at);
}

/** `* 1 FETCH (… BODY[] {n}` with the letter as a literal behind it. */
function readBodies(answered: readonly TranscriptUnit[], at: (number: number) => Draft): void {
  answered.forEach(({ octets }, index) => {
    const number = Number(
      /^\* (\d{1,4}) FETCH .*(?:BODY(?:\.PEEK)?\[\]|RFC822) \{\d+\}\r\n$/i.exec(toLatin1(octets))?.[1] ?? 0,
    );
    const literal = answered[index + 1];
    if (number > 0 && literal?.frame === 'octets' && literal.octets.length > 0) {
      at(number).content = toBase64(literal.octets);
    }
  });
}

function base64Of(text: string): string {
  return toBase64(Uint8Array.from(text, (character) => character.charCodeAt(0)));
}
