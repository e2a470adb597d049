// The octets of a unit as characters that may be shown, each still knowing its span. Decoded as one piece, so that no
// character is cut where a span ends; controls as visible glyphs. Knows no colours and no widths.

import { agreedCharset, charactersOf, fitting, glyph } from '../charset.ts';
import type { Charset, Gb18030 } from '../charset.ts';
import type { Span } from '../dialect.ts';
import { CR, LF } from '../octets.ts';

/** Text of one span on one line. */
export interface Run {
  readonly text: string;
  /** Index among the spans of the unit. */
  readonly span: number;
}

/** How octets are decoded. */
export interface Decoding {
  readonly charset: Charset;
  readonly gb18030: Gb18030;
}

const whole = { before: false, after: false } as const;

/** How the units of one reply, or of one letter, are decoded: they have one charset. */
export function decodingOf(units: readonly { readonly octets: Uint8Array }[], gb18030: Gb18030): Decoding {
  return { charset: agreedCharset(units.map(({ octets }) => fitting(octets, whole, gb18030))), gb18030 };
}

/**
 * Makes a unit's octets fit to be shown: its lines without line ends.
 * @param spans they tile the octets
 */
export function showUnit(
  octets: Uint8Array,
  spans: readonly Span[],
  { charset, gb18030 }: Decoding,
): readonly (readonly Run[])[] {
  const lines: Run[][] = [];
  let line: { text: string; span: number }[] = [];
  let index = 0;
  for (const [character, at] of charactersOf(octets, charset, gb18030)) {
    while (index < spans.length - 1 && at >= (spans[index]?.end ?? 0)) index++;
    if (!isLineEnd(octets, at)) append(line, glyph(character), index);
    else if (octets[at] === LF) {
      lines.push(line);
      line = [];
    }
  }
  if (line.length > 0 || lines.length === 0) lines.push(line);
  return lines;
}

/** CR LF, as one. A CR or an LF alone is a fault and is shown. */
function isLineEnd(octets: Uint8Array, at: number): boolean {
  if (octets[at] === CR) return octets[at + 1] === LF;
  return octets[at] === LF && octets[at - 1] === CR;
}

function append(line: { text: string; span: number }[], text: string, span: number): void {
  const last = line[line.length - 1];
  if (last?.span === span) last.text += text;
  else line.push({ text, span });
}
