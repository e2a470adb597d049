// The strip of the class above the terminal: which class, who one is here, who looks on, the hand, the way out; below it what
// all are told. It is always there, so that nobody forgets that somebody looks on.

import type { ReactNode } from 'react';
import { classes } from '../../ui/classes.ts';
import { useSpeech } from '../../ui/language.tsx';
import { joinSentences } from '../../ui/sentences.ts';
import { spaced } from '../page.ts';
import type { Hand, Seat, SeatView } from './seat.ts';
import { useTell } from './speech.ts';
import type { Tell } from './speech.ts';
import styles from './Strip.module.css';

interface StripProps {
  readonly seat: Seat;
  readonly view: SeatView;
  readonly code: string;
  /** The terminal rests. */
  readonly isHeld: boolean;
  /** There is no terminal that the teacher could see. */
  readonly isBare?: boolean;
  readonly onRaise: () => void;
  readonly onLeave: () => void;
  readonly children?: ReactNode;
}

/** The strip. */
export function Strip({ seat, view, code, isHeld, isBare = false, onRaise, onLeave, children }: StripProps) {
  const tell = useTell();
  const { language } = useSpeech();
  const { nickname, hand, isAway, mailroom } = view;
  return (
    <section className={styles.strip} aria-label={tell('stripLabel')}>
      <div className={styles.bar}>
        <p
          className={styles.who}
          title={isBare || mailroom === undefined ? undefined : tell('mailroom', { mailbox: mailroom })}
        >
          <span className={styles.code}>
            <span className={styles.word}>{tell('stripLabel')} </span>
            {spaced(code)}
          </span>
          <span className={styles.nickname}>{nickname}</span>
        </p>
        <p className={styles.seen}>
          <Eye />
          {tell(isBare ? 'seenShort' : 'seen')}
        </p>
        <p className={styles.hand} role="status">
          {hand && joinSentences(language, ...handSaid(hand, tell))}
        </p>
        <div className={styles.buttons}>
          <button
            type="button"
            className={styles.raise}
            aria-pressed={hand !== undefined}
            aria-keyshortcuts="Alt+R"
            onClick={onRaise}
          >
            {tell(hand ? 'lower' : 'raise')}
            <kbd className={styles.key}>Alt+R</kbd>
          </button>
          <button type="button" className={styles.leave} onClick={onLeave}>
            {tell('leave')}
          </button>
        </div>
      </div>
      {!isBare && <Reach targets={view.room?.targets ?? []} />}
      <Told {...{ seat, view, isHeld, isAway }} />
      {children}
    </section>
  );
}

/** Where sessions may go besides practice, once the teacher allows it anywhere. Without a word, it is practice only. */
function Reach({ targets }: { readonly targets: readonly string[] }) {
  const tell = useTell();
  return (
    <div aria-live="polite">
      {targets.length > 0 && (
        <p className={classes(styles.told, styles.hosts)}>{tell('targets', { list: targets.join(', ') })}</p>
      )}
    </div>
  );
}

/** What stands below the bar where there is something to say. */
function Told({ seat, view, isHeld, isAway }: Pick<StripProps, 'seat' | 'view' | 'isHeld'> & Pick<SeatView, 'isAway'>) {
  const { say } = useSpeech();
  const tell = useTell();
  const fault = view.fault && say(view.fault);
  return (
    <div aria-live="polite">
      {isHeld && (
        <p className={styles.eyes}>
          <strong>{tell('eyesUp')}</strong> {tell('eyesUpHint')}
        </p>
      )}
      {isAway && (
        <p className={styles.told}>
          {tell('away')}{' '}
          <button type="button" className={styles.link} onClick={() => seat.retry()}>
            {tell('retry')}
          </button>
        </p>
      )}
      {fault && (
        <p className={styles.told}>
          <strong className={styles.reason}>{fault.title}</strong> {fault.body}
        </p>
      )}
    </div>
  );
}

function handSaid({ turn, before }: Hand, tell: Tell): readonly string[] {
  const about = turn === undefined || turn === 0 ? tell('hand') : tell('handTurn', { turn });
  if (before === undefined) return [about];
  return [about, before === 0 ? tell('handFirst') : tell('handBefore', { count: before })];
}

/** An eye, as a line drawing. */
function Eye() {
  return (
    <svg className={styles.eye} viewBox="0 0 20 12" aria-hidden="true">
      <path d="M1 6C4 2 7 1 10 1s6 1 9 5c-3 4-6 5-9 5S4 10 1 6Z" />
      <circle cx="10" cy="6" r="2.5" />
    </svg>
  );
}
