// Mistakes in a line of a letter before it is sent: the end that is none, the missing empty line, what the server will take
// away. Alike wherever a letter ends with a dot; the commands of the protocol are the caller's.

import type { Finding } from '../dialect.ts';
import { narrow } from '../line/fullWidth.ts';
import { found } from '../mistakes/finding.ts';
import { fromBase64, fromUtf8, toLatin1 } from '../octets.ts';
import { hasFullWidthColon, readFieldStart } from './fields/names.ts';
import { placeIn } from './judge.ts';

/** What is known beside the line. */
export interface Typing {
  /** What was typed of this letter before. */
  readonly before: Uint8Array;
  /** True for a line that is a command of the protocol. */
  readonly isCommand: (line: string) => boolean;
  /** The letter may have UTF-8 in its header (RFC 6531 §3.4). */
  readonly isUtf8: boolean;
}

/** RFC 5322 §2.1.1: a line has at most 998 characters. */
const charactersMax = 998;

/**
 * Mistakes in a line of a letter, best first.
 * @param octets the line without its line end
 */
export function lintLetterLine(octets: Uint8Array, typing: Typing): readonly Finding[] {
  const line = toLatin1(octets);
  const end = endOf(octets, line);
  if (end) return [end];
  const place = placeIn(typing.before);
  return [
    ...(typing.isCommand(line) ? [found('mistake.commandInLetter', 'likely', { fix: '.' })] : []),
    ...(isSecret(line, typing.before) ? [found('mistake.loginInLetter', 'likely')] : []),
    // RFC 5321 §2.3.8: CR and LF only together.
    ...(/(?:^|[^\r])\n/.test(line) ? [found('mistake.bareLf', 'certain')] : []),
    ...(octets.length > charactersMax ? [found('mistake.longLine', 'certain')] : []),
    ...(place.isHeader ? inHeader(octets, line, place.fields, typing) : dotInFront(octets, line)),
  ];
}

/** What people send to end a letter, and what does not end it. */
const noEnd = /^(?:[ \t]+\.[ \t]*|\.[ \t]+|['"`]\.['"`]|(?:<?cr>?)?<?lf>?\.<?cr>?<?lf>?|(?:\\r)?\\n\.(?:\\r)?\\n)$/i;

// RFC 5321 §4.1.1.4: the end is a line with one dot and nothing else.
function endOf(octets: Uint8Array, line: string): Finding | undefined {
  const text = toLatin1(narrow(octets, 64).octets).trim();
  const isWide = text === '.' && line !== '.';
  return isWide || noEnd.test(line) ? found('mistake.dotWithBlanks', 'likely', { fix: '.' }) : undefined;
}

/** True for an octet line that a person means as the end of the letter; also what only a silence makes suspicious. */
export function meansEnd(octets: Uint8Array): boolean {
  const line = toLatin1(octets);
  return endOf(octets, line) !== undefined || line === '..' || /[ \t]\.$/.test(line);
}

// RFC 5321 §4.5.2: one dot is taken away from the front of each line. Two are what somebody types who knows that.
function dotInFront(octets: Uint8Array, line: string): readonly Finding[] {
  if (!/^\.[^.]/.test(line)) return [];
  return [found('mistake.leadingDot', 'certain', { fix: `.${fromUtf8(octets) ?? line}` })];
}

function inHeader(octets: Uint8Array, line: string, fields: number, { isUtf8 }: Typing): readonly Finding[] {
  if (line === '' || /^[ \t]/.test(line)) return [];
  const field = readFieldStart(line.slice(0, 160));
  if (field) {
    // RFC 5322 §2.2 and RFC 2047 §1: a field is ASCII; RFC 6532 allows UTF-8 where both sides agreed to it.
    const isRaw = /[\x80-\xff]/.test(line) && !(isUtf8 && fromUtf8(octets) !== undefined);
    return isRaw ? [found('mistake.rawEightBit', 'certain')] : [];
  }
  if (hasFullWidthColon(line.slice(0, 160))) return [wideColon(octets, line)];
  return fields === 0 ? dotInFront(octets, line) : [found('mistake.noBlankLine', 'likely')];
}

function wideColon(octets: Uint8Array, line: string): Finding {
  const text = fromUtf8(octets);
  const fix = text?.replace(/[ \t]*\uff1a[ \t]*/, ': ');
  return found('mistake.fullWidth', 'certain', { fix: fix === line ? undefined : fix, params: { characters: '：' } });
}

/** How a login begins. */
const login = /\bAUTH (?:LOGIN|PLAIN|XOAUTH2|OAUTHBEARER|CRAM-MD5)\b/i;

/** Lines of a login within a text: behind `AUTH …` each is a name or a password (RFC 4648 §12: base64 hides nothing). */
function isSecret(line: string, before: Uint8Array): boolean {
  const begins = login.exec(line);
  if (begins)
    return line
      .slice(begins.index + begins[0].length)
      .split(/[ \t]+/)
      .some(isEncoded);
  const words = line.trim().split(/[ \t]+/);
  const recent = toLatin1(before.subarray(-600)).split('\n').slice(-7).join('\n');
  return words.length <= 2 && isEncoded(words[words.length - 1] ?? '') && login.test(recent);
}

/** Base64 of something that people write. */
function isEncoded(word: string): boolean {
  const octets = /^[A-Za-z0-9+/]{8,2048}={0,2}$/.test(word) ? fromBase64(word) : undefined;
  return octets !== undefined && fromUtf8(octets) !== undefined;
}
