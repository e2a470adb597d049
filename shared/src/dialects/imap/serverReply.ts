// Responses with a status: a tagged one ends the command with its tag (RFC 9051 §2.2.2), an untagged OK, NO or BAD tells
// something on the way (§7.1).

import type { Effect, ReplyClass, Span, Unit } from '../../dialect.ts';
import type { Step } from './clientStep.ts';
import { explainRefusedCommand, providerCause } from './diagnose.ts';
import type { Fault } from './faults.ts';
import { doneMeaning, noteMeaning, refusalMeaning, responseSays } from './meanings.ts';
import { providerRule, refusalOfLine } from './refusals.ts';
import { selectCodes, wordings } from './replies.ts';
import type { ServerLine, Status } from './serverLine.ts';
import { marksAfter, notice, withoutMarks } from './notices.ts';
import { lineOddities, listedCapabilities, odd, serverStep } from './serverStep.ts';
import { settle } from './session.ts';
import type { Asked, Mailbox, Session } from './session.ts';
import { stateAfter } from './states.ts';

/** A response that ends a command. */
export function readTagged(session: Session, unit: Unit, line: ServerLine): Step {
  const { tag = '', status = 'BAD' } = line;
  // Of two commands with the same tag, the older one is answered first.
  const asked = session.asked.find((other) => other.tag === tag);
  if (!asked) return readUnknownTag(session, unit, line);
  return status === 'OK' ? readDone(session, unit, line, asked) : readRefused(session, unit, line, asked, status);
}

function readUnknownTag(session: Session, unit: Unit, line: ServerLine): Step {
  const { status = 'BAD' } = line;
  const params = line.spans.find(({ id }) => id === 'tag.reply')?.params;
  const refused = status !== 'OK';
  const rule = refused ? providerRule(unit.octets, status) : undefined;
  return serverStep(session, {
    spans: line.spans,
    replyClass: refused ? 'no' : 'done',
    says: responseSays(line),
    means: { id: 'got.unasked' },
    oddities: [odd('odd.unknownTag', params), ...lineOddities(unit, line)],
    diagnoses: providerCause(rule, session.turn),
    ...(refused && { refusal: refusalOfLine(session, line, undefined, rule) }),
    complete: true,
  });
}

/** Where the line that is answered may be a secret, so may be its first word. */
function maskTag(spans: readonly Span[], asked: Asked): readonly Span[] {
  if (!asked.withheld) return spans;
  return spans.map(({ params, ...span }): Span => {
    if (span.id !== 'tag.reply') return { ...span, ...(params && { params }) };
    return { ...span, id: 'tag.hidden', kind: 'credential', role: 'password' };
  });
}

function readDone(session: Session, unit: Unit, line: ServerLine, asked: Asked): Step {
  const { verb } = asked;
  const base = stateAfter(session.base, verb, 'done');
  const learnt = learn({ ...settle(session, asked), base, bads: 0, last: asked }, asked, line);
  const ended = endOpen(endExchange(learnt, asked), asked);
  const noticed = notice(ended, asked);
  const next: Session = noticed.length > 0 ? { ...ended, noticed } : ended;
  const closes = base === 'logout' && session.base !== 'logout' && !session.bye;
  const effects: readonly Effect[] =
    verb === 'STARTTLS' ? [{ kind: 'startTls' }] : closes ? [{ kind: 'close', by: 'server' }] : [];
  return serverStep(next, {
    spans: maskTag(line.spans, asked),
    answers: asked.turn,
    replyClass: 'done',
    says: responseSays(line),
    means: doneMeaning(next, asked),
    oddities: lineOddities(unit, line),
    effects,
    complete: true,
  });
}

/** What a command that succeeded leaves behind. */
function learn(session: Session, asked: Asked, line: ServerLine): Session {
  const { capabilities: before, missing: _missing, ...rest } = session;
  const listed =
    listedCapabilities(line) ?? (asked.verb === 'STARTTLS' ? undefined : asked.listed ? before : undefined);
  const kept = before && { capabilities: before };
  switch (asked.verb) {
    // RFC 9051 §6.2.1, §6.2.3: what was announced before TLS or login does not hold any more.
    case 'STARTTLS':
      return { ...rest, tls: true, refused: {} };
    case 'LOGIN':
    case 'AUTHENTICATE':
      return { ...rest, refused: {}, ...(listed && { capabilities: listed }) };
    case 'UNAUTHENTICATE':
      return { ...rest, mailbox: {}, refused: {} };
    case 'SELECT':
    case 'EXAMINE':
      return { ...rest, ...kept, mailbox: selected(session, asked, line), refused: {} };
    case 'CLOSE':
    case 'UNSELECT':
      return { ...rest, ...kept, mailbox: {} };
    case 'EXPUNGE':
      return { ...rest, ...kept, mailbox: withoutMarks(session.mailbox) };
    case 'STORE':
      return { ...rest, ...kept, mailbox: marksAfter(session.mailbox, asked) };
    case 'ID': {
      const { wantsId: _known, ...known } = rest;
      return { ...known, ...kept };
    }
    default:
      return { ...rest, ...kept };
  }
}

function selected({ mailbox }: Session, { verb, mailbox: name }: Asked, { code }: ServerLine): Mailbox {
  const readOnly = verb === 'EXAMINE' || /^read-only/i.test(code ?? '');
  const { exists } = mailbox;
  return {
    ...(name !== undefined && { name }),
    ...(exists !== undefined && { exists }),
    ...(readOnly && { readOnly }),
  };
}

/** The exchange or the IDLE that a command began ends with it. */
function endExchange(session: Session, { verb }: Asked): Session {
  const { login, idle, ...rest } = session;
  const keepsLogin = login && verb !== 'AUTHENTICATE' ? { login } : {};
  // Another IDLE may have been sent behind the one that has ended.
  const keepsIdle = idle && (verb !== 'IDLE' || rest.asked.some((other) => other.verb === 'IDLE')) ? { idle } : {};
  return { ...rest, ...keepsLogin, ...keepsIdle };
}

/** A command that is over needs no literal any more; but octets that are on their way come all the same. */
function endOpen(session: Session, { firstTurn }: Asked): Session {
  const { open, ...rest } = session;
  return open?.turn === firstTurn && open.phase === 'go' ? rest : session;
}

function readRefused(session: Session, unit: Unit, line: ServerLine, asked: Asked, status: Status): Step {
  const rule = providerRule(unit.octets, status);
  const refusal = refusalOfLine(session, line, asked, rule);
  const replyClass: ReplyClass = status === 'NO' && refusal.mender === 'wait' ? 'tryLater' : 'no';
  const base = status === 'NO' ? stateAfter(session.base, asked.verb, 'no') : session.base;
  const failed = blameLater({ ...settle(session, asked), base }, asked, line, status);
  const next = endOpen(endExchange(failed, asked), asked);
  return serverStep(next, {
    spans: maskTag(line.spans, asked),
    answers: asked.turn,
    replyClass,
    says: responseSays(line),
    means: refusalMeaning(session, asked, status === 'NO' ? 'NO' : 'BAD'),
    oddities: lineOddities(unit, line),
    diagnoses: explainRefusedCommand(session, asked, line, rule),
    refusal,
    complete: true,
  });
}

/** What a refusal leaves behind that explains later ones. */
function blameLater(session: Session, asked: Asked, line: ServerLine, status: Status): Session {
  const { verb, turn, mailbox } = asked;
  const { missing: _missing, ...rest } = session;
  const counted = { ...rest, bads: status === 'BAD' ? session.bads + 1 : session.bads };
  if (verb === 'LOGIN' || verb === 'AUTHENTICATE') return { ...counted, refused: { ...session.refused, login: turn } };
  if (verb === 'SELECT' || verb === 'EXAMINE') {
    const lost = session.base === 'selected' ? session.mailbox : {};
    const wantsId = wordings.idFirst.test(line.wording) ? { wantsId: true as const } : {};
    return { ...counted, ...wantsId, mailbox: lost, refused: { ...session.refused, select: turn }, missing: 'mailbox' };
  }
  const target = verb === 'COPY' || verb === 'MOVE' || verb === 'APPEND';
  const creatable = target && /^trycreate/i.test(line.code ?? '') && mailbox !== undefined;
  return creatable ? { ...counted, missing: { target: mailbox } } : counted;
}

/** An untagged OK, NO or BAD. */
export function readNote(session: Session, unit: Unit, line: ServerLine): Step {
  const { status = 'OK' } = line;
  if (status === 'BAD') return readUntaggedBad(session, unit, line);
  const asked = noteAsker(session, line);
  const capabilities = listedCapabilities(line);
  const counted = asked && { ...asked, got: asked.got + 1, ...(capabilities && { listed: true as const }) };
  const next: Session = {
    ...(asked && counted ? settle(session, asked, counted) : session),
    ...(capabilities && { capabilities }),
    // RFC 7162 §3.2.11: from here on it is the mailbox to come that is spoken of.
    ...(/^closed\b/i.test(line.code ?? '') && session.base === 'selected' && { base: 'auth', mailbox: {} }),
  };
  const refused = status === 'NO';
  const rule = refused ? providerRule(unit.octets, status) : undefined;
  return serverStep(next, {
    spans: line.spans,
    ...(asked && { answers: asked.firstTurn }),
    replyClass: refused ? 'no' : 'done',
    says: responseSays(line),
    means: noteMeaning(line, asked),
    oddities: lineOddities(unit, line),
    diagnoses: providerCause(rule, asked?.turn ?? session.turn),
    ...(refused && { refusal: refusalOfLine(session, line, asked, rule) }),
    complete: asked === undefined || asked.verb === 'IDLE',
  });
}

/** The command that an untagged status is about: by its code, or the oldest one that waits. */
function noteAsker({ asked }: Session, { code, facts }: ServerLine): Asked | undefined {
  const word = /^[^ \]]*/.exec(code ?? '')?.[0].toUpperCase() ?? '';
  const tag = facts.find(({ name }) => name === 'tag')?.value;
  if (tag !== undefined) return asked.find((other) => other.tag === tag);
  const selecting = asked.find(({ verb }) => verb === 'SELECT' || verb === 'EXAMINE');
  if (selectCodes.has(word) && selecting) return selecting;
  const moving = word === 'COPYUID' ? asked.find(({ verb }) => verb === 'MOVE' || verb === 'COPY') : undefined;
  return moving ?? asked.find(({ verb }) => verb !== 'IDLE');
}

/** What keeps a server from finding the tag. */
const untaggedFaults: ReadonlySet<Fault['id']> = new Set(['fault.tagForm', 'fault.leadingBlank']);

// RFC 9051 §7.1.3: an untagged BAD is about a line whose command the server could not find out.
function readUntaggedBad(session: Session, unit: Unit, line: ServerLine): Step {
  const asked = session.asked.find(
    ({ verb, faults }) => verb === undefined || faults.some(({ id }) => untaggedFaults.has(id)),
  );
  const rule = providerRule(unit.octets, 'BAD');
  const refusal = refusalOfLine(session, line, asked, rule);
  const ended = asked ? endOpen(endExchange(settle(session, asked), asked), asked) : session;
  const failed = { ...ended, bads: session.bads + 1 };
  return serverStep(failed, {
    spans: line.spans,
    ...(asked && { answers: asked.turn }),
    replyClass: 'no',
    says: responseSays(line),
    means: asked ? refusalMeaning(session, asked, 'BAD') : { id: 'note.BAD' },
    oddities: lineOddities(unit, line),
    diagnoses: asked ? explainRefusedCommand(session, asked, line, rule) : providerCause(rule, session.turn),
    refusal,
    complete: true,
  });
}
