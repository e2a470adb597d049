// A practice double: what the practice server needs to stand in for a server of a transcript, in the state of one of its
// turns. The page makes it of a document and asks for it (wire/doubles.ts); the server plays it.

import type { TurnId } from '../../dialect.ts';
import type { Target } from '../event.ts';
import type { ListedLetter } from './mailbox.ts';

/** What was said to the recorded server, and what it answered before the next unit of the client. */
export interface DoubleStep {
  /** The turn that it belongs to. */
  readonly turn: TurnId;
  readonly frame: 'line' | 'block' | 'octets';
  /** Base64 of what is typed for the person: as it was recorded, with something harmless in the place of each mask. */
  readonly typed: string;
  /** Base64 of the answer; '' where nothing was said before the client went on. */
  readonly reply: string;
  /** The answer is the go-ahead for TLS. */
  readonly startsTls?: true;
}

export interface Double {
  readonly protocol: 'smtp' | 'pop3' | 'imap';
  /** The server that was recorded. */
  readonly of: Target;
  /** The turn behind which the person goes on. */
  readonly turn: number;
  /** Base64 of the greeting. */
  readonly greeting: string;
  readonly steps: readonly DoubleStep[];
  /** What the mailbox holds, as far as the transcript tells. */
  readonly letters: readonly ListedLetter[];
}

/** More than this is not played: of what is typed, of what is answered, in octets; of steps and letters. */
export const doubleLimits = { typedOctets: 192 * 1024, replyOctets: 512 * 1024, steps: 400, letters: 150 } as const;
