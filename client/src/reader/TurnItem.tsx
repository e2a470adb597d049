// One turn for reading: who said what, in which class the answer is, what Mailterm said meanwhile, and what could come next.

import { classGlyphs } from '@mailterm/shared/replyClass';
import type { Gaze } from '../gaze.ts';
import { useEaseWords } from '../ease/speech.ts';
import type { Session, UnitEntry } from '../session/model.ts';
import type { Reply, Turn } from '../session/turns.ts';
import { foldKeyOf } from '../terminal/rows.ts';
import { classes } from '../ui/classes.ts';
import { formatTook } from '../ui/clock.ts';
import { useSpeech } from '../ui/language.tsx';
import { Wire } from './Wire.tsx';
import type { Shown } from './Wire.tsx';
import styles from './Reader.module.css';

interface TurnProps {
  readonly turn: Turn;
  readonly session: Session;
  readonly gaze: Gaze;
  readonly chosenKey: string | undefined;
  readonly isLatest: boolean;
  readonly showTimes: boolean;
  readonly shown: Shown;
  readonly onChoose: (key: string) => void;
}

/** The turn. */
export function TurnItem(props: TurnProps) {
  const { turn, session, isLatest, shown } = props;
  const { say } = useSpeech();
  const tell = useEaseWords();
  const hint = isLatest && session.phase === 'open' ? turn.replies.at(-1)?.units.at(-1)?.reading?.hints[0] : undefined;
  return (
    <>
      {turn.said.length > 0 && <Said {...props} speaker="client" units={turn.said} />}
      {turn.replies.map((reply) => (
        <Said key={reply.units[0]?.key} {...props} speaker="server" units={reply.units} reply={reply} />
      ))}
      {turn.remarks.map((entry) => (
        <p key={entry.key} className={styles.note} data-tone={entry.tone}>
          {say(entry.saying, session.dialect).body}
        </p>
      ))}
      {hint && (
        <p className={styles.next} data-aside="">
          {tell('reader.next')} <code className={styles.wire}>{shown([hint.line])}</code>
        </p>
      )}
    </>
  );
}

interface SaidProps extends TurnProps {
  readonly speaker: 'client' | 'server';
  readonly units: readonly UnitEntry[];
  readonly reply?: Reply;
}

const marks = { client: '▸', server: '◂' } as const;

/** What one side said, each line with a way to its explanation. Keys go there with Alt+↑, so the marks are no stops of Tab. */
function Said({ turn, gaze, chosenKey, showTimes, shown, onChoose, speaker, units, reply }: SaidProps) {
  const { word } = useSpeech();
  const tell = useEaseWords();
  const who = word(units[0]?.byCommand ? 'speaker.command' : `speaker.${speaker}`);
  const tookMs = units[0]?.tookMs;
  return (
    <div className={styles.said}>
      <p className={styles.speaker}>
        {turn.turn > 0 && speaker === 'client' && <span className={styles.number}>{turn.turn} </span>}
        {tell('reader.speaker', { who })}
        {reply?.replyClass && (
          <span className={styles.class} data-class={reply.replyClass}>
            {' '}
            <span aria-hidden="true">{classGlyphs[reply.replyClass]}</span> {word(`class.${reply.replyClass}`)}
          </span>
        )}
        {showTimes && tookMs !== undefined && (
          <span className={styles.took}> {word('time.took', { took: formatTook(tookMs) })}</span>
        )}
      </p>
      <ul className={styles.lines}>
        {units.map((unit) => (
          <li
            key={unit.key}
            data-key={unit.key}
            className={classes(styles.line, unit.key === chosenKey && styles.chosen)}
            aria-current={unit.key === chosenKey ? 'true' : undefined}
          >
            <button
              type="button"
              className={styles.mark}
              tabIndex={-1}
              aria-label={tell('reader.explain')}
              title={tell('reader.explain')}
              onClick={() => onChoose(unit.key)}
            >
              {marks[speaker]}
            </button>
            <Wire
              unit={unit}
              revealed={gaze.revealed.has(unit.key)}
              isOpen={gaze.expanded.has(foldKeyOf(unit))}
              raised={gaze.raised}
              shown={shown}
              onExpand={gaze.expand}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
