// What a server line means: one line of a reply, and with the last one the answer to the oldest command. Makes the next
// session value and the reading. Words for it are chosen in answers.ts, causes in diagnose.ts, next steps in hints.ts.

import type { Effect, Frame, Reading, Saying, Unit } from '../../dialect.ts';
import { lineOctetsMax } from '../../framing.ts';
import { lineEndLength } from '../../octets.ts';
import { SpanCursor } from '../../spans.ts';
import { advance } from './advance.ts';
import { meaningOf } from './answers.ts';
import type { Step } from './client.ts';
import { diagnose } from './diagnose.ts';
import { hintsFor } from './hints.ts';
import { classOf, readReplyLine, replyId } from './replies.ts';
import type { ReplyLine, TextShape } from './replies.ts';
import { remark, say } from './sayings.ts';
import type { Id, Remark } from './sayings.ts';
import { addText, oldest } from './session.ts';
import type { Asked, PartialReply, Session } from './session.ts';

/** EHLO lines that are remembered; a server may send more, and they are still explained. */
const offersMax = 64;

/** Reads a unit of the server. Never throws. */
export function readServerUnit(session: Session, unit: Unit): Step {
  if (unit.continued) return readPiece(session, unit);
  const asked = oldest(session);
  const shape = (code: string) => shapeOf(code, asked, session.reply);
  const line = readReplyLine(unit.octets, shape, session.exchange, session.met.lines);
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
  const before = reply?.offers ?? noOffers;
  return {
    code,
    lines: (reply?.lines ?? 0) + 1,
    ended: !line.more,
    enhanced: reply ? reply.enhanced : line.enhanced,
    domain: reply ? reply.domain : line.domain,
    offers: line.offer && before.length < offersMax ? [...before, line.offer] : before,
    texts: reply ? addText(reply.texts, line.text) : [line.text],
  };
}

const noOffers: PartialReply['offers'] = [];

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

interface Unfinished {
  readonly says: Id;
  readonly means: Reading['means'];
  readonly remarks: readonly Remark[];
}

/** The reading of a line that is not the last of a reply, or of no reply. */
function unfinished(
  session: Session,
  line: Partial<ReplyLine>,
  asked: Asked | undefined,
  draft: Unfinished,
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
      next: { client: session.client, server: serverLine },
      state: session.state,
      hints: goesOn ? [] : hintsFor(session),
    },
  };
}

/** The last line of a reply: the conversation moves on. */
function complete(session: Session, reply: PartialReply, line: Partial<ReplyLine>, remarks: readonly Remark[]): Step {
  const asked = oldest(session);
  const next = advance(session, asked, reply, line.challenge);
  const replyClass = classOf(reply.code);
  const { diagnoses, refusal } = diagnose(session, asked, reply, line.challenge);
  const reading: Draft = {
    spans: line.spans ?? [],
    complete: true,
    says: sayCode(reply.code),
    means: meaningOf(next, asked, reply),
    oddities: remarks,
    diagnoses,
    effects: effectsOf(asked, reply.code),
    next: { client: next.client, server: serverLine },
    state: next.state,
    hints: hintsFor(next, asked, replyClass),
  };
  if (asked) reading.answers = asked.turn;
  if (replyClass) reading.replyClass = replyClass;
  if (refusal) reading.refusal = refusal;
  return { session: next, reading };
}

type Draft = { -readonly [Field in keyof Reading]: Reading[Field] };

/** What each of the thousand codes says. */
const codeSayings = new Map<string, Saying>();

function sayCode(code: string): Saying {
  const known = codeSayings.get(code);
  if (known) return known;
  const saying = say(replyId(code), { code });
  codeSayings.set(code, saying);
  return saying;
}

const serverLine: Frame = { kind: 'line' };
const noEffects: readonly Effect[] = [];

// RFC 5321 §3.8 and §4.1.1.10: 221 and 421 announce that the server closes; RFC 3207 §4: 220 is the go-ahead for TLS.
function effectsOf(asked: Asked | undefined, code: string): readonly Effect[] {
  if (code === '221' || code === '421') return [{ kind: 'close', by: 'server' }];
  return asked?.on === 'STARTTLS' && code === '220' ? [{ kind: 'startTls' }] : noEffects;
}
