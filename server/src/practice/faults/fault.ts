// What can go wrong on purpose, as data: at which stage of which protocol, in which way, how often. A host asks here before
// it does what a client wants; what is no reply (a delay, a dropped connection) is done to its answer afterwards.

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

/** The first fault that is switched on for this stage, or undefined. */
export function faultAt(faults: readonly Fault[], protocol: Protocol, stage: string): Fault | undefined {
  return faults.find((fault) => fault.protocol === protocol && fault.stage === stage && fault.left !== 0);
}

/** The faults after this one has happened once. */
export function spend(faults: readonly Fault[], spent: Fault): readonly Fault[] {
  return faults.flatMap((fault) => {
    if (fault.id !== spent.id || fault.left === undefined) return [fault];
    return fault.left > 1 ? [{ ...fault, left: fault.left - 1 }] : [];
  });
}
