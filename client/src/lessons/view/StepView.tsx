// One step of a lesson: its title, what to do, what is asked, what it waits for, and the help that is open.

import { useLoaded } from '../../ui/partWords.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { loadLessonWords } from '@mailterm/shared/lesson/words/index';
import { Asking, Guessing } from './Asked.tsx';
import { Checks } from './Checks.tsx';
import { Hints } from './Hints.tsx';
import { repliedTo } from './predict.ts';
import { Prose } from './Prose.tsx';
import { seenHints } from './seenHints.ts';
import { useTell } from './speech.ts';
import type { LessonTalk } from './talk.ts';
import type { Study } from './useStudy.ts';
import styles from './Step.module.css';

/** @param place of the step */
export function StepView({
  study,
  place,
  talk,
}: {
  readonly study: Study;
  readonly place: number;
  readonly talk: LessonTalk;
}) {
  const tell = useTell();
  const { language } = useSpeech();
  const words = useLoaded(loadLessonWords);
  const { lesson, progress, facts, stands } = study;
  const step = lesson.steps[place];
  const stand = stands[place];
  if (!step || !stand) return null;
  const stepName = tell('stepName', {
    step: tell('step', { step: place + 1, count: lesson.steps.length }),
    title: '',
  });
  return (
    <div className={styles.step}>
      <h2 tabIndex={-1} className={styles.title}>
        <span className="unseen">{stepName}</span>
        {step.title[language]}
      </h2>
      <Prose text={step.prose[language]} onType={talk.type} />
      {step.predict && (
        <Guessing
          predict={step.predict}
          guessed={progress.guesses[place]}
          came={repliedTo(step.predict, facts)}
          onGuess={(code) => study.guess(place, code)}
        />
      )}
      {step.questions.map((question) => (
        <Asking
          key={question.name}
          question={question}
          answered={progress.answers[question.name]}
          onAnswer={(answer) => study.answer(question.name, answer)}
          onType={talk.type}
        />
      ))}
      {words && (
        <Checks
          stand={stand}
          isPassed={study.isPassed(place)}
          onlyQuestion={step.questions.length === 1 ? step.questions[0]?.name : undefined}
          say={words.say}
        />
      )}
      <Hints
        step={step}
        place={place}
        seen={seenHints(lesson, stands, place)}
        opened={progress.hints[place] ?? 0}
        talk={talk}
      />
    </div>
  );
}
