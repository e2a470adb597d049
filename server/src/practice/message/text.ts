// What a person reads of a letter, as Unicode: header fields without their encoded words, bodies without their transfer
// encoding, both out of their charset. Never fails: what cannot be decoded is read as it stands.

import { decode } from '@mailterm/shared/charset';
import { fromLatin1 } from '@mailterm/shared/octets';
import { parameterOf } from './parameters.ts';
import type { Part } from './part.ts';

// RFC 2047 §2, with the language of RFC 2231 §5. Longer words than its 75 octets are common.
const encodedWord = /=\?([!-)+-<>@-~]{1,40})(?:\*[\w-]{1,20})?\?([BbQq])\?([!->@-~]{0,1024})\?=/g;
// RFC 2047 §6.2: blanks between two encoded words are not shown.
const blanksBetweenWords = /(\?=)[ \t\r\n]{1,100}(?==\?)/g;

/** The value of a header field as it is shown. */
export function shownValue(value: string): string {
  if (!value.includes('=?')) return guess(value);
  const joined = value.replace(blanksBetweenWords, '$1');
  let text = '';
  let at = 0;
  for (const { 0: word, index, 1: charset = '', 2: packing = '', 3: packed = '' } of joined.matchAll(encodedWord)) {
    const octets = packing.toLowerCase() === 'b' ? fromBase64(packed) : fromQuoted(packed.replaceAll('_', ' '));
    text += guess(joined.slice(at, index)) + inCharset(octets, charset);
    at = index + word.length;
  }
  return text + guess(joined.slice(at));
}

/** The body of a part as it is shown; the octets of its body are given. */
export function shownBody({ encoding, params }: Part, body: string): string {
  return inCharset(unpack(body, encoding), parameterOf(params, 'charset') ?? '');
}

// RFC 2045 §6
function unpack(body: string, encoding: string): string {
  if (encoding === 'base64') return fromBase64(body);
  return encoding === 'quoted-printable' ? fromQuoted(body) : body;
}

// RFC 2045 §6.8: what is not of the alphabet is passed over.
function fromBase64(text: string): string {
  return Buffer.from(text.replace(/[^A-Za-z0-9+/]+/g, ''), 'base64').toString('latin1');
}

// RFC 2045 §6.7: `=` and two digits are an octet, `=` at the end of a line joins it to the next.
function fromQuoted(text: string): string {
  return text.replace(/=(?:([0-9A-Fa-f]{2})|[ \t]{0,75}\r?\n)/g, (_, digits?: string) =>
    digits === undefined ? '' : String.fromCharCode(Number.parseInt(digits, 16)),
  );
}

/** The text of octets in a charset; by guess where the charset is unknown or says nothing. */
function inCharset(octets: string, charset: string): string {
  if (!/[^\x00-\x7f]/.test(octets) && !/^(?:utf-?16|iso-2022|hz)/i.test(charset)) return octets;
  const decoder = /^(?:us-)?ascii$/i.test(charset) ? undefined : decoderOf(charset);
  return decoder ? decoder.decode(fromLatin1(octets)) : guess(octets);
}

function decoderOf(charset: string): InstanceType<typeof TextDecoder> | undefined {
  try {
    // A label that nobody knows throws (WHATWG Encoding §4.2); so does none at all.
    return new TextDecoder(charset);
  } catch {
    return undefined;
  }
}

const gb18030 = new TextDecoder('gb18030', { fatal: true });

/** Text that does not say its charset: UTF-8, else GB18030, else Latin-1. */
function guess(octets: string): string {
  if (!/[^\x00-\x7f]/.test(octets)) return octets;
  return decode(fromLatin1(octets), (each) => {
    try {
      return gb18030.decode(each);
    } catch {
      return undefined;
    }
  }).text;
}
