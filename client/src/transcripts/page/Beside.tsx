// What was written beside a turn, and the way to write there.

import { Suspense, useState } from 'react';
import type { Turn } from '../../session/turns.ts';
import { useTranscriptWords } from './speech.ts';
import type { CommentMoves, ShownComment } from './useComments.ts';
import { part } from '../../ui/part.ts';
import styles from './Comments.module.css';

/** Most transcripts have no comment; what shows them comes with the first. */
const CommentItem = part(() => import('./CommentItem.tsx'));
const CommentForm = part(() => import('./CommentForm.tsx'));

interface BesideProps {
  readonly turn: Turn;
  readonly comments: readonly ShownComment[];
  readonly moves: CommentMoves;
}

/** Comments and form; nothing where there is none and none may be written. */
export function Beside({ turn, comments, moves }: BesideProps) {
  const tell = useTranscriptWords();
  const [writes, setWrites] = useState(false);
  const [said, setSaid] = useState('');
  if (comments.length === 0 && !moves.writesAs) return null;
  return (
    <div className={styles.beside}>
      {comments.length > 0 && (
        <ul className={styles.comments} aria-label={tell('comments', { turn: turn.turn })}>
          {comments.map(({ comment, waits }) => (
            <li key={comment.id} data-waits={waits}>
              <Suspense fallback={<p className={styles.text}>…</p>}>
                <CommentItem comment={comment} waits={waits} turn={turn} moves={moves} />
              </Suspense>
            </li>
          ))}
        </ul>
      )}
      {writes ? (
        <Suspense>
          <CommentForm
            turn={turn}
            moves={moves}
            onDone={(waits) => {
              setWrites(false);
              setSaid(waits ? tell('comments.waits') : '');
            }}
          />
        </Suspense>
      ) : (
        moves.writesAs && (
          <button
            type="button"
            className={styles.add}
            aria-label={tell('comments.text', { turn: turn.turn })}
            onClick={() => {
              setSaid('');
              setWrites(true);
            }}
          >
            {tell('comments.add')}
          </button>
        )
      )}
      <span role="status" className={styles.said}>
        {said}
      </span>
    </div>
  );
}
