// What stands between the terminal and the prompt when there is an occasion for it: a certificate, lines that an answer leads
// to, what is under way, the ports for mail programs. Each is loaded when it is needed.

import { lazy, Suspense } from 'react';
import type { Gaze } from '../gaze.ts';
import type { Session } from '../session/model.ts';
import type { SessionStore } from '../session/store.ts';

const Certificate = lazy(() => import('./Certificate.tsx'));
const NextLines = lazy(() => import('./NextLines.tsx'));
const Meanwhile = lazy(() => import('../talk/Meanwhile.tsx'));
const PracticePorts = lazy(() => import('./PracticePorts.tsx'));

interface BelowProps {
  readonly session: Session;
  readonly store: Pick<SessionStore, 'watch' | 'openAgain'>;
  readonly gaze: Gaze;
  readonly isNarrow: boolean;
  readonly onType: (line: string) => void;
  /** Puts lines into the prompt where nothing is typed. */
  readonly onOffer: (text: string) => void;
}

export function Below(props: BelowProps) {
  const { session, store, onType } = props;
  const { id, tls, asks, target, watching } = session;
  const last = session.entries.at(-1);
  return (
    <Suspense>
      {target && <Meanwhile {...props} />}
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
