// A unit cut into its spans, ready to be drawn: number, hue, and the text that may be seen. Pure: no words, no React.
// Numbers and hues here are the same that the terminal shows, so that both sides of the page speak of the same span.

import { decode, visible } from '@mailterm/shared/charset';
import type { Charset } from '@mailterm/shared/charset';
import type { SecretRole, Span } from '@mailterm/shared/dialect';
import { fromBase64, isAlpha, isDigit, LF, lineEndLength, toLatin1 } from '@mailterm/shared/octets';
import type { UnitEntry } from '../session/model.ts';
import { gb18030 } from './gb18030.ts';

export const hueCount = 6;

/** Of fixed length, so that it tells nothing about the secret. */
export const mask = '●●●●●●●●';

/** One span of a unit as views draw it. */
export interface Piece {
  readonly span: Span;
  /** Position among the unit's spans; what hovering exchanges. */
  readonly index: number;
  /** 1, 2, 3 …; what only separates (blanks, dashes, brackets) carries none, it would be in the way. */
  readonly number?: number;
  readonly hue: number;
  /** Decoded, with controls as visible glyphs; {@link mask} for a secret that is not revealed. */
  readonly text: string;
  readonly secret?: SecretRole;
}

const separators: ReadonlySet<string> = new Set([
  'line.space',
  'line.end',
  'letter.colon',
  'letter.value',
  'letter.fold',
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

/** The octets as text that no screen obeys. Line ends between lines break the line, as everybody expects. */
export function shownText(octets: Uint8Array): string {
  return decode(octets, gb18030).text.split('\r\n').map(visible).join('\n');
}

/** True for a unit of several lines: a letter, a listing. */
export function isBlock(entry: UnitEntry): boolean {
  const lf = entry.octets.indexOf(LF);
  return lf >= 0 && lf < entry.octets.length - 1;
}

/** The charset of a unit, where saying it helps: pure ASCII goes without saying. */
export function charsetOf(octets: Uint8Array): Exclude<Charset, 'us-ascii'> | undefined {
  const { charset } = decode(octets, gb18030);
  return charset === 'us-ascii' ? undefined : charset;
}

/**
 * The spans of a unit, numbered.
 * @param revealed true when the owner asked to see the secrets of this unit
 */
export function piecesOf(entry: UnitEntry, revealed: boolean): readonly Piece[] {
  let count = 0;
  return (entry.reading?.spans ?? []).map((span, index) => {
    const number = isNumbered(span, entry.octets) ? ++count : undefined;
    const masked = isMaskable(span) && !revealed;
    return {
      span,
      index,
      ...(number !== undefined && { number }),
      hue: Math.max(0, count - 1) % hueCount,
      text: masked ? mask : textOf(span, entry.octets),
      ...(isMaskable(span) && { secret: span.role ?? 'response' }),
    };
  });
}

function textOf(span: Span, octets: Uint8Array): string {
  const part = octets.subarray(span.start, span.end);
  // A line end that is explained by itself is shown as ␍␊.
  return span.id.startsWith('line.end') ? visible(toLatin1(part)) : shownText(part);
}

/** A unit's text in one string, without its last line end and with secrets masked: for labels and for ears. */
export function plainText(entry: UnitEntry, revealed: boolean): string {
  if (!entry.reading) return shownText(entry.octets.subarray(0, entry.octets.length - lineEndLength(entry.octets)));
  return piecesOf(entry, revealed)
    .map((piece) => (piece.span.id.startsWith('line.end') ? '\n' : piece.text))
    .join('')
    .trimEnd();
}

/**
 * What base64 in a span stands for, or undefined. The dialect decodes what the server says; what the owner typed as a
 * user name, or revealed, is decoded here, because a credential span carries no parameters.
 */
export function decodedText(piece: Piece, octets: Uint8Array): string | undefined {
  const decoded = piece.span.params?.['decoded'];
  if (decoded !== undefined) return visible(String(decoded));
  if (piece.span.kind !== 'credential' || piece.text === mask) return undefined;
  const own = fromBase64(toLatin1(octets.subarray(piece.span.start, piece.span.end)));
  return own && own.length > 0 ? shownText(own) : undefined;
}
