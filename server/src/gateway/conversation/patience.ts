// How long a conversation may last, be idle, or be silent before something is said about it. Pure: times go in, a verdict
// comes out. All times are milliseconds since the session was opened.

import { reason } from '@mailterm/shared/reasons/reasons';
import type { Reason } from '@mailterm/shared/reasons/reasons';

/** Nothing was said for this long: time to explain the silence. */
const silenceMs = 3_000;

/** A server that announced the end gets this long to close before we do. */
const closeGraceMs = 5_000;

export type Verdict =
  | { readonly kind: 'end'; readonly by: 'server' | 'tool'; readonly reason: Reason }
  /** Nothing has crossed since `sinceMs`; said once for each silence. */
  | { readonly kind: 'silence'; readonly sinceMs: number };

export class Patience {
  readonly #limits: { readonly sessionMs: number; readonly idleMs: number };
  #spokenMs = 0;
  #typedMs = 0;
  #silenceTold = false;
  #closingMs: number | undefined;

  constructor(limits: { readonly sessionMs: number; readonly idleMs: number }) {
    this.#limits = limits;
  }

  /** Something crossed, or became possible. */
  spoke(atMs: number): void {
    this.#spokenMs = atMs;
    this.#silenceTold = false;
  }

  typed(atMs: number): void {
    this.#typedMs = atMs;
  }

  /** The server announced the end. */
  announceEnd(): void {
    this.#closingMs ??= this.#spokenMs;
  }

  /**
   * @param isOpen the server has been reached
   * @param isQuiet a silence would need an explanation now
   */
  judge(atMs: number, isOpen: boolean, isQuiet: boolean): Verdict | undefined {
    const { sessionMs, idleMs } = this.#limits;
    if (atMs > sessionMs) return end(reason('limit.sessionTime', { limit: minutes(sessionMs) }));
    if (!isOpen) return undefined;
    if (atMs - Math.max(this.#typedMs, this.#spokenMs) > idleMs) {
      return end(reason('limit.idleTime', { limit: minutes(idleMs) }));
    }
    if (this.#closingMs !== undefined && atMs - this.#closingMs > closeGraceMs) {
      return end(reason('close.server'), 'server');
    }
    if (!isQuiet || this.#silenceTold || atMs - this.#spokenMs < silenceMs) return undefined;
    this.#silenceTold = true;
    return { kind: 'silence', sinceMs: this.#spokenMs };
  }
}

function end(why: Reason, by: 'server' | 'tool' = 'tool'): Verdict {
  return { kind: 'end', by, reason: why };
}

function minutes(ms: number): number {
  return Math.round(ms / 60_000);
}
