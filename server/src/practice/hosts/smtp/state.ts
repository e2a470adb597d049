// What the SMTP host remembers of a conversation, and what one command may do to it. Plain values.

import type { State } from '@mailterm/shared/dialects/smtp/states';
import type { Accounts, User } from '../../accounts.ts';
import type { Mailroom } from '../../mailroom.ts';
import type { Speaker } from '../../personas/persona.ts';
import type { World } from '../host.ts';
import type { Login } from '../sasl/index.ts';
import type { Facts, Template } from '../wording.ts';

/** An accepted recipient: the users behind it, or nobody when it lies outside the practice world. */
export interface Recipient {
  readonly address: string;
  readonly users: readonly User[];
  /** NOTIFY (RFC 3461 §4.1), in upper case; absent where the client left it to the server. */
  readonly notify?: readonly string[];
  /** ORCPT (RFC 3461 §4.2), as it was given. */
  readonly original?: string;
  /** Of a mail merge: what stands in the letter of this recipient. */
  readonly filling?: Filling;
}

/** The values of one recipient, and the parts of the letter that it gets: all of them where nothing is said. */
export interface Filling {
  readonly values: Readonly<Record<string, string>>;
  readonly parts?: readonly number[];
}

/** A mail merge that is going on. */
export interface Merge {
  /** What XDFN has defined for the next recipient. */
  readonly filling: Filling;
  readonly parts: Readonly<Record<number, string>>;
  /** The number of the part that is coming in. */
  readonly coming?: number;
}

/** What MAIL has said. */
export interface Sender {
  readonly address: string;
  readonly utf8: boolean;
  /** ENVID (RFC 3461 §4.4), as it was given. */
  readonly envelopeId?: string;
}

/** Everything that is known beside the state's name. */
export interface SmtpFacts {
  /** How the client introduced itself. */
  readonly hello: { readonly verb: 'HELO' | 'EHLO'; readonly name: string } | undefined;
  readonly user: User | undefined;
  readonly login: Login | undefined;
  readonly sender: Sender | undefined;
  readonly recipients: readonly Recipient[];
  readonly refusedRecipients: number;
  /** The message as it comes in: one character for each octet, and how many there were in all. */
  readonly content: { readonly pieces: readonly string[]; readonly octets: number };
  /** What BDAT has announced and has not all come; of a refused chunk nothing is kept. */
  readonly chunk: Chunk | undefined;
  readonly merge: Merge | undefined;
  /** Letters accepted on this connection. */
  readonly letters: number;
  /** Commands that were refused for what they are or where they stand. */
  readonly errors: number;
  readonly failedLogins: number;
  /** The client came to the submission port (RFC 6409). */
  readonly submission: boolean;
  /** When the connection began, and when the client was last heard. */
  readonly bornMs: number;
  readonly heardMs: number;
  /** What is said when an alarm rings. */
  readonly held: Held | undefined;
}

/** A chunk of a letter (RFC 3030 §2). */
export interface Chunk {
  readonly octets: number;
  readonly last: boolean;
  /** What is wrong with its command; the octets come all the same. */
  readonly refused: 'no' | 'order' | 'syntax';
}

export type Held =
  | { readonly kind: 'greeting' }
  /** The octets of an answer that comes late, and what else belongs to its step. */
  | { readonly kind: 'answer'; readonly octets: string; readonly stage: string; readonly startTls?: true };

/** The whole of a conversation. `at` is a state of the dialect's table. */
export interface SmtpState extends SmtpFacts {
  readonly at: State;
}

/** The envelope and its message, forgotten (RFC 5321 §4.1.1.5). */
export const emptyEnvelope = {
  sender: undefined,
  recipients: [],
  refusedRecipients: 0,
  content: { pieces: [], octets: 0 },
  chunk: undefined,
  merge: undefined,
} as const satisfies Partial<SmtpFacts>;

/** A conversation before the greeting. */
export function newState(submission: boolean, nowMs: number): SmtpState {
  return {
    at: 'connect',
    hello: undefined,
    user: undefined,
    login: undefined,
    ...emptyEnvelope,
    letters: 0,
    errors: 0,
    failedLogins: 0,
    submission,
    bornMs: nowMs,
    heardMs: nowMs,
    held: undefined,
  };
}

/** What a command is answered from. */
export interface Turn {
  readonly state: SmtpState;
  /** What stands behind the verb, without the blanks around it. */
  readonly argument: string;
  readonly persona: Speaker<'smtp'>;
  readonly accounts: Accounts;
  readonly world: World;
}

/** What a command comes to. */
export interface Outcome {
  readonly reply: Template;
  readonly fill?: Facts;
  readonly facts?: Partial<SmtpFacts>;
  /** The state that is meant where the table leaves a choice. */
  readonly wish?: State;
  readonly room?: Mailroom;
  /** The name of the room, where a login has chosen it. */
  readonly roomName?: string;
  /** The host hangs up, whatever code its reply has. */
  readonly close?: true;
}
