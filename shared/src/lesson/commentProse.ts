// Comments on a transcript as the prose of a lesson's step: as they were written, in the block of the language they were
// written in. What would end the block in the file of a lesson (blocks.ts) is made text. Nothing is translated here.

import { visible } from '../charset.ts';
import type { Comment } from '../transcript/document.ts';
import { closes, lineLengthMax, openingOf } from './blocks.ts';
import type { ByLanguage } from './lesson.ts';

/** Of all comments together: each may stand in both languages, and a lesson has more to hold than them. */
const charactersMax = 64 * 1024;
const linesMax = 1000;

/** The comments that a lesson has room for, in their order. */
export function fittingComments(comments: readonly Comment[]): readonly Comment[] {
  let characters = 0;
  let count = 0;
  return comments.filter(({ text }) => {
    const lines = linesOf(text);
    characters += text.length;
    count += lines.length;
    return characters <= charactersMax && count <= linesMax && lines.every(({ length }) => length < lineLengthMax);
  });
}

/**
 * The prose of a step with what was written beside its turns. A language that nobody wrote in has the words of the other one,
 * because they say what the step is about; who goes on with the draft translates them.
 */
export function withComments(prose: ByLanguage, comments: readonly Comment[]): ByLanguage {
  const chinese = comments.filter(({ text }) => isChinese(text));
  const english = comments.filter(({ text }) => !isChinese(text));
  const below = (own: string, written: readonly Comment[]) =>
    [own, ...(written.length > 0 ? written : comments).map(({ text }) => blockOf(text))].join('\n\n');
  return { en: below(prose.en, english), zh: below(prose.zh, chinese) };
}

/** Commands and replies are Latin in both languages: what is set as code tells nothing, and a few words do not either. */
function isChinese(text: string): boolean {
  const prose = text.replace(/(`+)[^`]*\1/g, ' ');
  const characters = prose.match(/\p{Script=Han}/gu)?.length ?? 0;
  return characters > 0 && characters >= (prose.match(/[A-Za-z]+/g)?.length ?? 0);
}

/** The text with no line that ends the block it stands in, and no fence that is left open in it. */
function blockOf(text: string): string {
  let fence: string | undefined;
  const lines = linesOf(text).map((line) => {
    if (fence === undefined) fence = openingOf(line)?.marks;
    else if (closes(line, fence)) fence = undefined;
    return fence === undefined && line.startsWith(':::') ? `\\${line}` : line;
  });
  return [...lines, ...(fence === undefined ? [] : [fence])].join('\n');
}

function linesOf(text: string): readonly string[] {
  return text
    .trim()
    .replaceAll('\t', '    ')
    .split(/\r\n|\n|\r/)
    .map(visible);
}
