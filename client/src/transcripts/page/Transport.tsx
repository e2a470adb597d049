// The bar of the replay: play, where it is among the turns, steps back and on, how fast, and how long a silence may be.

import type { ReactNode } from 'react';
import { formatElapsed } from '../../ui/clock.ts';
import { idleLimits, speeds } from './player.ts';
import type { Player } from './player.ts';
import { Position } from './Position.tsx';
import type { Recording } from './recording.ts';
import { useTranscriptWords } from './speech.ts';
import styles from './Transport.module.css';

interface TransportProps {
  readonly player: Player;
  readonly recording: Recording;
  /** Nothing plays by itself: the reader goes on when ready. */
  readonly steps: boolean;
  readonly onMove: (by: 'step' | 'turn', forward: boolean) => void;
  readonly onShowAll: () => void;
}

/** The bar. */
export function Transport({ player, recording, steps, onMove, onShowAll }: TransportProps) {
  const tell = useTranscriptWords();
  const { playing, isWhole, atMs } = player;
  return (
    <div className={styles.transport} role="group" aria-label={tell('transport')}>
      {steps ? (
        <button type="button" className={styles.play} disabled={isWhole} onClick={() => onMove('step', true)}>
          <span aria-hidden="true">▸</span> {tell('next')}
        </button>
      ) : (
        <button type="button" className={styles.play} aria-keyshortcuts="p" onClick={player.toggle}>
          <span aria-hidden="true">{playing ? '‖' : '▶'}</span> {tell(playing ? 'pause' : 'play')}
        </button>
      )}
      <span className={styles.time} aria-hidden="true">
        {formatElapsed(atMs)}
      </span>
      <Position player={player} recording={recording} />
      <span className={styles.time} aria-hidden="true">
        {formatElapsed(recording.durationMs)}
      </span>
      <Steps onMove={onMove} isWhole={isWhole} onShowAll={onShowAll} />
      {!steps && <Pace player={player} />}
    </div>
  );
}

function Steps({
  onMove,
  isWhole,
  onShowAll,
}: Pick<TransportProps, 'onMove' | 'onShowAll'> & { readonly isWhole: boolean }) {
  const tell = useTranscriptWords();
  const step = (
    by: 'step' | 'turn',
    forward: boolean,
    name: 'stepBack' | 'stepOn' | 'turnBack' | 'turnOn',
    key: string,
  ): ReactNode => (
    <button
      type="button"
      className={styles.step}
      aria-label={tell(name)}
      title={tell(name)}
      aria-keyshortcuts={key}
      onClick={() => onMove(by, forward)}
    >
      <kbd>{key}</kbd>
    </button>
  );
  return (
    <div className={styles.steps}>
      <span className={styles.by}>{tell('byStep')}</span>
      {step('step', false, 'stepBack', ',')}
      {step('step', true, 'stepOn', '.')}
      <span className={styles.by}>{tell('byTurn')}</span>
      {step('turn', false, 'turnBack', '[')}
      {step('turn', true, 'turnOn', ']')}
      <button type="button" className={styles.all} disabled={isWhole} onClick={onShowAll}>
        {tell('showAll')}
      </button>
    </div>
  );
}

function Pace({ player }: Pick<TransportProps, 'player'>) {
  const tell = useTranscriptWords();
  return (
    <div className={styles.pace}>
      <label>
        <span>{tell('speed')}</span>
        <select value={player.speed} onChange={({ target }) => player.setSpeed(Number(target.value))}>
          {speeds.map((speed) => (
            <option key={speed} value={speed}>
              {tell('speedValue', { speed })}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{tell('idle')}</span>
        <select value={player.idleSeconds} onChange={({ target }) => player.setIdleSeconds(Number(target.value))}>
          {idleLimits.map((seconds) => (
            <option key={seconds} value={seconds}>
              {seconds === 0 ? tell('idleNone') : tell('idleValue', { seconds })}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
