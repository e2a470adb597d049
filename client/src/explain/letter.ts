// The header fields of a letter, put together from the spans of a block. Pure; which span is what is the dialect's word.

import type { UnitEntry } from '../session/model.ts';
import { shownText } from './pieces.ts';

/** A header field with its folded lines, and where its name stands among the spans. */
export interface LetterField {
  readonly index: number;
  readonly name: string;
  readonly value: string;
}

/** A letter, or a piece of one, as the panel lists it. */
export interface LetterView {
  readonly fields: readonly LetterField[];
  readonly bodyLines: number;
}

/** The letter in a unit; undefined where there is none. */
export function letterOf(entry: UnitEntry): LetterView | undefined {
  const spans = entry.reading?.spans ?? [];
  const text = (at: number) => {
    const span = spans[at];
    return span ? shownText(entry.octets.subarray(span.start, span.end)).trim() : '';
  };
  const fields: { index: number; name: string; value: string }[] = [];
  let bodyLines = 0;
  spans.forEach((span, at) => {
    if (span.id === 'letter.colon') fields.push({ index: at - 1, name: text(at - 1), value: '' });
    const field = fields[fields.length - 1];
    if (field && (span.id === 'letter.value' || span.id === 'letter.fold'))
      field.value = `${field.value} ${text(at)}`.trim();
    if (span.id === 'letter.body') bodyLines += countLines(entry.octets.subarray(span.start, span.end));
  });
  return fields.length === 0 && bodyLines === 0 ? undefined : { fields, bodyLines };
}

function countLines(octets: Uint8Array): number {
  let lines = 0;
  for (let at = octets.indexOf(10); at >= 0; at = octets.indexOf(10, at + 1)) lines += 1;
  return lines;
}
