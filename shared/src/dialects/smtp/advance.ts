// What a whole reply changes in the conversation: state, framing, and what is remembered. No words, no causes.

import type { Frame, ReplyClass, SecretRole } from '../../dialect.ts';
import { beginExchange, expectedRole, hearChallenge } from '../../sasl/index.ts';
import type { Challenge } from '../../sasl/index.ts';
import { classOf } from './replies.ts';
import { forgetOldest } from './session.ts';
import type { Asked, PartialReply, Session, SessionDraft } from './session.ts';
import { transitions } from './states.ts';
import type { State } from './states.ts';

/**
 * The session after a whole reply.
 * @param asked the unit that the reply answers; it waits no longer
 * @param challenge what a 334 asks
 */
export function advance(
  session: Session,
  answered: Asked | undefined,
  reply: PartialReply,
  challenge: Challenge | undefined,
): Session {
  const { code } = reply;
  const asked = answered && asUnderstood(session, answered, code);
  const replyClass = classOf(code);
  // One copy for each reply, which is then changed in place: this is most of what a reply costs.
  const next: SessionDraft = { ...session };
  next.reply = undefined;
  forgetOldest(next);
  let role: SecretRole | undefined;
  if (code === '334') {
    next.exchange ??= beginExchange('');
    role = expectedRole(next.exchange, challenge);
    if (challenge) next.exchange = hearChallenge(next.exchange, challenge);
  }
  next.client = frameAfter(next, asked, code, role);
  if (code === '354' && asked) next.letterTurn = asked.turn + 1;
  next.state = stateAfter(session.state, asked, code, role);
  if (replyClass === 'no') next.refusals += 1;
  next.done = replyClass === 'done' ? asked : undefined;
  if (asked) remember(next, asked, reply, replyClass);
  return next;
}

/** The last chunk is the end of the letter (RFC 3030 §2), but not to a server that does not know BDAT: nothing has ended there. */
function asUnderstood({ state }: Session, asked: Asked, code: string): Asked {
  const isChunk = asked.on === '.' && (state === 'rcpt' || state === 'bdat');
  return isChunk && isUnknown(code) ? { ...asked, on: 'BDAT' } : asked;
}

/** The server does not know the command, or does not serve it (RFC 5321 §4.2.4). */
function isUnknown(code: string): boolean {
  return code === '500' || code === '502';
}

/** The rows of the table for one event and class of reply, in its order. */
const rowsFor = new Map<string, readonly (typeof transitions)[number][]>();
for (const row of transitions) {
  const key = `${row.on} ${row.reply}`;
  rowsFor.set(key, [...(rowsFor.get(key) ?? []), row]);
}

function stateAfter(state: State, asked: Asked | undefined, code: string, role?: SecretRole): State {
  if (code === '221' || code === '421') return 'closed';
  if (role) return `auth.${role}`;
  if (code === '354') return asked?.on === 'XPRT' && !isLastPart(asked) ? 'part' : 'data';
  if (asked === undefined) return state;
  const reply = classOf(code);
  const rows = rowsFor.get(`${asked.on} ${reply}`);
  if (rows === undefined) return state;
  // A lax server accepts a command out of its order: then it makes the step that it makes elsewhere. One that refuses does not.
  const elsewhere = reply === 'done' || reply === 'goOn' ? rows[0] : undefined;
  return (rows.find(({ from }) => from === state) ?? elsewhere)?.to ?? state;
}

/** XPRT with LAST: with this part the letter is whole. */
function isLastPart({ argument = '' }: Asked): boolean {
  return argument.endsWith(' LAST');
}

const decided: ReadonlySet<Asked['on']> = new Set(['DATA', 'XPRT', 'AUTH', 'STARTTLS', '*']);

const line: Frame = { kind: 'line' };
const block: Frame = { kind: 'block' };

function frameAfter(session: Session, asked: Asked | undefined, code: string, role?: SecretRole): Frame {
  // A server that does not know BDAT takes the chunk for commands, and so must we.
  if (session.chunk) return (asked?.on === 'BDAT' || asked?.on === '.') && isUnknown(code) ? line : session.client;
  if (role) return { kind: 'line', secret: role };
  if (code === '354') return block;
  const released = session.queue.length === 0 && session.overflow === undefined;
  return (asked && decided.has(asked.on)) || (released && session.client.kind === 'wait') ? line : session.client;
}

const nobody: readonly string[] = [];
const receivedMax = 100;

const nothingRefused: Session['refused'] = {};

function remember(next: SessionDraft, asked: Asked, reply: PartialReply, replyClass?: ReplyClass): void {
  if (replyClass === 'done') rememberSuccess(next, asked, reply);
  else if (replyClass === 'no' || replyClass === 'tryLater') rememberRefusal(next, asked, reply.code);
}

function rememberSuccess(next: SessionDraft, asked: Asked, reply: PartialReply): void {
  switch (asked.on) {
    case 'connect':
      next.serverName = reply.domain ?? next.serverName;
      return;
    case 'HELO':
    case 'EHLO':
      next.hello = { verb: asked.on, name: asked.argument ?? '', turn: asked.turn };
      next.offers = asked.on === 'EHLO' ? reply.offers : undefined;
      return emptyEnvelope(next);
    case 'STARTTLS':
      // RFC 3207 §4.2: both sides forget what was said before.
      next.offers = undefined;
      next.hello = undefined;
      next.authenticated = false;
      next.tls = true;
      return emptyEnvelope(next);
    case 'AUTH':
    case '*':
      next.authenticated = true;
      next.refused = nothingRefused;
      return;
    case 'MAIL':
    case 'XMRG':
    case 'RSET':
      next.mail = asked.on === 'RSET' ? undefined : asked.turn;
      next.received = nobody;
      next.letter = undefined;
      return emptyEnvelope(next);
    case 'VRFY':
      next.vouched =
        reply.code === '252' ? { user: (asked.argument ?? '').toLowerCase(), turn: asked.turn } : next.vouched;
      return;
    case 'RCPT':
      next.recipients += 1;
      if (asked.argument !== undefined && next.received.length < receivedMax) {
        next.received = [...next.received, asked.argument.toLowerCase()];
      }
      return;
    case '.':
      if (next.state === 'parts') return;
      next.letters += 1;
      return emptyEnvelope(next);
    default:
  }
}

function emptyEnvelope(next: SessionDraft): void {
  next.recipients = 0;
  next.refused = nothingRefused;
}

/** Replies to AUTH that judge who asks: a server that says one takes logins, announced or not (RFC 4954 §6). */
const judgements: ReadonlySet<string> = new Set(['432', '454', '534', '535']);

function rememberRefusal(next: SessionDraft, { on, turn }: Asked, code: string): void {
  switch (on) {
    case 'connect':
      return;
    case 'AUTH':
    case '*':
      next.refused = { ...next.refused, auth: turn, ...(judgements.has(code) && { login: turn }) };
      return;
    case 'MAIL':
    case 'XMRG':
      next.refused = { ...next.refused, mail: turn };
      return;
    case 'RCPT':
      next.refused = { ...next.refused, rcpt: turn };
      // An address that was refused is not offered again.
      next.known = { ...next.known, to: undefined };
      return;
    case '.':
      return next.state === 'parts' ? undefined : emptyEnvelope(next);
    default:
  }
}
