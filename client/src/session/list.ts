// What the store gives to views, and what it is given.

import type { ServerMessage } from '@mailterm/shared/wire/messages';
import type { Claim, Link, LinkOptions } from '../link/socket.ts';
import type { Claims } from './claims.ts';
import type { Session } from './model.ts';

export type Targets = Extract<ServerMessage, { kind: 'hello' }>['targets'];

/** What views draw. A new object whenever something changed. */
export interface SessionList {
  readonly sessions: readonly Session[];
  readonly shown: Session;
  /** Where this server may connect; undefined until it has said hello. */
  readonly targets: Targets | undefined;
  /** Somebody types at the local prompt, so that its words are needed. */
  readonly typing: boolean;
}

/** How lines are opened; tests give their own. */
export type OpenLink = (handlers: Omit<LinkOptions, 'url' | 'page'>) => Link;

/** Where the store keeps what brings it back after a reload; claims.ts, or nothing. */
export type KeptClaims = Pick<Claims, 'all' | 'add' | 'remove'>;

/** A seat in a class, to which sessions belong that are opened there. */
export interface Sitting {
  /** The secret of the seat. */
  readonly seat: string;
  /** A session was opened there. */
  readonly onSession: (claim: Claim) => void;
}
