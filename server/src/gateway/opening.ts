// How a session comes to be: its place among the sessions, its running conversation, and what the two say to each other.

import { reason } from '@mailterm/shared/reasons/reasons';
import type { Recorder } from '../recorder/recorder.ts';
import type { Owner } from '../store/store.ts';
import type { Target } from '@mailterm/shared/transcript/event';
import { reach } from '../upstream/destination.ts';
import type { Admission, Gateway } from './admission.ts';
import { Run } from './run.ts';
import type { Session } from './session/session.ts';
import type { Sessions } from './session/sessions.ts';

/** What all sessions share. */
export interface Surroundings {
  readonly gateway: Gateway;
  readonly admission: Admission;
  readonly sessions: Sessions;
  /** Absent where nothing is recorded. */
  readonly recorder?: Recorder;
  /** Why a WebSocket is closed when its session ends now. */
  readonly closeCode: () => number;
}

/** Where a visitor comes from, for limits, which practice mailroom is theirs, and whose their recordings are. */
export interface Visitor {
  readonly address: string;
  readonly visitor: string;
  /** Nobody's without a cookie: then nothing is recorded. */
  readonly owner?: Owner;
}

/**
 * Makes a session.
 * @returns the session, and what connects it to its server, if this visitor may open one more
 */
export function startConversation(
  { gateway, admission, sessions, recorder, closeCode }: Surroundings,
  { address, visitor, owner }: Visitor,
): { readonly session: Session; start(target: Target, dialect?: string): void } {
  const { limits, practice, config, metrics, lookup } = gateway;
  const session = sessions.open(address, limits.typedOctets, (input) => run.input(input));
  if (owner !== undefined) session.recording = recorder?.begin(session.id, owner, (message) => session.tell(message));
  const count = metrics.session();
  const run = new Run(
    limits,
    (target, signal, onDial) =>
      reach(target, { practice, config, limits, visitor, signal, onDial, ...(lookup && { lookup }) }),
    {
      log: (atMs, fact) => {
        session.append(atMs, fact);
        count(fact);
        // The conversation is saying something just now; it hears of its end when it has said it.
        if (session.journal.keptOctets > limits.logOctets) queueMicrotask(endTooLong);
      },
      credit: (octets) => session.tell({ kind: 'credit', octets }),
      fault: (why) => session.tell({ kind: 'fault', reason: why }),
      over: () => sessions.end(session, address, closeCode()),
    },
    (reached) => admission.quota(address, reached),
  );
  const endTooLong = (): void => {
    run.input({ kind: 'ended', by: 'tool', reason: reason('limit.logOctets', { limit: limits.logOctets }) });
  };
  const start = async (target: Target, dialect?: string): Promise<void> => {
    const why = await admission.refuseSession(address, sessions);
    const stands = practice.doubleNamed(target.host);
    const double = stands && { of: stands.of, turn: stands.turn };
    // The port of a double is that of a server that was read already.
    const read = stands?.protocol ?? (admission.isMetered ? undefined : dialect);
    if (!why) return run.open(target, { ...(read !== undefined && { dialect: read }), ...(double && { double }) });
    run.input({ kind: 'open', target, startedMs: Date.now() });
    run.input({ kind: 'refused', reason: why });
  };
  return { session, start: (target, dialect) => void start(target, dialect) };
}
