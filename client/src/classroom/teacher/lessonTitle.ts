// The title of the room's lesson, read from its text. Of a text that is no lesson nothing is said.

import { useEffect, useState } from 'react';
import type { ByLanguage } from '@mailterm/shared/lesson/lesson';
import { useSpeech } from '../../ui/language.tsx';

/** The title in the language of the page; '' until it is known. */
export function useLessonTitle(text: string | undefined): string {
  const { language } = useSpeech();
  const [read, setRead] = useState<{ readonly text: string; readonly title: ByLanguage }>();
  useEffect(() => {
    if (text === undefined) return undefined;
    let stale = false;
    titleOf(text).then(
      (title) => !stale && setRead(title && { text, title }),
      () => undefined,
    );
    return () => {
      stale = true;
    };
  }, [text]);
  return read && read.text === text ? read.title[language] : '';
}

async function titleOf(text: string): Promise<ByLanguage | undefined> {
  const { parseLesson } = await import('@mailterm/shared/lesson/parse');
  const parsed = parseLesson(text);
  return parsed.ok ? parsed.lesson.title : undefined;
}
