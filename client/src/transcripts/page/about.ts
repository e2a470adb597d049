// What a comment can be about: the whole turn, or a piece of its reply's last line (`Comment.span`). Pure.

import { quoteOf } from '@mailterm/shared/transcript/comment';
import type { Comment } from '@mailterm/shared/transcript/document';
import { piecesOf } from '../../explain/pieces.ts';
import type { Piece } from '../../explain/pieces.ts';
import type { Turn } from '../../session/turns.ts';

/** A listing has thousands of pieces: nobody looks for one in such a list. */
const choicesMax = 40;

/** A piece that can be chosen. */
export interface Choice {
  readonly span: number;
  readonly text: string;
}

/** The pieces that carry a number, as they are quoted; none where the server said nothing. */
export function choicesOf(turn: Turn): readonly Choice[] {
  return repliedPieces(turn)
    .filter(({ number }) => number !== undefined)
    .slice(0, choicesMax)
    .map(({ index, text }) => ({ span: index, text: quoteOf(text) }));
}

/** The piece that a comment is about, as it is quoted; undefined where it is about the whole turn, or its span is not there. */
export function aboutOf({ span }: Comment, turn: Turn): string | undefined {
  const piece = span === undefined ? undefined : repliedPieces(turn)[span];
  return piece && quoteOf(piece.text);
}

function repliedPieces({ replies }: Turn): readonly Piece[] {
  const last = replies.at(-1)?.units.at(-1);
  return last ? piecesOf(last, false) : [];
}
