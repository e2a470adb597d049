// Where a session is in a login, as its log tells: which mechanisms are offered, what is asked, what was answered. Pure.

import { toLatin1 } from '@mailterm/shared/octets';
import type { Span } from '@mailterm/shared/dialect';
import type { DialectId } from '@mailterm/shared/dialects/facts';
import type { Entry, Session, UnitEntry } from '../session/model.ts';
import { mechanismOf, mechanisms } from './mechanisms.ts';
import type { Mechanism } from './mechanisms.ts';

/** What the helper can do now. */
export type LoginMoment =
  /** The server offers mechanisms, and nobody has logged in. `command` begins a login; absent while a reply is awaited. */
  | {
      readonly kind: 'offered';
      readonly mechanisms: readonly Mechanism[];
      readonly command: ((mechanism: Mechanism) => string) | undefined;
      readonly startTls: string | undefined;
    }
  /** The server waits for an answer. */
  | {
      readonly kind: 'asked';
      readonly mechanism: Mechanism;
      readonly challenge: string;
      readonly answers: number;
      readonly first: string | undefined;
    }
  /** An answer, or the command before it, is on its way. */
  | { readonly kind: 'waiting' }
  /** There is nothing to help with. */
  | { readonly kind: 'none' };

/** The dialects that have a login. */
type Spoken = Exclude<DialectId, 'raw'>;

/** A unit that was read. */
type ReadUnit = UnitEntry & { readonly reading: NonNullable<UnitEntry['reading']> };

const nothing: LoginMoment = { kind: 'none' };

/** Where the session is in a login. */
export function loginMoment(session: Session): LoginMoment {
  const { phase, state, nextClient, dialect, entries, watching } = session;
  if (phase !== 'open' || dialect === undefined || dialect === 'raw' || watching === true) return nothing;
  if (state.startsWith('auth.') && nextClient.kind === 'line') return askedIn(entries);
  const attempt = attemptIn(entries);
  if (attempt && attempt.outcome === undefined) return attempt.mechanism ? { kind: 'waiting' } : nothing;
  // RFC 4954 §4: after a login no other may follow, and the state of SMTP does not tell.
  if (!beforeLogin.has(state) || attempt?.outcome === 'done') return nothing;
  return offeredIn(entries, dialect, session.tls !== undefined);
}

/** The states in which a login may begin. IMAP and POP3 leave them by it; SMTP does not. */
const beforeLogin: ReadonlySet<string> = new Set(['ready', 'authorization', 'notauth']);

/** The number of units that the person has sent: the command or answer put into the prompt is gone when it has grown. */
export function sentUnits({ entries }: Session): number {
  return entries.filter((entry) => entry.kind === 'unit' && entry.from === 'client').length;
}

function askedIn(entries: readonly Entry[]): LoginMoment {
  const attempt = attemptIn(entries);
  if (!attempt?.mechanism) return nothing;
  const { mechanism, given } = attempt;
  const asking = last(entries, isRead);
  const challenge = asking?.from === 'server' ? textAt(asking, isChallenge) : '';
  return { kind: 'asked', mechanism, challenge, answers: given.length, first: given[0] };
}

/** The latest attempt to log in: its mechanism, where the helper speaks it, the answers as they were sent, how it ended. */
function attemptIn(entries: readonly Entry[]) {
  const command = last(entries, (entry) => isRead(entry) && begins(entry));
  if (!command) return undefined;
  const at = entries.indexOf(command);
  const initial = textAt(command, ({ kind }) => kind === 'credential');
  const later = entries.slice(at + 1).filter((entry) => isRead(entry) && entry.from === 'client');
  const answers = later.map((entry) => (isRead(entry) ? lineOf(entry) : ''));
  const mechanism = mechanismOf(textAt(command, isMechanism));
  const reply = entries.slice(at).find((entry) => isRead(entry) && endsAttempt(entry));
  const outcome = reply && isRead(reply) ? reply.reading.replyClass : undefined;
  return { mechanism, given: initial === '' ? answers : [initial, ...answers], outcome };
}

function endsAttempt({ from, reading }: ReadUnit): boolean {
  return from === 'server' && reading.complete && reading.replyClass !== undefined && reading.replyClass !== 'goOn';
}

/** What the latest reply that names mechanisms says. */
function offeredIn(entries: readonly Entry[], dialect: Spoken, encrypted: boolean): LoginMoment {
  const named = last(entries, (entry) => isRead(entry) && entry.from === 'server' && offers(entry).length > 0);
  if (!named) return nothing;
  // An answer to EHLO is several units of one turn.
  const reply = entries.filter((entry) => isRead(entry) && entry.from === 'server' && entry.turn === named.turn);
  const names = reply.flatMap((entry) => (isRead(entry) ? offers(entry) : []));
  const known = mechanisms.filter((mechanism) => names.includes(mechanism));
  if (known.length === 0) return nothing;
  const offersTls = reply.some((entry) => isRead(entry) && entry.reading.spans.some(({ id }) => tlsIds.has(id)));
  const tag = dialect === 'imap' ? tagIn(entries) : '';
  return {
    kind: 'offered',
    mechanisms: known,
    command: tag === undefined ? undefined : (mechanism) => `${tag}${authVerbs[dialect]} ${mechanism}`,
    startTls: offersTls && !encrypted && tag !== undefined ? `${tag}${tlsVerbs[dialect]}` : undefined,
  };
}

const authVerbs: Readonly<Record<Spoken, string>> = { smtp: 'AUTH', pop3: 'AUTH', imap: 'AUTHENTICATE' };
const tlsVerbs: Readonly<Record<Spoken, string>> = { smtp: 'STARTTLS', pop3: 'STLS', imap: 'STARTTLS' };
const tlsIds: ReadonlySet<string> = new Set(['ehlo.STARTTLS', 'capa.STLS', 'capability.STARTTLS']);

/** The tag that the hints of the moment have, with its space; undefined while a reply is awaited. */
function tagIn(entries: readonly Entry[]): string | undefined {
  const latest = last(entries, isRead);
  const tag = /^(\S+) /.exec(latest?.reading.hints[0]?.line ?? '')?.[1];
  return tag === undefined ? undefined : `${tag} `;
}

/** The names of mechanisms in a unit of the server, in capitals. */
function offers(unit: ReadUnit): readonly string[] {
  const { spans } = unit.reading;
  return spans.flatMap((span) => {
    if (isMechanism(span)) return [textOf(unit, span).toUpperCase()];
    // RFC 9051 §7.2.2: AUTH=mechanism
    return span.id === 'capability.AUTH=' ? [textOf(unit, span).slice('AUTH='.length).toUpperCase()] : [];
  });
}

function begins(unit: ReadUnit): boolean {
  return unit.from === 'client' && unit.reading.spans.some(isMechanism);
}

/** Ids of mechanisms are `sasl.` and a registered name, which has capitals; what else is said in an exchange has none. */
function isMechanism({ id }: Span): boolean {
  return /^sasl\.(?:[A-Z0-9]|mechanism$)/.test(id);
}

function isChallenge({ id }: Span): boolean {
  return id.startsWith('sasl.challenge');
}

/** The last unit that was read and is what is looked for; few are far back. */
function last(entries: readonly Entry[], is: (entry: Entry) => boolean): ReadUnit | undefined {
  for (let at = entries.length - 1; at >= 0; at--) {
    const entry = entries[at];
    if (entry && isRead(entry) && is(entry)) return entry;
  }
  return undefined;
}

function isRead(entry: Entry): entry is ReadUnit {
  return entry.kind === 'unit' && entry.reading !== undefined;
}

function textAt(unit: ReadUnit, is: (span: Span) => boolean): string {
  const span = unit.reading.spans.find(is);
  return span ? textOf(unit, span).trim() : '';
}

function textOf({ octets }: UnitEntry, { start, end }: Span): string {
  return toLatin1(octets.subarray(start, end));
}

function lineOf({ octets }: UnitEntry): string {
  return toLatin1(octets).trimEnd();
}
