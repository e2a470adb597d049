// The state of the fault lab: what can be switched on, what is, and what the server last objected to.

import { useCallback, useEffect, useState } from 'react';
import type { Saying } from '@mailterm/shared/dialect';
import type { Fault, FaultChoice, FaultsTold } from '@mailterm/shared/wire/faults';
import type { Answered } from '../link/ask.ts';
import { askChoices, askFaults, resetMailroom, setFaults } from '../link/faults.ts';

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
  const [objection, setObjection] = useState<Lab['objection']>();
  const [isReset, setReset] = useState(false);
  const wish = useCallback((asked: Promise<Answered<FaultsTold>>) => {
    void asked.then((answer) => {
      if (answer.ok) setKnown(answer.value.faults);
      setObjection(answer.ok ? undefined : answer.why);
    });
  }, []);
  useEffect(() => {
    void askChoices().then((answer) => (answer.ok ? setChoices(answer.value.choices) : setObjection(answer.why)));
  }, []);
  useEffect(() => {
    const timer = setTimeout(() => wish(askFaults()), settleMs);
    return () => clearTimeout(timer);
  }, [heard, wish]);
  return {
    choices,
    faults,
    objection,
    isReset,
    set(next) {
      setReset(false);
      wish(setFaults(next));
    },
    reset() {
      const done = resetMailroom();
      void done.then(({ ok }) => setReset(ok));
      wish(done);
    },
  };
}
