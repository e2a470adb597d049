// What hears a connection beside its host: everything that crosses, in clear and in the order in which the server takes it.
// A tap changes nothing and never throws.

import type { Handshake } from './listening/acceptTls.ts';

/** Told by the runner. */
export interface Tap {
  /** A unit of the client, or a piece of one, before the host answers it. */
  received(octets: Uint8Array): void;
  /** Octets that go to the client. */
  sent(octets: Uint8Array): void;
  /** TLS is on from here. */
  secured(handshake: Handshake): void;
  /** A login has chosen the room of this visitor. */
  entered(visitor: string): void;
}
