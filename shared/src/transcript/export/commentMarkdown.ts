// A comment as Markdown again: of what its writer wrote, what comment.ts lets through. Every construct is written anew, so
// that nothing in it is more than it was, wherever it is put.

import type { Block, Inline } from '../comment.ts';
import { codeSpan, fenced, proseOf } from './markup.ts';

/** The first number of a list has nine digits at most (CommonMark §5.2). */
const numberMax = 999_999_999;

/** The rows of the blocks, a blank one between two. */
export function markdownRows(blocks: readonly Block[]): readonly string[] {
  return blocks.map(rowsOf).flatMap((rows, place) => (place === 0 ? rows : ['', ...rows]));
}

function rowsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      // Blanks at the beginning of a row would make it code.
      return inlinesOf(block.content)
        .split('\n')
        .map((row) => row.trimStart());
    case 'quote':
      return quotedRows(markdownRows(block.content));
    case 'code':
      return fenced(block.text.split('\n')).split('\n');
    case 'list': {
      const { start, items } = block;
      return items.flatMap((item, place) =>
        itemRows(start === undefined ? '-' : `${Math.min(start + place, numberMax)}.`, markdownRows(item)),
      );
    }
  }
}

/** Rows as a block quote. */
export function quotedRows(rows: readonly string[]): readonly string[] {
  return rows.map((row) => (row === '' ? '>' : `> ${row}`));
}

/** What belongs to an item stands as far in as its first row (CommonMark §5.2). */
function itemRows(mark: string, rows: readonly string[]): readonly string[] {
  const indent = ' '.repeat(mark.length + 1);
  const [first = '', ...more] = rows;
  return [`${mark} ${first}`.trimEnd(), ...more.map((row) => (row === '' ? '' : indent + row))];
}

function inlinesOf(inlines: readonly Inline[]): string {
  return inlines.map(inlineOf).join('');
}

function inlineOf(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return proseOf(inline.text);
    case 'code':
      return codeSpan(inline.text);
    case 'emphasis':
      return `*${inlinesOf(inline.content)}*`;
    case 'strong':
      return `**${inlinesOf(inline.content)}**`;
    case 'break':
      return '\\\n';
    case 'link':
      // isLinkable: no blank and no bracket is in it. An entity would be read once more.
      return `[${inlinesOf(inline.content)}](<${inline.to.replaceAll('&', '\\&')}>)`;
  }
}
