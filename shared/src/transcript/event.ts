// The log of a session, in its two forms. OwnerEvent: everything, in the memory of this process only. PublicEvent:
// redacted; what stores, watchers and exports get, and the only form that may leave the process. Everything else in
// Mailterm is a view of this list.

import type { Diagnosis, Reading, Saying, Side, TurnId } from '../dialect.ts';
import type { TlsFacts } from './tls.ts';

/** Where a session goes, as the person named it. */
export interface Target {
  readonly host: string;
  readonly port: number;
  readonly security: 'plain' | 'tls';
}

/** What a practice double stands for: a server of a transcript, behind one of its turns. */
export interface StandsFor {
  readonly of: Target;
  readonly turn: TurnId;
}

/** Order and time of an event. */
export interface Stamp {
  /** 0, 1, 2 …; where content was trimmed, numbers are missing. Owner events and public events are numbered apart, so that no count leaks. */
  readonly seq: number;
  /** Milliseconds since the session was opened, in whole numbers. */
  readonly atMs: number;
}

/** How a session's protocol was chosen. */
export type DialectChoice = 'port' | 'greeting' | 'user' | 'none';

/** Facts that are the same in both forms: nothing in them can be secret. */
export type SharedFact =
  /** The person asked for a server. `startedMs` is Unix time. `double`: it is the practice server, standing in for another. */
  | { readonly kind: 'open'; readonly target: Target; readonly startedMs: number; readonly double?: StandsFor }
  /** The policy or a limit said no; `offer` is a practice double of what was asked for. */
  | { readonly kind: 'refuse'; readonly reason: Saying; readonly offer?: Target }
  /** The name was looked up and this address is being dialed. */
  | { readonly kind: 'dial'; readonly address: string }
  | { readonly kind: 'connect'; readonly address: string; readonly tookMs: number }
  /**
   * From here on the octets travel within TLS. `asked`: the certificate is not trusted, and nothing flows in either
   * direction before the person accepts it. `own`: the server is on the gateway's own machine or a practice server, the only
   * places where a page's switch may accept without the person.
   */
  | { readonly kind: 'tls'; readonly facts: TlsFacts; readonly asked: boolean; readonly own?: true }
  /** The person accepted a certificate that is not trusted, or the page did, by a switch of the person's. */
  | { readonly kind: 'accept'; readonly by?: 'switch' }
  /** How the octets are read from now on; said once, before the first reading. */
  | { readonly kind: 'dialect'; readonly dialect: string; readonly why: DialectChoice }
  /** Nothing has come since `sinceMs`. */
  | { readonly kind: 'silence'; readonly sinceMs: number; readonly diagnoses: readonly Diagnosis[] }
  /** The conversation ends, and what only looked done is not: marks without an end that removes, a letter without its dot. */
  | { readonly kind: 'loss'; readonly diagnoses: readonly Diagnosis[] }
  /** Octets that were received and are kept out on purpose, e.g. clear text after the go-ahead for TLS. */
  | { readonly kind: 'drop'; readonly from: Side; readonly octets: number; readonly reason: Saying }
  /** A fact made in the browser: a line held before sending, a hint opened. */
  | { readonly kind: 'note'; readonly note: string; readonly turn?: TurnId }
  /** The end. `by` is who ended it; `tool` is Mailterm itself. */
  | { readonly kind: 'close'; readonly by: Side | 'tool'; readonly reason: Saying };

/** Octets as they crossed the wire, numbered per direction by `offset`, their position in that side's stream. */
export interface OctetsFact {
  readonly kind: 'octets';
  readonly from: Side;
  readonly offset: number;
  readonly octets: Uint8Array;
}

/**
 * Content that the owner had received and acknowledged is no longer kept: these octets are missing from the log, in the
 * place where they crossed, and so are the readings of what lies within them.
 */
export interface TrimFact {
  readonly kind: 'trim';
  readonly from: Side;
  /** The turn of the first of them. */
  readonly turn: TurnId;
  readonly offset: number;
  readonly octets: number;
}

/** What a unit means: octets `start` to `end` of one side's stream, read by the session's dialect. */
export interface ReadingFact {
  readonly kind: 'reading';
  readonly from: Side;
  readonly turn: TurnId;
  readonly start: number;
  readonly end: number;
  readonly frame: 'line' | 'block' | 'octets';
  readonly reading: Reading;
}

export type OwnerFact = SharedFact | OctetsFact | TrimFact | ReadingFact;
export type OwnerEvent = Stamp & OwnerFact;

/**
 * A unit with its reading, as others may see it. Each credential span is replaced by a mask of fixed length, so that
 * neither the secret nor its length leaves; the spans are counted in the masked octets and still tile them.
 */
export interface UnitFact {
  readonly kind: 'unit';
  readonly from: Side;
  readonly turn: TurnId;
  readonly frame: 'line' | 'block' | 'octets';
  /** Base64 of the masked octets. */
  readonly octets: string;
  /** True for a client line that is published as withheld: its octets are one mask. */
  readonly withheld?: true;
  readonly reading: Reading;
}

/** A secret was learnt later: the event numbered `unit` of this log is replaced by this one. */
export interface RedactFact {
  readonly kind: 'redact';
  readonly unit: number;
  readonly by: UnitFact;
}

/** Content (a letter, a listing) beyond the size of a transcript: these octets are not in the public log. */
export interface OmitFact {
  readonly kind: 'omit';
  readonly from: Side;
  readonly turn: TurnId;
  readonly octets: number;
}

/** An event of a kind that this version does not know, kept as it was read. */
export interface ForeignFact {
  readonly kind: 'foreign';
  readonly json: Readonly<Record<string, unknown>>;
}

export type PublicFact = SharedFact | UnitFact | RedactFact | OmitFact | ForeignFact;

declare const minted: unique symbol;

/** Only transcript/redact.ts makes one from an owner event, and transcript/publicJson.ts reads one back. */
export type PublicEvent = Stamp & PublicFact & { readonly v: 1; readonly [minted]: true };
