// What a step asks of the learner beside typing: a guess before a reply, and questions with an answer.

import { useState } from 'react';
import type { Predict, Question } from '@mailterm/shared/lesson/lesson';
import { useSpeech } from '../../ui/language.tsx';
import { Prose } from './Prose.tsx';
import { useTell } from './speech.ts';
import styles from './Step.module.css';

interface PredictProps {
  readonly predict: Predict;
  readonly guessed: string | undefined;
  /** What the server answered; shown once it was guessed. */
  readonly came: string | undefined;
  readonly onGuess: (code: string) => void;
}

/** A guess is made once: afterwards it stands beside what came. */
export function Guessing({ predict, guessed, came, onGuess }: PredictProps) {
  const tell = useTell();
  const question = questionOf(predict, tell);
  return (
    <div className={styles.asked}>
      <p>{question}</p>
      {guessed === undefined ? (
        <div className={styles.choices} role="group" aria-label={question}>
          {predict.choices.map((code) => (
            <button key={code} type="button" className={styles.choice} onClick={() => onGuess(code)}>
              {code}
            </button>
          ))}
        </div>
      ) : (
        <p className={styles.soft} role="status">
          {tell('guessed', { code: guessed })} {came !== undefined && tell('came', { code: came })}
        </p>
      )}
    </div>
  );
}

/** END is a word of lessons only: what is typed is a dot. */
function questionOf({ verb, where }: Predict, tell: ReturnType<typeof useTell>): string {
  if (verb === 'END') return tell('predictEnd');
  return where && where.kind !== 'any' ? tell('predictWhere', { verb, what: where.text }) : tell('predict', { verb });
}

interface AskingProps {
  readonly question: Question;
  readonly answered: string | undefined;
  readonly onAnswer: (answer: string) => void;
  readonly onType: (line: string) => void;
}

/** An answer may be changed as often as one likes. */
export function Asking({ question, answered, onAnswer, onType }: AskingProps) {
  const tell = useTell();
  const { language } = useSpeech();
  const [text, setText] = useState(answered ?? '');
  return (
    <form
      className={styles.asked}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') onAnswer(text.trim());
      }}
    >
      <Prose text={question.text[language]} onType={onType} />
      <div className={styles.choices}>
        <input
          aria-label={tell('answerTo', { question: question.text[language] })}
          className={styles.field}
          value={text}
          maxLength={answerLengthMax}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          onChange={(event) => setText(event.target.value)}
        />
        <button type="submit" className={styles.choice}>
          {tell('answer')}
        </button>
      </div>
      <p className={styles.soft} role="status">
        {answered !== undefined && tell('answered', { answer: answered })}
      </p>
    </form>
  );
}

const answerLengthMax = 200;
