// What goes wrong on purpose in the practice server, as the page and the server tell each other: the faults that are
// switched on, and the list of those that are worth switching on.

/** The protocols of the practice server. */
export type Protocol = 'smtp' | 'pop3' | 'imap';

/** How it goes wrong. */
export type FaultAct =
  /** The host says this instead of what it would say; lines without line ends, codes and all. IMAP: without the tag. */
  | { readonly kind: 'reply'; readonly lines: readonly string[] }
  /** The answer comes late. */
  | { readonly kind: 'delay'; readonly delayMs: number }
  /** The connection is reset, and no answer comes. */
  | { readonly kind: 'drop' }
  /** The first half of the answer comes, and then nothing: the connection stays open. */
  | { readonly kind: 'halfReply' }
  /** The lines of a reply do not belong together: other codes, no last line, no final dot. */
  | { readonly kind: 'brokenLines' }
  /** Octets that are no protocol. */
  | { readonly kind: 'garbage' }
  /** The handshake after STARTTLS or STLS, or that of a TLS port, fails. */
  | { readonly kind: 'tlsFails' };

/** Every way to go wrong that is no reply. */
export type Manner = Exclude<FaultAct['kind'], 'reply'>;

/** One fault that is switched on. A plain value. */
export interface Fault {
  readonly id: string;
  readonly protocol: Protocol;
  /** A verb in upper case, `connect` for the greeting, `.` for the end of a letter, `*` for an answer within a login. */
  readonly stage: string;
  readonly act: FaultAct;
  /** How many times more it happens; absent: always. */
  readonly left?: number;
}

/** A reply that can be asked for. */
export interface FaultChoice {
  /** Unlike that of any other choice. */
  readonly id: string;
  readonly protocol: Protocol;
  /** Where such a reply makes sense; the first is where it is most at home. */
  readonly stages: readonly string[];
  readonly lines: readonly string[];
  /** In front of `@fault.test` and of `.fault.test`, where there is such a recipient or host. */
  readonly address?: string;
  readonly host?: string;
  /** The mistake that brings it without any of that: what is typed, the connection first; where that is short. */
  readonly mistake?: readonly string[];
}

/** What the server tells of faults. */
export interface FaultsTold {
  /** Those of the visitor. */
  readonly faults: readonly Fault[];
}

/** What the fault drawer offers. */
export interface ChoicesTold {
  readonly choices: readonly FaultChoice[];
}

/** A visitor has at most this many switched on. */
export const faultsMax = 20;
/** An answer comes at most this late. */
export const delayMsMax = 60_000;
/** Lines of a reply that was asked for, and the octets of each without its line end (RFC 5321 §4.5.3.1.5: 512 with it). */
export const replyLinesMax = 10;
export const replyLineOctetsMax = 510;
