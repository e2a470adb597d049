// Markdown of somebody else's, parsed: the blocks of it that are shown (shared/src/transcript/comment.ts decides which). Apart
// from Markdown.tsx, because what is saved as a file is parsed, too, and not drawn.

import { fromMarkdown } from 'mdast-util-from-markdown';
import { blocksOf } from '@mailterm/shared/transcript/comment';
import type { Block } from '@mailterm/shared/transcript/comment';

/** The blocks of a text. */
export function readComment(markdown: string): readonly Block[] {
  return blocksOf(fromMarkdown(markdown));
}
