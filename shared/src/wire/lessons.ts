// What the page asks about lessons over HTTP. Lessons are files that anybody may read; what is signed is that this server
// saw one done.

import type { LetterFact, StepStand } from '../lesson/facts.ts';
import type { ByLanguage, LessonProblem } from '../lesson/lesson.ts';

/** `GET lessons`: those that are shipped, in their order. The text of one is `GET lessons/ID.md`. */
export interface LessonsTold {
  readonly lessons: readonly {
    readonly id: string;
    readonly title: ByLanguage;
    readonly timeMinutes: number;
    readonly steps: number;
  }[];
}

/** `GET practice/mail`: the visitor's mailboxes, or those of the room that they sit in. */
export interface MailTold {
  readonly mailboxes: Readonly<Record<string, readonly LetterFact[]>>;
}

/** `POST lessons/try` with `{ text }`: the solution is played on a mailroom of its own. */
export interface TryTold {
  /** Why there was nothing to play, or the solution does not pass; empty where it does. */
  readonly problems: readonly LessonProblem[];
  /** How each step stood behind the last line; none where nothing was played. */
  readonly steps: readonly TriedStep[];
}

export interface TriedStep {
  readonly stand: StepStand;
  /** The line of the solution with which it was done. */
  readonly doneAfter?: string;
}

/** `POST lessons/complete`. The server reads the recorded sessions itself. */
export interface CompleteAsked {
  /** The whole file: a lesson of somebody else's is signed by its hash. */
  readonly lesson: string;
  readonly nickname: string;
  /** Ids of the learner's own recordings. */
  readonly sessions: readonly string[];
  readonly answers: Readonly<Record<string, string>>;
}

/** The answer: the code, or which steps are not done by what the server saw. */
export interface CompleteTold {
  readonly code?: string;
  readonly missing: readonly number[];
}

/** A name that is signed is at most so long. */
export const nicknameCharactersMax = 32;
/** Codes that are checked at once. */
export const codesMax = 200;
/** A lesson has at most so many octets of UTF-8. */
export const lessonOctetsMax = 64 * 1024;

/** `POST lessons/verify`: the answer has one for each, in their order. With `{ code }` it is that of the one. */
export interface VerifyAsked {
  readonly codes: readonly string[];
}

export interface VerifiedTold {
  readonly codes: readonly VerifyTold[];
}

/** What a code is worth. */
export interface VerifyTold {
  readonly isGenuine: boolean;
  /** Why it is not: a character is wrong or missing, or this server has not signed it. */
  readonly why?: 'mistyped' | 'notOurs';
  readonly lesson?: string;
  /** SHA-256 of the lesson's file, the first 16 hexadecimal digits. */
  readonly hash?: string;
  /** Whether that is the file that this server ships under this id. */
  readonly isShipped?: boolean;
  readonly nickname?: string;
  readonly completedMs?: number;
  readonly steps?: number;
}
