// What people wrote beside a turn, as every export says it: whose it is, when it was written, and the piece of the reply that
// it is about. The text of a comment is each export's own to draw.

import { visible } from '../../charset.ts';
import type { Gb18030 } from '../../charset.ts';
import type { TurnId } from '../../dialect.ts';
import { quoteOf } from '../comment.ts';
import type { TranscriptUnit } from '../conversation.ts';
import type { Comment, TranscriptDocument } from '../document.ts';
import type { TranscriptSpeech } from '../speech.ts';
import { piecesOf } from './pieces.ts';

/** The comments on a turn, in their order. */
export function commentsOn({ comments }: TranscriptDocument, turn: TurnId): readonly Comment[] {
  return comments.filter((comment) => comment.turn === turn);
}

/** As its writer calls themself, and whether they shared the transcript. */
export function writerOf({ author, byOwner }: Comment, { word }: TranscriptSpeech): string {
  const name = visible(author.trim());
  if (name === '') return word(byOwner ? 'comment.owner' : 'comment.nobody');
  return byOwner ? word('comment.namedOwner', { name }) : name;
}

/**
 * The piece of the reply that a comment is about, as it is quoted; undefined where it is about the whole turn, or its span is
 * not there.
 * @param units of the comment's turn
 */
export function aboutOf({ span }: Comment, units: readonly TranscriptUnit[], gb18030: Gb18030): string | undefined {
  const last = units.filter(({ from }) => from === 'server').at(-1);
  const wanted = span === undefined ? undefined : last?.reading.spans[span];
  if (!last || !wanted) return undefined;
  const piece = piecesOf(last, undefined, gb18030).find((each) => each.span === wanted);
  return piece && quoteOf(piece.text);
}
