// What a practice host is: a pure state machine between the units that a client sends and the octets that go back. Hosts
// own no stream, no clock and no mailbox; what they may use is handed to them, and what they change they hand back.

import type { Frame } from '@mailterm/shared/dialect';
import type { Cut } from '@mailterm/shared/framing';
import type { Mailroom } from '../mailroom.ts';

/** What a host may know of the world while it answers one unit. */
export interface World {
  /** The visitor's mailroom as it is now. */
  readonly room: Mailroom;
  readonly nowMs: number;
  /** The number of this connection, unlike that of any other open one. */
  readonly connection: number;
}

/** What a host answers, and what is so afterwards. States are plain values that survive JSON. */
export interface Step<State> {
  readonly state: State;
  /** The octets that go to the client; often one reply, sometimes none. */
  readonly output: Uint8Array;
  /** How the next unit of the client is cut. */
  readonly next: Frame;
  /** The mailroom after this unit. */
  readonly room: Mailroom;
  /** The host hangs up when the output has been sent. */
  readonly close?: true;
}

/** One protocol with one persona. */
export interface Host<State> {
  /** A client has connected. */
  begin(world: World): Step<State>;
  /** A client has sent a unit. Never throws: whatever a client sends is data. */
  receive(state: State, unit: Cut, world: World): Step<State>;
  /** The connection is gone, however it ended: the mailroom without what this connection held in it. */
  leave(world: World): Mailroom;
}
