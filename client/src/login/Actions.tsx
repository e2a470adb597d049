// What can be done with the line of a login: put it into the prompt, or cancel. In clear text, it is asked once.

import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { classes } from '../ui/classes.ts';
import type { LoginMoment } from './attempt.ts';
import type { Consent } from './consent.ts';
import { useTell } from './speech.ts';
import styles from './Login.module.css';

interface ActionsProps {
  readonly moment: LoginMoment;
  readonly consent: Consent;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly onPut: () => void;
  readonly onType: (line: string) => void;
}

export function Actions({ moment, consent, button, onPut, onType }: ActionsProps) {
  const tell = useTell();
  if (consent.isAsked) return <Question moment={moment} consent={consent} onType={onType} />;
  const canPut = moment.kind === 'asked' || (moment.kind === 'offered' && moment.command !== undefined);
  return (
    <div className={styles.actions}>
      {/* A button that cannot do anything yet keeps the focus. */}
      <button ref={button} type="button" className="framed" aria-disabled={!canPut} onClick={onPut}>
        {tell('put')}
      </button>
      {moment.kind === 'asked' && (
        <button type="button" className={styles.quiet} onClick={() => onType('*')}>
          {tell('cancel')}
        </button>
      )}
      <span className={classes(styles.soft, styles.hint)}>{tell('putHint')}</span>
    </div>
  );
}

/** The better way first; it has the focus, so that Enter by habit shows nothing. */
function Question({ moment, consent, onType }: Pick<ActionsProps, 'moment' | 'consent' | 'onType'>) {
  const tell = useTell();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const startTls = moment.kind === 'offered' ? moment.startTls : undefined;
  const better = moment.kind === 'asked' ? '*' : startTls;
  const label = startTls === undefined ? tell('exposedCancel') : tell('exposedStartTls', { line: startTls });
  return (
    <div className={styles.actions} role="group" aria-label={tell('title')}>
      {better !== undefined && (
        <button
          ref={first}
          type="button"
          className="framed"
          onClick={() => {
            consent.withdraw();
            onType(better);
          }}
        >
          {label}
        </button>
      )}
      <button
        ref={better === undefined ? first : undefined}
        type="button"
        className={styles.quiet}
        onClick={consent.withdraw}
      >
        {tell('exposedBack')}
      </button>
      <button type="button" className={styles.danger} onClick={consent.give}>
        {tell('exposedGoOn')}
      </button>
    </div>
  );
}
