// A lesson as it is read: what it is called and where one is in it, the step, and the ways on. Who draws it decides where it
// stands.

import { useEffect, useRef, useState } from 'react';
import { addressOf } from '../../routes.ts';
import { classes } from '../../ui/classes.ts';
import { useSpeech } from '../../ui/language.tsx';
import { Finish } from './Finish.tsx';
import { nextHelp } from './Hints.tsx';
import { useTell } from './speech.ts';
import { StepView } from './StepView.tsx';
import type { LessonTalk } from './talk.ts';
import type { Study } from './useStudy.ts';
import styles from './Pane.module.css';

interface LessonPaneProps {
  readonly study: Study;
  readonly talk: LessonTalk;
}

/** The whole lesson. */
export function LessonPane({ study, talk }: LessonPaneProps) {
  const { lesson, progress } = study;
  const { step: place } = progress;
  const body = useRef<HTMLDivElement>(null);
  useTop(body, place);
  const step = lesson.steps[place];
  return (
    <>
      <Head study={study} />
      <div ref={body} className={styles.body}>
        {step ? <StepView key={place} study={study} place={place} talk={talk} /> : <Finish study={study} />}
      </div>
      <Foot study={study} />
    </>
  );
}

/** Another step begins at its top, where whoever reads with a screen reader goes on. */
function useTop(body: { readonly current: HTMLElement | null }, place: number): void {
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    body.current?.scrollTo({ top: 0 });
    body.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }, [body, place]);
}

function Head({ study }: { readonly study: Study }) {
  const tell = useTell();
  const { language } = useSpeech();
  const [isAsking, setAsking] = useState(false);
  const { lesson } = study;
  return (
    <header className={styles.head}>
      <div className={styles.row}>
        <h1 className={styles.name}>{lesson.title[language]}</h1>
        <button type="button" className={styles.quiet} aria-expanded={isAsking} onClick={() => setAsking(!isAsking)}>
          {tell('restart')}
        </button>
        <a className={styles.quiet} href={addressOf('/lessons')}>
          {tell('leave')}
        </a>
      </div>
      {isAsking && <Restarting study={study} onOver={() => setAsking(false)} />}
      <StepBar study={study} />
    </header>
  );
}

/** The safe answer has the focus. */
function Restarting({ study, onOver }: { readonly study: Study; readonly onOver: () => void }) {
  const tell = useTell();
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <div className={styles.confirm} role="group" aria-label={tell('restart')}>
      <p>{tell('restartAsk')}</p>
      <button type="button" className="framed" onClick={() => void study.restart().then(onOver)}>
        {tell('restartSure')}
      </button>
      <button ref={keep} type="button" className={styles.quiet} onClick={onOver}>
        {tell('restartKeep')}
      </button>
    </div>
  );
}

/** All steps in a row; each is a way to it. */
function StepBar({ study }: { readonly study: Study }) {
  const tell = useTell();
  const { language } = useSpeech();
  const { lesson, progress, isPassed } = study;
  return (
    <ol className={styles.steps} aria-label={tell('steps')}>
      {lesson.steps.map(({ title, line }, place) => (
        <li key={line}>
          <button
            type="button"
            className={classes(styles.mark, isPassed(place) && styles.passed)}
            aria-current={place === progress.step ? 'step' : undefined}
            title={title[language]}
            aria-label={`${tell('stepName', { step: place + 1, title: title[language] })}, ${tell(isPassed(place) ? 'stepDone' : 'stepOpen')}`}
            onClick={() => study.show(place)}
          >
            {isPassed(place) ? '✓' : place + 1}
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          className={styles.mark}
          aria-current={progress.step === lesson.steps.length ? 'step' : undefined}
          title={tell('finish')}
          aria-label={tell('finish')}
          onClick={() => study.show(lesson.steps.length)}
        >
          ⚑
        </button>
      </li>
    </ol>
  );
}

function Foot({ study }: { readonly study: Study }) {
  const tell = useTell();
  const { lesson, progress, isPassed } = study;
  const { step: place } = progress;
  const step = lesson.steps[place];
  const help = step && nextHelp(step, progress.hints[place] ?? 0);
  const isDone = isPassed(place) || (step !== undefined && step.checks.length === 0);
  return (
    <div className={styles.foot}>
      {place > 0 && (
        <button type="button" className={styles.quiet} onClick={() => study.show(place - 1)}>
          {tell('previous')}
        </button>
      )}
      {help && (
        <button type="button" className={styles.quiet} aria-keyshortcuts="Alt+H" onClick={study.moreHints}>
          {tell(help)}
        </button>
      )}
      {step && (
        <span className={styles.on}>
          {isPassed(place) && <span className={styles.done}>✓ {tell('done')}</span>}
          <button
            type="button"
            className={isDone ? styles.next : styles.quiet}
            aria-keyshortcuts="Alt+N"
            onClick={study.next}
          >
            {tell('next')}
          </button>
        </span>
      )}
    </div>
  );
}
