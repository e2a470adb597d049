// Untagged data, with its literals: which command asked for it, what it tells of the mailbox, and what stands in it (RFC 9051
// §7.2 to §7.5).

import type { Span, TurnId, Unit } from '../../dialect.ts';
import { lineOctetsMax } from '../../framing.ts';
import { lineEndLength, toLatin1 } from '../../octets.ts';
import type { Id } from './citations.ts';
import { paramsOf } from './clientStep.ts';
import type { Step } from './clientStep.ts';
import { lineEndSpan } from './grammar.ts';
import { literalOctetsMax, readAnnouncement, readLiteralLetter } from './literal.ts';
import type { Announcement } from './literal.ts';
import { dataMeaning, hitsOf, responseSays } from './meanings.ts';
import type { Said } from './meanings.ts';
import { askers } from './replies.ts';
import { readMoreData } from './serverLine.ts';
import type { ServerLine } from './serverLine.ts';
import { lineOddities, listedCapabilities, odd, serverStep, tailOf } from './serverStep.ts';
import { settle } from './session.ts';
import type { Asked, Mailbox, Response, Session } from './session.ts';
import { beginOf } from './shapes/message.ts';
import { nowhere, passLiteral, placeOfLiteral } from './walk.ts';
import type { Standing } from './walk.ts';

/** Reads the first line of untagged data. */
export function readData(session: Session, unit: Unit, line: ServerLine): Step {
  const asked = askerOf(session, line);
  const means = dataMeaning(session, line, asked);
  const capabilities = listedCapabilities(line);
  const counted: Asked | undefined = asked && {
    ...asked,
    got: asked.got + 1,
    hits: asked.hits + hitsOf(line),
    ...(tellsSeen(asked, line.facts) && { seen: true }),
    ...(capabilities && { listed: true }),
  };
  const known: Session = {
    ...(asked && counted ? settle(session, asked, counted) : session),
    ...(capabilities && { capabilities }),
    mailbox: mailboxAfter(session.mailbox, line),
  };
  // IDLE is not over: each of its news stands alone.
  const goesOn = asked !== undefined && asked.verb !== 'IDLE';
  const answers = asked?.firstTurn;
  const response = unit.continues ? undefined : responseOf(line.literal, line.standing, answers, goesOn);
  const next: Session = response ? { ...known, response } : known;
  const oddities = [...lineOddities(unit, line), ...literalOddities(line.literal)];
  return serverStep(next, {
    spans: line.spans,
    answers,
    replyClass: 'done',
    says: responseSays(line),
    means,
    oddities,
    complete: !goesOn && response === undefined,
  });
}

function literalOddities(literal: Announcement | undefined): ReturnType<typeof lineOddities> {
  return literal && literal.octets > literalOctetsMax ? [odd('odd.literalHuge')] : [];
}

// RFC 9051 §6.4.5: where a FETCH sets \Seen, the flags are sent although nobody asked for them.
function tellsSeen({ wants, asksFlags }: Asked, facts: ServerLine['facts']): boolean {
  if (wants !== 'content' || asksFlags) return false;
  return facts.some(({ name, value }) => name === 'flag' && /^\\seen$/i.test(value));
}

/** What comes behind an announcement. A literal without octets is over at once. */
function responseOf(
  literal: Announcement | undefined,
  standing: Standing,
  answers: TurnId | undefined,
  goesOn: boolean,
): Response | undefined {
  if (!literal) return undefined;
  const shared = { isData: true, goesOn, ...(answers !== undefined && { answers }) };
  if (literal.octets > 0) return { ...shared, standing, octets: literal.octets };
  return { ...shared, standing: passLiteral(standing, placeOfLiteral(standing, '')) };
}

/** The command that asked for data: the one whose tag it names, else the oldest that asks for such data. */
function askerOf({ asked }: Session, { name = 'other', facts }: ServerLine): Asked | undefined {
  const tag = facts.find((fact) => fact.name === 'tag')?.value;
  if (name === 'ESEARCH' && tag !== undefined) return asked.find((other) => other.tag === tag);
  const verbs = askers[name];
  return asked.find(({ verb }) => verb !== undefined && verbs.includes(verb));
}

// RFC 9051 §7.4.1, §7.5.1: EXISTS counts the messages, and every EXPUNGE takes one away.
function mailboxAfter(mailbox: Mailbox, { name, number }: ServerLine): Mailbox {
  if (name === 'EXISTS' && number !== undefined) return { ...mailbox, exists: number };
  const { exists, ...rest } = mailbox;
  if (exists === undefined) return mailbox;
  if (name === 'EXPUNGE') return { ...rest, exists: Math.max(0, exists - 1) };
  return name === 'VANISHED' ? rest : mailbox;
}

/** Reads more of a response: a literal, what comes behind one, or the rest of a line that was cut at a limit. */
export function readMoreOfResponse(session: Session, unit: Unit, response: Response): Step {
  if (response.tail !== undefined) return readRestOfLine(session, unit, response, response.tail);
  return response.octets === undefined ? readMore(session, unit, response) : readLiteral(session, unit, response);
}

function moreStep(
  session: Session,
  before: Response,
  now: Response | undefined,
  facts: { readonly spans: readonly Span[]; readonly says: Said; readonly oddities?: ReturnType<typeof lineOddities> },
): Step {
  const { response: _before, ...rest } = session;
  return serverStep(now ? { ...rest, response: now } : rest, {
    ...facts,
    answers: before.answers,
    means: { id: 'got.more' },
    complete: now === undefined && !before.goesOn,
  });
}

function readMore(session: Session, unit: Unit, response: Response): Step {
  const line = readMoreData(unit.octets, response.standing);
  const asked = session.asked.find(({ firstTurn }) => firstTurn === response.answers);
  const known = asked && tellsSeen(asked, line.facts) ? settle(session, asked, { ...asked, seen: true }) : session;
  const cut: Response = { ...response, standing: nowhere, tail: tailOf(unit.octets) };
  const next = unit.continues ? cut : responseOf(line.literal, line.standing, response.answers, response.goesOn);
  const oddities = [...lineOddities(unit, line), ...literalOddities(line.literal)];
  return moreStep(known, response, next, { spans: line.spans, says: { id: 'says.response' }, oddities });
}

function readLiteral(session: Session, unit: Unit, response: Response): Step {
  const { octets: _count, ...rest } = response;
  const { standing } = response;
  const place = placeOfLiteral(standing, toLatin1(unit.octets.subarray(0, 1024)));
  // The connection ended before all octets came.
  const isCut = unit.frame !== 'octets';
  const passed: Response = { ...rest, standing: passLiteral(standing, place) };
  const { spans, oddities } = literalParts(unit, standing);
  return moreStep(session, response, unit.continues ? response : passed, {
    spans,
    says: { id: 'says.content' },
    oddities: isCut ? [...oddities, odd('odd.literalCut')] : oddities,
  });
}

function literalParts(
  unit: Unit,
  standing: Standing,
): { readonly spans: readonly Span[]; readonly oddities: ReturnType<typeof lineOddities> } {
  const { octets, continues, continued } = unit;
  const place = placeOfLiteral(standing, toLatin1(octets.subarray(0, 1024)));
  if (place.id === 'section.content') {
    return readLiteralLetter(unit, beginOf(standing.levels[standing.levels.length - 1]?.key ?? ''));
  }
  const whole = { start: 0, end: octets.length };
  if (continues || continued)
    return { spans: [{ id: 'literal.part' satisfies Id, ...whole, kind: 'content' }], oddities: [] };
  return { spans: [{ id: place.id, ...whole, kind: place.kind ?? 'plain', ...paramsOf(place.params) }], oddities: [] };
}

/** More of a line that was cut at a limit. What the line meant was said with its first piece. */
function readRestOfLine(session: Session, unit: Unit, response: Response, before: string): Step {
  const end = unit.octets.length - lineEndLength(unit.octets);
  const params = { limit: lineOctetsMax };
  const text: Span = { id: 'line.tooLong' satisfies Id, params, start: 0, end, kind: 'content' };
  const tail = (before + toLatin1(unit.octets.subarray(Math.max(0, end - 40), end))).slice(-40);
  const literal = response.isData && !unit.continues ? readAnnouncement(tail) : undefined;
  const next: Response | undefined = unit.continues
    ? { ...response, tail }
    : responseOf(literal, nowhere, response.answers, response.goesOn);
  return moreStep(session, response, next, {
    spans: [text, ...lineEndSpan(unit.octets)],
    says: { id: 'line.tooLong', params },
    oddities: literalOddities(literal),
  });
}
