// AUTHENTICATE: the exchange that it begins, and the lines that answer the server's challenges (RFC 9051 §6.2.2). Every
// answer is a secret.

import type { Span, TurnId, Unit } from '../../dialect.ts';
import { lineEndLength, toLatin1 } from '../../octets.ts';
import { beginExchange, expectedRole, readAnswer } from '../../sasl/index.ts';
import type { Exchange } from '../../sasl/index.ts';
import type { Id } from './citations.ts';
import { clientStep, paramsOf } from './clientStep.ts';
import type { Step } from './clientStep.ts';
import { verbs } from './commands.ts';
import { lineEndSpan } from './grammar.ts';
import type { CommandLine } from './grammar.ts';
import type { Session } from './session.ts';

/** The exchange that a line begins; an initial response on the same line is its first answer (RFC 4959 §3). */
export function beginLogin(
  line: CommandLine,
  unit: Unit,
): { readonly exchange: Exchange; readonly spans: readonly Span[]; readonly initial: boolean } | undefined {
  const mechanism = line.facts.find(({ name }) => name === 'mechanism')?.value;
  if (mechanism === undefined || line.likeness !== 'same' || line.verb !== 'AUTHENTICATE') return undefined;
  if (line.literal) return undefined;
  let exchange = beginExchange(mechanism);
  // Of an answer that was cut at a limit nothing can be told.
  if (unit.continues) return { exchange: { ...exchange, answers: 1 }, spans: line.spans, initial: true };
  const spans = line.spans.map((span): Span => {
    if (span.kind !== 'credential') return span;
    const { start, end } = span;
    const text = toLatin1(unit.octets.subarray(start, end));
    // RFC 4959 §3: a single "=" is an empty initial response.
    if (text === '=') return { id: 'sasl.response.empty' satisfies Id, start, end, kind: 'plain' };
    const role = expectedRole(exchange);
    const answer = readAnswer(exchange, text, { turn: unit.turn, role, verbs });
    exchange = answer.exchange;
    return { ...span, id: answer.id, role, ...paramsOf(answer.params) };
  });
  return { exchange, spans, initial: exchange.answers > 0 };
}

/** Reads an answer to a challenge: after one every line is an answer, whatever it looks like. */
export function readAnswerLine(session: Session, unit: Unit, login: NonNullable<Session['login']>): Step {
  const { role, exchange } = login;
  const end = unit.octets.length - lineEndLength(unit.octets);
  const text = toLatin1(unit.octets.subarray(0, end));
  const answer = readAnswer(exchange, text, { turn: unit.turn, role, verbs });
  const span: Span = answer.cancels
    ? { id: answer.id, start: 0, end, kind: 'plain' }
    : { id: answer.id, start: 0, end, kind: 'credential', role, ...paramsOf(answer.params) };
  const next: Session = {
    ...passTurn(session, unit.turn, answer.cancels),
    login: { exchange: answer.exchange, role, challenged: false },
    ...(unit.continues && { clientLine: { role, tail: '' } }),
  };
  return clientStep(next, unit, {
    spans: [span, ...lineEndSpan(unit.octets)],
    says: { id: answer.cancels ? 'sasl.cancel' : 'says.answer' },
    means: { id: answer.cancels ? 'sent.cancel' : `sent.answer.${role}` },
  });
}

/** The AUTHENTICATE that waits goes on waiting; the response that ends it answers the line that was sent last. */
function passTurn(session: Session, turn: TurnId, cancels: boolean): Session {
  const asked = session.asked.map((other) =>
    other.verb === 'AUTHENTICATE' ? { ...other, turn, ...(cancels && { cancels: true as const }) } : other,
  );
  return { ...session, asked, turn };
}
