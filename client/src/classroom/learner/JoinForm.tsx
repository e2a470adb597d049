// Six digits and a nickname. Nothing leaves the page before both are there; why a room does not let somebody in is said here.

import { useEffect, useId, useRef, useState } from 'react';
import type { FormEvent, HTMLAttributes, Ref } from 'react';
import type { Saying } from '@mailterm/shared/dialect';
import { useSpeech } from '../../ui/language.tsx';
import { useMedia } from '../../ui/theme.ts';
import { spaced } from '../page.ts';
import { useTell } from './speech.ts';
import type { SeatWordId } from './words/ids.ts';
import styles from './Join.module.css';

/** What one joins with. */
export interface Joining {
  /** Six digits. */
  readonly code: string;
  readonly nickname: string;
  readonly votesOnly: boolean;
}

interface JoinFormProps {
  readonly code: string;
  readonly nickname: string;
  /** Why the room did not let one in. */
  readonly why: Saying | undefined;
  readonly isJoining: boolean;
  readonly onJoin: (joining: Joining) => void;
}

/** What is no digit is not typed, say the blank of a code that was copied. */
const digitsOf = (text: string): string => text.replace(/\D/g, '').slice(0, 6);

/** A code as far as it is typed, in two groups. */
const grouped = (digits: string): string => (digits.length > 3 ? spaced(digits) : digits);

/** The form. */
export function JoinForm({ code, nickname, why, isJoining, onJoin }: JoinFormProps) {
  const tell = useTell();
  const isPhone = useMedia('(max-width: 719px)');
  const [digits, setDigits] = useState(digitsOf(code));
  const [name, setName] = useState(nickname);
  const [wrong, setWrong] = useState<SeatWordId>();
  const codeField = useRef<HTMLInputElement>(null);
  const nameField = useRef<HTMLInputElement>(null);
  useEffect(() => (digitsOf(code).length === 6 ? nameField : codeField).current?.focus(), [code]);
  const join = (votesOnly: boolean) => {
    const problem = digits.length < 6 ? 'codeWrong' : name.trim() === '' ? 'nicknameWrong' : undefined;
    setWrong(problem);
    if (problem) return (problem === 'codeWrong' ? codeField : nameField).current?.focus();
    if (!isJoining) onJoin({ code: digits, nickname: name.trim(), votesOnly });
    return undefined;
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    join(false);
  };
  return (
    <form noValidate onSubmit={submit}>
      <h1>{tell('title')}</h1>
      <p className={styles.lead}>{tell('lead')}</p>
      <Field
        input={codeField}
        word="code"
        hint="codeHint"
        value={grouped(digits)}
        isWrong={wrong === 'codeWrong'}
        inputMode="numeric"
        isCode
        onText={(text) => setDigits(digitsOf(text))}
      />
      <Field
        input={nameField}
        word="nickname"
        hint="nicknameHint"
        value={name}
        isWrong={wrong === 'nicknameWrong'}
        onText={setName}
      />
      <div role="alert">{wrong ? <p className={styles.problem}>{tell(wrong)}</p> : why && <Why why={why} />}</div>
      <div className={styles.actions}>
        <button type="submit" className={styles.main} aria-disabled={isJoining}>
          {tell('join')}
        </button>
        <span role="status" className={styles.soft}>
          {isJoining && tell('joining')}
        </span>
      </div>
      <p className={isPhone ? styles.voteOnly : styles.quiet}>
        <button type="button" className={isPhone ? 'framed' : styles.link} onClick={() => join(true)}>
          {tell('voteOnly')}
        </button>{' '}
        <span className={styles.soft}>{tell('voteOnlyHint')}</span>
      </p>
    </form>
  );
}

interface FieldProps extends Pick<HTMLAttributes<HTMLInputElement>, 'inputMode'> {
  readonly input: Ref<HTMLInputElement>;
  readonly word: 'code' | 'nickname';
  readonly hint: 'codeHint' | 'nicknameHint';
  readonly value: string;
  readonly isWrong: boolean;
  readonly isCode?: boolean;
  readonly onText: (text: string) => void;
}

function Field({ input, word, hint, value, isWrong, isCode = false, inputMode, onText }: FieldProps) {
  const tell = useTell();
  const id = useId();
  return (
    <p className={styles.row}>
      <label htmlFor={id}>{tell(word)}</label>
      <input
        ref={input}
        id={id}
        className={isCode ? styles.code : undefined}
        value={value}
        inputMode={inputMode}
        maxLength={isCode ? undefined : 24}
        placeholder={isCode ? '000 000' : undefined}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        aria-invalid={isWrong}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => onText(target.value)}
      />
      <span id={`${id}-hint`} className={styles.soft}>
        {tell(hint)}
      </span>
    </p>
  );
}

/** Why, in the words of the reason. */
export function Why({ why }: { readonly why: Saying }) {
  const { say } = useSpeech();
  const { title, body } = say(why);
  return (
    <p className={styles.problem}>
      <strong className={styles.title}>{title}</strong> {body}
    </p>
  );
}
