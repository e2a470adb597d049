// One step of a conversation: the server has sent a unit. The greeting, a continuation request, a line that is none of IMAP's;
// tagged responses and untagged data have files of their own.

import type { Unit } from '../../dialect.ts';
import { expectedRole, explainChallenge, hearChallenge } from '../../sasl/index.ts';
import { beginLiteral } from './clientLiteral.ts';
import type { Step } from './clientStep.ts';
import { explainBye } from './diagnose.ts';
import { greetingMeaning, responseSays } from './meanings.ts';
import type { Said } from './meanings.ts';
import { wordings } from './replies.ts';
import { providerRule, refusalOfLine } from './refusals.ts';
import { readData, readMoreOfResponse } from './serverData.ts';
import { readServerLine } from './serverLine.ts';
import type { ServerLine } from './serverLine.ts';
import { readNote, readTagged } from './serverReply.ts';
import { lineOddities, listedCapabilities, odd, serverStep, tailOf } from './serverStep.ts';
import { nextFrames, settle } from './session.ts';
import type { Asked, Session } from './session.ts';
import { literalPlace, nowhere } from './walk.ts';

/** Reads a server unit. Never fails. */
export function readServerUnit({ noticed: _noticed, ...session }: Session, unit: Unit): Step {
  if (session.response) return readMoreOfResponse(session, unit, session.response);
  const line = readServerLine(unit.octets, session.open ? undefined : session.login?.exchange);
  const step = readLine(session, unit, line);
  if (unit.continues === undefined) return step;
  // The line was cut at a limit: whatever it meant, more of it comes.
  const { answers } = step.reading;
  const { response: _none, ...rest } = step.session;
  const next: Session = {
    ...rest,
    response: {
      standing: nowhere,
      isData: line.name !== undefined,
      tail: tailOf(unit.octets),
      goesOn: !step.reading.complete,
      ...(answers !== undefined && { answers }),
    },
  };
  return { session: next, reading: { ...step.reading, complete: false, next: nextFrames(next), hints: [] } };
}

function readLine(session: Session, unit: Unit, line: ServerLine): Step {
  if (session.base === 'connect' && line.kind === 'untagged' && line.status) return readGreeting(session, unit, line);
  switch (line.kind) {
    case 'go':
      return readGoAhead(session, unit, line);
    case 'tagged':
      return readTagged(session, unit, line);
    case 'untagged':
      if (line.status === 'BYE') return readBye(session, unit, line);
      return line.status ? readNote(session, unit, line) : readData(session, unit, line);
    case 'none': {
      const hasTag = session.asked.some(({ tag }) => tag !== '' && tag === line.tag);
      return serverStep(session, {
        spans: line.spans,
        says: responseSays(line),
        means: { id: 'got.stray' },
        oddities: [odd(hasTag ? 'odd.noStatus' : 'odd.noShape'), ...lineOddities(unit, line)],
        complete: true,
      });
    }
  }
}

// RFC 9051 §7.1: the greeting is an untagged OK, PREAUTH or BYE.
function readGreeting(session: Session, unit: Unit, line: ServerLine): Step {
  const status = line.status ?? 'OK';
  if (status === 'BYE') return readBye(session, unit, line);
  const isGreeting = status === 'OK' || status === 'PREAUTH';
  if (!isGreeting) return readNote(session, unit, line);
  const capabilities = listedCapabilities(line);
  const next: Session = {
    ...session,
    base: status === 'PREAUTH' ? 'auth' : 'notauth',
    ...(capabilities && { capabilities }),
    ...(wordings.neteaseGreeting.test(line.wording) && { wantsId: true as const }),
  };
  return serverStep(next, {
    spans: line.spans,
    answers: 0,
    replyClass: 'done',
    says: responseSays(line),
    means: greetingMeaning(line),
    oddities: lineOddities(unit, line),
    complete: true,
  });
}

// RFC 9051 §7.1.5: BYE announces that the server closes, after LOGOUT or of its own accord.
function readBye(session: Session, unit: Unit, line: ServerLine): Step {
  const logout = session.asked.find(({ verb }) => verb === 'LOGOUT');
  const isGreeting = session.base === 'connect';
  const next: Session = { ...session, base: 'logout', bye: true };
  const shared = {
    spans: line.spans,
    says: responseSays(line),
    oddities: lineOddities(unit, line),
    effects: [{ kind: 'close', by: 'server' }],
  } as const;
  if (logout) {
    const asked: Asked = { ...logout, got: logout.got + 1 };
    return serverStep(settle(next, logout, asked), {
      ...shared,
      answers: logout.firstTurn,
      replyClass: 'done',
      means: { id: 'bye.LOGOUT' },
      complete: false,
    });
  }
  const rule = providerRule(unit.octets, 'BYE');
  const refusal = refusalOfLine(session, line, undefined, rule);
  return serverStep(next, {
    ...shared,
    ...(isGreeting && { answers: 0 }),
    replyClass: refusal.mender === 'wait' ? 'tryLater' : 'no',
    means: { id: isGreeting ? 'greeting.BYE' : 'bye.unasked' },
    diagnoses: explainBye(session, line, rule),
    refusal,
    complete: true,
  });
}

// RFC 9051 §7.6: a + asks for what the command announced: a literal, an answer, or (RFC 2177 §3) silence until DONE.
function readGoAhead(session: Session, unit: Unit, line: ServerLine): Step {
  const { open, login } = session;
  const shared = { spans: line.spans, says: responseSays(line), replyClass: 'goOn' } as const;
  const oddities = lineOddities(unit, line);
  if (open?.phase === 'go') {
    const next: Session = { ...session, open: beginLiteral(open) };
    return serverStep(next, { ...shared, answers: open.turn, means: literalMeaning(next), oddities, complete: false });
  }
  const authenticating = login && session.asked.find(({ verb }) => verb === 'AUTHENTICATE');
  if (login && authenticating) {
    const { challenge } = line;
    const role = expectedRole(login.exchange, challenge);
    const exchange = challenge ? hearChallenge(login.exchange, challenge) : login.exchange;
    const next: Session = { ...session, login: { exchange, role, challenged: true } };
    const diagnoses = challenge ? explainChallenge(challenge, authenticating.turn) : [];
    return serverStep(next, {
      ...shared,
      answers: authenticating.turn,
      means: { id: challenge?.refuses ? 'go.refused' : `go.${role}` },
      oddities,
      diagnoses,
      complete: true,
    });
  }
  const idling = session.idle === 'asked' ? session.asked.find(({ verb }) => verb === 'IDLE') : undefined;
  if (idling) {
    const next: Session = { ...session, idle: 'on' };
    return serverStep(next, { ...shared, answers: idling.turn, means: { id: 'go.IDLE' }, oddities, complete: true });
  }
  return serverStep(session, {
    ...shared,
    means: { id: 'go.unasked' },
    oddities: [...oddities, odd('odd.unaskedGo')],
    complete: true,
  });
}

/** A secret's length is not told. */
function literalMeaning({ open }: Session): Said {
  if (open?.phase !== 'octets' || literalPlace(open.standing).role) return { id: 'go.secret' };
  return { id: 'go.literal', params: { octets: open.literal.octets } };
}
