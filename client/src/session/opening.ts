// What is typed for the person once the server has greeted, in sight and each line after the complete reply before it: the
// lines by which `openssl s_client -starttls` asks for TLS, or those of a transcript that somebody goes on with
// (transcripts/fork). Pure; live.ts sends.

import { dialectFacts } from '@mailterm/shared/dialects/facts';
import type { DialectId } from '@mailterm/shared/dialects/facts';
import type { TurnId } from '@mailterm/shared/dialect';
import { toUtf8 } from '@mailterm/shared/octets';
import { remark } from './course.ts';
import type { Remark } from './course.ts';
import type { Session, UnitEntry } from './model.ts';

/** The note in the log of a session that says: this turn was typed for the person. */
export const openingNote = 'opening.typed';

/** What comes next. */
export type OpeningStep =
  | { readonly kind: 'wait' }
  | { readonly kind: 'type'; readonly octets: Uint8Array; readonly turn: TurnId }
  /** From here on the person types. */
  | { readonly kind: 'over'; readonly remark?: Remark };

/** What is typed in one session. */
export interface Opening {
  /** @param typed how many steps have been typed */
  step(typed: number, session: Session): OpeningStep;
}

/** What a session begins with: the protocol in which TLS is asked for, or other lines. */
export interface Typing {
  readonly startTls?: DialectId | undefined;
  readonly lines?: Opening | undefined;
}

/** The lines that ask for TLS in this protocol. */
export function startTlsOpening(dialect: DialectId): Opening {
  return { step: (typed, session) => openingStep(dialect, typed, session) };
}

/**
 * What the command does now.
 * @param dialect whose lines ask for TLS
 * @param typed how many of them have been typed; they are the first turns of the session
 */
export function openingStep(dialect: DialectId, typed: number, session: Session): OpeningStep {
  if (session.phase === 'ended') return { kind: 'over' };
  const answer = answerTo(typed, session);
  if (session.phase !== 'open' || !answer) return { kind: 'wait' };
  if (session.dialect !== dialect || answer.reading?.replyClass !== 'done') {
    return { kind: 'over', remark: remark('warning', 'session.openingRefused') };
  }
  const line = dialectFacts[dialect].startTls?.[typed];
  if (line !== undefined) return { kind: 'type', octets: toUtf8(`${line}\r\n`), turn: typed + 1 };
  // The go-ahead is given: what is left is the handshake, and perhaps the question about the certificate.
  if (!session.tls || session.asks) return { kind: 'wait' };
  return { kind: 'over', remark: remark('info', 'session.openingDone') };
}

/** The last line of the reply to a turn; 0 is the greeting. What a server says unasked is none. */
function answerTo(turn: TurnId, { entries }: Session): UnitEntry | undefined {
  return entries.find(
    (entry): entry is UnitEntry =>
      entry.kind === 'unit' &&
      entry.from === 'server' &&
      entry.turn === turn &&
      entry.reading?.complete === true &&
      (turn === 0 || entry.reading.answers === turn),
  );
}
