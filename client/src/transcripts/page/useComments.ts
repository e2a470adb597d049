// The comments of a transcript as the page has them: what came with it, what was written since, and what its owner decided.

import { useMemo, useRef, useState } from 'react';
import type { Saying } from '@mailterm/shared/dialect';
import type { Comment } from '@mailterm/shared/transcript/document';
import type { CommentAsked, CommentTold, TranscriptTold } from '@mailterm/shared/wire/transcripts';
import { ask } from '../../link/ask.ts';

/** A comment, and whether nobody but the owner sees it so far. */
export interface ShownComment {
  readonly comment: Comment;
  readonly waits: boolean;
}

/** What can be done about them; the same object as long as the transcript is shown. */
export interface CommentMoves {
  /** Who the reader may write as; undefined where comments are off, or not for them. */
  readonly writesAs: 'owner' | 'visitor' | undefined;
  /** True where the reader decides about them. */
  readonly decides: boolean;
  /** @returns whether it waits, or why it was not taken */
  send(asked: CommentAsked): Promise<{ readonly waits: boolean } | { readonly why: Saying }>;
  /** @returns why it did not work */
  allow(id: string): Promise<Saying | undefined>;
  remove(id: string): Promise<Saying | undefined>;
}

export interface Comments {
  readonly moves: CommentMoves;
  readonly waiting: readonly Comment[];
  /** Those that everybody sees. */
  readonly shown: readonly Comment[];
  of(turn: number): readonly ShownComment[];
}

/** Keeps them. */
export function useComments(
  shown: readonly Comment[],
  waiting: readonly Comment[] = [],
  link: TranscriptTold['link'] | undefined,
  isMine: boolean,
): Comments {
  const [all, setAll] = useState<readonly ShownComment[]>(() => [
    ...shown.map((comment) => ({ comment, waits: false })),
    ...waiting.map((comment) => ({ comment, waits: true })),
  ]);
  const path = `links/${link?.id ?? ''}/comments`;
  const writesAs = writerOf(link?.comments ?? 'off', isMine);
  const moves = useMemo(
    (): CommentMoves => ({
      writesAs,
      decides: isMine && link !== undefined,
      async send(asked) {
        const answer = await ask<CommentTold>(path, asked);
        if (!answer.ok) return { why: answer.why };
        const { comment, waits } = answer.value;
        // Its writer sees that it was taken, and as others will see it once it is allowed.
        if (!waits) setAll((before) => [...before, { comment, waits }]);
        return { waits };
      },
      async allow(id) {
        const answer = await ask(`${path}/${id}/show`, {});
        if (!answer.ok) return answer.why;
        setAll((before) => before.map((each) => (each.comment.id === id ? { ...each, waits: false } : each)));
        return undefined;
      },
      async remove(id) {
        const answer = await ask(`${path}/${id}/delete`, {});
        if (!answer.ok) return answer.why;
        setAll((before) => before.filter(({ comment }) => comment.id !== id));
        return undefined;
      },
    }),
    [path, writesAs, isMine, link],
  );
  const byTurn = useMemo(() => grouped(all), [all]);
  const none = useRef<readonly ShownComment[]>([]);
  return {
    moves,
    shown: useMemo(() => all.filter(({ waits }) => !waits).map(({ comment }) => comment), [all]),
    waiting: all.filter(({ waits }) => waits).map(({ comment }) => comment),
    of: (turn) => byTurn.get(turn) ?? none.current,
  };
}

function writerOf(policy: TranscriptTold['link']['comments'], isMine: boolean): 'owner' | 'visitor' | undefined {
  if (policy === 'off') return undefined;
  if (isMine) return 'owner';
  return policy === 'visitors' ? 'visitor' : undefined;
}

function grouped(all: readonly ShownComment[]): ReadonlyMap<number, readonly ShownComment[]> {
  const turns = new Map<number, ShownComment[]>();
  const inOrder = [...all].sort((a, b) => a.comment.writtenMs - b.comment.writtenMs);
  for (const each of inOrder) {
    const list = turns.get(each.comment.turn);
    if (list) list.push(each);
    else turns.set(each.comment.turn, [each]);
  }
  return turns;
}
