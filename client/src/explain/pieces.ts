// A unit cut into its spans, ready to be drawn: number, hue, and the text that may be seen. Pure: no words, no React.
// Numbers and hues here are the same that the terminal shows, so that both sides of the page speak of the same span.

import { decode, glyph, visible } from '@mailterm/shared/charset';
import type { SecretRole, Span } from '@mailterm/shared/dialect';
import { fromBase64, hasManyLines, isAlpha, isDigit, lineEndLength, toLatin1 } from '@mailterm/shared/octets';
import type { UnitEntry } from '../session/model.ts';
import { charactersIn, lineAround } from './characters.ts';
import type { LineRange } from './characters.ts';
import { gb18030 } from './gb18030.ts';
import { unpackedText } from './packedText.ts';

export const hueCount = 6;

/** Of fixed length, so that it tells nothing about the secret. */
export const mask = '●●●●●●●●';

/** Octets of a span that are drawn in the panel; a body is shown by how it begins. */
const textOctetsMax = 4096;

/** One span of a unit as views draw it. */
export interface Piece {
  readonly span: Span;
  /** Position among the unit's spans; what hovering exchanges. */
  readonly index: number;
  /**
   * 1, 2, 3 …, in a letter anew for each header field; what only separates (blanks, dashes, brackets) carries none, it
   * would be in the way.
   */
  readonly number?: number;
  readonly hue: number;
  /** Decoded, with controls as visible glyphs; {@link mask} for a secret that is not revealed. */
  readonly text: string;
  /** True for a secret that is not revealed. */
  readonly masked: boolean;
  readonly secret?: SecretRole;
}

const separators: ReadonlySet<string> = new Set([
  'line.space',
  'line.end',
  'letter.colon',
  'letter.value',
  'letter.fold',
  'letter.mark',
]);

/** True for spans that only separate, or belong to the one before: they are shown, but have no number. */
export function isSeparator(span: Span): boolean {
  return separators.has(span.id);
}

/** A span that opens its unit is numbered, and every other that holds a letter or a digit. */
function isNumbered(span: Span, octets: Uint8Array): boolean {
  if (isSeparator(span)) return false;
  return (
    span.start === 0 ||
    octets.subarray(span.start, span.end).some((octet) => octet > 0x7f || isAlpha(octet) || isDigit(octet))
  );
}

/** True for a secret that its owner does not want to see on screen either. A user name is shown. */
export function isMaskable(span: Span): boolean {
  return span.kind === 'credential' && span.role !== 'user';
}

/** Octets that are no unit as text that no screen obeys. Line ends between lines break the line, as everybody expects. */
export function shownText(octets: Uint8Array): string {
  return inLines(decode(octets, gb18030).text);
}

/** The text with its line ends, and everything else that a screen would obey as a glyph. */
export function inLines(text: string): string {
  return text.split('\r\n').map(visible).join('\n');
}

/** True for a unit of several lines: a letter, a listing. */
export function isBlock(entry: UnitEntry): boolean {
  return hasManyLines(entry.octets);
}

/**
 * The spans of a unit, numbered.
 * @param revealed true when the owner asked to see the secrets of this unit
 */
export function piecesOf(entry: UnitEntry, revealed: boolean): readonly Piece[] {
  const spans = entry.reading?.spans ?? [];
  const texts = new Texts(entry);
  let count = 0;
  return spans.map((span, index) => {
    if (beginsField(spans, index)) count = 0;
    const number = isNumbered(span, entry.octets) ? ++count : undefined;
    const masked = isMaskable(span) && !revealed;
    return {
      span,
      index,
      ...(number !== undefined && { number }),
      hue: Math.max(0, count - 1) % hueCount,
      masked,
      // Asked for by few of those who ask for the pieces, and of few pieces.
      get text() {
        return masked ? mask : texts.of(span);
      },
      ...(isMaskable(span) && { secret: span.role ?? 'response' }),
    };
  });
}

/** True for the name of a header field, and for what stands behind the header. */
function beginsField(spans: readonly Span[], index: number): boolean {
  return spans[index + 1]?.id === 'letter.colon' || spans[index]?.id === 'letter.blank';
}

/** The texts of a unit's spans. Its lines are decoded whole, so that a span that begins within one finds its characters. */
class Texts {
  readonly #entry: UnitEntry;
  /** The characters of lines that are not ASCII, by where the line begins. */
  readonly #lines = new Map<number, ReturnType<typeof charactersIn>>();

  constructor(entry: UnitEntry) {
    this.#entry = entry;
  }

  of({ id, start, end }: Span): string {
    const last = Math.min(end, start + textOctetsMax);
    let text = '';
    for (let at = start; at < last;) {
      const line = lineAround(this.#entry.octets, at);
      text += this.#textIn(line, at, Math.min(last, line.end));
      at = line.end;
    }
    // A line end that is explained by itself is shown as ␍␊.
    return id.startsWith('line.end') ? visible(text) : inLines(text);
  }

  #textIn(line: LineRange, start: number, end: number): string {
    const { octets } = this.#entry;
    if (octets.subarray(line.start, line.end).every((octet) => octet < 0x80))
      return toLatin1(octets.subarray(start, end));
    const characters = this.#lines.get(line.start) ?? charactersIn(this.#entry, line);
    this.#lines.set(line.start, characters);
    return characters
      .filter(([, at]) => at >= start && at < end)
      .map(([character]) => character)
      .join('');
  }
}

/** Characters of a unit that are for labels and ears: nobody listens to a whole letter. */
const plainCharactersMax = 2000;

/** A unit's text in one string, without its last line end and with secrets masked. Of a long one, its beginning. */
export function plainText(entry: UnitEntry, revealed: boolean): string {
  if (!entry.reading) return unreadText(entry);
  let text = '';
  for (const piece of piecesOf(entry, revealed)) {
    if (text.length > plainCharactersMax) break;
    text += piece.span.id.startsWith('line.end') ? '\n' : piece.text;
  }
  return text.trimEnd();
}

function unreadText(entry: UnitEntry): string {
  const { octets } = entry;
  const end = octets.length - lineEndLength(octets);
  if (hasManyLines(octets)) return shownText(octets.subarray(0, Math.min(end, plainCharactersMax)));
  return charactersIn(entry, { start: 0, end: octets.length })
    .filter(([, at]) => at < end)
    .map(([character]) => glyph(character))
    .join('');
}

/**
 * What a packed span stands for, or undefined. The dialect unpacks what the server says, as far as it can; the Chinese
 * charsets are decoded here, and so is what the owner typed as a user name, or revealed, because a credential span carries
 * no parameters.
 */
export function decodedText(piece: Piece, octets: Uint8Array): string | undefined {
  const { params, kind, start, end } = piece.span;
  if (params?.['decoded'] !== undefined) return visible(String(params['decoded']));
  if (params?.['packing'] !== undefined) return unpackedText(toLatin1(octets.subarray(start, end)), params);
  if (kind !== 'credential' || piece.masked) return undefined;
  const own = fromBase64(toLatin1(octets.subarray(start, end)));
  return own && own.length > 0 ? shownText(own) : undefined;
}

/** A line end: within a letter it breaks the line, the last one of a unit ends it. */
export function isLineEnd({ span }: Piece): boolean {
  return span.id.startsWith('line.end');
}
