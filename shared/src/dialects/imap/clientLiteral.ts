// What belongs to a command behind its first line: the octets of a literal, and more of the line (RFC 9051 §4.3).

import type { Oddity, Span, Unit } from '../../dialect.ts';
import { lineEndLength, toLatin1 } from '../../octets.ts';
import { learnArguments } from './asking.ts';
import type { Id } from './citations.ts';
import { clientStep, paramsOf } from './clientStep.ts';
import type { Step } from './clientStep.ts';
import { formFaults } from './faults.ts';
import type { Fault } from './faults.ts';
import { lineEndSpan, readArguments } from './grammar.ts';
import { readAnnouncement, readLiteralLetter } from './literal.ts';
import type { Announcement } from './literal.ts';
import type { Verb } from './commands.ts';
import { verbMeaning } from './meanings.ts';
import { amend, offers } from './session.ts';
import type { Open, Session } from './session.ts';
import { nowhere, passLiteral, placeOfLiteral } from './walk.ts';
import type { Fact, Standing } from './walk.ts';

/** The place of what is read in a window of it. */
const valueMax = 1024;
/** Facts of one command that are remembered until it ends. */
const factsMax = 200;

/** A command that goes on after an announcement. */
export function openOf(
  literal: Announcement,
  standing: Standing,
  facts: readonly Fact[],
  more: Pick<Open, 'turn' | 'meant' | 'withheld'>,
): Open {
  // Where nobody knows what a literal is, it may be a secret.
  const secret = placeOfLiteral(standing, '').role ?? (more.meant === undefined ? 'password' : undefined);
  const begun: Open = { phase: 'go', literal, secret, standing, facts: facts.slice(0, factsMax), ...more };
  return literal.form === 'waits' ? begun : beginLiteral(begun);
}

/** The octets may come. A literal without any is over. */
export function beginLiteral(open: Open): Open {
  if (open.literal.octets > 0) return { ...open, phase: 'octets' };
  return { ...open, phase: 'rest', standing: passLiteral(open.standing, placeOfLiteral(open.standing, '')) };
}

// RFC 7888 §3 and §5: literals that do not wait must have been offered, and LITERAL- offers only small ones.
export function literalFaults(session: Session, literal: Announcement | undefined): readonly Fault[] {
  if (literal?.form !== 'follows' || session.capabilities === undefined) return [];
  if (offers(session, 'LITERAL+')) return [];
  // RFC 9051 §2.2: IMAP4rev2 includes LITERAL-.
  const small = offers(session, 'LITERAL-') || offers(session, 'IMAP4REV2');
  if (!small) return [{ id: 'fault.literalNotOffered', certainty: 'likely' }];
  return literal.octets > 4096 ? [{ id: 'fault.literalMinus', certainty: 'likely' }] : [];
}

/** Reads a literal: a secret, a letter, or one word of the command. */
export function readLiteral(session: Session, unit: Unit, open: Open): Step {
  const { continues, continued } = unit;
  const isPiece = continues !== undefined || continued !== undefined;
  const value = toLatin1(unit.octets.subarray(0, valueMax));
  const place = placeOfLiteral(open.standing, value);
  const isSecret = place.role !== undefined || open.meant === undefined;
  const { spans, oddities } = literalParts(unit, open, isPiece);
  const told = !isSecret && !isPiece && place.fact ? [{ name: place.fact, value }] : [];
  const passed: Open = {
    ...open,
    phase: 'rest',
    standing: passLiteral(open.standing, place),
    facts: [...open.facts, ...told].slice(0, factsMax),
  };
  return clientStep({ ...session, open: continues ? open : passed, turn: unit.turn }, unit, {
    spans,
    says: { id: 'says.literal' },
    means: { id: continues ? 'sent.literalPart' : 'sent.literalRest' },
    oddities,
    ...(open.withheld && { withheld: true }),
  });
}

function literalParts(
  unit: Unit,
  open: Open,
  isPiece: boolean,
): { readonly spans: readonly Span[]; readonly oddities: readonly Oddity[] } {
  const place = placeOfLiteral(open.standing, toLatin1(unit.octets.subarray(0, valueMax)));
  const whole = { start: 0, end: unit.octets.length };
  // Where nobody knows what a literal is, it may be a secret.
  if (place.role || open.meant === undefined) {
    const id: Id = place.role ? place.id : 'literal.part';
    return { spans: [{ id, ...whole, kind: 'credential', role: place.role ?? 'password' }], oddities: [] };
  }
  if (place.id === 'arg.letter') return readLiteralLetter(unit, 'header');
  if (isPiece) return { spans: [{ id: 'literal.part' satisfies Id, ...whole, kind: 'content' }], oddities: [] };
  return { spans: [{ id: place.id, ...whole, kind: place.kind ?? 'plain', ...paramsOf(place.params) }], oddities: [] };
}

/** Reads what comes behind a literal: more arguments, another announcement, or the end of the command. */
export function readRestOfCommand(session: Session, unit: Unit, open: Open): Step {
  const { open: _open, ...rest } = session;
  const { meant } = open;
  if (meant === undefined) return readUnknownRest(rest, unit, open);
  const line = readArguments(unit.octets, open.standing);
  const facts = [...open.facts, ...line.facts].slice(0, factsMax);
  const literal = unit.continues ? undefined : line.literal;
  const uid = session.asked.some((asked) => asked.firstTurn === open.turn && asked.uid);
  const ended = !literal && !unit.continues;
  const faults = [
    ...(ended ? formFaults({ ...line, verb: meant, facts, uid }) : []),
    ...literalFaults(session, literal),
  ];
  const next: Session = {
    ...amend({ ...rest, turn: unit.turn }, open.turn, (asked) =>
      learnArguments({ ...asked, faults: [...asked.faults, ...faults] }, facts),
    ),
    ...(literal && { open: openOf(literal, line.standing, facts, { turn: open.turn, meant }) }),
    ...(unit.continues && { clientLine: cutLine(unit, line.spans) }),
  };
  return clientStep(next, unit, {
    spans: line.spans,
    says: { id: 'says.rest' },
    means: literal ? announcedMeaning(literal) : verbMeaning(meant),
    faults,
  });
}

/** What an announcement asks of the person. */
export function announcedMeaning({ form }: Announcement): { readonly id: Id } {
  return { id: form === 'waits' ? 'sent.literal' : 'sent.literalNow' };
}

/** What is remembered of a line that was cut: whether it ended within a secret. */
export function cutLine(unit: Unit, spans: readonly Span[]): NonNullable<Session['clientLine']> {
  const last = spans[spans.length - 1];
  const tail = toLatin1(unit.octets.subarray(-40));
  return last?.kind === 'credential' ? { role: last.role ?? 'password', tail } : { tail };
}

function readUnknownRest(session: Session, unit: Unit, open: Open): Step {
  const end = unit.octets.length - lineEndLength(unit.octets);
  const unknown: Span = { id: 'line.unknown' satisfies Id, start: 0, end, kind: 'unknown' };
  const literal = unit.continues ? undefined : readAnnouncement(toLatin1(unit.octets.subarray(0, end)));
  const next: Session = {
    ...session,
    turn: unit.turn,
    ...(literal && {
      open: openOf(literal, nowhere, open.facts, { turn: open.turn, ...(open.withheld && { withheld: true }) }),
    }),
    ...(unit.continues && { clientLine: { withheld: true, tail: toLatin1(unit.octets.subarray(-40)) } }),
  };
  return clientStep(next, unit, {
    spans: [unknown, ...lineEndSpan(unit.octets)],
    says: { id: 'says.unknown' },
    means: { id: 'sent.unknown' },
    withheld: true,
  });
}

/** The verb that a command was read as, for its arguments' sake. */
export function meantOf(verb: Verb | undefined): Pick<Open, 'meant'> {
  return verb ? { meant: verb } : {};
}
