// What a practice host is: a pure state machine between the units that a client sends and the octets that go back. Hosts
// own no stream, no clock and no mailbox; what they may use is handed to them, and what they change they hand back.

import type { Frame } from '@mailterm/shared/dialect';
import type { Cut } from '@mailterm/shared/framing';
import type { Fault } from '../faults/fault.ts';
import type { Mailroom } from '../mailroom.ts';

/** What a host may know of the world while it answers one unit. */
export interface World {
  /** The visitor's mailroom as it is now. */
  readonly room: Mailroom;
  readonly nowMs: number;
  /** The number of this connection, unlike that of any other open one. */
  readonly connection: number;
  /** TLS is on. */
  readonly secure: boolean;
  /** STARTTLS and STLS can be offered: the practice server has a certificate, and TLS is not on yet. */
  readonly canSecure: boolean;
  /** What goes wrong on purpose: the faults of the room, and those of the name that was dialled. */
  readonly faults: readonly Fault[];
  /** The room that a login chooses by its name; absent where the connection has a room of its own. */
  readonly roomNamed?: (name: string) => Mailroom | undefined;
}

/** What a host answers, and what is so afterwards. States are plain values that survive JSON. */
export interface Step<State> {
  readonly state: State;
  /** The octets that go to the client; often one reply, sometimes none. */
  readonly output: Uint8Array;
  /** How the next unit of the client is cut. */
  readonly next: Frame;
  /** The mailroom after this unit, */
  readonly room: Mailroom;
  /** and its name, where a login has just chosen another one than that of the world. */
  readonly roomName?: string;
  /** The host hangs up when the output has been sent. */
  readonly close?: true;
  /** What was answered, as faults name it: a verb in upper case, `connect`, `.` or `*`; absent where nothing was. */
  readonly stage?: string;
  /** When the output has been sent the TLS handshake begins, and what the client sent in clear until then is dropped. */
  readonly startTls?: true;
  /** `wake` is called at this time, unless something else happens before. */
  readonly wakeAtMs?: number;
}

/** One protocol with one persona. */
export interface Host<State> {
  /** A client has connected. */
  begin(world: World): Step<State>;
  /** A client has sent a unit. Never throws: whatever a client sends is data. */
  receive(state: State, unit: Cut, world: World): Step<State>;
  /** The TLS handshake after `startTls` is done. */
  secured?(state: State, world: World): Step<State>;
  /** The time of `wakeAtMs` has come. */
  wake?(state: State, world: World): Step<State>;
  /** Another connection has changed the room (RFC 2177 §3: a client in IDLE is told). */
  notice?(state: State, world: World): Step<State>;
  /** The connection is gone, however it ended: the mailroom without what this connection held in it. */
  leave(world: World): Mailroom;
}
