// What the POP3 host remembers of a conversation, and what one command may do to it. Plain values.

import type { Pop3State as State } from '@mailterm/shared/dialects/pop3/states';
import type { Accounts, User } from '../../accounts.ts';
import type { Mailroom } from '../../mailroom.ts';
import type { Speaker } from '../../personas/persona.ts';
import type { World } from '../host.ts';
import type { Login } from '../sasl/index.ts';
import type { Facts, Template } from '../wording.ts';

/** A message as it was when the session began; its number is its place, counted from 1. */
export interface Entry {
  readonly uid: string;
  readonly octets: number;
}

/** The mailbox of a user who has logged in (RFC 1939 §4: its numbers hold until the session ends). */
export interface Maildrop {
  readonly user: User;
  readonly entries: readonly Entry[];
  /** Numbers of the messages that QUIT will delete. */
  readonly marked: readonly number[];
}

/** Everything that is known beside the state's name. */
export interface Pop3Facts {
  /** What the greeting offers to APOP (RFC 1939 §7). */
  readonly timestamp: string;
  /** What USER gave. */
  readonly name: string | undefined;
  readonly login: Login | undefined;
  readonly maildrop: Maildrop | undefined;
  /** UTF8 was accepted (RFC 6856 §2.1). */
  readonly utf8: boolean;
  /** Logins that were wrong, and commands that were refused for what they are or where they stand. */
  readonly wrongLogins: number;
  readonly errors: number;
  /** The verb of a line that is longer than the framing's limit and goes on; empty when it has none. */
  readonly longVerb: string | undefined;
  /** An answer that comes late, one character for each octet. */
  readonly held: Held | undefined;
}

/** What is said when its time has come. */
export interface Held {
  readonly octets: string;
  readonly stage: string;
  readonly close: boolean;
}

/** The whole of a conversation. `at` is a state of the dialect's table. */
export interface Pop3HostState extends Pop3Facts {
  readonly at: State;
}

/** A conversation before the greeting. */
export function newState(timestamp: string): Pop3HostState {
  return {
    at: 'connect',
    timestamp,
    name: undefined,
    login: undefined,
    maildrop: undefined,
    utf8: false,
    wrongLogins: 0,
    errors: 0,
    longVerb: undefined,
    held: undefined,
  };
}

/** What a command is answered from. */
export interface Turn {
  readonly state: Pop3HostState;
  /** What stands behind the verb and one blank. */
  readonly argument: string;
  readonly persona: Speaker<'pop3'>;
  readonly accounts: Accounts;
  readonly world: World;
}

/** What a command of the transaction state is answered from. */
export interface MaildropTurn extends Turn {
  readonly maildrop: Maildrop;
}

/** What a command comes to. */
export interface Outcome {
  /** The status line. */
  readonly reply: Template;
  readonly fill?: Facts;
  /** What follows the status line, as it is: dots are stuffed on the way out (RFC 1939 §3). */
  readonly block?: string;
  readonly facts?: Partial<Pop3Facts>;
  /** The state that is meant where the table leaves a choice. */
  readonly wish?: State;
  readonly room?: Mailroom;
  /** The name of the room, where a login has chosen it. */
  readonly roomName?: string;
  /** The lines of the reply are said as they are, with nothing filled in. */
  readonly asIs?: true;
  /** The command was refused for what it is or where it stands. */
  readonly mistake?: true;
  /** Somebody gave a wrong name or password. */
  readonly wrongLogin?: true;
  readonly startTls?: true;
}

/** Refuses a command for what it is or where it stands. */
export function mistake(reply: Template, fill: Facts = {}): Outcome {
  return { reply, fill, mistake: true };
}
