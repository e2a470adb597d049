// The hints to mistakes that were seen: those of the step that is shown, and of the one that is being done. Whoever types on
// without turning the page is past the step on screen, and the mistake belongs to a later one. Pure.

import type { StepStand } from '@mailterm/shared/lesson/facts';
import type { Lesson, LessonStep } from '@mailterm/shared/lesson/lesson';

export interface SeenHint {
  readonly hint: LessonStep['hints'][number];
  /** Place of the step that it belongs to. */
  readonly place: number;
}

/**
 * What shows itself beside a step, in the order of the lesson.
 * @param shown place of the step on screen
 */
export function seenHints({ steps }: Lesson, stands: readonly StepStand[], shown: number): readonly SeenHint[] {
  const open = stands.findIndex(({ done }) => !done);
  return stands.flatMap(({ hints }, place) => {
    if (place !== shown && place !== open) return [];
    return hints.flatMap((each) => {
      const hint = steps[place]?.hints[each];
      return hint ? [{ hint, place }] : [];
    });
  });
}
