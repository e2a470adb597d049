// What is remembered of one SMTP conversation: a single immutable value of bounded size. client.ts and server.ts make the
// next value from a unit; nothing here reads octets.

import type { Frame, ReplyClass, TurnId } from '../../dialect.ts';
import type { LetterFacts } from '../../letter/index.ts';
import { fromLatin1, fromUtf8 } from '../../octets.ts';
import { normalCharactersMax, normalForm } from '../../providers/index.ts';
import type { MetReplies } from '../../providers/index.ts';
import type { Exchange } from '../../sasl/index.ts';
import type { Enhanced } from './enhanced.ts';
import type { Offer } from './extensions.ts';
import type { Chunk, NoCommand } from './grammar.ts';
import type { Verb } from './commands.ts';
import type { PathArgument } from './paths.ts';
import { append, emptyQueue, withoutFirst } from './queue.ts';
import type { Queue } from './queue.ts';
import type { UsualLines } from './replies.ts';
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
  readonly argument: string | undefined;
  readonly path: PathArgument | undefined;
  /** A login that the person gave up with `*`. */
  readonly cancels: boolean;
}

/** A unit that waits for its reply. Every field is always there, as in {@link Session}. */
export function ask(
  turn: TurnId,
  on: On,
  remarks: readonly Remark[] = [],
  { argument, path, cancels = false }: Partial<Asked> = {},
): Asked {
  return { turn, on, remarks, argument, path, cancels };
}

/** Lines of a reply that were read; its last line has not come. */
export interface PartialReply {
  /** Of the latest line; the last one counts. */
  readonly code: string;
  readonly lines: number;
  /** The latest line said that it was the last. Only a line that was cut at the limit is still going on then. */
  readonly ended: boolean;
  readonly enhanced: Enhanced | undefined;
  readonly domain: string | undefined;
  readonly offers: readonly Offer[];
  /** What stands behind the code in each line, as far as {@link normalOf} looks; one character per octet. */
  readonly texts: readonly string[];
}

/** Lines whose words are kept; what follows adds nothing to the first kilobyte that is looked at. */
const textsMax = 24;

/** The words of a reply with those of its next line. */
export function addText(texts: readonly string[], text: string): readonly string[] {
  return texts.length < textsMax ? [...texts, text.slice(0, normalCharactersMax)] : texts;
}

/** The reply as patterns see it: see providers/. */
export function normalOf({ code, texts }: PartialReply): string {
  return normalForm(code, texts.map(decoded));
}

/** UTF-8 is read; other octets stay one character each, so that patterns can name them. */
function decoded(text: string): string {
  return /[\x80-\xff]/.test(text) ? (fromUtf8(fromLatin1(text)) ?? text) : text;
}

/** HELO or EHLO, as accepted. */
export interface Hello {
  readonly verb: 'HELO' | 'EHLO';
  readonly name: string;
  readonly turn: TurnId;
}

/** A chunk that BDAT announced (RFC 3030 §2). */
export interface Announced extends Chunk {
  /** The letter begins with it. */
  readonly first: boolean;
}

/** The kind of the client line that was cut at the limit and goes on. */
export type ClientPiece = 'plain' | 'secret' | 'withheld';

/**
 * One moment of a conversation. Every field is always there, so that all values have one shape: making the next value is
 * what each reply costs.
 */
export interface Session {
  readonly state: State;
  /** How the next client unit is cut. */
  readonly client: Frame;
  /** Units that wait for their reply, at most {@link queueMax}. */
  readonly queue: Queue<Asked>;
  /** Client units behind a full queue: their turns follow each other, and nothing else is known of them. */
  readonly overflow: { readonly turn: TurnId; readonly count: number } | undefined;
  readonly reply: PartialReply | undefined;
  readonly piece: ClientPiece | undefined;
  /** The server's name from its greeting. */
  readonly serverName: string | undefined;
  readonly hello: Hello | undefined;
  /** What EHLO announced; undefined after HELO and before any greeting. */
  readonly offers: readonly Offer[] | undefined;
  readonly tls: boolean;
  readonly authenticated: boolean;
  /** The login attempt that is going on, or the last one that was refused. */
  readonly exchange: Exchange | undefined;
  /** Octets that BDAT announced and that are to come. */
  readonly chunk: Announced | undefined;
  /** Recipients that the server accepted for the letter to come. */
  readonly recipients: number;
  /** Their addresses in lower case, as many as a person types; of the latest letter until the next one begins. */
  readonly received: readonly string[];
  /** What the latest letter says about itself. */
  readonly letter: LetterFacts | undefined;
  /** What the latest reply accepted; undefined where it refused or asked for more. */
  readonly done: Asked | undefined;
  /** The turn of the letter that 354 asked for. */
  readonly letterTurn: TurnId;
  /** Whom VRFY asked about last, where the server said 252. */
  readonly vouched: { readonly user: string; readonly turn: TurnId } | undefined;
  /** The command that began the envelope. */
  readonly mail: TurnId | undefined;
  /** Letters that the server accepted. */
  readonly letters: number;
  /** Replies of class no. */
  readonly refusals: number;
  /** Names the person used, to fill hints with. */
  readonly known: { readonly name?: string; readonly from?: string; readonly to?: string | undefined };
  /** What was read before and may come again. Nothing that is said depends on it. */
  readonly met: { readonly lines: UsualLines; readonly replies: MetReplies };
  /** The turn of the latest refusal that explains a later one; `login` is an `auth` that judged who asks. */
  readonly refused: { readonly mail?: TurnId; readonly rcpt?: TurnId; readonly auth?: TurnId; readonly login?: TurnId };
}

/** More unanswered commands than any pipelining client sends; beyond it only their number is kept. */
const queueMax = 128;

/** Before the greeting, which answers turn 0. */
export function firstSession(): Session {
  return { ...silent, met: { lines: new Map(), replies: new Map() } };
}

const silent: Omit<Session, 'met'> = {
  state: 'connect',
  client: { kind: 'line' },
  queue: append<Asked>(emptyQueue, ask(0, 'connect')),
  overflow: undefined,
  reply: undefined,
  piece: undefined,
  serverName: undefined,
  hello: undefined,
  offers: undefined,
  tls: false,
  authenticated: false,
  exchange: undefined,
  chunk: undefined,
  recipients: 0,
  received: [],
  letter: undefined,
  done: undefined,
  mail: undefined,
  letterTurn: 0,
  vouched: undefined,
  letters: 0,
  refusals: 0,
  known: {},
  refused: {},
};

/** Adds a client unit to those that wait for their reply. */
export function enqueue(session: Session, asked: Asked): Session {
  if (session.overflow) return { ...session, overflow: { ...session.overflow, count: session.overflow.count + 1 } };
  if (session.queue.length >= queueMax) return { ...session, overflow: { turn: asked.turn, count: 1 } };
  return { ...session, queue: append(session.queue, asked) };
}

/** The unit that the next reply answers. */
export function oldest(session: Session): Asked | undefined {
  if (session.queue.front) return session.queue.front.item;
  return session.overflow && ask(session.overflow.turn, 'unknown');
}

/** A session that is being made. */
export type SessionDraft = { -readonly [Field in keyof Session]: Session[Field] };

/** Takes away the unit that was answered. */
export function forgetOldest(session: SessionDraft): void {
  const { queue, overflow } = session;
  if (queue.length > 0) session.queue = withoutFirst(queue);
  else if (overflow) {
    session.overflow = overflow.count > 1 ? { turn: overflow.turn + 1, count: overflow.count - 1 } : undefined;
  }
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
export interface Refused {
  readonly code: string;
  readonly replyClass: ReplyClass;
  /** Without the class: '7.8'. */
  readonly enhanced: string;
  /** The server's words. */
  readonly words: string;
  readonly asked: Asked;
  /** As it was when the reply came. */
  readonly session: Session;
}
