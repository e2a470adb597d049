// One unit as it crossed: who spoke, how the reply ends, and the octets span by span. Each span says at a pointer what it
// is; part by part below says the same to keys and ears.

import type { Charset } from '../../../charset.ts';
import { visible } from '../../../charset.ts';
import type { ReplyClass } from '../../../dialect.ts';
import { classGlyphs } from '../../../replyClass.ts';
import type { TranscriptUnit } from '../../conversation.ts';
import { sourceOf } from './context.ts';
import type { Context } from './context.ts';
import { el, linesOf } from './markup.ts';
import type { Markup } from './markup.ts';
import { piecesOf } from '../pieces.ts';
import type { Piece } from '../pieces.ts';

const marks = { client: '▸', server: '◂' } as const;

const hueCount = 6;
/** Of a letter or a listing, so many parts are explained; all of it is shown. */
const partsMax = 40;
const partCharactersMax = 120;

/** The unit in the column of what was said. */
export function wireOf(context: Context, unit: TranscriptUnit, charset: Charset | undefined): Markup {
  const { tell } = context;
  const { from, reading, withheld } = unit;
  const speaker = tell(from === 'client' ? 'client' : 'server.speaks');
  const pieces = piecesOf(unit, charset, context.speech.gb18030);
  const isLast = from === 'server' && reading.complete;
  return el(
    'div',
    { class: `unit ${from}`, 'data-at': unit.atMs, 'data-class': from === 'server' && reading.replyClass },
    el('span', { class: 'mark', 'aria-hidden': 'true' }, marks[from]),
    el('span', { class: 'unseen' }, `${speaker}: `),
    el(
      'div',
      {},
      el(
        'code',
        { class: 'wire' },
        pieces.map((piece) => span(context, piece)),
      ),
      isLast && reading.replyClass && verdict(context, reading.replyClass),
      withheld && el('p', { class: 'aside' }, tell('withheld')),
    ),
  );
}

function verdict({ tell }: Context, replyClass: ReplyClass): Markup {
  const glyph = el('span', { 'aria-hidden': 'true' }, classGlyphs[replyClass]);
  return el('span', { class: 'verdict', 'data-class': replyClass }, glyph, ' ', tell(`class.${replyClass}`));
}

function span({ speech, tell }: Context, { span: { kind, ...saying }, text, number }: Piece): Markup {
  if (kind === 'credential') {
    const name = speech.say(saying).title;
    return el('span', { class: 'piece secret', title: `${name}: ${tell('secret')}` }, text);
  }
  if (number === undefined) return el('span', {}, linesOf(text));
  const { title, body } = speech.say(saying);
  const hue = `piece hue-${(number - 1) % hueCount}`;
  return el('span', { class: hue, title: body === '' ? title : `${title}. ${body}` }, linesOf(text));
}

/** The parts of a unit, each with what it is; nothing for a unit that is one part. */
export function partsOf(context: Context, unit: TranscriptUnit, charset: Charset | undefined): Markup | undefined {
  const { tell } = context;
  const pieces = piecesOf(unit, charset, context.speech.gb18030).filter(({ number }) => number !== undefined);
  if (pieces.length < 2) return undefined;
  return el(
    'details',
    { class: 'parts' },
    el('summary', {}, tell('parts')),
    el(
      'ol',
      {},
      pieces.slice(0, partsMax).map((piece) => part(context, unit, piece)),
    ),
    pieces.length > partsMax && el('p', { class: 'aside' }, tell('partsMore', { count: pieces.length - partsMax })),
  );
}

function part(context: Context, { reading }: TranscriptUnit, { span, text, number = 1 }: Piece): Markup {
  const { speech, tell } = context;
  const { title, body } = speech.say(span);
  const decoded = span.kind === 'credential' ? undefined : span.params?.['decoded'];
  // Mostly the sentence says it itself.
  const isTold = span.id !== reading.says.id && body.includes(visible(String(decoded)));
  return el(
    'li',
    { class: `hue-${(number - 1) % hueCount}` },
    el('code', {}, clip(text)),
    ' ',
    el('strong', {}, title),
    decoded !== undefined && !isTold && [' ', tell('decoded'), ' ', el('code', {}, clip(visible(String(decoded))))],
    // The card has said it already.
    span.id !== reading.says.id && body !== '' && [' ', body, ' ', sourceOf(context, span.id)],
  );
}

function clip(text: string): string {
  const line = text.split('\n')[0] ?? '';
  return line.length > partCharactersMax ? `${line.slice(0, partCharactersMax)}…` : line;
}
