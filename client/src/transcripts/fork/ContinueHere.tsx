// Goes on with a transcript: the practice server stands in for its server, and the terminal opens where the transcript stood.

import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Saying, TurnId } from '@mailterm/shared/dialect';
import { doubleOf } from '@mailterm/shared/transcript/double/index';
import type { PublicEvent } from '@mailterm/shared/transcript/event';
import type { DoubleTold } from '@mailterm/shared/wire/doubles';
import { ask } from '../../link/ask.ts';
import { go } from '../../routes.ts';
import { want } from '../../session/wanted.ts';
import { useSpeech } from '../../ui/language.tsx';
import { loadedWords } from '../../ui/partWords.tsx';
import { recordedOpening } from './recordedOpening.ts';
import type { ForkWordId } from './words/ids.ts';

const { WithWords, useTell } = loadedWords<ForkWordId>('practice doubles', {
  en: () => import('./words/en.ts'),
  zh: () => import('./words/zh.ts'),
});

interface ContinueHereProps {
  readonly events: readonly PublicEvent[];
  /** The turn behind which to go on; absent: the latest that is possible. */
  readonly turn?: TurnId | undefined;
  readonly className?: string | undefined;
}

/** The button, and why it did not work. */
export default function ContinueHere(props: ContinueHereProps): ReactNode {
  return (
    <WithWords>
      <Button {...props} />
    </WithWords>
  );
}

type Outcome = 'working' | 'impossible' | { readonly why: Saying };

function Button({ events, turn, className }: ContinueHereProps) {
  const tell = useTell();
  const { say } = useSpeech();
  const [outcome, setOutcome] = useState<Outcome>();
  const begin = async () => {
    const double = doubleOf(events, turn ?? Infinity);
    if (!double) return setOutcome('impossible');
    setOutcome('working');
    const asked = await ask<DoubleTold>('practice/doubles', double);
    if (!asked.ok) return setOutcome({ why: asked.why });
    setOutcome(undefined);
    want(asked.value, recordedOpening(double));
    go('/');
  };
  const host = events.find((event) => event.kind === 'open')?.target.host ?? '';
  return (
    <>
      <button
        type="button"
        className={className}
        title={tell('title', { host })}
        disabled={outcome === 'working'}
        onClick={() => void begin()}
      >
        {turn === undefined ? tell('continue') : tell('continueAt', { turn })}
      </button>
      <span role="status">
        {outcome === 'working' && tell('working')}
        {outcome === 'impossible' && tell('impossible')}
        {typeof outcome === 'object' && say(outcome.why).body}
      </span>
    </>
  );
}
