// One comment: who wrote it and when, what it is about, its text, and what its owner may decide.

import { useState } from 'react';
import type { ReactNode } from 'react';
import { visible } from '@mailterm/shared/charset';
import type { Saying } from '@mailterm/shared/dialect';
import type { Comment } from '@mailterm/shared/transcript/document';
import type { Turn } from '../../session/turns.ts';
import { useSpeech } from '../../ui/language.tsx';
import { Markdown } from '../../ui/Markdown.tsx';
import { formatDay } from '../../ui/day.ts';
import { aboutOf } from './about.ts';
import { useTranscriptWords } from './speech.ts';
import type { CommentMoves } from './useComments.ts';
import styles from './Comments.module.css';

interface CommentItemProps {
  readonly comment: Comment;
  readonly waits: boolean;
  readonly turn: Turn;
  readonly moves: CommentMoves;
}

/** The comment. */
export default function CommentItem({ comment, waits, turn, moves }: CommentItemProps): ReactNode {
  const tell = useTranscriptWords();
  const { language } = useSpeech();
  const about = aboutOf(comment, turn);
  const [before, behind] = tell('comments.about').split('{text}');
  const author = visible(comment.author.trim());
  return (
    <article className={styles.comment}>
      <header className={styles.by}>
        <strong>{author !== '' ? author : comment.byOwner ? tell('comments.owner') : tell('comments.nobody')}</strong>
        {comment.byOwner && author !== '' && <span>{tell('comments.owner')}</span>}
        <time dateTime={new Date(comment.writtenMs).toISOString()}>{formatDay(comment.writtenMs, language)}</time>
        {waits && <span className={styles.waits}>{tell('comments.waitingMark')}</span>}
      </header>
      {about !== undefined && (
        <p className={styles.about}>
          {before}
          <code>{about}</code>
          {behind}
        </p>
      )}
      <div className={styles.text}>
        <Markdown text={comment.text} />
      </div>
      {moves.decides && <Decisions id={comment.id} waits={waits} moves={moves} />}
    </article>
  );
}

interface DecisionsProps {
  readonly id: string;
  readonly waits: boolean;
  readonly moves: CommentMoves;
}

/** Show what waits, delete what should go; deleting is asked twice. */
function Decisions({ id, waits, moves }: DecisionsProps) {
  const tell = useTranscriptWords();
  const { say } = useSpeech();
  const [asks, setAsks] = useState(false);
  const [why, setWhy] = useState<Saying>();
  return (
    <p className={styles.decisions}>
      {asks ? (
        <>
          <span>{tell('comments.deleteAsk')}</span>
          <button type="button" onClick={() => void moves.remove(id).then(setWhy)}>
            {tell('comments.delete')}
          </button>
          <button type="button" onClick={() => setAsks(false)}>
            {tell('comments.keep')}
          </button>
        </>
      ) : (
        <>
          {waits && (
            <button type="button" onClick={() => void moves.allow(id).then(setWhy)}>
              {tell('comments.show')}
            </button>
          )}
          <button type="button" onClick={() => setAsks(true)}>
            {tell('comments.delete')}
          </button>
        </>
      )}
      <span role="status" className={styles.problem}>
        {why && say(why).body}
      </span>
    </p>
  );
}
