// What stands between the terminal and the prompt when there is an occasion for it: a certificate, lines that an answer leads
// to, the ports for mail programs. Each is loaded when it is needed.

import { lazy, Suspense } from 'react';
import type { Session } from '../session/model.ts';
import type { SessionStore } from '../session/store.ts';

const Certificate = lazy(() => import('./Certificate.tsx'));
const NextLines = lazy(() => import('./NextLines.tsx'));
const PracticePorts = lazy(() => import('./PracticePorts.tsx'));

interface BelowProps {
  readonly session: Session;
  readonly store: Pick<SessionStore, 'watch'>;
  readonly onType: (line: string) => void;
}

export function Below({ session, store, onType }: BelowProps) {
  const { id, tls, asks, target, watching } = session;
  const last = session.entries.at(-1);
  return (
    <Suspense>
      {tls && <Certificate key={id} tls={tls} asks={asks === true} />}
      {last?.kind === 'local' && last.lines && <NextLines lines={last.lines} onType={onType} />}
      {target && watching !== true && isPractice(target.host) && (
        <PracticePorts onWatch={(session) => store.watch(session)} />
      )}
    </Suspense>
  );
}

/** The built-in server, by the names that its own hosts have. */
function isPractice(host: string): boolean {
  return /(?:^|\.)practice(?:\.test)?\.?$/i.test(host);
}
