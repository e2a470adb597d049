// Predict mode below the conversation: what will the server answer? Says whether the guess was right, and the score.

import type { ReplyClass } from '@mailterm/shared/dialect';
import { classGlyphs } from '@mailterm/shared/replyClass';
import { useSpeech } from '../../ui/language.tsx';
import { guesses } from './predict.ts';
import { useTranscriptWords } from './speech.ts';
import type { Predict, Verdict } from './usePredict.ts';
import styles from './Asked.module.css';

/** The question; nothing outside of predict mode. */
export function Asked({ predict }: { readonly predict: Predict }) {
  const tell = useTranscriptWords();
  const { asked, score, latest } = predict;
  if (!predict.isOn) return null;
  return (
    <section className={styles.asked} aria-label={tell('predict')}>
      <p role="status" className={styles.said}>
        {latest && <Outcome verdict={latest} />}
      </p>
      {asked ? (
        <Question predict={predict} turn={asked.turn} />
      ) : (
        <p className={styles.ask}>{tell('predict.done', score)}</p>
      )}
      <p className={styles.foot}>
        {asked && score.of > 0 && <span>{tell('predict.score', score)}</span>}
        <button type="button" onClick={predict.leave}>
          {tell('predict.leave')}
        </button>
      </p>
    </section>
  );
}

function Question({ predict, turn }: { readonly predict: Predict; readonly turn: number }) {
  const tell = useTranscriptWords();
  return (
    <fieldset className={styles.question}>
      <legend className={styles.ask}>
        <span className={styles.turn}>{tell('turn', { turn })}</span> {tell('predict.ask')}
      </legend>
      {guesses.map((guess) => (
        <button key={guess} type="button" className={styles.guess} onClick={() => predict.guess(guess)}>
          <Named replyClass={guess} />
        </button>
      ))}
      <button type="button" className={styles.reveal} onClick={predict.reveal}>
        {tell('predict.show')}
      </button>
    </fieldset>
  );
}

/** A class of replies by its sign and its word. */
export function Named({ replyClass }: { readonly replyClass: ReplyClass }) {
  const { word } = useSpeech();
  return (
    <span data-class={replyClass}>
      <span aria-hidden="true">{classGlyphs[replyClass]}</span> {word(`class.${replyClass}`)}
    </span>
  );
}

/** Right or wrong, in words. */
export function Outcome({ verdict: { guess, answer } }: { readonly verdict: Verdict }) {
  const { word } = useSpeech();
  const tell = useTranscriptWords();
  const named = (each: ReplyClass) => `${classGlyphs[each]} ${word(`class.${each}`)}`;
  return guess === answer
    ? tell('predict.right', { answer: named(answer) })
    : tell('predict.wrong', { guess: named(guess), answer: named(answer) });
}
