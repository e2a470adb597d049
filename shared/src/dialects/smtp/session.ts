// What is remembered of one SMTP conversation: a single immutable value of bounded size. client.ts and server.ts make the
// next value from a unit; nothing here reads octets.

import type { Frame, ReplyClass, TurnId } from '../../dialect.ts';
import type { Exchange } from '../../sasl/index.ts';
import type { Enhanced } from './enhanced.ts';
import type { Offer } from './extensions.ts';
import type { NoCommand } from './grammar.ts';
import type { Verb } from './commands.ts';
import type { PathArgument } from './paths.ts';
import type { Remark } from './sayings.ts';
import type { State } from './states.ts';

/** What a reply can answer: a command, the connection itself, a letter (`.`), an answer to a challenge (`*`), nonsense. */
export type On = Verb | NoCommand | 'connect' | '.' | '*';

/** A client unit whose reply has not come yet. */
export interface Asked {
  readonly turn: TurnId;
  readonly on: On;
  /** How the line departed from the RFC: evidence when it is refused. */
  readonly remarks: readonly Remark[];
  readonly argument?: string;
  readonly path?: PathArgument;
  /** A login that the person gave up with `*`. */
  readonly cancels?: true;
}

/** Lines of a reply that were read; its last line has not come. */
export interface PartialReply {
  /** Of the latest line; the last one counts. */
  readonly code: string;
  readonly lines: number;
  /** The latest line said that it was the last. Only a line that was cut at the limit is still going on then. */
  readonly ended: boolean;
  readonly enhanced?: Enhanced;
  readonly domain?: string;
  readonly offers: readonly Offer[];
  /** The first line's text, in lower case. */
  readonly text: string;
}

/** HELO or EHLO, as accepted. */
export interface Hello {
  readonly verb: 'HELO' | 'EHLO';
  readonly name: string;
  readonly turn: TurnId;
}

/** The kind of the client line that was cut at the limit and goes on. */
export type ClientPiece = 'plain' | 'secret' | 'withheld';

export interface Session {
  readonly state: State;
  /** How the next client unit is cut. */
  readonly client: Frame;
  /** Oldest first, at most {@link queueMax}. */
  readonly queue: readonly Asked[];
  /** Client units behind a full queue: their turns follow each other, and nothing else is known of them. */
  readonly overflow?: { readonly turn: TurnId; readonly count: number };
  readonly reply?: PartialReply;
  readonly piece?: ClientPiece;
  /** The server's name from its greeting. */
  readonly serverName?: string;
  readonly hello?: Hello;
  /** What EHLO announced; absent after HELO and before any greeting. */
  readonly offers?: readonly Offer[];
  readonly tls: boolean;
  readonly authenticated: boolean;
  /** The login attempt that is going on, or the last one that was refused. */
  readonly exchange?: Exchange;
  /** Recipients that the server accepted for the letter to come. */
  readonly recipients: number;
  /** Letters that the server accepted. */
  readonly letters: number;
  /** Replies of class no. */
  readonly refusals: number;
  /** Names the person used, to fill hints with. */
  readonly known: { readonly name?: string; readonly from?: string; readonly to?: string };
  /** The turn of the latest refusal that explains a later one. */
  readonly refused: { readonly mail?: TurnId; readonly rcpt?: TurnId; readonly auth?: TurnId };
}

/** More unanswered commands than any pipelining client sends; beyond it only their number is kept. */
const queueMax = 128;

/** Before the greeting, which answers turn 0. */
export const firstSession: Session = {
  state: 'connect',
  client: { kind: 'line' },
  queue: [{ turn: 0, on: 'connect', remarks: [] }],
  tls: false,
  authenticated: false,
  recipients: 0,
  letters: 0,
  refusals: 0,
  known: {},
  refused: {},
};

/** Adds a client unit to those that wait for their reply. */
export function enqueue(session: Session, asked: Asked): Session {
  if (session.overflow) return { ...session, overflow: { ...session.overflow, count: session.overflow.count + 1 } };
  if (session.queue.length >= queueMax) return { ...session, overflow: { turn: asked.turn, count: 1 } };
  return { ...session, queue: [...session.queue, asked] };
}

/** The unit that the next reply answers. */
export function oldest(session: Session): Asked | undefined {
  if (session.queue[0]) return session.queue[0];
  return session.overflow && { turn: session.overflow.turn, on: 'unknown', remarks: [] };
}

/** Takes away the unit that was answered. */
export function dequeue(session: Session): Session {
  if (session.queue.length > 0) return { ...session, queue: session.queue.slice(1) };
  const { overflow, ...rest } = session;
  if (!overflow || overflow.count <= 1) return rest;
  return { ...rest, overflow: { turn: overflow.turn + 1, count: overflow.count - 1 } };
}

/** True when the server announced an extension. */
export function offers(session: Session, keyword: string): boolean {
  return session.offers?.some((offer) => offer.keyword === keyword) === true;
}

/** The mechanisms the server announced. The legacy spelling `AUTH=` counts. */
export function mechanisms(session: Session): readonly string[] {
  const lines = session.offers?.filter(({ keyword }) => keyword === 'AUTH' || keyword === 'AUTH=') ?? [];
  return lines.flatMap(({ parameters }) => parameters);
}

/** The largest letter the server takes, in octets, if it said so. */
export function sizeLimit(session: Session): number | undefined {
  const limit = Number(session.offers?.find(({ keyword }) => keyword === 'SIZE')?.parameters[0]);
  return limit > 0 ? limit : undefined;
}

/** A reply that says no, or not now, with all that is known for an explanation. */
export interface Refusal {
  readonly code: string;
  readonly replyClass: ReplyClass;
  /** Without the class: '7.8'. */
  readonly enhanced: string;
  /** The server's words, in lower case. */
  readonly text: string;
  readonly asked: Asked;
  /** As it was when the reply came. */
  readonly session: Session;
}
