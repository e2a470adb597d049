// What a POP3 conversation is at one moment, as one immutable value: reading is a step from one to the next, so that a
// preview is a step that nobody keeps. Its size does not grow with the length of the conversation.

import type { Diagnosis, Frame, ReplyClass, SecretRole, TurnId } from '../../dialect.ts';
import type { Exchange } from '../../sasl/index.ts';
import type { Verb } from './commands.ts';
import type { EarlierFault, Fault } from './faults.ts';
import type { BlockKind } from './listing.ts';
import { isExchange, stateAfter } from './states.ts';
import type { Pop3State } from './states.ts';

/** A client unit that waits for its reply. `*` is an answer within AUTH; no verb: the line was no command. */
export interface Asked {
  readonly turn: TurnId;
  readonly verb?: Verb | '*';
  /** The message that the command names. */
  readonly message?: number;
  /** TOP: how many lines of the body. */
  readonly lines?: number;
  /** The command names what it wants, and does not ask for all: `LIST 1`, `AUTH PLAIN`. */
  readonly single?: true;
  /** An asterisk that gives AUTH up. */
  readonly cancels?: true;
  readonly faults: readonly Fault[];
}

/** A multi-line response that is under way. */
export interface AwaitedBlock {
  readonly kind: BlockKind;
  readonly asked: Asked;
  /** Lines of it that were read. */
  readonly rows: number;
  /** A line of it begins with a dot that was put before another one. */
  readonly stuffed?: true;
}

/** What is known of the mailbox. */
export interface Mailbox {
  /** Messages when the session began: their numbers go from 1 to this. */
  readonly messages?: number;
  /** Marked for deletion and not unmarked; a bounded list for explanations, and the whole count. */
  readonly marked: readonly number[];
  readonly markedCount: number;
  /** The turn that marked the latest one. */
  readonly markedTurn?: TurnId;
  /** Messages that take long to fetch, as far as LIST told; a bounded list. */
  readonly large?: readonly Size[];
}

/** The size of a message. */
export interface Size {
  readonly number: number;
  readonly octets: number;
}

/** One moment of a conversation. */
export interface Session {
  readonly state: Pop3State;
  /** Oldest first: RFC 2449 §6.6 lets a client send commands before their replies. */
  readonly asked: readonly Asked[];
  readonly block?: AwaitedBlock;
  /** A server line was cut at a limit, and more of it comes. `turn`: what it answers. */
  readonly serverLine?: { readonly turn?: TurnId };
  /** The same of a client line: whether what comes belongs to a secret. */
  readonly clientLine?: { readonly role?: SecretRole; readonly withheld?: true };
  /** The login attempt under way, and what the server asks for. */
  readonly login?: { readonly exchange: Exchange; readonly role: SecretRole };
  /** The latest turn. */
  readonly turn: TurnId;
  readonly mailbox: Mailbox;
  /** What was odd about the name of USER: it shows only when PASS is refused. */
  readonly nameFaults: readonly EarlierFault[];
  /** The greeting offered APOP. */
  readonly timestamp: boolean;
  /** The latest AUTH was refused, and no command was sent since: what is sent now may be its orphaned answer. */
  readonly refusedLogin?: true;
  /** STLS and UTF8 were accepted in this session. */
  readonly tls?: true;
  readonly utf8?: true;
  /** The turn of the name that was accepted last, until a password is judged. */
  readonly named?: TurnId;
  /** What the latest unit showed to be other than it looks. */
  readonly noticed?: readonly Diagnosis[];
  /** The command that succeeded last, and its message. */
  readonly last?: { readonly verb: Verb | '*'; readonly message?: number };
}

export const emptyMailbox: Mailbox = { marked: [], markedCount: 0 };

export const firstMoment: Session = {
  state: 'connect',
  asked: [],
  turn: 0,
  mailbox: emptyMailbox,
  nameFaults: [],
  timestamp: false,
};

/** Commands that are remembered while they wait. The gateway holds more back long before. */
const askedMax = 256;
/** Numbers of marked messages that are remembered, and of large ones. */
const markedMax = 64;
const largeMax = 64;
/** From here on a letter takes a while, and is nothing to read in a terminal. */
const largeOctets = 10_000_000;

/** Adds a client unit to those that wait. */
export function ask(session: Session, asked: Asked): Session {
  return { ...session, asked: [...session.asked, asked].slice(-askedMax), turn: asked.turn };
}

/** The state after the replies that are still due, if all of them are good: what a line that is sent now will meet. */
export function expectedState(session: Session): Pop3State {
  const state = session.state === 'connect' ? stateAfter('connect', 'connect', 'done') : session.state;
  return session.asked.reduce<Pop3State>((at, { verb, single }) => {
    if (verb === undefined || (verb === 'AUTH' && single === undefined)) return at;
    return stateAfter(at, verb, 'done');
  }, state);
}

/** What a good reply to a command brings besides its status line; undefined for nothing. */
export function blockAfter(asked: Asked): BlockKind | undefined {
  switch (asked.verb) {
    // RFC 1939 §5, §7: with an argument the answer is one line, without one it is a listing.
    case 'LIST':
    case 'UIDL':
      return asked.single ? undefined : asked.verb === 'LIST' ? 'list' : 'uidl';
    case 'RETR':
      return 'letter';
    case 'TOP':
      return 'top';
    case 'CAPA':
      return 'capa';
    // Not in RFC 5034, but servers answer AUTH alone with the names of their mechanisms.
    case 'AUTH':
      return asked.single ? undefined : 'mechanisms';
    case 'LANG':
      return asked.single ? undefined : 'languages';
    default:
      return undefined;
  }
}

/** How the next unit of each side is to be cut. */
export function nextFrames(session: Session): { readonly client: Frame; readonly server: Frame } {
  const server: Frame = session.block && !session.serverLine ? { kind: 'block' } : { kind: 'line' };
  return { client: nextClient(session), server };
}

function nextClient({ clientLine, asked, state, login }: Session): Frame {
  if (clientLine) return { kind: 'line' };
  // Whether the next line is a secret, and whether it is spoken within TLS, only the server's answer tells.
  if (asked.some(({ verb }) => verb === 'AUTH' || verb === '*' || verb === 'STLS')) return { kind: 'wait' };
  return isExchange(state) && login ? { kind: 'line', secret: login.role } : { kind: 'line' };
}

/** The mailbox after a good reply to a command. */
export function mailboxAfter(mailbox: Mailbox, asked: Asked, messages?: number): Mailbox {
  switch (asked.verb) {
    case 'PASS':
    case 'APOP':
    case 'AUTH':
    case '*':
      return messages === undefined ? emptyMailbox : { ...emptyMailbox, messages };
    case 'DELE': {
      const marked =
        asked.message === undefined ? mailbox.marked : [...mailbox.marked, asked.message].slice(-markedMax);
      return { ...mailbox, marked, markedCount: mailbox.markedCount + 1, markedTurn: asked.turn };
    }
    case 'RSET': {
      const { markedTurn: _unmarked, ...known } = mailbox;
      return { ...known, ...emptyMailbox };
    }
    // STAT leaves marked messages out of its count, but their numbers stay taken (RFC 1939 §5).
    case 'STAT':
      return messages === undefined ? mailbox : { ...mailbox, messages: messages + mailbox.markedCount };
    default:
      return mailbox;
  }
}

/** The mailbox when LIST has told sizes. */
export function learnSizes(mailbox: Mailbox, sizes: readonly Size[]): Mailbox {
  const found = sizes.filter(({ octets }) => octets >= largeOctets);
  if (found.length === 0) return mailbox;
  const others = (mailbox.large ?? []).filter(({ number }) => !found.some((size) => size.number === number));
  return { ...mailbox, large: [...others, ...found].slice(-largeMax) };
}

/** The state after a reply to a command. */
export function stateAfterReply(session: Session, asked: Asked, reply: ReplyClass, role?: SecretRole): Pop3State {
  // AUTH without a mechanism only asks for their names.
  if (asked.verb === undefined || (asked.verb === 'AUTH' && asked.single === undefined)) return session.state;
  return stateAfter(session.state, asked.verb, reply, role);
}
