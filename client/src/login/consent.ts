// Whoever shows a secret in clear text says so, once in each login.

import { useState } from 'react';
import type { Session } from '../session/model.ts';
import { needsSecret } from './answer.ts';
import type { LoginMoment } from './attempt.ts';
import { isExposed } from './exposed.ts';
import { exposureOf } from './mechanisms.ts';
import type { Mechanism } from './mechanisms.ts';

/** Whether it is said, and how it is said. */
export interface Consent {
  readonly isNeeded: boolean;
  readonly isAsked: boolean;
  ask(): void;
  give(): void;
  withdraw(): void;
}

/** Asked where the connection is in clear text and the line, or one after it, holds the secret. */
export function useConsent(session: Session, moment: LoginMoment, mechanism: Mechanism): Consent {
  const [isGiven, setGiven] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const [before, setBefore] = useState(moment.kind);
  if (before !== moment.kind) {
    setBefore(moment.kind);
    setAsked(false);
    if (moment.kind === 'offered') setGiven(false);
  }
  const isDue = moment.kind === 'offered' || (moment.kind === 'asked' && needsSecret(mechanism, moment.answers));
  return {
    isNeeded: isDue && !isGiven && isExposed(session) && exposureOf(mechanism) === 'secret',
    isAsked,
    ask: () => setAsked(true),
    withdraw: () => setAsked(false),
    give: () => {
      setGiven(true);
      setAsked(false);
    },
  };
}
