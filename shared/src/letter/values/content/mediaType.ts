// What a body or a part of one is: Content-Type, Content-Disposition, Content-Transfer-Encoding, MIME-Version.

import type { LetterId } from '../../citations.ts';
import { letterCitations } from '../../citations.ts';
import type { ValueCursor } from '../cursor.ts';
import { readParameters } from './parameters.ts';

const token = /[!#-'*+\-.0-9A-Z^-~]+/iy;
const typeAndSubtype = /([!#-'*+\-.0-9A-Z^-~]{1,60})\/([!#-'*+\-.0-9A-Z^-~]{1,100})/iy;

// content := "Content-Type" ":" type "/" subtype *(";" parameter)                              (RFC 2045 §5.1)
/** Reads a media type with its parameters. */
export function readContentType(value: ValueCursor): void {
  value.comments();
  const found = value.peek(typeAndSubtype);
  if (found) {
    const [whole, type = '', subtype = ''] = found;
    value.take(whole.length, mediaTypeId(type, subtype), { params: { type: whole.toLowerCase() } });
  }
  readParameters(value);
}

function mediaTypeId(type: string, subtype: string): LetterId {
  return known(`letter.type.${type}/${subtype}`) ?? known(`letter.type.${type}`) ?? 'letter.type.other';
}

// disposition := "Content-Disposition" ":" disposition-type *(";" disposition-parm)            (RFC 2183 §2)
/** Reads whether a part is shown or offered as a file. */
export function readDisposition(value: ValueCursor): void {
  takeWord(value, 'letter.disposition', 'letter.disposition.other');
  readParameters(value);
}

// encoding := "Content-Transfer-Encoding" ":" mechanism                                        (RFC 2045 §6.1)
/** Reads how a body was packed. */
export function readTransferEncoding(value: ValueCursor): void {
  takeWord(value, 'letter.encoding', 'letter.encoding.other');
  value.comments();
}

// version := "MIME-Version" ":" 1*DIGIT "." 1*DIGIT                                            (RFC 2045 §4)
/** Reads the version of MIME; there is one. */
export function readMimeVersion(value: ValueCursor): void {
  value.comments();
  value.match(/\d{1,3}\.\d{1,3}/y, 'letter.mime.version');
  value.comments();
}

/** Takes a word that has an explanation of its own, or the one for others. */
export function takeWord(value: ValueCursor, family: string, other: LetterId): void {
  value.comments();
  const word = value.peek(token)?.[0];
  if (word !== undefined) value.take(word.length, known(`${family}.${word}`) ?? other);
}

function known(id: string): LetterId | undefined {
  const lower = id.toLowerCase();
  return Object.hasOwn(letterCitations, lower) ? (lower as LetterId) : undefined;
}
