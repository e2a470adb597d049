// Sessions that the learner's own program has at the practice ports: found and watched while a step waits for them, so that
// the lesson sees what they say. The terminal shows them, too.

import { useEffect, useRef } from 'react';
import type { LessonStep } from '@mailterm/shared/lesson/lesson';
import type { PortsTold } from '@mailterm/shared/wire/ports';
import { ask } from '../../link/ask.ts';
import type { SessionStore } from '../../session/store.ts';
import { counts } from '../progress.ts';
import type { Progress } from '../progress.ts';
import { waitsFor } from './useMailboxes.ts';

/** How often is looked, in milliseconds, and how many are watched in one lesson. */
const everyMs = 2000;
const watchedMax = 12;

/**
 * @param step the one that is shown
 * @param onFound is told the ids of those that count
 */
export function usePrograms(
  step: LessonStep | undefined,
  progress: Progress,
  store: SessionStore,
  onFound: (ids: readonly string[]) => void,
): void {
  const isNeeded = step !== undefined && waitsFor({ steps: [step] }, 'program');
  const watched = useRef(new Set<string>());
  const latest = useRef({ progress, onFound });
  useEffect(() => {
    latest.current = { progress, onFound };
  });
  useEffect(() => {
    if (!isNeeded) return undefined;
    let stale = false;
    const look = async (): Promise<void> => {
      if (document.hidden) return;
      const told = await ask<PortsTold>('practice/ports');
      if (stale || !told.ok) return;
      const found = told.value.sessions.filter(({ startedMs }) => counts(latest.current.progress, startedMs));
      for (const { id, token } of [...found].reverse()) watch({ session: id, token });
      latest.current.onFound(found.map(({ id }) => id));
    };
    const watch = (claim: { readonly session: string; readonly token: string }): void => {
      if (watched.current.has(claim.session) || watched.current.size >= watchedMax) return;
      watched.current.add(claim.session);
      const { shown } = store.snapshot();
      store.watch(claim);
      // Nobody is taken away from a conversation of their own.
      if (shown.phase === 'open') store.show(shown.id);
    };
    void look();
    const timer = setInterval(() => void look(), everyMs);
    return () => {
      stale = true;
      clearInterval(timer);
    };
  }, [isNeeded, store]);
}
