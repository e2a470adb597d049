// A question for the whole class with up to six answers, such as the code that comes next.

import { useState } from 'react';
import { useFirst } from './useFirst.ts';
import { useTell } from './speech.ts';
import styles from './Forms.module.css';

interface PollFormProps {
  readonly onBegin: (question: string, choices: readonly string[]) => void;
}

const choicesMax = 6;
const questionMax = 200;
const choiceMax = 40;

/** Codes that are asked for most, ready to be filled in. */
const codes: readonly (readonly string[])[] = [
  ['250', '450', '550', '554'],
  ['220', '250', '354', '421'],
  ['OK', 'NO', 'BAD'],
];

/** The form. An empty choice is none; a choice that stands twice counts once. */
export function PollForm({ onBegin }: PollFormProps) {
  const tell = useTell();
  const field = useFirst<HTMLInputElement>();
  const [question, setQuestion] = useState('');
  const [choices, setChoices] = useState<readonly string[]>(Array.from({ length: choicesMax }, () => ''));
  const given = [...new Set(choices.map((choice) => choice.trim()).filter((choice) => choice !== ''))];
  const isReady = question.trim() !== '' && given.length > 1;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) onBegin(question.trim(), given);
      }}
    >
      <label className={styles.field}>
        <span>{tell('voteQuestion')}</span>
        <input
          ref={field}
          value={question}
          maxLength={questionMax}
          placeholder={tell('voteExample')}
          onChange={({ target }) => setQuestion(target.value)}
        />
      </label>
      <fieldset className={styles.choices}>
        <legend>{tell('voteChoices')}</legend>
        {choices.map((choice, index) => (
          <input
            key={index}
            className="wire"
            aria-label={tell('voteChoice', { number: index + 1 })}
            value={choice}
            maxLength={choiceMax}
            autoComplete="off"
            onChange={({ target }) => setChoices(choices.map((each, place) => (place === index ? target.value : each)))}
          />
        ))}
      </fieldset>
      <p className={styles.fill}>
        {codes.map((each) => (
          <button
            key={each.join(' ')}
            type="button"
            onClick={() => setChoices(choices.map((_, index) => each[index] ?? ''))}
          >
            {tell('voteCodes', { codes: each.join(' · ') })}
          </button>
        ))}
      </p>
      <button type="submit" className="framed" aria-disabled={!isReady}>
        {tell('voteStart')}
      </button>
    </form>
  );
}
