// What a lesson is checked against: what was said in the learner's sessions, and what lies in the mailboxes. Made from the
// log of the page while somebody learns, and from the recorded log where a completion is signed.

import type { ReplyClass, TurnId } from '../dialect.ts';
import type { DialectId } from '../dialects/facts.ts';

/** One turn of a session. */
export interface TurnFact {
  readonly turn: TurnId;
  /**
   * In upper case; '' for the greeting and for what is no command, `END` for a letter with its dot. What answers a
   * challenge has the verb of the login that it belongs to; IMAP's `UID FETCH` is one verb.
   */
  readonly verb: string;
  /** What was typed, with masks. */
  readonly line: string;
  /** `250`, `+OK`, `NO`; absent while nothing is answered. */
  readonly code?: string;
  readonly enhanced?: string;
  readonly replyClass?: ReplyClass;
  /** Codes that came during it and answer nothing: `421` before the server goes away. */
  readonly unasked?: readonly string[];
  /** The first line of the answer. */
  readonly reply: string;
  /** The dialect's state after it. */
  readonly state: string;
  /** Ids of mistakes that were found in it: `mistake.…`. */
  readonly mistakes: readonly string[];
  readonly isTls: boolean;
  /** Since the opening of the session; when it was said, and when the answer was whole. */
  readonly saidMs: number;
  readonly answeredMs?: number;
}

export interface SessionFacts {
  readonly dialect: DialectId;
  readonly host: string;
  /** A mail program said it, at a practice port. */
  readonly byProgram: boolean;
  readonly isOver: boolean;
  /** Unix time of the opening; turns of several sessions are put in order by it. */
  readonly startedMs?: number;
  readonly turns: readonly TurnFact[];
}

/** A letter as `GET practice/mail` tells it. */
export interface LetterFact {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  /** Decoded, the first text part. */
  readonly body: string;
  readonly flags: readonly string[];
  /** It lay there before the learner came. */
  readonly isSeed: boolean;
}

export interface LessonFacts {
  /** Oldest first. */
  readonly sessions: readonly SessionFacts[];
  /** By user and folder: `bob/INBOX`. */
  readonly mailboxes: Readonly<Record<string, readonly LetterFact[]>>;
  /** By the name of the question. */
  readonly answers: Readonly<Record<string, string>>;
}

/** A sentence about a check; `of` are those within it. */
export interface CheckSaying {
  readonly id: string;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly of?: readonly CheckSaying[];
}

/** How one check stands, in words of no language: what it waited for, and what it saw. */
export interface CheckStand {
  readonly holds: boolean;
  readonly waited: CheckSaying;
  readonly seen: CheckSaying;
}

export interface StepStand {
  readonly done: boolean;
  readonly checks: readonly CheckStand[];
  /** Places of hints whose mistake was seen in this step. */
  readonly hints: readonly number[];
}
