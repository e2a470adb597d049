// The card of a login: who, what proves it, how the next line is made of that, and what can be done with the line.

import { useEffect, useId, useRef, useState } from 'react';
import type { Session } from '../session/model.ts';
import { Actions } from './Actions.tsx';
import type { LoginMoment } from './attempt.ts';
import { ClearText } from './ClearText.tsx';
import { useConsent } from './consent.ts';
import { Fields } from './Fields.tsx';
import type { Mechanism } from './mechanisms.ts';
import { Notes } from './Notes.tsx';
import { recipeOf } from './recipe.ts';
import { Recipe, Sample } from './Recipe.tsx';
import { useTell } from './speech.ts';
import { useLoginLine } from './useLoginLine.ts';
import { useNextStep } from './useNextStep.ts';
import type { LoginWordId } from './words/ids.ts';
import styles from './Login.module.css';

interface LoginCardProps {
  readonly session: Session;
  readonly moment: Exclude<LoginMoment, { readonly kind: 'none' }>;
  readonly onType: (line: string) => void;
  readonly onClose: () => void;
  /** Somebody has opened it; else it came by itself, and the prompt keeps the focus. */
  readonly takesFocus: boolean;
}

export function LoginCard({ session, moment, onType, onClose, takesFocus }: LoginCardProps) {
  const tell = useTell();
  const id = useId();
  const [user, setUser] = useState('');
  const [wish, setWish] = useState<Mechanism>();
  const secret = useRef<HTMLInputElement>(null);
  const userField = useRef<HTMLInputElement>(null);
  const mechanism = useMechanism(moment, wish);
  const { known, obstacle, isPut, type, putAnswer } = useLoginLine({ session, moment, onType }, { user, secret });
  const consent = useConsent(session, moment, mechanism);
  const button = useRef<HTMLButtonElement>(null);
  useNextStep({ moment, button, userField, secret, mechanism, user });
  useEffect(() => {
    if (takesFocus) userField.current?.focus();
  }, [takesFocus]);

  const put = async () => {
    if (consent.isNeeded) return consent.ask();
    if (moment.kind === 'offered') return moment.command && type(moment.command(mechanism));
    const why = moment.kind === 'asked' ? await putAnswer(mechanism) : undefined;
    if (why === 'userMissing') userField.current?.focus();
    if (why === 'secretMissing') secret.current?.focus();
  };
  return (
    <section className={styles.card} aria-labelledby={`${id}-title`}>
      <Bar id={`${id}-title`} {...{ moment, mechanism, isPut, onClose }} />
      {(moment.kind === 'offered' || user === '') && <Notes session={session} />}
      <Fields
        {...{ moment, mechanism, user, userField, secret }}
        onMechanism={setWish}
        onUser={setUser}
        onEnter={() => void put()}
      />
      <ClearText session={session} mechanism={mechanism} />
      {moment.kind === 'offered' && <p className={styles.soft}>{tell(`about.${mechanism}`)}</p>}
      <Recipe
        steps={moment.kind === 'asked' ? recipeOf(mechanism, known) : []}
        line={moment.kind === 'offered' ? moment.command?.(mechanism) : undefined}
      />
      <Sample mechanism={mechanism} />
      {obstacle && (
        <p role="alert" className={styles.warning}>
          {tell(`cannot.${obstacle}`)}
        </p>
      )}
      <Actions moment={moment} consent={consent} button={button} onPut={() => void put()} onType={type} />
    </section>
  );
}

interface BarProps {
  readonly id: string;
  readonly moment: LoginMoment;
  readonly mechanism: Mechanism;
  readonly isPut: boolean;
  readonly onClose: () => void;
}

/** What it is about, what the server wants, and the way out. */
function Bar({ id, moment, mechanism, isPut, onClose }: BarProps) {
  const tell = useTell();
  return (
    <div className={styles.bar}>
      <h2 id={id}>
        {tell('title')} <code>{moment.kind === 'offered' ? '' : mechanism}</code>
      </h2>
      <p role="status" className={styles.soft}>
        {tell(isPut ? 'inPrompt' : asks(moment, mechanism))}
      </p>
      <button type="button" className={styles.quiet} onClick={onClose}>
        {tell(moment.kind === 'asked' ? 'own' : 'close')}
      </button>
    </div>
  );
}

/** The mechanism of the login that goes on, else the chosen one, else the best that is offered. */
function useMechanism(moment: LoginMoment, wish: Mechanism | undefined): Mechanism {
  const [last, setLast] = useState<Mechanism>('PLAIN');
  const offered = moment.kind === 'offered' ? moment.mechanisms : [];
  const chosen = wish !== undefined && offered.includes(wish) ? wish : offered[0];
  const now = moment.kind === 'asked' ? moment.mechanism : (chosen ?? last);
  if (now !== last) setLast(now);
  return now;
}

/** What the moment asks for. */
function asks(moment: LoginMoment, mechanism: Mechanism): LoginWordId {
  if (moment.kind !== 'asked') return moment.kind === 'offered' ? 'asks.begin' : 'waiting';
  const { answers } = moment;
  if (mechanism === 'LOGIN' && answers < 2) return answers === 0 ? 'asks.user' : 'asks.password';
  if (mechanism.startsWith('SCRAM-') && answers < 2) return answers === 0 ? 'asks.first' : 'asks.last';
  return answers === 0 ? 'asks.answer' : 'asks.over';
}
