// Playing the solution on the server, and what came of it as long as the text stays what was played.

import { useState } from 'react';
import type { Saying } from '@mailterm/shared/dialect';
import type { TryTold } from '@mailterm/shared/wire/lessons';
import { ask } from '../../link/ask.ts';

export type Tried =
  | { readonly kind: 'playing' }
  | { readonly kind: 'told'; readonly told: TryTold }
  | { readonly kind: 'refused'; readonly why: Saying };

export interface Trying {
  /** What came of the text that stands in the editor now. */
  readonly tried: Tried | undefined;
  play(): void;
}

/** @param text the whole lesson */
export function useTry(text: string): Trying {
  const [last, setLast] = useState<{ readonly text: string; readonly tried: Tried }>();
  return {
    tried: last?.text === text ? last.tried : undefined,
    play() {
      setLast({ text, tried: { kind: 'playing' } });
      void ask<TryTold>('lessons/try', { text }).then((answer) => {
        const tried: Tried = answer.ok ? { kind: 'told', told: answer.value } : { kind: 'refused', why: answer.why };
        setLast((now) => (now?.text === text ? { text, tried } : now));
      });
    },
  };
}
