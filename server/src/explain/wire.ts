// What was said, as rows: line number, who speaks, and the text with its spans in their hues. Secrets are dots of a fixed
// number; long letters and listings are folded.

import type { Gb18030 } from '@mailterm/shared/charset';
import type { Span } from '@mailterm/shared/dialect';
import { showUnit } from '@mailterm/shared/paste/shownText';
import type { Decoding } from '@mailterm/shared/paste/shownText';
import type { ExplainedUnit } from '@mailterm/shared/paste/explain';
import { fill } from '@mailterm/shared/i18n/text';
import { blanks, fillRows } from './rows.ts';
import type { Row, Styled, Tone } from './rows.ts';
import type { Words } from './words/index.ts';

/** Of fixed length, so that it tells nothing about the secret. */
export const mask = '●●●●●●●●';

const hueCount = 6;

const separators: ReadonlySet<string> = new Set([
  'line.space',
  'line.end',
  'letter.colon',
  'letter.value',
  'letter.fold',
  'reply.more',
  'reply.last',
]);

/** A block longer than this is folded, to so many lines. */
const foldLines = { longer: 12, shown: 8 };

/** How everything is drawn. */
export interface Style {
  readonly width: number;
  /** Digits of the longest line number. */
  readonly digits: number;
  readonly words: Words;
  readonly gb18030: Gb18030;
}

/** The look of each span of a unit. Letters and listings are read, not taken apart. */
export function tonesOf(spans: readonly Span[]): readonly Tone[] {
  let hue = -1;
  return spans.map(({ id, kind }) => {
    if (kind === 'credential') return 'soft';
    if (kind === 'unknown') return 'unknown';
    if (kind === 'content' || separators.has(id) || id === 'reply.text') return 'ink';
    hue += 1;
    return (hue % hueCount) as Tone;
  });
}

/** The columns before the text of a unit. */
export function gutterWidth({ digits }: Style): number {
  return digits + 3;
}

function gutter(unit: ExplainedUnit, style: Style, number: string): Row {
  const { replyClass } = unit.reading;
  const speaker = unit.from === 'client' ? '▸' : '◂';
  return [
    { text: `${number.padStart(style.digits)} `, tone: 'soft' },
    { text: `${speaker} `, tone: unit.from === 'client' ? 'soft' : (replyClass ?? 'soft') },
  ];
}

/** How one unit is drawn among others. */
export interface Place {
  /** That of the whole reply. */
  readonly decoding: Decoding;
  /** `unnumbered`: it stands on the same line of the paste as the unit before. */
  readonly numbering: 'numbered' | 'unnumbered';
}

/** The rows of a unit. */
export function wireRows(unit: ExplainedUnit, style: Style, { decoding, numbering }: Place): readonly Row[] {
  const lines = textLines(unit, style, decoding);
  const isFolded = lines.length > foldLines.longer;
  const shown = isFolded ? lines.slice(0, foldLines.shown) : lines;
  const first = gutter(unit, style, numbering === 'numbered' ? String(unit.line) : '');
  const next: Row = [blanks(gutterWidth(style))];
  const rows = shown.flatMap((line, i) => fillRows(line, { first: i === 0 ? first : next, next, width: style.width }));
  if (!isFolded) return rows;
  const count = lines.length - shown.length;
  return [...rows, [...next, { text: fill(style.words.moreLines, { count }), tone: 'soft' }]];
}

function textLines(unit: ExplainedUnit, style: Style, decoding: Decoding): readonly Row[] {
  if (unit.withheld) return [[secret(), { text: `  (${style.words.withheld})`, tone: 'soft' }]];
  const { spans } = unit.reading;
  const tones = tonesOf(spans);
  return showUnit(unit.octets, spans, decoding).map((line) =>
    line.map(({ text, span }): Styled =>
      spans[span]?.kind === 'credential' ? secret() : { text, tone: tones[span] ?? 'ink' },
    ),
  );
}

function secret(): Styled {
  return { text: mask, tone: 'soft' };
}
