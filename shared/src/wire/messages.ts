// The words that page and server exchange over /ws (subprotocol mailterm.v1), one sentence each. One WebSocket carries
// one session. Control and readings are JSON text frames; octets are binary frames (frame.ts). docs/wire.md is the
// same in prose.

import type { OctetsFact, OwnerEvent, Stamp, Target } from '../transcript/event.ts';
import type { Reason } from '../reasons/reasons.ts';

export const subprotocol = 'mailterm.v1';

/** What the page may say. Octets that the person confirmed with Enter travel beside these as binary frames. */
export type ClientMessage =
  /** Open a session with this server; the first message, once. `dialect` overrides the guess. */
  | { readonly kind: 'open'; readonly target: Target; readonly dialect?: string }
  /** All octets up to this sum of both directions are in the page's log and, where painted, parsed by the terminal. */
  | { readonly kind: 'ack'; readonly octets: number }
  /** A fact made in the browser, for the log. */
  | { readonly kind: 'note'; readonly note: string; readonly turn?: number }
  /** Go on although the server's certificate is not trusted: the answer to a `tls` event with `asked`. */
  | { readonly kind: 'accept' }
  /** Leave the connection, as telnet's Ctrl+] does. */
  | { readonly kind: 'leave' };

/** An owner event as it travels in JSON: octets travel in binary frames instead. */
export type WireEvent = Exclude<OwnerEvent, Stamp & OctetsFact>;

/** What the server may say. */
export type ServerMessage =
  /** First message: what this server is and what it allows. */
  | {
      readonly kind: 'hello';
      readonly version: string;
      /** Where connections may go; see DESIGN §7. */
      readonly targets: 'practice' | 'listed' | 'public' | 'any';
      /** The page may have sent this many octets in all, counted from the start; grows by `credit`. */
      readonly credit: number;
    }
  /** The next event of the session's log. */
  | { readonly kind: 'event'; readonly event: WireEvent }
  /** The page may now have sent this many octets in all. */
  | { readonly kind: 'credit'; readonly octets: number }
  /** What the page sent was not understood or not allowed; the session goes on where `final` is absent. */
  | { readonly kind: 'fault'; readonly reason: Reason; readonly final?: true };
