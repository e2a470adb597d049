// One session as facts for checks: each turn with its verb, its code and the mistakes that were found in it. The same for
// what the page holds and for what was recorded; secrets are masked here, so that both give the same lines.

import type { Diagnosis, Reading, Side, TurnId } from '../dialect.ts';
import type { DialectId } from '../dialects/facts.ts';
import { mistakeOf } from '../mistakes/named.ts';
import { toLatin1, fromUtf8, lineEndLength } from '../octets.ts';
import { maskText } from '../transcript/mask.ts';
import type { SessionFacts, TurnFact } from './facts.ts';

/** A unit of a conversation, from whichever log. */
export interface SeenUnit {
  readonly kind: 'unit';
  readonly from: Side;
  readonly turn: TurnId;
  readonly octets: Uint8Array;
  readonly reading: Reading;
  /** Since the opening of the session. */
  readonly atMs: number;
  readonly frame: 'line' | 'block' | 'octets';
  readonly withheld: boolean;
}

/** What happened in a session, in order: units, the moment from which TLS is in use, and what Mailterm found besides. */
export type SeenItem =
  SeenUnit | { readonly kind: 'tls' } | { readonly kind: 'found'; readonly diagnoses: readonly Diagnosis[] };

export interface SeenSession extends Omit<SessionFacts, 'turns'> {
  readonly items: readonly SeenItem[];
}

const lineLengthMax = 1000;

type Turn = { -readonly [Key in keyof TurnFact]: TurnFact[Key] } & { mistakes: string[]; unasked?: string[] };

/** The facts of a session, its turns in order. */
export function sessionFactsOf({ items, ...session }: SeenSession): SessionFacts {
  const turns = new Turns(session.dialect);
  for (const item of items) {
    if (item.kind === 'tls') turns.isTls = true;
    else if (item.kind === 'found') turns.find(item.diagnoses);
    else turns.add(item);
  }
  return { ...session, turns: turns.all() };
}

class Turns {
  isTls = false;
  readonly #dialect: DialectId;
  readonly #turns = new Map<TurnId, Turn>();
  readonly #mistakes = new Map<string, string | undefined>();
  #latest: Turn | undefined;
  /** The command whose challenges are being answered. */
  #login = '';

  constructor(dialect: DialectId) {
    this.#dialect = dialect;
  }

  all(): readonly TurnFact[] {
    return [...this.#turns.values()].sort((a, b) => a.turn - b.turn);
  }

  add(unit: SeenUnit): void {
    const { reading } = unit;
    const turn = this.#turns.get(unit.turn) ?? this.#begin(unit);
    turn.state = reading.state;
    if (unit.from === 'server') hear(turn, unit);
    this.#note(turn, [...reading.diagnoses, ...(reading.notices ?? []), ...reading.oddities]);
  }

  /** What is found during a silence or at the end belongs to the latest turn. */
  find(diagnoses: readonly Diagnosis[]): void {
    if (this.#latest) this.#note(this.#latest, diagnoses);
  }

  #begin(unit: SeenUnit): Turn {
    const said = unit.from === 'client' ? this.#said(unit) : { verb: '', line: '' };
    const { turn, atMs, reading } = unit;
    const begun: Turn = {
      turn,
      ...said,
      reply: '',
      state: reading.state,
      mistakes: [],
      isTls: this.isTls,
      saidMs: atMs,
    };
    this.#turns.set(turn, begun);
    this.#latest = begun;
    return begun;
  }

  #said(unit: SeenUnit): Pick<TurnFact, 'verb' | 'line'> {
    const { reading, frame, withheld } = unit;
    if (withheld || reading.withheld) return { verb: '', line: maskText };
    if (frame === 'block') return { verb: 'END', line: '.' };
    const named = reading.spans.flatMap(({ id }) => /^(?:command|verb)\.(\S{1,40})$/.exec(id)?.[1] ?? []);
    const isAnswer = reading.spans[0]?.id.startsWith('sasl.') || reading.state.startsWith('auth.');
    const verb = named.length === 0 && isAnswer ? this.#login : named.slice(0, 2).join(' ');
    if (verb === 'AUTH' || verb === 'AUTHENTICATE') this.#login = verb;
    return { verb, line: maskedLine(unit) };
  }

  #note(turn: Turn, found: readonly { readonly id: string }[]): void {
    for (const { id } of found) {
      if (!this.#mistakes.has(id)) this.#mistakes.set(id, mistakeOf(this.#dialect, id));
      const mistake = this.#mistakes.get(id);
      if (mistake !== undefined && !turn.mistakes.includes(mistake)) turn.mistakes.push(mistake);
    }
  }
}

/** Takes a line of the server into the turn that it belongs to. */
function hear(turn: Turn, unit: SeenUnit): void {
  const { reading, atMs } = unit;
  const code = codeOf(unit);
  const isAnswer = reading.answers !== undefined && !isAside(reading);
  if (!isAnswer) {
    if (code !== undefined) turn.unasked = [...(turn.unasked ?? []), code];
    return;
  }
  if (code !== undefined) {
    if (turn.reply === '' || turn.code !== code) turn.reply = textOf(unit);
    turn.code = code;
  }
  const enhanced = enhancedOf(unit);
  if (enhanced !== undefined) turn.enhanced = enhanced;
  if (!reading.complete) return;
  if (reading.replyClass) turn.replyClass = reading.replyClass;
  turn.answeredMs = atMs;
}

/** The code itself: the name of its span may be that of its detail only. */
function enhancedOf({ reading, octets }: SeenUnit): string | undefined {
  const span = reading.spans.find(({ id }) => id.startsWith('enhanced.'));
  return span && /^#?([245]\.\d{1,3}\.\d{1,3})$/.exec(toLatin1(octets.subarray(span.start, span.end)))?.[1];
}

/** RFC 9051 §7: what begins with `*` after the greeting comes beside the answer. */
function isAside({ spans, answers }: Reading): boolean {
  return spans[0]?.id === 'untagged' && answers !== 0;
}

/** The code of a reply: three digits, a status of POP3 or IMAP, `+` for a go-ahead. */
function codeOf({ reading, octets, frame }: SeenUnit): string | undefined {
  if (frame !== 'line') return undefined;
  for (const { id } of reading.spans) {
    if (id === 'status.ok') return '+OK';
    if (id === 'status.err') return '-ERR';
    if (id === 'plus' || id === 'status.continue') return '+';
    const word = /^reply\.(\d{3}|OK|NO|BAD|BYE|PREAUTH)$/.exec(id)?.[1];
    if (word !== undefined) return word;
  }
  const digits = toLatin1(octets.subarray(0, 4));
  return reading.replyClass && /^[2-5]\d\d(?:\D|$)/.test(digits) ? digits.slice(0, 3) : undefined;
}

/** What was typed, each secret as a mask of one length. */
function maskedLine({ octets, reading }: SeenUnit): string {
  const end = octets.length - lineEndLength(octets);
  let line = '';
  for (const span of reading.spans) {
    if (span.start >= end || line.length > lineLengthMax) break;
    line += span.kind === 'credential' ? maskText : decoded(octets.subarray(span.start, Math.min(span.end, end)));
  }
  return line.slice(0, lineLengthMax);
}

function textOf({ octets }: SeenUnit): string {
  return decoded(octets.subarray(0, octets.length - lineEndLength(octets))).slice(0, lineLengthMax);
}

function decoded(octets: Uint8Array): string {
  return fromUtf8(octets) ?? toLatin1(octets);
}
