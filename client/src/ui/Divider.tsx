// The line between conversation and explanation. It can be dragged, or moved with the arrow keys.

import { useRef } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import { useSpeech } from './language.tsx';
import styles from './Divider.module.css';

const percentMin = 35;
const percentMax = 75;
const percentStep = 2;

interface DividerProps {
  /** Width of the conversation, in per cent of the page. */
  readonly percent: number;
  readonly onPercent: (percent: number) => void;
}

/** Keeps both sides wide enough to read. */
export function clampPercent(percent: number): number {
  return Number.isFinite(percent) ? Math.min(percentMax, Math.max(percentMin, Math.round(percent))) : 62;
}

/** A separator as ARIA knows it: focusable, with a value. */
export function Divider({ percent, onPercent }: DividerProps) {
  const { word } = useSpeech();
  const dragging = useRef(false);

  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (dragging.current) onPercent(clampPercent((100 * event.clientX) / window.innerWidth));
  };
  const step = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowLeft' ? -percentStep : event.key === 'ArrowRight' ? percentStep : 0;
    if (by === 0) return;
    event.preventDefault();
    onPercent(clampPercent(percent + by));
  };

  return (
    <div
      className={styles.divider}
      role="separator"
      aria-orientation="vertical"
      aria-label={word('page.divider')}
      aria-valuenow={percent}
      aria-valuemin={percentMin}
      aria-valuemax={percentMax}
      tabIndex={0}
      onKeyDown={step}
      onPointerDown={(event) => {
        dragging.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={drag}
      onPointerUp={() => {
        dragging.current = false;
      }}
      onDoubleClick={() => onPercent(clampPercent(Number.NaN))}
    />
  );
}
