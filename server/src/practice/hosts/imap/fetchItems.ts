// What FETCH asks for (RFC 9051 §6.4.5), read from a command.

import type { SectionSpec } from '../../message/index.ts';
import type { Cursor } from './cursor.ts';

/** Items without an argument. */
const plainItems = ['FLAGS', 'INTERNALDATE', 'RFC822.SIZE', 'ENVELOPE', 'BODYSTRUCTURE', 'BODY', 'UID'] as const;

export type PlainItem = (typeof plainItems)[number];

/** A stretch of what was asked for: `<start.count>`. */
export interface Partial {
  readonly start: number;
  readonly count: number;
}

/** Some of the text of a message. */
export interface SectionItem {
  readonly kind: 'section';
  /** What the response calls it. */
  readonly label: string;
  readonly spec: SectionSpec;
  /** Reading it does not set \Seen. */
  readonly peeks: boolean;
  readonly partial?: Partial;
}

/** A part without its transfer encoding, or the size of that (RFC 3516 §4.2, §4.3). */
export interface BinaryItem {
  readonly kind: 'binary' | 'binarySize';
  readonly label: string;
  readonly path: readonly number[];
  readonly peeks: boolean;
  readonly partial?: Partial;
}

export type FetchItem = { readonly kind: 'plain'; readonly name: PlainItem } | SectionItem | BinaryItem;

const macros: Readonly<Record<string, readonly PlainItem[]>> = {
  ALL: ['FLAGS', 'INTERNALDATE', 'RFC822.SIZE', 'ENVELOPE'],
  FAST: ['FLAGS', 'INTERNALDATE', 'RFC822.SIZE'],
  FULL: ['FLAGS', 'INTERNALDATE', 'RFC822.SIZE', 'ENVELOPE', 'BODY'],
};

/** RFC 3501 §6.4.5: three older names of sections. */
const oldSections: readonly (readonly [string, SectionSpec, boolean])[] = [
  ['RFC822.HEADER', { path: [], what: 'HEADER' }, true],
  ['RFC822.TEXT', { path: [], what: 'TEXT' }, false],
  ['RFC822', { path: [], what: 'all' }, false],
];

/** Nobody asks for more at once. */
const itemsMax = 50;
const fieldsMax = 100;

/** A macro, one item, or a list of them; each once. */
export function readItems(args: Cursor): readonly FetchItem[] | undefined {
  for (const [macro, names] of Object.entries(macros)) {
    if (args.word(macro)) return names.map((name) => ({ kind: 'plain', name }));
  }
  const items = args.sees('(')
    ? args.list(() => readItem(args))
    : [readItem(args)].filter((item) => item !== undefined);
  if (items === undefined || items.length === 0 || items.length > itemsMax) return undefined;
  const labels = items.map(labelOf);
  return items.filter((item, i) => labels.indexOf(labelOf(item)) === i);
}

/** What the response calls an item. */
export function labelOf(item: FetchItem): string {
  return item.kind === 'plain' ? item.name : item.label;
}

function readItem(args: Cursor): FetchItem | undefined {
  for (const [name, spec, peeks] of oldSections) {
    if (args.word(name)) return { kind: 'section', label: name, spec, peeks };
  }
  if (args.word('RFC822.SIZE')) return { kind: 'plain', name: 'RFC822.SIZE' };
  const word = args.take(/binary\.size|(?:body|binary)\.peek|[a-z0-9.]+/iy)?.toUpperCase();
  if (args.sees('[')) return readBracketed(word, args);
  const name = plainItems.find((item) => item === word);
  return name && { kind: 'plain', name };
}

function readBracketed(word: string | undefined, args: Cursor): FetchItem | undefined {
  args.skip('[');
  switch (word) {
    case 'BODY':
    case 'BODY.PEEK':
      return readBody(args, word === 'BODY.PEEK');
    case 'BINARY':
    case 'BINARY.PEEK':
    case 'BINARY.SIZE':
      return readBinary(args, word);
    default:
      return undefined;
  }
}

function readBody(args: Cursor, peeks: boolean): SectionItem | undefined {
  const path = readPath(args);
  const spec = path && readSection(args, path);
  if (spec === undefined || !args.skip(']')) return undefined;
  const partial = readPartial(args);
  if (partial === 'bad') return undefined;
  const label = `BODY[${writeSpec(spec)}]${partial ? `<${partial.start}>` : ''}`;
  return { kind: 'section', label, spec, peeks, ...(partial && { partial }) };
}

function readBinary(args: Cursor, word: 'BINARY' | 'BINARY.PEEK' | 'BINARY.SIZE'): BinaryItem | undefined {
  const path = readPath(args);
  if (path === undefined || !args.skip(']')) return undefined;
  const isSize = word === 'BINARY.SIZE';
  const partial = isSize ? undefined : readPartial(args);
  if (partial === 'bad') return undefined;
  const label = `${isSize ? word : 'BINARY'}[${path.join('.')}]${partial ? `<${partial.start}>` : ''}`;
  const kind = isSize ? 'binarySize' : 'binary';
  return { kind, label, path, peeks: word !== 'BINARY', ...(partial && { partial }) };
}

/** `2.1`; behind it a dot may lead to a word. Zero is no part (RFC 9051 §9, section-part). */
function readPath(args: Cursor): readonly number[] | undefined {
  const text = args.take(/\d{1,5}(?:\.\d{1,5}){0,30}/y);
  if (text === undefined) return [];
  const path = text.split('.').map(Number);
  return path.includes(0) ? undefined : path;
}

function readSection(args: Cursor, path: readonly number[]): SectionSpec | undefined {
  if (path.length > 0 && !args.skip('.')) return { path, what: 'all' };
  const what = args.take(/header\.fields\.not|header\.fields|header|text|mime/iy)?.toUpperCase();
  switch (what) {
    case undefined:
      return path.length === 0 ? { path, what: 'all' } : undefined;
    case 'HEADER.FIELDS':
    case 'HEADER.FIELDS.NOT': {
      const fields = args.space() ? args.list(() => readFieldName(args)) : undefined;
      return fields && fields.length > 0 && fields.length <= fieldsMax ? { path, what, fields } : undefined;
    }
    case 'MIME':
      // RFC 9051 §6.4.5.1: a message itself has no MIME header, only its parts have.
      return path.length > 0 ? { path, what } : undefined;
    case 'HEADER':
    case 'TEXT':
      return { path, what };
    default:
      return undefined;
  }
}

/** RFC 5322 §2.2: printable ASCII without a colon. A name in quotes is written without them in the response. */
function readFieldName(args: Cursor): string | undefined {
  const name = args.astring();
  return name !== undefined && /^[!#$&'+,\-./0-9;<=>?@A-Z^_`a-z|}~]{1,100}$/.test(name) ? name : undefined;
}

function writeSpec({ path, what, fields }: SectionSpec): string {
  const word = what === 'all' ? [] : [what];
  const place = [...path, ...word].join('.');
  return fields === undefined ? place : `${place} (${fields.join(' ')})`;
}

/** RFC 9051 §9, partial: the count is not zero. */
function readPartial(args: Cursor): Partial | undefined | 'bad' {
  if (!args.skip('<')) return undefined;
  const start = args.number();
  const count = args.skip('.') ? args.number() : undefined;
  if (start === undefined || count === undefined || count === 0 || !args.skip('>')) return 'bad';
  return { start, count };
}
