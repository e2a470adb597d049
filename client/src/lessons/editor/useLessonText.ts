// The text as a lesson while somebody writes it: what is wrong in it now, and the last of its forms in which nothing was.

import { useDeferredValue, useMemo, useState } from 'react';
import type { Lesson, LessonProblem } from '@mailterm/shared/lesson/lesson';
import { parseLesson } from '@mailterm/shared/lesson/parse';

export interface LessonText {
  readonly problems: readonly LessonProblem[];
  /** As it is now, or as it was before there were problems. */
  readonly lesson: Lesson | undefined;
}

/** Reads the text, a little behind the typing where that is fast. */
export function useLessonText(text: string): LessonText {
  const settled = useDeferredValue(text);
  const parsed = useMemo(() => parseLesson(settled), [settled]);
  const [last, setLast] = useState<Lesson>();
  if (parsed.ok && parsed.lesson !== last) setLast(parsed.lesson);
  return parsed.ok ? { problems: [], lesson: parsed.lesson } : { problems: parsed.problems, lesson: last };
}
