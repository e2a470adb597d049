// What the page asks about lessons over HTTP. Lessons are files that anybody may read; what is signed is that this server
// saw one done.

import type { LetterFact } from '../lesson/facts.ts';
import type { ByLanguage } from '../lesson/lesson.ts';

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

/** `POST lessons/verify` with `{ code }`. */
export interface VerifyTold {
  readonly isGenuine: boolean;
  readonly lesson?: string;
  /** SHA-256 of the lesson's file, the first 16 hexadecimal digits. */
  readonly hash?: string;
  /** Whether that is the file that this server ships under this id. */
  readonly isShipped?: boolean;
  readonly nickname?: string;
  readonly completedMs?: number;
  readonly steps?: number;
}
