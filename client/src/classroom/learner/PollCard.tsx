// A vote: the choices as buttons, and, when it is over, how many chose each.

import { visible } from '@mailterm/shared/charset';
import type { Poll } from '@mailterm/shared/wire/room/messages';
import { classes } from '../../ui/classes.ts';
import { withProperties } from '../../ui/properties.ts';
import { standingOf } from '../votes.ts';
import type { Seat, SeatView } from './seat.ts';
import { useTell } from './speech.ts';
import styles from './PollCard.module.css';

interface PollCardProps {
  readonly seat: Seat;
  readonly view: SeatView;
}

/** The vote that is asked; nothing where none is. */
export function PollCard({ seat, view: { poll, votes } }: PollCardProps) {
  const tell = useTell();
  const mine = poll && votes[poll.id];
  return (
    <div aria-live="polite">
      {poll && (
        <div className={styles.poll}>
          <div>
            <p className={styles.label}>{tell(poll.result ? 'pollOver' : 'poll')}</p>
            <p className={styles.question}>{visible(poll.question)}</p>
          </div>
          <div>
            {poll.result ? (
              <Result poll={poll} result={poll.result} mine={mine} onDismiss={() => seat.dismissPoll()} />
            ) : (
              <Choices poll={poll} mine={mine} onVote={(choice) => seat.vote(poll.id, choice)} />
            )}
          </div>
        </div>
      )}
    </div>
  );
}

interface ChoicesProps {
  readonly poll: Poll;
  readonly mine: string | undefined;
  readonly onVote: (choice: string) => void;
}

function Choices({ poll, mine, onVote }: ChoicesProps) {
  const tell = useTell();
  return (
    <>
      <ul className={styles.choices}>
        {poll.choices.map((choice) => (
          <li key={choice}>
            <button
              type="button"
              className={styles.choice}
              aria-pressed={choice === mine}
              onClick={() => onVote(choice)}
            >
              {visible(choice)}
            </button>
          </li>
        ))}
      </ul>
      <p className={styles.soft}>
        {mine === undefined ? tell('pollChange') : tell('pollMine', { choice: visible(mine) })}
      </p>
    </>
  );
}

interface ResultProps {
  readonly poll: Poll;
  readonly result: NonNullable<Poll['result']>;
  readonly mine: string | undefined;
  readonly onDismiss: () => void;
}

function Result({ poll, result: { counts, answer }, mine, onDismiss }: ResultProps) {
  const tell = useTell();
  const { standings, all } = standingOf(poll, counts);
  return (
    <>
      <ul className={styles.bars}>
        {standings.map(({ choice, count, percent }) => (
          <li key={choice} className={classes(styles.bar, choice === answer && styles.right)}>
            <span className={styles.name}>{visible(choice)}</span>
            <span className={styles.track} style={withProperties({ '--part': `${percent}%` })} aria-hidden="true" />
            <span className={styles.count}>
              {tell('pollCount', { count, all })}
              {choice === answer && <strong> ✓ {tell('pollRight')}</strong>}
              {choice === mine && <span className={styles.soft}> · {tell('pollYours')}</span>}
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.soft}>
        {all === 0 && `${tell('pollNobody')} `}
        <button type="button" className={styles.dismiss} onClick={onDismiss}>
          {tell('dismiss')}
        </button>
      </p>
    </>
  );
}
