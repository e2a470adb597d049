// How a session comes to be: its place among the sessions, its running conversation, and what the two say to each other.

import { reason } from '@mailterm/shared/reasons/reasons';
import type { Reason } from '@mailterm/shared/reasons/reasons';
import { allowsTarget } from '../upstream/allowList.ts';
import type { Classrooms, Held } from '../classroom/classrooms.ts';
import type { Practice } from '../practice/index.ts';
import type { Recorder } from '../recorder/recorder.ts';
import type { Owner } from '../store/store.ts';
import type { Target } from '@mailterm/shared/transcript/event';
import { destination, reach } from '../upstream/destination.ts';
import type { Admission, Gateway, SocketCount } from './admission.ts';
import { Run } from './run.ts';
import type { Session } from './session/session.ts';
import type { Sessions } from './session/sessions.ts';

/** What all sessions share. */
export interface Surroundings {
  readonly gateway: Gateway;
  readonly admission: Admission;
  readonly sessions: Sessions;
  readonly classrooms: Classrooms;
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
  /** How the WebSocket is counted; absent where there is none. */
  readonly count?: SocketCount;
}

/**
 * Makes a session.
 * @param held the seat in a class that it is opened from: the session counts there, is the room's to see, and reaches practice
 * servers only. Where the teacher has allowed more, it counts and is judged there as anybody's from the same address
 * @returns the session, and what connects it to its server, if this visitor may open one more
 */
export function startConversation(
  { gateway, admission, sessions, classrooms, recorder, closeCode }: Surroundings,
  { address: from, visitor: own, owner }: Visitor,
  target: Target,
  held?: Held,
): { readonly session: Session; start(dialect?: string): void } {
  const { limits, practice, metrics, lookup } = gateway;
  const seated = held && !isAllowedOutside(held, target, practice) ? held : undefined;
  const config = seated ? { ...gateway.config, targets: 'practice' as const } : gateway.config;
  const visitor = held ? held.visitor : own;
  const address = seated ? `room ${seated.classroom.id}` : from;
  const session = sessions.open(address, limits.typedOctets, (input) => run.input(input));
  if (owner !== undefined) session.recording = recorder?.begin(session.id, owner, (message) => session.tell(message));
  const count = metrics.session();
  const run = new Run(
    limits,
    (asked, signal, onDial) =>
      reach(asked, { practice, config, limits, visitor, signal, onDial, ...(lookup && { lookup }) }),
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
  const start = async (dialect?: string): Promise<void> => {
    const why = seated
      ? (refuseOutside(seated, target, practice) ??
        refuseSeated(seated, sessions.countOf(address), { classrooms, limit: limits.roomSessions }))
      : await admission.refuseSession(address, sessions);
    const stands = practice.doubleNamed(target.host);
    const double = stands && { of: stands.of, turn: stands.turn };
    // The port of a double is that of a server that was read already.
    const read = stands?.protocol ?? (admission.isMetered ? undefined : dialect);
    if (!why) return run.open(target, { ...(read !== undefined && { dialect: read }), ...(double && { double }) });
    run.input({ kind: 'open', target, startedMs: Date.now() });
    run.input({ kind: 'refused', reason: why });
  };
  held?.classroom.watch(held.seat.place, session);
  return { session, start: (dialect) => void start(dialect) };
}

/** True for a server that is no practice server and that the teacher of the class has allowed. */
function isAllowedOutside({ classroom }: Held, target: Target, practice: Practice): boolean {
  return destination(target, practice).kind === 'internet' && allowsTarget(classroom.room.targets, target);
}

/** A class that is open to some servers is not told that there are practice servers only. */
function refuseOutside({ classroom }: Held, { host, port }: Target, practice: Practice): Reason | undefined {
  const isOutside = destination({ host }, practice).kind === 'internet';
  return isOutside && classroom.room.targets.length > 0 ? reason('room.notAllowed', { host, port }) : undefined;
}

/** Why a class may not open one more session now. The new session is already counted. */
function refuseSeated(
  { classroom }: Held,
  count: number,
  { classrooms, limit }: { readonly classrooms: Classrooms; readonly limit: number },
): Reason | undefined {
  return count > limit ? reason('limit.roomSessions', { limit }) : classrooms.refuseConnect(classroom);
}
