// What a server line means: one line of a reply, and with the last one the answer to the oldest command. Makes the next
// session value and the reading. Words for it are chosen in answers.ts, causes in diagnose.ts, next steps in hints.ts.

import type { Effect, Frame, Reading, ReplyClass, SecretRole, Unit } from '../../dialect.ts';
import { lineOctetsMax } from '../../framing.ts';
import { lineEndLength } from '../../octets.ts';
import { beginExchange, expectedRole } from '../../sasl/index.ts';
import type { Challenge } from '../../sasl/index.ts';
import { SpanCursor } from '../../spans.ts';
import { meaningOf } from './answers.ts';
import type { Step } from './client.ts';
import { diagnose } from './diagnose.ts';
import { hintsFor } from './hints.ts';
import { classOf, readReplyLine, replyId } from './replies.ts';
import type { ReplyLine, TextShape } from './replies.ts';
import { remark, say } from './sayings.ts';
import type { Id, Remark } from './sayings.ts';
import { dequeue, oldest } from './session.ts';
import type { Asked, PartialReply, Session } from './session.ts';
import { transitions } from './states.ts';
import type { State } from './states.ts';

/** EHLO lines that are remembered; a server may send more, and they are still explained. */
const offersMax = 64;

/** Reads a unit of the server. Never throws. */
export function readServerUnit(session: Session, unit: Unit): Step {
  if (unit.continued) return readPiece(session, unit);
  const asked = oldest(session);
  const line = readReplyLine(unit.octets, (code) => shapeOf(code, asked, session.reply));
  if (line.code === undefined) return readGarbage(session, unit, line);
  const remarks = remarksOn(line, unit, asked, session.reply);
  const reply = extend(session.reply, line, line.code);
  if (line.more || unit.continues) {
    const means = line.offer ? say(line.offer.id, { keyword: line.offer.keyword }) : say('answer.more');
    return unfinished({ ...session, reply }, line, asked, { says: replyId(line.code), means, remarks });
  }
  return complete(session, reply, line, remarks);
}

function shapeOf(code: string, asked: Asked | undefined, reply: PartialReply | undefined): TextShape {
  if (code === '334') return 'challenge';
  if (classOf(code) !== 'done') return 'text';
  if (asked?.on === 'connect') return reply ? 'text' : 'greeting';
  if (asked?.on !== 'EHLO') return 'text';
  return reply ? 'ehloNext' : 'ehloFirst';
}

function extend(reply: PartialReply | undefined, line: ReplyLine, code: string): PartialReply {
  const { enhanced, domain } = reply ?? line;
  const before = reply?.offers ?? [];
  return {
    code,
    lines: (reply?.lines ?? 0) + 1,
    ended: !line.more,
    ...(enhanced && { enhanced }),
    ...(domain !== undefined && { domain }),
    offers: line.offer && before.length < offersMax ? [...before, line.offer] : before,
    text: reply?.text ?? line.text.slice(0, 512).toLowerCase(),
  };
}

function remarksOn(line: ReplyLine, unit: Unit, asked: Asked | undefined, reply?: PartialReply): readonly Remark[] {
  const remarks: Remark[] = [];
  const add = (id: Id): number => remarks.push(remark(id, 'server'));
  // RFC 5321 §4.2.1: every line of a reply has the same code.
  if (reply && reply.code !== line.code) add('oddity.codeChanged');
  if (line.replyClass === undefined) add('oddity.unknownClass');
  // RFC 2034 §4: the class of an enhanced code is the first digit of the reply code.
  if (line.enhanced?.id === 'enhanced.malformed') add('oddity.enhancedMalformed');
  else if (line.enhanced && line.enhanced.class !== line.code?.charAt(0)) add('oddity.enhancedClass');
  if (line.challenge?.id === 'sasl.challenge.notBase64') add('oddity.challenge');
  if (lineEndLength(unit.octets) === 1) add('oddity.bareLf');
  if (asked === undefined && line.code !== '421' && !line.more) add('oddity.unasked');
  return remarks;
}

/** A line without a reply code: within a reply it belongs to it, elsewhere it answers nothing. */
function readGarbage(session: Session, unit: Unit, line: ReplyLine): Step {
  const within = session.reply !== undefined;
  const remarks = [remark('oddity.noCode', 'server')];
  const draft = { says: 'reply.garbage' as const, means: say(within ? 'answer.more' : 'answer.garbage'), remarks };
  return unfinished(session, line, within ? oldest(session) : undefined, draft, within || unit.continues === true);
}

/** The next piece of a line that was cut at the limit. */
function readPiece(session: Session, unit: Unit): Step {
  const cursor = new SpanCursor<Id>(unit.octets);
  cursor.takeRest('line.tooLong', { kind: 'content', params: { limit: lineOctetsMax } });
  const line = { spans: cursor.finish() };
  const reply = session.reply;
  const remarks = unit.continues ? [] : [remark('oddity.longLine', 'server')];
  if (reply?.ended && !unit.continues) return complete(session, reply, line, remarks);
  const draft = { says: 'line.tooLong' as const, means: say('answer.more'), remarks };
  return unfinished(session, line, reply && oldest(session), draft, reply !== undefined || unit.continues === true);
}

interface Draft {
  readonly says: Id;
  readonly means: Reading['means'];
  readonly remarks: readonly Remark[];
}

/** The reading of a line that is not the last of a reply, or of no reply. */
function unfinished(
  session: Session,
  line: Partial<ReplyLine>,
  asked: Asked | undefined,
  draft: Draft,
  goesOn = true,
): Step {
  const params =
    draft.says === 'line.tooLong'
      ? { limit: lineOctetsMax }
      : line.code === undefined
        ? undefined
        : { code: line.code };
  return {
    session,
    reading: {
      spans: line.spans ?? [],
      ...(asked && { answers: asked.turn }),
      complete: !goesOn,
      ...(line.replyClass && { replyClass: line.replyClass }),
      says: say(draft.says, params),
      means: draft.means,
      oddities: draft.remarks,
      diagnoses: [],
      effects: [],
      next: { client: session.client, server: { kind: 'line' } },
      state: session.state,
      hints: goesOn ? [] : hintsFor(session),
    },
  };
}

/** The last line of a reply: the conversation moves on. */
function complete(session: Session, reply: PartialReply, line: Partial<ReplyLine>, remarks: readonly Remark[]): Step {
  const { reply: _before, ...answered } = session;
  const asked = oldest(session);
  const next = advance(dequeue(answered), asked, reply, line.challenge);
  const replyClass = classOf(reply.code);
  const causes = asked === undefined ? [] : diagnose(answered, asked, reply);
  return {
    session: next,
    reading: {
      spans: line.spans ?? [],
      ...(asked && { answers: asked.turn }),
      complete: true,
      ...(replyClass && { replyClass }),
      says: say(replyId(reply.code), { code: reply.code }),
      means: meaningOf(next, asked, reply),
      oddities: remarks,
      diagnoses: causes,
      effects: effectsOf(asked, reply.code),
      next: { client: next.client, server: { kind: 'line' } },
      state: next.state,
      hints: hintsFor(next, asked, replyClass),
    },
  };
}

// RFC 5321 §3.8 and §4.1.1.10: 221 and 421 announce that the server closes; RFC 3207 §4: 220 is the go-ahead for TLS.
function effectsOf(asked: Asked | undefined, code: string): readonly Effect[] {
  if (code === '221' || code === '421') return [{ kind: 'close', by: 'server' }];
  return asked?.on === 'STARTTLS' && code === '220' ? [{ kind: 'startTls' }] : [];
}

/** The session after a whole reply. */
function advance(session: Session, asked: Asked | undefined, reply: PartialReply, challenge?: Challenge): Session {
  const { code } = reply;
  const replyClass = classOf(code);
  const exchange = session.exchange ?? beginExchange('');
  const role = code === '334' ? expectedRole(exchange, challenge) : undefined;
  const next: Session = {
    ...session,
    ...(role && { exchange }),
    state: stateAfter(session.state, asked, code, role),
    client: frameAfter(session, asked, code, role),
    refusals: session.refusals + (replyClass === 'no' ? 1 : 0),
  };
  return asked === undefined ? next : factsAfter(next, asked, reply, replyClass);
}

function stateAfter(state: State, asked: Asked | undefined, code: string, role?: SecretRole): State {
  if (code === '221' || code === '421') return 'closed';
  if (role) return `auth.${role}`;
  if (code === '354') return 'data';
  if (asked === undefined) return state;
  const rows = transitions.filter(({ on, reply }) => on === asked.on && reply === classOf(code));
  // A lax server accepts a command out of its order: then it makes the step that it makes elsewhere.
  return (rows.find(({ from }) => from === state) ?? rows[0])?.to ?? state;
}

const decided: ReadonlySet<Asked['on']> = new Set(['DATA', 'AUTH', 'STARTTLS', '*']);

function frameAfter(session: Session, asked: Asked | undefined, code: string, role?: SecretRole): Frame {
  if (role) return { kind: 'line', secret: role };
  if (code === '354') return { kind: 'block' };
  const released = session.queue.length === 0 && session.overflow === undefined;
  return (asked && decided.has(asked.on)) || (released && session.client.kind === 'wait')
    ? { kind: 'line' }
    : session.client;
}

function factsAfter(session: Session, asked: Asked, reply: PartialReply, replyClass?: ReplyClass): Session {
  const { refused } = session;
  const done = replyClass === 'done';
  const failed = replyClass === 'no' || replyClass === 'tryLater';
  switch (asked.on) {
    case 'connect':
      return reply.domain === undefined ? session : { ...session, serverName: reply.domain };
    case 'HELO':
    case 'EHLO': {
      if (!done) return session;
      const { offers: _offers, ...rest } = session;
      const hello = { verb: asked.on, name: asked.argument ?? '', turn: asked.turn };
      return { ...rest, hello, recipients: 0, refused: {}, ...(asked.on === 'EHLO' && { offers: reply.offers }) };
    }
    case 'STARTTLS': {
      if (!done) return session;
      // RFC 3207 §4.2: both sides forget what was said before.
      const { offers: _offers, hello: _hello, ...rest } = session;
      return { ...rest, tls: true, authenticated: false, recipients: 0, refused: {} };
    }
    case 'AUTH':
    case '*': {
      if (failed) return { ...session, refused: { ...refused, auth: asked.turn } };
      return done ? { ...session, authenticated: true, refused: {} } : session;
    }
    case 'MAIL':
      if (failed) return { ...session, refused: { ...refused, mail: asked.turn } };
      return done ? { ...session, recipients: 0, refused: {} } : session;
    case 'RCPT':
      if (failed) return forgetRecipient({ ...session, refused: { ...refused, rcpt: asked.turn } });
      return done ? { ...session, recipients: session.recipients + 1 } : session;
    case '.':
      return { ...session, recipients: 0, refused: {}, letters: session.letters + (done ? 1 : 0) };
    case 'RSET':
      return done ? { ...session, recipients: 0, refused: {} } : session;
    default:
      return session;
  }
}

/** An address that was refused is not offered again. */
function forgetRecipient(session: Session): Session {
  const { to: _refused, ...known } = session.known;
  return { ...session, known };
}
