// An explained paste for people, row by row: what it is, then every turn as it was said with an explanation below each
// reply. Rows are made one at a time, so that a long log costs no memory.

import type { Explained, ExplainedUnit } from '@mailterm/shared/paste/explain';
import { isReply, repliesIn } from '@mailterm/shared/paste/record';
import type { Reply } from '@mailterm/shared/paste/record';
import type { PasteSpeech } from '@mailterm/shared/paste/speech';
import { headlineOf } from '@mailterm/shared/paste/speech';
import { decodingOf } from '@mailterm/shared/paste/shownText';
import type { Gb18030 } from '@mailterm/shared/charset';
import { fill } from '@mailterm/shared/i18n/text';
import { cardRows, isRefusal, remarkRows } from './card.ts';
import type { CardStyle } from './card.ts';
import { blanks, fillRows } from './rows.ts';
import type { Row } from './rows.ts';
import { gutterWidth, wireRows } from './wire.ts';
import type { Words } from './words/index.ts';

/** How a paste is printed. */
export interface PrintOptions {
  readonly words: Words;
  readonly speech: PasteSpeech;
  readonly gb18030: Gb18030;
  readonly width: number;
}

/** Line numbers that the summary names. */
const namedLinesMax = 12;

const empty: Row = [];

/** The rows of an explained paste. */
export function* printExplained(explained: Explained, options: PrintOptions): Generator<Row> {
  const { units } = explained;
  const items = repliesIn(units);
  const style = styleOf(explained, options);
  yield* printSummary(explained, items.filter(isReply), style);
  const said = new Set<string>();
  let conversation = 0;
  let afterCard = false;
  let above: ExplainedUnit | undefined;
  for (const item of items) {
    const unit = isReply(item) ? item.last : item;
    if (unit.conversation !== conversation) {
      conversation = unit.conversation;
      yield empty;
      if (isConversation(explained)) yield heading(unit, style);
      afterCard = false;
    }
    if (afterCard) yield empty;
    if (isReply(item)) {
      yield* printReply(item, said, above, style);
      afterCard = true;
      continue;
    }
    afterCard = false;
    above = item;
    yield* wireRows(item, style, { decoding: decodingOf([item], style.gb18030), numbering: 'numbered' });
    yield* remarkRows(item, style);
  }
}

function isConversation({ dress }: Explained): boolean {
  return dress !== 'log' && dress !== 'bounce' && dress !== 'reply';
}

function styleOf(explained: Explained, options: PrintOptions): CardStyle {
  const { units } = explained;
  const longest = units.reduce((max, { line }) => Math.max(max, line), 0);
  const lines = new Map<string, number>();
  for (const { from, conversation, turn, line } of units) {
    const key = `${conversation} ${turn}`;
    if (from === 'client' && !lines.has(key)) lines.set(key, line);
  }
  return {
    ...options,
    goesOn: isConversation(explained),
    digits: Math.max(3, String(longest).length),
    lineOf: (unit, turn) => lines.get(`${unit.conversation} ${turn}`),
  };
}

function* printSummary(explained: Explained, replies: readonly Reply[], style: CardStyle): Generator<Row> {
  const { words, speech } = style;
  const refusals = replies.filter(({ last }) => isRefusal(last));
  const named = refusals.slice(0, namedLinesMax).map(({ units: [first] }) => first?.line ?? 0);
  const protocols = [...new Set(replies.map(({ last }) => last.protocol.toUpperCase()))].join(words.separator);
  const summary = fill(words.summary, {
    protocol: protocols,
    dress: explained.dress === undefined ? '' : words.dress[explained.dress],
    replies: replies.length,
  });
  const count =
    refusals.length > named.length ? 'many' : named.length > 1 ? 'some' : named.length === 1 ? 'one' : 'none';
  const lines = named.join(words.separator);
  const verdict = fill(words.refused[count], { refusals: refusals.length, lines });
  // One reply needs no table of contents.
  if (explained.dress !== 'reply') yield* prose(`${summary}${verdict}`, style);
  for (const note of explained.notes) {
    const { title, body } = speech.note(note);
    yield* prose(`· ${title}${words.stop}${words.gap}${body}`, style);
  }
  if (replies.length > 0 && (explained.dress !== 'reply' || explained.notes.length > 0)) yield empty;
}

function prose(text: string, { width }: CardStyle): readonly Row[] {
  return fillRows([{ text, tone: 'soft' }], { first: [], next: [blanks(2)], width: Math.min(width, 100) });
}

function heading(unit: ExplainedUnit, { words }: CardStyle): Row {
  const text = fill(words.conversation, { number: unit.conversation + 1, protocol: unit.protocol.toUpperCase() });
  return [{ text, tone: 'strong' }];
}

function* printReply(
  reply: Reply,
  said: Set<string>,
  above: ExplainedUnit | undefined,
  style: CardStyle,
): Generator<Row> {
  const { words, gb18030 } = style;
  const { last } = reply;
  const decoding = decodingOf(reply.units, gb18030);
  let line: number | undefined;
  for (const unit of reply.units) {
    if (unit.implied) continue;
    yield* wireRows(unit, style, { decoding, numbering: unit.line === line ? 'unnumbered' : 'numbered' });
    line = unit.line;
  }
  if (decoding.charset !== 'us-ascii') {
    const text = fill(words.charset, { charset: decoding.charset.toUpperCase() });
    yield [blanks(gutterWidth(style)), { text, tone: 'soft' }];
  }
  // What was explained once is named from then on, unless it is a refusal: those are what people read for.
  const key = `${last.protocol} ${headlineOf(last.reading).id}`;
  const isKnown = said.has(key) && !isRefusal(last);
  said.add(key);
  const isAbove = above?.conversation === last.conversation && above.turn === last.answers?.turn;
  yield* cardRows(reply, style, { length: isKnown ? 'brief' : 'whole', command: isAbove ? 'above' : 'elsewhere' });
}
