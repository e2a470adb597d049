// One turn of the page: its number, which is its anchor; what was said on the left; what it means on the right.

import type { Charset } from '../../../charset.ts';
import type { ReplyClass, Side } from '../../../dialect.ts';
import { hasManyLines } from '../../../octets.ts';
import { decodingOf } from '../../../paste/shownText.ts';
import type { TranscriptRemark, TranscriptTurn, TranscriptUnit } from '../../conversation.ts';
import { commentsOf } from './comments.ts';
import { elapsed } from './context.ts';
import type { Context } from './context.ts';
import { el } from './markup.ts';
import type { Markup } from './markup.ts';
import { notesOf } from './notes.ts';
import { remarkLine } from './remarks.ts';
import { wireOf } from './wire.ts';

/** The turn as an item of the list; with `bare` without comments. */
export function turnOf(context: Context, turn: TranscriptTurn, bare: boolean): Markup {
  const { word } = context.speech;
  const name = turn.turn === 0 ? word('turn.greeting') : word('turn.number', { turn: turn.turn });
  const comments = bare ? undefined : commentsOf(context, turn);
  const rows = rowsOf(turn);
  const lines = turn.units.filter((unit) => unit.from === 'server' && !hasManyLines(unit.octets));
  const { charset: reply } = decodingOf(lines, context.speech.gb18030);
  return el(
    'li',
    { class: 'turn', id: turn.turn, 'data-at': turn.atMs, 'data-name': name, 'data-class': classOf(turn) },
    heading(turn, name),
    el(
      'div',
      {},
      rows.map((row, place) => rowOf(context, row, reply, place === rows.length - 1 ? comments : undefined)),
    ),
  );
}

function heading({ turn, atMs }: TranscriptTurn, name: string): Markup {
  return el(
    'h2',
    {},
    el('a', { href: `#${turn}`, 'aria-label': name }, turn),
    el('span', { class: 'at', 'aria-hidden': 'true' }, elapsed(atMs)),
  );
}

/** What one side said without being interrupted, and what Mailterm remarked then. */
interface Row {
  readonly from: Side;
  readonly items: (TranscriptUnit | TranscriptRemark)[];
}

function rowsOf({ units, remarks }: TranscriptTurn): readonly Row[] {
  const all: (TranscriptUnit | TranscriptRemark)[] = [...units, ...remarks];
  // The sort is stable: of the same moment, what was said stands before what was remarked.
  all.sort((a, b) => a.atMs - b.atMs);
  const rows: Row[] = [];
  for (const item of all) {
    const last = rows.at(-1);
    if (last && (item.kind === 'remark' || item.from === last.from)) last.items.push(item);
    else rows.push({ from: item.kind === 'unit' ? item.from : 'server', items: [item] });
  }
  return rows;
}

/** What was said on the left, what it means beside it. */
function rowOf(context: Context, { from, items }: Row, reply: Charset, comments: Markup | undefined): Markup {
  // A letter may come from several hands: each of its lines has a charset of its own.
  const charsetFor = (unit: TranscriptUnit) =>
    unit.from === 'server' && !hasManyLines(unit.octets) ? reply : undefined;
  const talk = items.map((item) =>
    item.kind === 'unit' ? wireOf(context, item, charsetFor(item)) : remarkLine(context, item),
  );
  const notes = items.map((item) =>
    item.kind === 'unit' && context.options.notes ? notesOf(context, item, charsetFor(item)) : undefined,
  );
  const isNoted = comments !== undefined || notes.some((note) => note !== undefined);
  return el(
    'div',
    { class: `row ${from}` },
    el('div', { class: 'talk' }, talk),
    isNoted && el('div', { class: 'notes' }, notes, comments),
  );
}

/** How the last reply of a turn ends. */
function classOf({ units }: TranscriptTurn): ReplyClass | undefined {
  return units.filter(({ from }) => from === 'server').at(-1)?.reading.replyClass;
}
