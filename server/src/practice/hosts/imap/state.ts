// What the IMAP host remembers of a conversation, and what one command may do to it. Plain values.

import type { Verb } from '@mailterm/shared/dialects/imap/commands';
import type { Base, ImapState } from '@mailterm/shared/dialects/imap/states';
import type { Accounts, User } from '../../accounts.ts';
import type { Mailroom } from '../../mailroom.ts';
import type { Speaker } from '../../personas/persona.ts';
import type { World } from '../host.ts';
import type { Login } from '../sasl/index.ts';
import type { Facts } from '../wording.ts';
import type { Cursor } from './cursor.ts';
import type { ImapReplyId } from './replies.ts';
import type { View } from './view.ts';

/** A command of which more must come: it has announced a literal (RFC 9051 §4.3). */
export interface Input {
  readonly phase: 'octets' | 'rest';
  /** Its lines and literals so far, as they came. */
  readonly text: string;
  /** Octets of the literal that comes. */
  readonly octets: number;
  /** A password that came as a literal: which one it is, instead of it. */
  readonly heard?: HeardPassword;
  /** It is refused already; what still comes is dropped, and this is said at its end. */
  readonly refusal?: Refusal;
}

/** What a password is to the practice world. */
export type HeardPassword = 'code' | 'web' | 'wrong';

/** A command that is refused before its end. */
export interface Refusal {
  readonly tag: string;
  readonly verb: string;
  readonly reply: ImapReplyId;
  readonly fill: Facts;
}

/** Everything that is known beside the state's name. */
export interface ImapFacts {
  readonly input: Input | undefined;
  readonly login: Login | undefined;
  /** The command that AUTHENTICATE or IDLE holds open. */
  readonly tag: string;
  readonly user: User | undefined;
  /** The selected mailbox as this client has been told. */
  readonly view: View | undefined;
  /** ENABLE UTF8=ACCEPT (RFC 6855) or IMAP4rev2: names are in UTF-8. */
  readonly utf8: boolean;
  /** ENABLE IMAP4rev2 (RFC 9051 §6.3.1). */
  readonly rev2: boolean;
  /** The client has said ID. */
  readonly identified: boolean;
}

/** The whole of a conversation. */
export interface ImapHostState extends ImapFacts {
  /** A state of the dialect's table. */
  readonly at: ImapState;
  /** The same without the moments in which something else than a command is read. */
  readonly base: Base;
  /** When the client was last heard. */
  readonly heardMs: number;
  /** Commands in a row that were BAD. */
  readonly errors: number;
  /** A line is being cut in pieces: it is too long. */
  readonly overlong: boolean;
}

const outside: ImapFacts = {
  input: undefined,
  login: undefined,
  tag: '',
  user: undefined,
  view: undefined,
  utf8: false,
  rev2: false,
  identified: false,
};

/** A conversation before the greeting. */
export function newState(nowMs: number): ImapHostState {
  return { ...outside, at: 'connect', base: 'connect', heardMs: nowMs, errors: 0, overlong: false };
}

/** What a host is made with. */
export interface ImapHostOptions {
  readonly persona: Speaker<'imap'>;
  readonly accounts: Accounts;
}

/** What a command is answered from. */
export interface Turn extends ImapHostOptions {
  readonly state: ImapHostState;
  readonly world: World;
  readonly tag: string;
  /** The word behind the tag. */
  readonly word?: string | undefined;
  /** The verb as tables name it: FETCH also behind UID; empty when the word is none. */
  readonly verb: Verb | '';
  /** What faults call this moment: the verb, or `connect`, or `*` for an answer within a login. */
  readonly stage: string;
  /** It stands behind UID: numbers are UIDs. */
  readonly uid: boolean;
  readonly args: Cursor;
}

/** A command of somebody who has logged in. */
export interface UserTurn extends Turn {
  readonly user: User;
}

/** A command on the selected mailbox. */
export interface SelectedTurn extends UserTurn {
  readonly view: View;
}

/** What a command comes to. */
export interface Outcome {
  /** Untagged responses, without their last line end. */
  readonly data?: readonly string[];
  /** What the command ends with, or a continuation request; absent: nothing is said yet. */
  readonly reply?: ImapReplyId;
  readonly fill?: Facts;
  /** What a fault says instead of a reply. */
  readonly lines?: readonly string[];
  readonly facts?: Partial<ImapFacts>;
  /** What is read next, if not a command. */
  readonly waits?: ImapState;
  readonly room?: Mailroom;
  /** The name of the room, where a login has chosen it. */
  readonly roomName?: string;
  readonly startTls?: true;
  /** RFC 9051 §7.5.1: nothing is expunged while numbers of messages are under way. */
  readonly keepsNumbers?: true;
  /** What others have changed is not told now. */
  readonly untold?: true;
}

/** The command is done. */
export function done(outcome: Omit<Outcome, 'reply'> = {}): Outcome {
  return { ...outcome, reply: 'done' };
}

/** The arguments are not what the verb takes. */
export const badSyntax: Outcome = { reply: 'syntax' };
