// What `GET practice/ports` tells the page: where other programs reach the practice server, and what they do there.

import type { Target } from '../transcript/event.ts';

/** A session that a program has at a practice port. It can be watched (`resume` with `watch`), never typed into. */
export interface ProgramSession {
  readonly id: string;
  readonly token: string;
  readonly target: Target;
  /** Unix time. */
  readonly startedMs: number;
  readonly isOver: boolean;
}

export interface PortsTold {
  /** The address that they listen on; absent where there are none. */
  readonly host?: string;
  /** The name of the visitor's room: a program logs in as `alice%ROOM`. */
  readonly room?: string;
  readonly ports: readonly { readonly name: string; readonly port: number }[];
  /** Latest first. */
  readonly sessions: readonly ProgramSession[];
}
