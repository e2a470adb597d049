// Cuts the file of a lesson into its blocks: front matter, headings, prose in each language, fences. Knows which lines
// belong together and nothing of what stands in them. One pass; time grows with the length of the file.

import { isLanguage } from '../i18n/languages.ts';
import type { Language } from '../i18n/languages.ts';
import type { Problems } from './problems.ts';

/** A line of the file; lines are counted from 1. */
export interface FileLine {
  readonly line: number;
  readonly text: string;
}

export type LessonBlock =
  | { readonly kind: 'heading'; readonly line: number; readonly text: string }
  | { readonly kind: 'prose'; readonly line: number; readonly language: Language; readonly text: string }
  /** ```` ```NAME REST ```` and the lines up to its end. */
  | {
      readonly kind: 'fence';
      readonly line: number;
      readonly name: string;
      readonly rest: string;
      readonly lines: readonly FileLine[];
    };

export interface LessonFile {
  readonly front: readonly FileLine[];
  readonly blocks: readonly LessonBlock[];
  /** The last line of the file. */
  readonly lastLine: number;
}

/** Characters of a file, and of one line. */
export const fileLengthMax = 256 * 1024;
export const lineLengthMax = 4000;
const linesMax = 6000;

/** The blocks of a file, or undefined where it is too large or has no front matter. */
export function cutLesson(text: string, problems: Problems): LessonFile | undefined {
  if (text.length > fileLengthMax) return problems.add(1, 'file.tooLong', { limit: fileLengthMax });
  const texts = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  if (texts.length > linesMax) return problems.add(linesMax, 'file.lines', { limit: linesMax });
  const long = texts.findIndex(({ length }) => length > lineLengthMax);
  if (long >= 0) return problems.add(long + 1, 'line.tooLong', { limit: lineLengthMax });
  const lines = texts.map((each, i): FileLine => ({ line: i + 1, text: each }));
  if (texts[0]?.trimEnd() !== '---') return problems.add(1, 'front.missing', {});
  const end = texts.findIndex((each, i) => i > 0 && each.trimEnd() === '---');
  if (end < 0) return problems.add(1, 'front.open', {});
  return { front: lines.slice(1, end), blocks: new Cutter(lines, end + 1, problems).all(), lastLine: lines.length };
}

class Cutter {
  readonly #lines: readonly FileLine[];
  readonly #problems: Problems;
  #at: number;

  constructor(lines: readonly FileLine[], at: number, problems: Problems) {
    this.#lines = lines;
    this.#at = at;
    this.#problems = problems;
  }

  all(): readonly LessonBlock[] {
    const blocks: LessonBlock[] = [];
    for (let line = this.#lines[this.#at]; line; line = this.#lines[this.#at]) {
      this.#at += 1;
      const block = this.#block(line);
      if (block) blocks.push(block);
    }
    return blocks;
  }

  #block({ line, text }: FileLine): LessonBlock | undefined {
    if (text.trim() === '' || isComment(text)) return undefined;
    const heading = /^##[ \t]+(.*)$/.exec(text);
    if (heading) return { kind: 'heading', line, text: heading[1] ?? '' };
    if (text.startsWith(':::')) return this.#prose(line, text.slice(3).trim());
    const fence = openingOf(text);
    if (fence) return this.#fence(line, fence);
    return this.#problems.add(line, 'stray', { found: text });
  }

  #prose(line: number, language: string): LessonBlock | undefined {
    const lines = this.#until((text, fence) => fence === undefined && text.trimEnd() === ':::', true);
    if (!lines) return this.#problems.add(line, 'prose.open', { language });
    if (!isLanguage(language)) return this.#problems.add(line, 'language.unknown', { found: language });
    return { kind: 'prose', line, language, text: lines.map(({ text }) => text).join('\n') };
  }

  #fence(line: number, { marks, info }: Opening): LessonBlock | undefined {
    const [, name = '', rest = ''] = /^(\S*)\s*(.*)$/.exec(info) ?? [];
    const lines = this.#until((text) => closes(text, marks), false);
    if (!lines) return this.#problems.add(line, 'fence.open', { name: name || marks });
    return { kind: 'fence', line, name, rest: rest.trim(), lines };
  }

  /** The lines up to the one that ends the block, which is passed; undefined where the file ends first. */
  #until(ends: (text: string, fence: string | undefined) => boolean, hasFences: boolean): FileLine[] | undefined {
    const lines: FileLine[] = [];
    const start = this.#at;
    let fence: string | undefined;
    for (let line = this.#lines[this.#at]; line; line = this.#lines[this.#at]) {
      this.#at += 1;
      if (ends(line.text, fence)) return lines;
      lines.push(line);
      if (!hasFences) continue;
      if (fence === undefined) fence = openingOf(line.text)?.marks;
      else if (closes(line.text, fence)) fence = undefined;
    }
    // One problem is told, and the rest is read as if the block had not begun.
    this.#at = start;
    return undefined;
  }
}

export interface Opening {
  readonly marks: string;
  readonly info: string;
}

/** The marks that open a fence, and what stands behind them; undefined for any other line. */
export function openingOf(text: string): Opening | undefined {
  const [, marks, info = ''] = /^(`{3,10}|~{3,10})([^`]*)$/.exec(text) ?? [];
  return marks === undefined ? undefined : { marks, info: info.trim() };
}

/** True for a line that ends the fence of these marks. */
export function closes(text: string, marks: string): boolean {
  const bare = text.trimEnd();
  return bare.length >= marks.length && bare === marks.charAt(0).repeat(bare.length);
}

/** What GitHub does not show: `<!-- … -->` in one line. */
function isComment(text: string): boolean {
  const bare = text.trim();
  return bare.startsWith('<!--') && bare.endsWith('-->');
}
