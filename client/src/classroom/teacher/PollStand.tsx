// How a vote stands: a bar for each choice that grows as votes come in, and the end of it with the right answer.

import { useId, useState } from 'react';
import { visible } from '@mailterm/shared/charset';
import type { Poll } from '@mailterm/shared/wire/room/messages';
import { classes } from '../../ui/classes.ts';
import { withProperties } from '../../ui/properties.ts';
import { standingOf } from '../votes.ts';
import { useTell } from './speech.ts';
import styles from './Poll.module.css';

interface PollStandProps {
  readonly poll: Poll;
  readonly counts: Readonly<Record<string, number>>;
  readonly here: number;
  readonly onEnd: (answer: string | undefined) => void;
  readonly onHide: () => void;
}

/** The vote, while it goes on and when it is over. */
export function PollStand({ poll, counts, here, onEnd, onHide }: PollStandProps) {
  const tell = useTell();
  const id = useId();
  const [isEnding, setEnding] = useState(false);
  const { question, choices, result } = poll;
  const { standings, all } = standingOf(poll, result?.counts ?? counts);
  return (
    <section className={styles.poll} aria-labelledby={id}>
      <h2 id={id}>{visible(question)}</h2>
      <ul className={styles.bars}>
        {standings.map(({ choice, count, percent }) => {
          const isRight = result?.answer === choice;
          return (
            <li key={choice} className={classes(isRight && styles.right)}>
              <code>{visible(choice)}</code>
              <span className={styles.track} aria-hidden="true">
                <span style={withProperties({ '--part': `${percent}%` })} />
              </span>
              <span className={styles.count}>{count}</span>
              <span className={styles.sign}>{isRight && `✓ ${tell('voteRight')}`}</span>
            </li>
          );
        })}
      </ul>
      {isEnding && !result && <Ending choices={choices} onEnd={onEnd} />}
      <p className={styles.foot}>
        <span>{result ? tell('voteDone') : tell('voteCount', { count: all, here })}</span>
        {!result && !isEnding && (
          <button type="button" className="framed" onClick={() => setEnding(true)}>
            {tell('voteEnd')}
          </button>
        )}
        {result && (
          <button type="button" onClick={onHide}>
            {tell('voteHide')}
          </button>
        )}
      </p>
    </section>
  );
}

function Ending({ choices, onEnd }: { readonly choices: readonly string[]; readonly onEnd: PollStandProps['onEnd'] }) {
  const tell = useTell();
  return (
    <div className={styles.ending} role="group" aria-label={tell('voteEndWhich')}>
      <span>{tell('voteEndWhich')}</span>
      {choices.map((choice) => (
        <button key={choice} type="button" className="framed" onClick={() => onEnd(choice)}>
          <code>{visible(choice)}</code>
        </button>
      ))}
      <button type="button" onClick={() => onEnd(undefined)}>
        {tell('voteNoAnswer')}
      </button>
    </div>
  );
}
