// A unit cut into its spans, as text that nothing obeys. A document may come from anybody: spans that do not tile their unit
// are not believed, and then its octets are shown as one piece.

import { charactersOf, visible } from '../../charset.ts';
import type { Charset, Gb18030 } from '../../charset.ts';
import type { Span } from '../../dialect.ts';
import { CR, isAlpha, isDigit, LF } from '../../octets.ts';
import { decodingOf } from '../../paste/shownText.ts';
import type { TranscriptUnit } from '../conversation.ts';

/** Of fixed length, so that it tells nothing about the secret. */
export const mask = '●●●●●●';

export interface Piece {
  readonly span: Span;
  /** 1, 2, 3 …; what only separates (blanks, dashes, line ends) carries none. */
  readonly number?: number;
  /** Visible text, its lines parted by \n. */
  readonly text: string;
}

/**
 * The pieces of a unit without the CRLF at its end; another line end is shown.
 * @param charset absent: each line decides for itself
 */
export function piecesOf(unit: TranscriptUnit, charset: Charset | undefined, gb18030: Gb18030): readonly Piece[] {
  const { octets } = unit;
  const isEnded = octets.at(-1) === LF && octets.at(-2) === CR;
  const shown = isEnded ? octets.subarray(0, -2) : octets;
  const spans = tiling(unit);
  const texts = textsOf(shown, spans, charset, gb18030);
  let count = 0;
  return spans.flatMap((span, place) => {
    const text = span.kind === 'credential' ? mask : (texts[place] ?? '');
    if (span.start >= shown.length || text === '') return [];
    return [{ span, text, ...(isNumbered(span, octets) && { number: ++count }) }];
  });
}

const separators: ReadonlySet<string> = new Set(['line.space', 'line.end']);

function isNumbered({ id, start, end, kind }: Span, octets: Uint8Array): boolean {
  if (separators.has(id)) return false;
  if (start === 0 || kind === 'credential') return true;
  return octets.subarray(start, end).some((octet) => octet > 0x7f || isAlpha(octet) || isDigit(octet));
}

function tiling({ octets, reading, withheld }: TranscriptUnit): readonly Span[] {
  const { spans } = reading;
  const whole: Span = { id: 'line.unknown', start: 0, end: octets.length, kind: withheld ? 'credential' : 'unknown' };
  const tiles =
    spans.every(({ start, end }, place) => start === (spans[place - 1]?.end ?? 0) && end > start) &&
    spans.at(-1)?.end === octets.length;
  return tiles && !withheld ? spans : [whole];
}

/** A character that begins within a span belongs to it. */
function textsOf(octets: Uint8Array, spans: readonly Span[], charset: Charset | undefined, gb18030: Gb18030): string[] {
  const texts = spans.map((): string[] => []);
  let place = 0;
  for (let start = 0; start < octets.length;) {
    const lf = octets.indexOf(LF, start);
    const end = lf < 0 ? octets.length : lf + 1;
    const line = octets.subarray(start, end);
    const own = charset ?? decodingOf([{ octets: line }], gb18030).charset;
    for (const [character, at] of charactersOf(line, own, gb18030)) {
      while (place < spans.length - 1 && (spans[place]?.end ?? 0) <= start + at) place++;
      texts[place]?.push(character);
    }
    start = end;
  }
  return texts.map((characters) => characters.join('').split('\r\n').map(visible).join('\n'));
}
