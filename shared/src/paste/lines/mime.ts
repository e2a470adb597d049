// Undoes what a letter's source does to its text: base64 and quoted-printable parts (RFC 2045 §6) become lines. Only for
// finding replies in a bounce; nothing here shows a letter.

import { fromBase64, fromLatin1, fromUtf8, toLatin1 } from '../../octets.ts';
import { withText } from './outer.ts';
import type { SourceLine } from './source.ts';

type Encoding = 'base64' | 'quoted-printable';

/** A part that is longer is an attachment and no notice. */
const partLinesMax = 2000;

/** The lines of a letter's source with its encoded text parts in clear. The lines of a part keep its first number. */
export function decodeParts(lines: readonly SourceLine[]): readonly SourceLine[] {
  const out: SourceLine[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as SourceLine;
    out.push(line);
    const encoding = encodingOf(line.text);
    if (!encoding) continue;
    const start = lines.findIndex(({ text }, at) => at > i && text.trim() === '');
    if (start < 0) continue;
    const end = endOfPart(lines, start + 1);
    out.push(...lines.slice(i + 1, start + 1), ...decode(lines.slice(start + 1, end), encoding));
    i = end - 1;
  }
  return out;
}

function encodingOf(text: string): Encoding | undefined {
  const found = /^Content-Transfer-Encoding:[ \t]{0,4}(base64|quoted-printable)/i.exec(text.slice(0, 80));
  return found?.[1]?.toLowerCase() as Encoding | undefined;
}

/** A part ends at the next boundary, or where the letter does. */
function endOfPart(lines: readonly SourceLine[], start: number): number {
  const limit = Math.min(lines.length, start + partLinesMax);
  for (let at = start; at < limit; at++) if (/^--\S/.test(lines[at]?.text ?? '')) return at;
  return limit;
}

function decode(lines: readonly SourceLine[], encoding: Encoding): readonly SourceLine[] {
  const first = lines[0];
  if (!first) return lines;
  if (encoding === 'quoted-printable') return unfold(lines);
  const octets = fromBase64(lines.map(({ text }) => text.trim()).join(''));
  if (!octets) return lines;
  const utf8 = fromUtf8(octets);
  const text = utf8 ?? toLatin1(octets);
  return text.split(/\r?\n/).map((each) => ({ number: first.number, text: each, isUtf8: utf8 !== undefined }));
}

/** RFC 2045 §6.7: `=` and two digits are an octet, `=` at the end of a line joins it with the next. */
function unfold(lines: readonly SourceLine[]): readonly SourceLine[] {
  const out: SourceLine[] = [];
  let open: SourceLine | undefined;
  for (const line of lines) {
    const joined: SourceLine = open ? withText(open, open.text + line.text) : line;
    const text = joined.text.trimEnd();
    open = text.endsWith('=') && text.length < 16_384 ? withText(joined, text.slice(0, -1)) : undefined;
    if (!open) out.push(unescape(joined));
  }
  return open ? [...out, unescape(open)] : out;
}

function unescape(line: SourceLine): SourceLine {
  if (!line.text.includes('=')) return line;
  const octets = line.text.replace(/=([0-9A-F]{2})/gi, (_whole, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  const utf8 = fromUtf8(fromLatin1(octets));
  return { number: line.number, text: utf8 ?? octets, isUtf8: utf8 !== undefined };
}
