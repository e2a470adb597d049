// How far somebody is in a lesson, as it is kept in this browser: the step that is shown, what was done, answered and guessed,
// and which sessions count. Pure, but for keeping it.

import { recall, remember } from '../ui/stored.ts';

export interface Progress {
  /** The place of the step that is shown; as many as there are steps: the end. */
  readonly step: number;
  /** Places of the steps that were done once: what is done stays done. */
  readonly passed: readonly number[];
  /** By the name of the question. */
  readonly answers: Readonly<Record<string, string>>;
  /** Codes that were guessed, by the place of the step. */
  readonly guesses: Readonly<Record<string, string>>;
  /** How many hints were asked for, by the place of the step. */
  readonly hints: Readonly<Record<string, number>>;
  /** When it began, in Unix time. */
  readonly beganMs: number;
  /** Openings, in Unix time, of sessions that were there before. */
  readonly before: readonly number[];
  /** Ids of recordings that count. */
  readonly recordings: readonly string[];
  readonly nickname?: string;
  readonly code?: string;
}

/** @param before openings of the sessions that do not count, in Unix time */
export function beginning(beganMs: number, before: readonly number[]): Progress {
  return { step: 0, passed: [], answers: {}, guesses: {}, hints: {}, beganMs, before, recordings: [] };
}

/** Clocks of the page and of the server may differ by this much, in milliseconds. */
const clockMs = 60_000;

/** Whether a session counts that was opened then, in Unix time. */
export function counts({ beganMs, before }: Progress, startedMs: number | undefined): boolean {
  return startedMs !== undefined && startedMs > beganMs - clockMs && !before.includes(startedMs);
}

/** Marks steps as done; the same object where all of them were. */
export function withPassed(progress: Progress, steps: readonly number[]): Progress {
  const fresh = steps.filter((step) => !progress.passed.includes(step));
  if (fresh.length === 0) return progress;
  return { ...progress, passed: [...progress.passed, ...fresh].sort((a, b) => a - b) };
}

/** Adds recordings; the same object where all of them were there. */
export function withRecordings(progress: Progress, ids: readonly string[]): Progress {
  const fresh = ids.filter((id) => !progress.recordings.includes(id));
  return fresh.length === 0 ? progress : { ...progress, recordings: [...progress.recordings, ...fresh] };
}

const nameOf = (id: string): string => `lesson.${id}`;

/** What is kept of a lesson; undefined where it was never begun, or what is kept is none. */
export function keptProgress(id: string): Progress | undefined {
  const word = recall(nameOf(id));
  if (word === undefined) return undefined;
  try {
    const read = JSON.parse(word) as Partial<Progress> | null;
    const { step, passed, beganMs } = read ?? {};
    if (!Number.isInteger(step) || !Array.isArray(passed) || typeof beganMs !== 'number') return undefined;
    return { ...beginning(beganMs, []), ...read };
  } catch {
    return undefined;
  }
}

export function keepProgress(id: string, progress: Progress): void {
  remember(nameOf(id), JSON.stringify(progress));
}
