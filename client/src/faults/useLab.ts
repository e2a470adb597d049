// The state of the fault lab: what can be switched on, what is, and what the server last objected to.

import { useCallback, useEffect, useState } from 'react';
import type { Saying } from '@mailterm/shared/dialect';
import type { ChoicesTold, Fault, FaultChoice, FaultsTold } from '@mailterm/shared/wire/faults';
import { ask } from '../link/ask.ts';
import type { Answered } from '../link/ask.ts';

export interface Lab {
  readonly choices: readonly FaultChoice[];
  /** Undefined until the server has told them. */
  readonly faults: readonly Fault[] | undefined;
  /** Why the last wish was not fulfilled. */
  readonly objection: Saying | undefined;
  /** The mailroom was just furnished anew. */
  readonly isReset: boolean;
  /** Replaces what is switched on. */
  set(faults: readonly Fault[]): void;
  reset(): void;
}

/** A fault is spent shortly before its answer is here; it is asked for a little later, once for many answers. */
const settleMs = 250;

/** @param heard changes whenever a server has said something, which may have spent a fault */
export function useLab(heard: number): Lab {
  const [choices, setChoices] = useState<readonly FaultChoice[]>([]);
  const [faults, setKnown] = useState<readonly Fault[]>();
  const [objection, setObjection] = useState<Saying>();
  const [isReset, setReset] = useState(false);
  const wish = useCallback(async (told: Promise<Answered<FaultsTold>>) => {
    const answer = await told;
    if (answer.ok) setKnown(answer.value.faults);
    setObjection(answer.ok ? undefined : answer.why);
    return answer.ok;
  }, []);
  useEffect(() => {
    void ask<ChoicesTold>('practice/faults/choices').then((answer) =>
      answer.ok ? setChoices(answer.value.choices) : setObjection(answer.why),
    );
  }, []);
  useEffect(() => {
    const timer = setTimeout(() => void wish(ask('practice/faults')), settleMs);
    return () => clearTimeout(timer);
  }, [heard, wish]);
  return {
    choices,
    faults,
    objection,
    isReset,
    set(next) {
      setReset(false);
      void wish(ask('practice/faults', { faults: next }, 'PUT'));
    },
    reset() {
      void wish(ask('practice/reset', undefined, 'POST')).then(setReset);
    },
  };
}
