// What an IMAP conversation is at one moment, as one immutable value: reading is a step from one to the next, so that a
// preview is a step that nobody keeps. Its size does not grow with the length of the conversation.

import type { Diagnosis, Frame, SecretRole, TurnId } from '../../dialect.ts';
import type { Exchange } from '../../sasl/index.ts';
import type { Verb } from './commands.ts';
import type { Fault } from './faults.ts';
import type { Announcement } from './literal.ts';
import { stateAfter } from './states.ts';
import type { Base, ImapState } from './states.ts';
import type { Fact, Standing } from './walk.ts';

/** A command that waits for its tagged response. */
export interface Asked {
  /** Of its latest line: answers of a SASL exchange and DONE have turns of their own. */
  readonly turn: TurnId;
  /** Of its first line. */
  readonly firstTurn: TurnId;
  /** What the server takes for the tag: the first word of the line. */
  readonly tag: string;
  /** The command as the server takes it; absent when the line is none. */
  readonly verb?: Verb;
  /** It stands behind UID: numbers are UIDs. */
  readonly uid?: true;
  readonly faults: readonly Fault[];
  /** The mailbox that it names, as it can be shown. */
  readonly mailbox?: string;
  /** The highest message number that it names. */
  readonly number?: number;
  /** FETCH: the text of messages, their structure by BODY, or other data. */
  readonly wants?: 'content' | 'peek' | 'structure';
  /** STORE: what it does to \Deleted, or that it sets a word that only looks like a system flag. */
  readonly deletes?: 'marks' | 'unmarks' | 'keyword';
  /** STORE: the messages that it names, `uid` before UIDs. */
  readonly set?: string;
  /** FETCH: flags were among what it asks for. */
  readonly asksFlags?: true;
  /** FETCH: \Seen came without being asked for: the command has set it. */
  readonly seen?: true;
  readonly mechanism?: string;
  /** An asterisk gave the login up. */
  readonly cancels?: true;
  /** The line is withheld, and its tag may be a secret. */
  readonly withheld?: true;
  /** Untagged responses that came for it. */
  readonly got: number;
  /** Capabilities came with it. */
  readonly listed?: true;
  /** Messages that a search found, or mailboxes that LIST named. */
  readonly hits: number;
}

/** A command whose end has not come: it announced a literal. */
export interface Open {
  /** The turn of the command's first line. */
  readonly turn: TurnId;
  /** `go`: the server's + is awaited; `octets`: those of the literal; `rest`: the line goes on. */
  readonly phase: 'go' | 'octets' | 'rest';
  readonly literal: Announcement;
  /** What kind of secret the literal is. */
  readonly secret: SecretRole | undefined;
  readonly standing: Standing;
  readonly facts: readonly Fact[];
  /** What the verb was meant to be, for its arguments' sake. */
  readonly meant?: Verb;
  /** No command: everything that belongs to it is withheld. */
  readonly withheld?: true;
}

/** An untagged response that goes on: it announced a literal, or its line was cut at a limit. */
export interface Response {
  readonly standing: Standing;
  readonly answers?: TurnId;
  /** It is data, which can announce literals; status lines cannot. */
  readonly isData: boolean;
  /** Octets of the literal that comes next. */
  readonly octets?: number;
  /** The line was cut at a limit; the last characters of the piece, which an announcement may have begun in. */
  readonly tail?: string;
  /** More of the reply follows when the response has ended: untagged data that answers a command. */
  readonly goesOn: boolean;
}

/** Marks of \Deleted that were set and neither taken back nor followed by an EXPUNGE. */
export interface Marks {
  /** Sets as the commands named them, the latest last; a bounded list. */
  readonly sets: readonly string[];
  /** The turn that set the latest one. */
  readonly turn: TurnId;
}

/** What is known of the selected mailbox. */
export interface Mailbox {
  readonly name?: string;
  readonly exists?: number;
  readonly readOnly?: true;
  /** Messages were marked \Deleted here and not removed. */
  readonly marked?: Marks;
}

/** One moment of a conversation. */
export interface Session {
  readonly base: Base;
  /** Oldest first. */
  readonly asked: readonly Asked[];
  readonly open?: Open;
  readonly response?: Response;
  /** A client line was cut at a limit: what comes may belong to a secret. */
  readonly clientLine?: { readonly role?: SecretRole; readonly withheld?: true; readonly tail: string };
  /** The login attempt under way. `challenged`: the next line answers. */
  readonly login?: { readonly exchange: Exchange; readonly role: SecretRole; readonly challenged: boolean };
  readonly idle?: 'asked' | 'on' | 'done';
  /** The latest turn. */
  readonly turn: TurnId;
  /** Tags that were used, the latest last. */
  readonly tags: readonly string[];
  /** In upper case; absent until the server listed them. */
  readonly capabilities?: readonly string[];
  readonly tls: boolean;
  readonly mailbox: Mailbox;
  /** Turns of the latest refusals that explain later ones. */
  readonly refused: { readonly login?: TurnId; readonly select?: TurnId };
  /** The server wants to know the client's name before it opens a mailbox. */
  readonly wantsId?: true;
  /** A mailbox was not there: the one to open, or the one that COPY, MOVE or APPEND names. */
  readonly missing?: 'mailbox' | { readonly target: string };
  /** What the latest unit showed to be other than it looks. */
  readonly noticed?: readonly Diagnosis[];
  /** BAD responses since the last command that was understood. */
  readonly bads: number;
  /** The command that succeeded last. */
  readonly last?: Asked;
  /** The server has said goodbye. */
  readonly bye?: true;
}

export const firstMoment: Session = {
  base: 'connect',
  asked: [],
  turn: 0,
  tags: [],
  tls: false,
  mailbox: {},
  refused: {},
  bads: 0,
};

/** Commands that are remembered while they wait. The gateway holds more back long before. */
const askedMax = 256;
const tagsMax = 12;

/** Adds a command to those that wait. */
export function ask(session: Session, asked: Asked): Session {
  const tags = asked.tag === '' || asked.withheld ? session.tags : [...session.tags, asked.tag].slice(-tagsMax);
  return { ...session, asked: [...session.asked, asked].slice(-askedMax), tags, turn: asked.turn };
}

/** Changes a command of which more was sent, if it still waits. */
export function amend(session: Session, firstTurn: TurnId, change: (asked: Asked) => Asked): Session {
  const asked = session.asked.map((other) => (other.firstTurn === firstTurn ? change(other) : other));
  return { ...session, asked };
}

/** Replaces a command by what is known of it now, or takes it away. */
export function settle(session: Session, asked: Asked, now?: Asked): Session {
  const next = session.asked.flatMap((other) => (other === asked ? (now ? [now] : []) : [other]));
  return { ...session, asked: next };
}

/** The state after the responses that are still due, if all of them are good: what a line that is sent now will meet. */
export function expectedState(session: Session): Base {
  const state = session.base === 'connect' ? 'notauth' : session.base;
  return session.asked.reduce<Base>((base, { verb }) => stateAfter(base, verb, 'done'), state);
}

/** The state's name for viewers. */
export function stateOf({ base, open, login, idle }: Session): ImapState {
  if (open && open.phase !== 'go') return 'literal';
  if (login?.challenged) return `auth.${login.role}`;
  return idle === 'on' ? 'idle' : base;
}

/** How the next unit of each side is to be cut. */
export function nextFrames(session: Session): { readonly client: Frame; readonly server: Frame } {
  const { response } = session;
  const server: Frame =
    response?.octets !== undefined && response.tail === undefined
      ? { kind: 'octets', count: response.octets }
      : { kind: 'line' };
  return { client: nextClient(session), server };
}

function nextClient(session: Session): Frame {
  const { clientLine, open, login, idle, asked } = session;
  if (clientLine) return { kind: 'line' };
  if (open?.phase === 'go') return { kind: 'wait' };
  if (open?.phase === 'octets') {
    const { octets: count, form, plain } = open.literal;
    // Dovecot reads what follows `{1+}` as a command where it stands for a tag, or behind another sign than a blank.
    const isSure = plain && open.meant !== undefined && countsUnasked(session);
    const unoffered = form === 'follows' && !isSure && { unoffered: true as const };
    return { kind: 'octets', count, ...(open.secret && { secret: open.secret }), ...unoffered };
  }
  if (open) return { kind: 'line' };
  if (login?.challenged) return { kind: 'line', secret: login.role };
  // Whether the next line is a secret, is read at all, or is spoken within TLS, only the server's answer tells.
  const decides = login !== undefined || idle === 'asked' || asked.some(({ verb }) => verb === 'STARTTLS');
  return decides ? { kind: 'wait' } : { kind: 'line' };
}

/** RFC 7888 §3, §5 and RFC 9051 §2.2: the server takes literals that do not wait for it. */
function countsUnasked(session: Session): boolean {
  return ['LITERAL+', 'LITERAL-', 'IMAP4REV2'].some((name) => offers(session, name) === true);
}

/** True when the server announced a capability; undefined when it has not listed any. */
export function offers({ capabilities }: Session, name: string): boolean | undefined {
  return capabilities?.includes(name.toUpperCase());
}
