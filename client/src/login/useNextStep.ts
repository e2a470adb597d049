// Where the focus goes when the server has answered a line of the card.

import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { needsSecret } from './answer.ts';
import type { LoginMoment } from './attempt.ts';
import type { Mechanism } from './mechanisms.ts';

interface NextStep {
  readonly moment: LoginMoment;
  readonly mechanism: Mechanism;
  readonly user: string;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly userField: RefObject<HTMLInputElement | null>;
  readonly secret: RefObject<HTMLInputElement | null>;
}

/**
 * After Enter in the prompt the next step of the card has the focus, if it was begun here and nothing is typed meanwhile.
 */
export function useNextStep({ moment, mechanism, user, button, userField, secret }: NextStep): void {
  const step = moment.kind === 'asked' ? moment.answers : -1;
  const live = useRef({ mechanism, user });
  useEffect(() => {
    live.current = { mechanism, user };
  });
  useEffect(() => {
    const { activeElement } = document;
    const isIdle = activeElement instanceof HTMLInputElement && activeElement.value === '';
    if (step < 0 || !isIdle || live.current.user === '') return;
    const lacksSecret = needsSecret(live.current.mechanism, step) && secret.current?.value === '';
    (lacksSecret ? secret : button).current?.focus();
  }, [step, button, userField, secret]);
}
