// What a step waits for, as a quiet list; what was seen instead, when the learner asks.

import { useState } from 'react';
import type { Saying } from '@mailterm/shared/dialect';
import type { StepStand } from '@mailterm/shared/lesson/facts';
import { classes } from '../../ui/classes.ts';
import { Said } from '../Said.tsx';
import { useTell } from './speech.ts';
import styles from './Step.module.css';

interface ChecksProps {
  readonly stand: StepStand;
  readonly isPassed: boolean;
  /** Name of the step's question where it has only one: learners see the question and never its name. */
  readonly onlyQuestion: string | undefined;
  /** The sentence of a check, in the language of the page. */
  readonly say: (saying: Saying) => string;
}

/** Nothing for a step that waits for nothing. */
export function Checks({ stand, isPassed, onlyQuestion, say }: ChecksProps) {
  const tell = useTell();
  const [isAsked, setAsked] = useState(false);
  const { checks } = stand;
  if (checks.length === 0) return null;
  const isOfOnly = ({ id, params }: Saying): boolean => id === 'waited.answer' && params?.['name'] === onlyQuestion;
  return (
    <div className={styles.checks}>
      <ul aria-label={tell('checks')}>
        {checks.map(({ holds, waited, seen }, index) => {
          const does = holds || isPassed;
          return (
            <li key={index} className={classes(styles.check, does && styles.holds)}>
              <span aria-hidden="true">{does ? '✓' : '○'}</span>
              <span>
                <Said text={isOfOnly(waited) ? tell('answerAbove') : say(waited)} />{' '}
                <span className="unseen">{tell(does ? 'holds' : 'open')}</span>
                {isAsked && !does && (
                  <span className={styles.seen}>
                    <Said text={tell('seen', { seen: say(seen) })} />
                  </span>
                )}
              </span>
            </li>
          );
        })}
      </ul>
      {!stand.done && !isPassed && (
        <button type="button" className={styles.quiet} aria-expanded={isAsked} onClick={() => setAsked(!isAsked)}>
          {tell(isAsked ? 'whyHide' : 'why')}
        </button>
      )}
    </div>
  );
}
