// The lesson that an address names: fetched from the server, or what was opened in this tab; read by shared/src/lesson.

import { useCallback, useEffect, useState } from 'react';
import type { Lesson, LessonProblem } from '@mailterm/shared/lesson/lesson';
import { parseLesson } from '@mailterm/shared/lesson/parse';
import { addressOf } from '../../routes.ts';
import { lessonIn } from '../fragment.ts';
import { ownLesson, ownLessonId } from '../ownLesson.ts';

export type LessonLoaded =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'broken'; readonly problems: readonly LessonProblem[] }
  /** `key` names its progress in this browser. */
  | { readonly kind: 'ready'; readonly lesson: Lesson; readonly text: string; readonly key: string };

/** @param id as it stands in the address */
export function useLesson(id: string): readonly [LessonLoaded, retry: () => void] {
  const [loaded, setLoaded] = useState<LessonLoaded>({ kind: 'loading' });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let stale = false;
    lessonText(id).then(
      (text) => !stale && setLoaded(text === undefined ? { kind: 'failed' } : read(id, text)),
      () => !stale && setLoaded({ kind: 'failed' }),
    );
    return () => {
      stale = true;
    };
  }, [id, tries]);
  return [
    loaded,
    useCallback(() => {
      setLoaded({ kind: 'loading' });
      setTries((now) => now + 1);
    }, []),
  ];
}

async function lessonText(id: string): Promise<string | undefined> {
  if (id === ownLessonId) {
    const linked = await lessonIn(location.hash);
    if (!linked) return ownLesson();
    return linked.ok ? linked.text : undefined;
  }
  const response = await fetch(addressOf(`/lessons/${id}.md`));
  return response.ok ? response.text() : undefined;
}

function read(id: string, text: string): LessonLoaded {
  const parsed = parseLesson(text);
  if (!parsed.ok) return { kind: 'broken', problems: parsed.problems };
  const { lesson } = parsed;
  return { kind: 'ready', lesson, text, key: id === ownLessonId ? `${id}.${lesson.id}` : id };
}
