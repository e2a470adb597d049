// Takes off what was put around a whole paste: indentation, marks of a quoting mail program, line numbers, the fence of
// Markdown, colours. Only what lies around nearly every line; what single lines wear is for marks.ts.

import type { SourceLine } from './source.ts';

/** Of the lines that are not blank, so many wear what is taken off as common. */
const commonShare = 0.9;

/** Nested quotations that are taken off. */
const quotesMax = 6;

/** The lines without what lies around all of them. */
export function undress(lines: readonly SourceLine[]): readonly SourceLine[] {
  let undressed = talkIn(lines).map((line) => withText(line, trimColours(line.text)));
  undressed = undressed.map((line) => (/^ {0,3}(?:```|~~~)/.test(line.text) ? withText(line, '') : line));
  undressed = outdent(undressed);
  for (let i = 0; i < quotesMax && isQuoted(undressed); i++) {
    undressed = undressed.map((line) => withText(line, line.text.replace(/^>[ \t]?/, '')));
  }
  return outdent(withoutNumbers(outdent(undressed)));
}

/**
 * A transcript of ours in Markdown (transcript/export/markdown.ts): what was said stands in its fences and nowhere else. What
 * Mailterm and other people wrote between them is no conversation, whatever it looks like.
 */
function talkIn(lines: readonly SourceLine[]): readonly SourceLine[] {
  let fence: string | undefined;
  let said = 0;
  const talk: SourceLine[] = [];
  for (const line of lines) {
    const opening = fence === undefined ? /^(`{3,})text$/.exec(line.text)?.[1] : undefined;
    const isSaid = fence !== undefined && line.text !== fence;
    if (isSaid && !/^[CS]: /.test(line.text)) return lines;
    if (isSaid) said += 1;
    else fence = opening;
    talk.push(isSaid ? line : withText(line, ''));
  }
  return said > 0 && fence === undefined ? talk : lines;
}

/** The same line with another text. */
export function withText(line: SourceLine, text: string): SourceLine {
  return text === line.text ? line : { ...line, text };
}

/**
 * Colours (ECMA-48 §8.3.117) at both ends of a line: tools that print conversations put them there. Within a line they
 * stay: a server may have sent them.
 */
export function trimColours(text: string): string {
  if (!text.includes('\u001b')) return text;
  return text
    .replace(/^(?:\u001b\[[0-9;]{0,16}[mK]){1,8}/, '')
    .replace(/^([ \t]{1,8})(?:\u001b\[[0-9;]{0,16}[mK]){1,8}/, '$1')
    .replace(/(?:\u001b\[[0-9;]{0,16}[mK]){1,8}$/, '');
}

function filled(lines: readonly SourceLine[]): readonly SourceLine[] {
  return lines.filter(({ text }) => text.trim() !== '');
}

function outdent(lines: readonly SourceLine[]): SourceLine[] {
  let indent: string | undefined;
  for (const { text } of filled(lines)) {
    const own = /^[ \t]{0,40}/.exec(text)?.[0] ?? '';
    indent = indent === undefined ? own : commonStart(indent, own);
    if (indent === '') break;
  }
  const width = indent?.length ?? 0;
  return width === 0 ? [...lines] : lines.map((line) => withText(line, line.text.slice(width)));
}

function commonStart(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return a.slice(0, length);
}

/** `>` before nearly every line. curl marks with `>` as well, and then there are lines with `<` and `*`. */
function isQuoted(lines: readonly SourceLine[]): boolean {
  const own = filled(lines);
  const quoted = own.filter(({ text }) => text.startsWith('>') && !/^>{3} ?[A-Za-z]/.test(text));
  return own.length > 0 && quoted.length >= own.length * commonShare;
}

const numbered = /^[ \t]{0,8}(\d{1,7})(?:[:.)|]|(?=[ \t]|$))[ \t]?/;

/** Numbers that rise by one from line to line; a reply begins with digits, too, and its do not. */
function withoutNumbers(lines: readonly SourceLine[]): readonly SourceLine[] {
  const own = filled(lines);
  let rising = 0;
  let before: number | undefined;
  for (const { text } of own) {
    const number = Number(numbered.exec(text)?.[1] ?? Number.NaN);
    // Blank lines may carry a number that was lost with them.
    if (before !== undefined && number > before && number <= before + 3) rising += 1;
    before = number;
  }
  if (own.length < 3 || rising < (own.length - 1) * commonShare) return lines;
  return lines.map((line) => withText(line, line.text.replace(numbered, '')));
}
