// The lesson as a learner will read it, with what each step waits for and how it is passed; after the solution was played,
// with how far it came. Prose is drawn block by block: no markup of a writer's reaches the page.

import { memo, useEffect, useRef } from 'react';
import { visible } from '@mailterm/shared/charset';
import type { Language } from '@mailterm/shared/i18n/languages';
import { languageTags } from '@mailterm/shared/i18n/languages';
import type { Lesson, LessonStep } from '@mailterm/shared/lesson/lesson';
import type { LessonWords } from '@mailterm/shared/lesson/words/index';
import type { TriedStep } from '@mailterm/shared/wire/lessons';
import { useTell } from '../../ReadingPage.tsx';
import { Markdown } from '../../ui/Markdown.tsx';
import { Outcome } from './Outcome.tsx';
import type { EditorWordId } from './words/ids.ts';
import styles from './Preview.module.css';

interface PreviewProps {
  readonly lesson: Lesson;
  readonly language: Language;
  readonly words: LessonWords;
  /** How each step stood when the solution was played. */
  readonly tried: readonly TriedStep[] | undefined;
  /** The step in which the caret of the text stands. */
  readonly current: number;
}

/** The steps. */
export function Preview({ lesson, language, words, tried, current }: PreviewProps) {
  const tell = useTell<EditorWordId>();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.children[current]?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <article lang={languageTags[language]} className={styles.lesson}>
      <h2>{visible(lesson.title[language])}</h2>
      <p className={styles.soft}>{tell('facts', { steps: lesson.steps.length, minutes: lesson.timeMinutes })}</p>
      <ol ref={list}>
        {lesson.steps.map((step, at) => (
          <li key={at} className={styles.step} aria-current={at === current ? 'step' : undefined}>
            <Step step={step} language={language} words={words} />
            {tried?.[at] && <Outcome tried={tried[at]} words={words} />}
          </li>
        ))}
      </ol>
    </article>
  );
}

type StepProps = Pick<PreviewProps, 'language' | 'words'> & { readonly step: LessonStep };

const Step = memo(function Step({ step, language, words }: StepProps) {
  const tell = useTell<EditorWordId>();
  const { title, prose, checks, not, questions, predict, solution } = step;
  const predicted =
    predict && `${predict.verb}${predict.where && 'text' in predict.where ? ` ${predict.where.text}` : ''}`;
  return (
    <>
      <h3>{visible(title[language])}</h3>
      <div className={styles.prose}>
        <Markdown text={withoutMarks(prose[language])} />
      </div>
      {predict && predicted !== undefined && (
        <p>{tell('predict', { what: visible(predicted), choices: predict.choices.join(' · ') })}</p>
      )}
      <Lines name={tell('asks')} lines={questions.map(({ text }) => visible(text[language]))} />
      <Lines isWire name={tell('waitsFor')} lines={checks.map(({ source }) => visible(source))} />
      <Lines isWire name={tell('mustNot')} lines={not.map(({ source }) => visible(source))} />
      <Hints step={step} language={language} words={words} />
      {solution.length > 0 && (
        <details>
          <summary>{tell('solution')}</summary>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable with the keyboard */}
          <pre tabIndex={0}>
            <code>{solution.map(visible).join('\n')}</code>
          </pre>
        </details>
      )}
    </>
  );
});

function Hints({ step: { hints }, language }: StepProps) {
  const tell = useTell<EditorWordId>();
  if (hints.length === 0) return null;
  return (
    <details>
      <summary>
        {tell('hints')} <span className={styles.soft}>{hints.length}</span>
      </summary>
      <ul>
        {hints.map(({ text, mistake, line }) => (
          <li key={line}>
            {mistake !== undefined && (
              <span className={styles.soft}>{tell('hintOn', { mistake: visible(mistake) })} · </span>
            )}
            {visible(text[language])}
          </li>
        ))}
      </ul>
    </details>
  );
}

interface LinesProps {
  readonly name: string;
  readonly lines: readonly string[];
  readonly isWire?: boolean;
}

function Lines({ name, lines, isWire = false }: LinesProps) {
  if (lines.length === 0) return null;
  return (
    <div className={styles.lines}>
      <p className={styles.soft}>{name}</p>
      <ul>
        {lines.map((line, at) => (
          <li key={at}>{isWire ? <code>{line}</code> : line}</li>
        ))}
      </ul>
    </div>
  );
}

/** `{type}` and `{copy}` behind code are buttons in the lesson itself. */
function withoutMarks(prose: string): string {
  return prose.replace(/`\{(?:type|copy)\}/g, '`');
}
