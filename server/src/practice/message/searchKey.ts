// What a SEARCH asks for (RFC 9051 §6.4.4, and NEW, OLD and RECENT of RFC 3501 §6.4.4), as data: made by the host from
// what a client typed, judged by search.ts.

/** One number, or a range with both ends in any order. `*` is the largest number there is (RFC 9051 §9, seq-range). */
export type NumberSet = readonly (readonly [first: number | '*', last: number | '*'])[];

/** Keys without an argument that look at flags only. */
export type FlagKey =
  | 'ANSWERED'
  | 'DELETED'
  | 'DRAFT'
  | 'FLAGGED'
  | 'SEEN'
  | 'UNANSWERED'
  | 'UNDELETED'
  | 'UNDRAFT'
  | 'UNFLAGGED'
  | 'UNSEEN';

/** Keys that look for a text, without regard to case, in what a person reads: decoded header fields and parts. */
export type TextKey = 'BCC' | 'BODY' | 'CC' | 'FROM' | 'SUBJECT' | 'TEXT' | 'TO';

/** Keys that compare a day: that of the letter's coming in, or that of its Date field. */
export type DayKey = 'BEFORE' | 'ON' | 'SINCE' | 'SENTBEFORE' | 'SENTON' | 'SENTSINCE';

export type SearchKey =
  | { readonly key: 'ALL' }
  | { readonly key: FlagKey }
  | { readonly key: 'NEW' | 'OLD' | 'RECENT' }
  | { readonly key: 'KEYWORD' | 'UNKEYWORD'; readonly flag: string }
  | { readonly key: TextKey; readonly text: string }
  /** An empty text matches every letter that has the field. */
  | { readonly key: 'HEADER'; readonly field: string; readonly text: string }
  /** @property dayMs the beginning of the day, as if it were one in Greenwich: `Date.UTC(year, month, day)` */
  | { readonly key: DayKey; readonly dayMs: number }
  | { readonly key: 'LARGER' | 'SMALLER'; readonly octets: number }
  | { readonly key: 'SEQUENCE' | 'UID'; readonly set: NumberSet }
  | { readonly key: 'NOT'; readonly not: SearchKey }
  | { readonly key: 'OR'; readonly either: readonly [SearchKey, SearchKey] }
  /** Several keys side by side, and those in brackets. */
  | { readonly key: 'AND'; readonly all: readonly SearchKey[] };

/** What a letter does not know of itself. */
export interface SearchContext {
  /** The letter's number in the mailbox, */
  readonly sequence: number;
  /** and the largest one. */
  readonly sequenceMax: number;
  readonly uidMax: number;
  /** This session is the first that is told of the letter (RFC 3501 §2.3.2). */
  readonly recent?: boolean;
  /** Minutes east of Greenwich in which INTERNALDATE is shown: days of BEFORE, ON and SINCE are those (default 0). */
  readonly zoneMinutes?: number;
}
