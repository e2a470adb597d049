// Reads the multi-line responses of a POP3 server: the rows of LIST and UIDL, the tags of CAPA, letters after RETR and
// TOP. A huge one arrives in pieces, and is read as content without looking at every row.

import type { Oddity, Span, Unit } from '../../dialect.ts';
import { readLetter } from '../../letter/index.ts';
import { LF } from '../../octets.ts';
import { mechanismId } from '../../sasl/index.ts';
import { SpanCursor, tile } from '../../spans.ts';
import type { SaidId } from './citations.ts';
import type { Pop3Cursor } from './grammar.ts';
import { capabilityId } from './replies.ts';
import { takeRow } from './statusLine.ts';

/** What a block holds, by the command that asked for it. */
export type BlockKind = 'list' | 'uidl' | 'capa' | 'letter' | 'top' | 'mechanisms' | 'languages';

/** How a block's octets were cut. `frame` is not 'block' when the connection ended before the final dot. */
export interface BlockPiece {
  readonly frame: Unit['frame'];
  readonly continues?: true;
  readonly continued?: true;
}

/** What was read. */
export interface BlockReading {
  readonly spans: readonly Span[];
  readonly oddities: readonly Oddity[];
  /** Rows of a listing that end in this piece, the final dot not counted. */
  readonly rows: number;
  /** The final dot is there. */
  readonly ended: boolean;
}

/** Rows that get spans of their own; what comes after is one span. */
const rowsMax = 200;

/** Reads a block or a piece of one. Never fails. */
export function readBlock(kind: BlockKind, octets: Uint8Array, piece: BlockPiece): BlockReading {
  const ended = piece.frame === 'block' && piece.continues === undefined;
  if (kind === 'letter' || kind === 'top') return { ...readLetter(octets, letterPiece(piece)), rows: 0, ended };
  const rows = countLines(octets) - (ended ? 1 : 0);
  const spans: Span[] = [];
  // The dot's own line may be cut in two: its last piece is then shorter.
  const dot = ended ? Math.max(0, octets.length - 3) : octets.length;
  let start = 0;
  for (let row = 0; row < rowsMax && start < dot && piece.continued === undefined; row++) {
    const lf = octets.indexOf(LF, start);
    const end = lf < 0 ? dot : Math.min(lf + 1, dot);
    for (const span of readRow(kind, octets.subarray(start, end))) {
      spans.push({ ...span, start: span.start + start, end: span.end + start });
    }
    start = end;
  }
  if (start < dot) spans.push({ id: 'listing.rest' satisfies SaidId, start, end: dot, kind: 'content' });
  const dotEnd = octets.length - dot === 3 ? dot + 1 : octets.length;
  if (ended) spans.push({ id: 'listing.dot' satisfies SaidId, start: dot, end: dotEnd, kind: 'plain' });
  if (dotEnd < octets.length)
    spans.push({ id: 'line.end' satisfies SaidId, start: dotEnd, end: octets.length, kind: 'plain' });
  return { spans: tile(octets.length, spans), oddities: [], rows, ended };
}

function letterPiece({ continues, continued }: BlockPiece): Parameters<typeof readLetter>[1] {
  return { from: 'server', ...(continues && { continues }), ...(continued && { continued }) };
}

function countLines(octets: Uint8Array): number {
  let lines = 0;
  for (let at = octets.indexOf(LF); at >= 0; at = octets.indexOf(LF, at + 1)) lines += 1;
  return lines;
}

function readRow(kind: Exclude<BlockKind, 'letter' | 'top'>, octets: Uint8Array): readonly Span[] {
  const cursor = new SpanCursor<SaidId>(octets);
  if (kind === 'list' || kind === 'uidl') readListingRow(cursor, kind);
  else if (kind === 'capa') readCapability(cursor);
  else if (kind === 'mechanisms') takeMechanism(cursor);
  else readLanguage(cursor);
  cursor.takeRest('listing.row', { kind: 'unknown' });
  return cursor.finish();
}

// RFC 1939 §5: information may follow the size of a scan listing.
function readListingRow(cursor: Pop3Cursor, kind: 'list' | 'uidl'): void {
  const row = /^(\d{1,10})([ \t]+)([!-~]{1,70})(?=[ \t]|$)/.exec(cursor.rest.slice(0, 128));
  if (!row) return;
  takeRow(cursor, row, kind === 'list' ? 'size' : 'uid');
  cursor.space();
  cursor.takeRest('listing.extra');
}

// RFC 2449 §3: capa-tag = 1*cchar, with parameters behind single blanks.
function readCapability(cursor: Pop3Cursor): void {
  const tag = /^[!-~]{1,64}(?=[ \t]|$)/.exec(cursor.rest.slice(0, 80))?.[0];
  if (tag === undefined) return;
  const id = capabilityId(tag);
  cursor.take(tag.length, id, id === 'capa.unknown' ? { params: { tag } } : {});
  for (let words = 0; !cursor.done && words < 64; words++) {
    cursor.space();
    if (id === 'capa.SASL') takeMechanism(cursor);
    else if (id === 'capa.IMPLEMENTATION') cursor.takeRest('capa.version');
    else takeCapabilityArgument(cursor, id);
  }
  cursor.takeRest('capa.argument');
}

function takeMechanism(cursor: Pop3Cursor): void {
  const name = /^[\w-]{1,20}(?=[ \t]|$)/.exec(cursor.rest.slice(0, 32))?.[0];
  if (name === undefined) cursor.takeRest('capa.argument', { kind: 'unknown' });
  else cursor.take(name.length, mechanismId(name), { params: { name: name.toUpperCase() } });
}

function takeCapabilityArgument(cursor: Pop3Cursor, tag: SaidId): void {
  const word = /^[^ \t]+/.exec(cursor.rest.slice(0, 512))?.[0] ?? '';
  const isNumber = /^\d{1,9}$/.test(word);
  if (tag === 'capa.EXPIRE' && isNumber) cursor.take(word.length, 'capa.days', { params: { days: Number(word) } });
  else if (tag === 'capa.LOGIN-DELAY' && isNumber) {
    cursor.take(word.length, 'capa.seconds', { params: { seconds: Number(word) } });
  } else if (tag === 'capa.EXPIRE' && /^never$/i.test(word)) cursor.take(word.length, 'capa.never');
  else if ((tag === 'capa.EXPIRE' || tag === 'capa.LOGIN-DELAY') && /^user$/i.test(word)) {
    cursor.take(word.length, 'capa.perUser');
  } else if (tag === 'capa.UTF8' && /^user$/i.test(word)) cursor.take(word.length, 'capa.utf8User');
  else cursor.take(word.length, 'capa.argument');
}

// RFC 6856 §3: each line of a language listing is a language tag and the language's own name for itself.
function readLanguage(cursor: Pop3Cursor): void {
  const tag = /^[A-Za-z0-9-]{1,35}(?=[ \t]|$)/.exec(cursor.rest.slice(0, 64))?.[0];
  if (tag === undefined) return;
  cursor.take(tag.length, 'lang.tag', { params: { tag } });
  cursor.space();
  cursor.takeRest('lang.name');
}
