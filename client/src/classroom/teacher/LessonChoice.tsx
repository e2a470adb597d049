// What the class is about: one of the server's lessons, a file of the teacher's own, or nothing.

import { useEffect, useId, useState } from 'react';
import type { LessonsTold } from '@mailterm/shared/wire/lessons';
import { ask } from '../../link/ask.ts';
import { lessonText } from '../../link/lessonText.ts';
import { useSpeech } from '../../ui/language.tsx';
import { useLessonTitle } from './lessonTitle.ts';
import { useTell } from './speech.ts';
import styles from './Forms.module.css';

interface LessonChoiceProps {
  /** The text of the room's lesson. */
  readonly lesson: string | undefined;
  readonly onChoose: (text: string | undefined) => void;
}

/** The choice. It holds at once. */
export function LessonChoice({ lesson, onChoose }: LessonChoiceProps) {
  const tell = useTell();
  const { language } = useSpeech();
  const id = useId();
  const told = useLessons();
  const title = useLessonTitle(lesson);
  const [badLine, setBadLine] = useState<number>();
  const [isMissing, setMissing] = useState(false);
  const take = async (text: string | undefined) => {
    setMissing(text === undefined);
    if (text === undefined) return;
    const line = await firstProblem(text);
    setBadLine(line);
    if (line === undefined) onChoose(text);
  };
  const chosen = told === 'failed' ? undefined : told?.lessons.find((each) => each.title[language] === title)?.id;
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{tell('lesson')}</h2>
      <p className={styles.answers}>
        <select
          aria-labelledby={id}
          value={lesson === undefined ? '' : (chosen ?? 'own')}
          onChange={({ target }) => {
            if (target.value === '') onChoose(undefined);
            else if (target.value !== 'own') void lessonText(target.value).then(take);
          }}
        >
          <option value="">{tell('lessonNone')}</option>
          {lesson !== undefined && chosen === undefined && (
            <option value="own">{title === '' ? tell('lessonFileName') : title}</option>
          )}
          {told !== 'failed' &&
            told?.lessons.map((each) => (
              <option key={each.id} value={each.id}>
                {each.title[language]} · {tell('minutes', { count: each.timeMinutes })}
              </option>
            ))}
        </select>
        <label className={styles.file}>
          <span>{tell('lessonFile')}</span>
          <input
            type="file"
            accept=".md,text/markdown,text/plain"
            onChange={({ target }) => void target.files?.[0]?.text().then(take)}
          />
        </label>
      </p>
      <p role="status" className={styles.soft}>
        {(told === 'failed' || isMissing) && tell('lessonsMissing')}
        {badLine !== undefined && tell('lessonBad', { line: badLine })}
      </p>
    </section>
  );
}

/** The line of the first thing in a text that makes it no lesson; undefined for a lesson. */
async function firstProblem(text: string): Promise<number | undefined> {
  const { parseLesson } = await import('@mailterm/shared/lesson/parse');
  const parsed = parseLesson(text);
  return parsed.ok ? undefined : (parsed.problems[0]?.line ?? 1);
}

function useLessons(): LessonsTold | 'failed' | undefined {
  const [told, setTold] = useState<LessonsTold | 'failed'>();
  useEffect(() => {
    let stale = false;
    void ask<LessonsTold>('lessons').then((answer) => !stale && setTold(answer.ok ? answer.value : 'failed'));
    return () => {
      stale = true;
    };
  }, []);
  return told;
}
