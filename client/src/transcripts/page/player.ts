// Lets the time of a replay pass. The browser says how much of it passed, with each picture that it draws; away from the
// page nothing is missed.

import { useEffect, useMemo, useRef, useState } from 'react';
import type { Entry } from '../../session/model.ts';
import { atOf, positionOf, shownAt, stepFrom, timelineOf } from './timeline.ts';
import type { Timeline } from './timeline.ts';

export const speeds = [0.5, 1, 2, 4] as const;
/** Silences are cut to so many seconds; 0 leaves them as they were. */
export const idleLimits = [1, 2, 5, 0] as const;

/** Between two pictures passes at most as much: a page that was away goes on where it was. */
const frameMsMax = 250;
/** The bar moves in steps of this, so that not every picture of the browser is a drawing of ours. */
const drawMs = 50;

export interface Player {
  readonly timeline: Timeline;
  readonly positionMs: number;
  /** The moment of the recording that is reached. */
  readonly atMs: number;
  /** So many entries are shown. */
  readonly shown: number;
  /** Everything is shown. */
  readonly isWhole: boolean;
  readonly playing: boolean;
  readonly speed: number;
  readonly idleSeconds: number;
  /** From the beginning where everything is shown. */
  toggle(): void;
  seek(positionMs: number): void;
  move(by: 'step' | 'turn', forward: boolean): void;
  /** To the beginning: the first turn and no more. */
  begin(): void;
  showAll(): void;
  setSpeed(speed: number): void;
  setIdleSeconds(seconds: number): void;
}

/** @param first where it begins: a moment of the recording, the first turn, or, as usual, everything */
export function usePlayer(entries: readonly Entry[], first: number | 'step' | undefined): Player {
  const [idleSeconds, setIdle] = useState(2);
  const timeline = useMemo(
    () => timelineOf(entries, idleSeconds === 0 ? Infinity : idleSeconds * 1000),
    [entries, idleSeconds],
  );
  const [positionMs, setPosition] = useState(() => firstPosition(timeline, first));
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState(1);
  usePassing(playing, speed, (passedMs) => setPosition((before) => Math.min(timeline.totalMs, before + passedMs)));
  const isWhole = positionMs >= timeline.totalMs;
  useEffect(() => {
    if (isWhole) setPlaying(false);
  }, [isWhole]);
  const stop = (at: number) => {
    setPlaying(false);
    setPosition(Math.max(0, Math.min(timeline.totalMs, at)));
  };
  return {
    timeline,
    positionMs,
    atMs: atOf(timeline, positionMs),
    shown: shownAt(timeline, positionMs),
    isWhole,
    playing,
    speed,
    idleSeconds,
    toggle() {
      if (!playing && isWhole) setPosition(0);
      setPlaying(!playing);
    },
    seek: (at) => setPosition(Math.max(0, Math.min(timeline.totalMs, at))),
    move: (by, forward) => stop(stepFrom(timeline, positionMs, by, forward)),
    begin: () => stop(firstPosition(timeline, 'step')),
    showAll: () => stop(timeline.totalMs),
    setSpeed,
    setIdleSeconds(seconds) {
      const next = timelineOf(entries, seconds === 0 ? Infinity : seconds * 1000);
      setIdle(seconds);
      setPosition(isWhole ? next.totalMs : positionOf(next, atOf(timeline, positionMs)));
    },
  };
}

function firstPosition(timeline: Timeline, first: number | 'step' | undefined): number {
  if (first === undefined) return timeline.totalMs;
  if (first === 'step') return timeline.moments.find(({ endsTurn }) => endsTurn)?.playMs ?? 0;
  return positionOf(timeline, first);
}

/** Tells how much of the replay passed, as often as it should be drawn. */
function usePassing(playing: boolean, speed: number, onPassed: (passedMs: number) => void): void {
  const latest = useRef(onPassed);
  useEffect(() => {
    latest.current = onPassed;
  });
  useEffect(() => {
    if (!playing) return undefined;
    let before: number | undefined;
    let passedMs = 0;
    let frame = requestAnimationFrame(function pass(now) {
      passedMs += Math.min(frameMsMax, now - (before ?? now)) * speed;
      before = now;
      if (passedMs >= drawMs) {
        latest.current(passedMs);
        passedMs = 0;
      }
      frame = requestAnimationFrame(pass);
    });
    return () => cancelAnimationFrame(frame);
  }, [playing, speed]);
}
