// Words and parameters of Content-Type and Content-Disposition (RFC 2045 §5.1, RFC 2183 §2), as octets: nothing is decoded
// but the pieces of long values, which are put together (RFC 2231 §6 asks servers of IMAP to do so).

import type { Parameter } from './part.ts';

/** Octets of a value that are looked at, */
const valueOctetsMax = 8 * 1024;
/** and parameters. */
const parametersMax = 60;

const token = /[^\x00-\x20\x7f()<>@,;:\\"/[\]?=]+/y;
const quoted = /"((?:[^"\\]|\\[^])*)"/y;
/** What stands behind a sign where no token is: programs leave the quotes away. */
const unquoted = /[^\x00-\x20;"]+/y;

/** A value, and where it is being read. */
interface Cursor {
  readonly text: string;
  at: number;
}

/** A word, and what follows it. */
export interface Parametered {
  readonly word: string;
  readonly params: readonly Parameter[];
}

/** `type/subtype; name=value`; undefined where there is no type. */
export function readMediaType(value: string): (Parametered & { readonly subtype: string }) | undefined {
  const cursor = { text: value.slice(0, valueOctetsMax), at: 0 };
  const word = take(cursor, token);
  if (word === undefined || !mark(cursor, '/')) return undefined;
  const subtype = take(cursor, token);
  return subtype === undefined ? undefined : { word, subtype, params: readParameters(cursor) };
}

/** `word; name=value`; undefined where there is no word. */
export function readParametered(value: string): Parametered | undefined {
  const cursor = { text: value.slice(0, valueOctetsMax), at: 0 };
  const word = take(cursor, token);
  return word === undefined ? undefined : { word, params: readParameters(cursor) };
}

/** The words of a list, for example those of Content-Language (RFC 3282 §2). */
export function readWords(value: string): readonly string[] {
  const cursor = { text: value.slice(0, valueOctetsMax), at: 0 };
  const words: string[] = [];
  do {
    const word = take(cursor, token);
    if (word !== undefined) words.push(word);
  } while (mark(cursor, ','));
  return words;
}

/** The value of a parameter. */
export function parameterOf(params: readonly Parameter[], name: string): string | undefined {
  return params.find((parameter) => parameter.name.toLowerCase() === name)?.value;
}

function readParameters(cursor: Cursor): readonly Parameter[] {
  const params: Parameter[] = [];
  while (params.length < parametersMax) {
    skip(cursor);
    if (cursor.at >= cursor.text.length) break;
    if (mark(cursor, ';')) continue;
    const name = take(cursor, token);
    if (name === undefined) cursor.at += 1;
    else if (mark(cursor, '=')) params.push({ name, value: takeValue(cursor) });
  }
  return joinPieces(params);
}

function takeValue(cursor: Cursor): string {
  skip(cursor);
  if (cursor.text[cursor.at] !== '"') return take(cursor, unquoted) ?? '';
  const text = take(cursor, quoted);
  if (text !== undefined) return text.replace(/\\([^])/g, '$1');
  // A quote that is never closed: all the rest is the value.
  const rest = cursor.text.slice(cursor.at + 1);
  cursor.at = cursor.text.length;
  return rest;
}

// RFC 2231 §3 and §4.1: `name*0`, `name*1*` … are one value; it is encoded when one of its pieces is.
function joinPieces(params: readonly Parameter[]): readonly Parameter[] {
  const pieces = new Map<string, string>();
  const whole: Parameter[] = [];
  const begun: string[] = [];
  for (const parameter of params) {
    const [, name, number = '', encoded = ''] = /^([^*]+)\*(\d{1,3})(\*?)$/.exec(parameter.name) ?? [];
    if (name === undefined) whole.push(parameter);
    else pieces.set(`${name.toLowerCase()}*${Number(number)}`, `${encoded}${parameter.value}`);
    if (name !== undefined && Number(number) === 0) begun.push(name);
  }
  return [...whole, ...begun.map((name) => gather(name, pieces))];
}

function gather(name: string, pieces: ReadonlyMap<string, string>): Parameter {
  const values: string[] = [];
  for (let i = 0; pieces.has(`${name.toLowerCase()}*${i}`); i++) {
    values.push(pieces.get(`${name.toLowerCase()}*${i}`) as string);
  }
  const encoded = values.some((value) => value.startsWith('*'));
  return { name: encoded ? `${name}*` : name, value: values.map((value) => value.replace(/^\*/, '')).join('') };
}

function take(cursor: Cursor, pattern: RegExp): string | undefined {
  skip(cursor);
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text);
  if (!found) return undefined;
  cursor.at = pattern.lastIndex;
  return found[1] ?? found[0];
}

function mark(cursor: Cursor, sign: string): boolean {
  skip(cursor);
  if (cursor.text[cursor.at] !== sign) return false;
  cursor.at += 1;
  return true;
}

// RFC 5322 §3.2.2: comments stand wherever blanks may.
function skip(cursor: Cursor): void {
  for (let depth = 0; cursor.at < cursor.text.length; cursor.at++) {
    const character = cursor.text[cursor.at] as string;
    if (character === '(') depth += 1;
    else if (depth === 0) {
      if (character > ' ') return;
    } else if (character === ')') depth -= 1;
    else if (character === '\\') cursor.at += 1;
  }
}
