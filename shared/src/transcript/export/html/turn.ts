// One turn of the page: its number, which is its anchor; what was said on the left; what it means on the right.

import type { ReplyClass } from '../../../dialect.ts';
import type { TranscriptRemark, TranscriptTurn, TranscriptUnit } from '../../conversation.ts';
import { commentsOf } from './comments.ts';
import { elapsed } from './context.ts';
import type { Context } from './context.ts';
import { el } from './markup.ts';
import type { Markup } from './markup.ts';
import { notesOf } from './notes.ts';
import { charsetOf } from './pieces.ts';
import { remarkLine } from './remarks.ts';
import { isBlock, wireOf } from './wire.ts';

/** The turn as an item of the list; with `bare` without comments. */
export function turnOf(context: Context, turn: TranscriptTurn, bare: boolean): Markup {
  const { options } = context;
  const { word } = context.speech;
  const name = turn.turn === 0 ? word('turn.greeting') : word('turn.number', { turn: turn.turn });
  const lines = turn.units.filter(({ from }) => from === 'server').filter((unit) => !isBlock(unit));
  const charset = charsetOf(lines, context.speech.gb18030);
  const charsetFor = (unit: TranscriptUnit) => (unit.from === 'server' && !isBlock(unit) ? charset : undefined);
  const notes = options.notes && turn.units.map((unit) => notesOf(context, unit, charsetFor(unit)));
  const comments = !bare && commentsOf(context, turn);
  return el(
    'li',
    { class: 'turn', id: turn.turn, 'data-at': turn.atMs, 'data-name': name, 'data-class': classOf(turn) },
    heading(turn, name),
    el('div', { class: 'talk' }, talk(context, turn, charsetFor)),
    (notes || comments) && el('div', { class: 'notes' }, notes, comments),
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

/** Units and remarks in the order in which they happened. */
function talk(
  context: Context,
  { units, remarks }: TranscriptTurn,
  charsetFor: (unit: TranscriptUnit) => ReturnType<typeof charsetOf> | undefined,
): readonly (Markup | undefined)[] {
  const all: (TranscriptUnit | TranscriptRemark)[] = [...units, ...remarks];
  // The sort is stable: of the same moment, what was said stands before what was remarked.
  all.sort((a, b) => a.atMs - b.atMs);
  return all.map((item) =>
    item.kind === 'unit' ? wireOf(context, item, charsetFor(item)) : remarkLine(context, item),
  );
}

/** How the last reply of a turn ends. */
function classOf({ units }: TranscriptTurn): ReplyClass | undefined {
  return units.filter(({ from }) => from === 'server').at(-1)?.reading.replyClass;
}
