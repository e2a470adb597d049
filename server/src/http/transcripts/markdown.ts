// Comments are written in Markdown and drawn as blocks (shared/src/transcript/comment.ts). Here they are parsed, one in a
// turn of the event loop: whoever reads a transcript with many does not make others wait.

import { setImmediate } from 'node:timers/promises';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { blocksOf } from '@mailterm/shared/transcript/comment';
import type { Block } from '@mailterm/shared/transcript/comment';
import type { Comment } from '@mailterm/shared/transcript/document';

/** Parsing takes time that grows with the square of the signs; no person writes so many. Such a text is shown as it is. */
const signsMax = 1_000;

/** The blocks of each comment's text. */
export async function readComments(comments: readonly Comment[]): Promise<(markdown: string) => readonly Block[]> {
  const read = new Map<string, readonly Block[]>();
  for (const { text } of comments) {
    read.set(text, readMarkdown(text));
    await setImmediate();
  }
  return (text) => read.get(text) ?? [];
}

/** One comment. */
export function readMarkdown(text: string): readonly Block[] {
  const signs = text.match(/[!-/:-@[-`{-~]/g)?.length ?? 0;
  if (signs <= signsMax) return blocksOf(fromMarkdown(text));
  return blocksOf({ type: 'root', children: [{ type: 'code', value: text }] });
}
