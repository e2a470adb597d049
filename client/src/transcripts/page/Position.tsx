// Where the replay is: a slider, with a mark at the beginning of each turn in the colour of its reply.

import { useMemo } from 'react';
import { formatElapsed } from '../../ui/clock.ts';
import type { Player } from './player.ts';
import type { Recording } from './recording.ts';
import { useTranscriptWords } from './speech.ts';
import styles from './Transport.module.css';

/** More marks than these are a smear. */
const marksMax = 160;

interface PositionProps {
  readonly player: Player;
  readonly recording: Recording;
}

/** The slider. */
export function Position({ player, recording }: PositionProps) {
  const tell = useTranscriptWords();
  const { timeline, positionMs, shown, atMs } = player;
  const { turns, durationMs } = recording;
  const marks = useMemo(() => {
    const { moments, totalMs } = timeline;
    const classOf = new Map(turns.map(({ turn, replies }) => [turn, replies.at(-1)?.replyClass]));
    return moments
      .filter((moment, index) => index > 0 && moments[index - 1]?.turn !== moment.turn)
      .map(({ turn, playMs }) => ({ turn, replyClass: classOf.get(turn), share: playMs / Math.max(1, totalMs) }));
  }, [timeline, turns]);
  const turn = timeline.moments[shown - 1]?.turn ?? 0;
  return (
    <div className={styles.track}>
      {marks.length <= marksMax &&
        marks.map((mark) => (
          <span
            key={mark.turn}
            className={styles.mark}
            data-class={mark.replyClass}
            style={{ insetInlineStart: `calc(8px + ${mark.share} * (100% - 16px))` }}
          />
        ))}
      <input
        type="range"
        min={0}
        max={timeline.totalMs}
        value={Math.round(positionMs)}
        aria-label={tell('position')}
        aria-valuetext={tell('positionValue', { at: formatElapsed(atMs), of: formatElapsed(durationMs), turn })}
        onChange={({ target }) => player.seek(Number(target.value))}
      />
    </div>
  );
}
