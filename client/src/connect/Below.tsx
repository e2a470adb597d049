// What stands between the terminal and the prompt when there is an occasion for it: a certificate, lines that an answer leads
// to, what is under way, help with a login, known servers, a script, the ports for mail programs. Each is loaded when it is
// needed.

import { Suspense } from 'react';
import { isPractice } from '../faults/practiceHost.ts';
import type { Gaze } from '../gaze.ts';
import type { Session } from '../session/model.ts';
import type { SessionStore } from '../session/store.ts';
import { part } from '../ui/part.ts';

const Certificate = part(() => import('./Certificate.tsx'));
const Login = part(() => import('../login/Login.tsx'));
const NextLines = part(() => import('./NextLines.tsx'));
const Meanwhile = part(() => import('../talk/Meanwhile.tsx'));
const ExplainLink = part(() => import('./ExplainLink.tsx'));
const Presets = part(() => import('./Presets.tsx'));
const Script = part(() => import('./Script.tsx'));
const PracticePorts = part(() => import('./PracticePorts.tsx'));

interface BelowProps {
  readonly session: Session;
  readonly store: Pick<SessionStore, 'watch' | 'openAgain'>;
  readonly gaze: Gaze;
  readonly isNarrow: boolean;
  readonly onType: (line: string) => void;
  /** Puts lines into the prompt where nothing is typed. */
  readonly onOffer: (lines: readonly string[]) => void;
  /** Puts lines into the prompt, the first at once and each other one after the Enter before it. */
  readonly onTypeAll: (lines: readonly string[]) => void;
}

export function Below(props: BelowProps) {
  const { session, store, onType, onTypeAll } = props;
  const { id, tls, asks, target, watching, state } = session;
  const last = session.entries.at(-1);
  const local = last?.kind === 'local' ? last : undefined;
  return (
    <Suspense>
      {target && <Meanwhile {...props} />}
      {tls && <Certificate key={id} tls={tls} asks={asks === true} />}
      {local?.lines && <NextLines lines={local.lines} onType={onType} />}
      {local?.explain && <ExplainLink />}
      {local?.script && <Script key={local.key} steps={local.script} onTypeAll={onTypeAll} />}
      {local?.presets !== undefined && <Presets key={local.key} shown={local.presets} onType={onType} />}
      {mayLogIn.test(state) && <Login key={`login-${id}`} session={session} onType={onType} />}
      {target && watching !== true && isPractice(session) && (
        <PracticePorts onWatch={(session) => store.watch(session)} />
      )}
    </Suspense>
  );
}

/** States in which a login may begin or goes on, in any dialect. */
const mayLogIn = /^(?:ready|authorization|notauth)$|^auth\./;
