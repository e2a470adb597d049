// When what is shown in a replay: real times, with long silences cut to a limit. Positions are milliseconds of the replay.
// Pure, no clock: player.ts lets the time pass.

import type { Entry } from '../../session/model.ts';

/** An entry comes onto the screen. */
export interface Moment {
  /** When it happened, since the opening. */
  readonly atMs: number;
  /** When it is shown, since the beginning of the replay. No two are at once, so that each can be stepped to. */
  readonly playMs: number;
  readonly turn: number;
  /** What one side said ends here. */
  readonly endsStep: boolean;
  readonly endsTurn: boolean;
}

export interface Timeline {
  /** One for each entry. */
  readonly moments: readonly Moment[];
  readonly totalMs: number;
}

/** @param idleMs a silence is at most as long; Infinity leaves all as they were */
export function timelineOf(entries: readonly Entry[], idleMs: number): Timeline {
  const marks = marksOf(entries);
  let atMs = 0;
  let playMs = -1;
  const moments = entries.map((entry, index): Moment => {
    // Nothing is typed at a prompt in a transcript.
    const nowMs = entry.kind === 'local' ? atMs : entry.atMs;
    const gapMs = index === 0 ? 0 : Math.max(0, nowMs - atMs);
    atMs = Math.max(atMs, nowMs);
    playMs += Math.max(1, Math.min(gapMs, idleMs));
    const mark = marks[index] as Mark;
    const next = marks[index + 1];
    return { atMs, playMs, turn: mark.turn, endsStep: next?.step !== mark.step, endsTurn: next?.turn !== mark.turn };
  });
  return { moments, totalMs: Math.max(0, playMs) };
}

interface Mark {
  readonly step: number;
  readonly turn: number;
}

/** Which step and which turn each entry is of. What Mailterm says belongs to what was said before it. */
function marksOf(entries: readonly Entry[]): readonly Mark[] {
  const first = entries.find(({ kind }) => kind === 'unit');
  let turn = first?.kind === 'unit' ? (first.turn ?? 0) : 0;
  let from = '';
  let step = 0;
  return entries.map((entry) => {
    if (entry.kind === 'unit') {
      const isNew = entry.from !== from || (entry.turn ?? turn) !== turn;
      turn = entry.turn ?? turn;
      ({ from } = entry);
      if (isNew) step += 1;
    }
    return { step, turn };
  });
}

/** How many entries are shown at a position. */
export function shownAt({ moments }: Timeline, positionMs: number): number {
  const next = moments.findIndex(({ playMs }) => playMs > positionMs);
  return next < 0 ? moments.length : next;
}

/** The moment of the recording at a position. */
export function atOf(timeline: Timeline, positionMs: number): number {
  const shown = shownAt(timeline, positionMs);
  const last = timeline.moments[shown - 1];
  if (!last) return 0;
  const next = timeline.moments[shown];
  const atMs = last.atMs + Math.max(0, positionMs - last.playMs);
  return next ? Math.min(atMs, next.atMs) : last.atMs;
}

/** The position at which a moment of the recording is reached. */
export function positionOf({ moments, totalMs }: Timeline, atMs: number): number {
  const last = moments.filter((moment) => moment.atMs <= atMs).at(-1);
  if (!last) return 0;
  return Math.min(
    totalMs,
    last.playMs + (last === moments.at(-1) ? 0 : Math.min(atMs - last.atMs, restOf(moments, last))),
  );
}

/** The time until what comes next. */
function restOf(moments: readonly Moment[], moment: Moment): number {
  const next = moments[moments.indexOf(moment) + 1];
  return next ? next.playMs - moment.playMs - 1 : 0;
}

/**
 * The position some steps further.
 * @param by how far one goes: what one side said, or a turn
 */
export function stepFrom({ moments }: Timeline, positionMs: number, by: 'step' | 'turn', forward: boolean): number {
  const ends = moments.filter(({ endsStep, endsTurn }) => (by === 'step' ? endsStep : endsTurn));
  const before = ends.filter(({ playMs }) => playMs < positionMs).at(-1);
  const after = ends.find(({ playMs }) => playMs > positionMs);
  return (forward ? (after ?? ends.at(-1)) : (before ?? ends[0]))?.playMs ?? 0;
}
