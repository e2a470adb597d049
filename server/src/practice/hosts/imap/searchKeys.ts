// What a SEARCH asks for, read from a command (RFC 9051 §6.4.4). Texts are decoded here; message/search.ts compares.

import { fromLatin1 } from '@mailterm/shared/octets';
import type { NumberSet, SearchKey } from '../../message/index.ts';
import type { Cursor } from './cursor.ts';
import { readDay } from './internalDate.ts';
import { readSet } from './numberSet.ts';

/** How the texts of a command are written. */
export type DecodeText = (octets: string) => string | undefined;

/** What a reader of keys needs beside the command. */
interface Reading {
  readonly args: Cursor;
  readonly decode: DecodeText;
  /** `$`, as UIDs. */
  readonly saved: NumberSet;
  /** Brackets, NOT and OR within one another. */
  readonly depth: number;
}

/** Brackets, NOT and OR go no deeper than this. */
const depthMax = 30;

const bare = [
  ...(['ALL', 'NEW', 'OLD', 'RECENT'] as const),
  ...(['ANSWERED', 'DELETED', 'DRAFT', 'FLAGGED', 'SEEN'] as const),
  ...(['UNANSWERED', 'UNDELETED', 'UNDRAFT', 'UNFLAGGED', 'UNSEEN'] as const),
] as const;
const texts = ['BCC', 'BODY', 'CC', 'FROM', 'SUBJECT', 'TEXT', 'TO'] as const;
const days = ['BEFORE', 'ON', 'SINCE', 'SENTBEFORE', 'SENTON', 'SENTSINCE'] as const;
const sizes = ['LARGER', 'SMALLER'] as const;
const keywords = ['KEYWORD', 'UNKEYWORD'] as const;

/** The keys of a command, side by side. */
export function readKeys(args: Cursor, decode: DecodeText, saved: readonly number[]): SearchKey | undefined {
  return readAll({ args, decode, saved: saved.map((uid) => [uid, uid] as const), depth: 0 });
}

/** The texts that a key looks for in what people wrote: each costs a reading of every letter. */
export function countTexts(key: SearchKey): number {
  switch (key.key) {
    case 'AND':
      return key.all.reduce((sum, each) => sum + countTexts(each), 0);
    case 'OR':
      return countTexts(key.either[0]) + countTexts(key.either[1]);
    case 'NOT':
      return countTexts(key.not);
    default:
      return 'text' in key || 'dayMs' in key ? 1 : 0;
  }
}

function readAll(reading: Reading): SearchKey | undefined {
  const all: SearchKey[] = [];
  do {
    const key = readKey(reading);
    if (key === undefined) return undefined;
    all.push(key);
  } while (reading.args.space());
  return { key: 'AND', all };
}

function readKey({ depth, ...reading }: Reading): SearchKey | undefined {
  if (depth > depthMax) return undefined;
  const within: Reading = { ...reading, depth: depth + 1 };
  const { args, saved } = within;
  if (args.skip('(')) {
    const key = readAll(within);
    return args.skip(')') ? key : undefined;
  }
  const set = readSet(args);
  if (set !== undefined) return set === '$' ? { key: 'UID', set: saved } : { key: 'SEQUENCE', set };
  const word = args.atom()?.toUpperCase();
  const alone = bare.find((name) => name === word);
  return alone === undefined ? readArguments(word, within) : { key: alone };
}

function readArguments(word: string | undefined, reading: Reading): SearchKey | undefined {
  const { args, saved } = reading;
  if (word === undefined || !args.space()) return undefined;
  switch (word) {
    case 'NOT': {
      const not = readKey(reading);
      return not && { key: 'NOT', not };
    }
    case 'OR': {
      const one = readKey(reading);
      const other = args.space() ? readKey(reading) : undefined;
      return one && other && { key: 'OR', either: [one, other] };
    }
    case 'UID': {
      const set = readSet(args);
      return set && { key: 'UID', set: set === '$' ? saved : set };
    }
    case 'HEADER': {
      const field = args.astring();
      const text = args.space() ? readText(reading) : undefined;
      return field === undefined || text === undefined ? undefined : { key: 'HEADER', field, text };
    }
    default:
      return readValue(word, reading);
  }
}

/** Keys with one value. */
function readValue(word: string, reading: Reading): SearchKey | undefined {
  const { args } = reading;
  const is = <Name extends string>(names: readonly Name[]): Name | undefined => names.find((name) => name === word);
  const [text, day, size, keyword] = [is(texts), is(days), is(sizes), is(keywords)];
  if (text) {
    const value = readText(reading);
    return value === undefined ? undefined : { key: text, text: value };
  }
  if (day) {
    const dayMs = readDay(args);
    return dayMs === undefined ? undefined : { key: day, dayMs };
  }
  if (size) {
    const octets = args.number();
    return octets === undefined ? undefined : { key: size, octets };
  }
  const flag = keyword && args.atom();
  return keyword && flag !== undefined ? { key: keyword, flag } : undefined;
}

function readText({ args, decode }: Reading): string | undefined {
  const octets = args.astring();
  return octets === undefined ? undefined : decode(octets);
}

/** The charsets that SEARCH knows, in the platform's names; those behind the first two are what Chinese clients say. */
const charsets: Readonly<Record<string, string>> = {
  'US-ASCII': 'utf-8',
  'UTF-8': 'utf-8',
  GB18030: 'gb18030',
  GBK: 'gb18030',
  GB2312: 'gb18030',
  BIG5: 'big5',
  'ISO-8859-1': 'iso-8859-1',
};

export const charsetNames: readonly string[] = Object.keys(charsets);

/** What reads the texts of a charset, or undefined for one that is not known. */
export function decoderOf(charset: string): DecodeText | undefined {
  const label = Object.hasOwn(charsets, charset.toUpperCase()) ? charsets[charset.toUpperCase()] : undefined;
  if (label === undefined) return undefined;
  const decoder = new TextDecoder(label, { fatal: true });
  return (octets) => {
    try {
      return decoder.decode(fromLatin1(octets));
    } catch {
      return undefined;
    }
  };
}
