// The lesson that an address names: fetched from the server, or what was opened in this tab; read by shared/src/lesson.

import { useCallback, useEffect, useState } from 'react';
import type { Lesson, LessonProblem } from '@mailterm/shared/lesson/lesson';
import { parseLesson } from '@mailterm/shared/lesson/parse';
import { lessonText } from '../../link/lessonText.ts';
import { lessonIn } from '../fragment.ts';
import { ownLesson, ownLessonId } from '../ownLesson.ts';

export type LessonLoaded =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'broken'; readonly problems: readonly LessonProblem[] }
  /** `key` names its progress in this browser. */
  | { readonly kind: 'ready'; readonly lesson: Lesson; readonly text: string; readonly key: string };

/** A lesson that comes from elsewhere than an address: from a class. */
export interface GivenLesson {
  readonly text: string;
  /** Names its progress in this browser. */
  readonly name: string;
  /** Told how far one is, whenever that changes. */
  readonly onProgress: (step: number, done: readonly boolean[]) => void;
}

/** @param id as it stands in the address, or the name of the one that is given */
export function useLesson(id: string, given: string | undefined): readonly [LessonLoaded, retry: () => void] {
  const [loaded, setLoaded] = useState<LessonLoaded>({ kind: 'loading' });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let stale = false;
    void textOf(id, given).then((text) => {
      if (!stale) setLoaded(text === undefined ? { kind: 'failed' } : read(id, text));
    });
    return () => {
      stale = true;
    };
  }, [id, given, tries]);
  return [
    loaded,
    useCallback(() => {
      setLoaded({ kind: 'loading' });
      setTries((now) => now + 1);
    }, []),
  ];
}

async function textOf(id: string, given: string | undefined): Promise<string | undefined> {
  if (given !== undefined) return given;
  if (id === ownLessonId) {
    const linked = await lessonIn(location.hash);
    if (!linked) return ownLesson();
    return linked.ok ? linked.text : undefined;
  }
  return lessonText(id);
}

function read(id: string, text: string): LessonLoaded {
  const parsed = parseLesson(text);
  if (!parsed.ok) return { kind: 'broken', problems: parsed.problems };
  const { lesson } = parsed;
  return { kind: 'ready', lesson, text, key: id === ownLessonId ? `${id}.${lesson.id}` : id };
}
