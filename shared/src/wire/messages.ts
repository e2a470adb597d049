// The words that page and server exchange over /ws (subprotocol mailterm.v1), one sentence each. One WebSocket carries
// one session, and a session outlives its WebSockets. Control and readings are JSON text frames; octets are binary frames (frame.ts). docs/wire.md is the
// same in prose.

import type { OctetsFact, OwnerEvent, PublicEvent, Stamp, Target } from '../transcript/event.ts';
import type { Reason } from '../reasons/reasons.ts';

export const subprotocol = 'mailterm.v1';

/** What the page may say. Octets that the person confirmed with Enter travel beside these as binary frames. */
export type ClientMessage =
  /**
   * Open a session with this server; the first message, once. `dialect` overrides the guess. `page` names this page, so
   * that it can come back in place of itself. `seat` is the secret of a seat in a class (wire/room): the session is the
   * room's to see, and goes to practice servers only.
   */
  | {
      readonly kind: 'open';
      readonly target: Target;
      readonly dialect?: string;
      readonly page?: string;
      readonly seat?: string;
    }
  /**
   * Come back to a session that is running or ended lately; the first message, once. `seq` is the next event wanted, 0
   * for all. Who comes while another page has the session watches it; `watch` asks for no more than that.
   */
  | {
      readonly kind: 'resume';
      readonly session: string;
      readonly token: string;
      readonly seq: number;
      readonly page?: string;
      readonly watch?: boolean;
    }
  /** A watcher takes the session over; the page that had it watches from now on. */
  | { readonly kind: 'take' }
  /** All octets up to this sum of both directions are in the page's log and, where painted, parsed by the terminal. */
  | { readonly kind: 'ack'; readonly octets: number }
  /** A fact made in the browser, for the log. */
  | { readonly kind: 'note'; readonly note: string; readonly turn?: number }
  /**
   * Go on although the server's certificate is not trusted: the answer to a `tls` event with `asked`. `by`: the person was
   * not asked, because of a switch; taken only where the event says `own`.
   */
  | { readonly kind: 'accept'; readonly by?: 'switch' }
  /** Whether the log stays for `keptMs` after the end, as it does unless this is said. */
  | { readonly kind: 'keep'; readonly ended: boolean }
  /** End the session if it runs, and wipe it at once. Instead of `open`; who has the token may say it. */
  | { readonly kind: 'forget'; readonly session: string; readonly token: string }
  /** Leave the connection, as telnet's Ctrl+] does. */
  | { readonly kind: 'leave' };

/** The owner types and sees everything; a watcher sees what may be published. */
export type Role = 'owner' | 'watcher';

/** An owner event as it travels in JSON: octets travel in binary frames instead. */
export type WireEvent = Exclude<OwnerEvent, Stamp & OctetsFact>;

/** What the server may say. */
export type ServerMessage =
  /** First message: what this server is and what it allows. */
  | {
      readonly kind: 'hello';
      readonly version: string;
      /** Where connections may go; see server/src/upstream/policy.ts. */
      readonly targets: 'practice' | 'listed' | 'public' | 'any';
      /** The page may have sent this many octets in all, counted from the start; grows by `credit`. */
      readonly credit: number;
      /** How long a session waits for a page that is gone, and its log after the end, in milliseconds. */
      readonly keptMs: number;
    }
  /**
   * The session that was opened. `token` is the secret that gives it back; it never belongs into an address. The session
   * waits `keptMs` milliseconds for a page that is gone.
   */
  | { readonly kind: 'session'; readonly id: string; readonly token: string; readonly keptMs: number }
  /**
   * Who this page is to the session from now on: the answer to `open`, `resume` and `take`, and said to the page that a
   * session was taken from. A watcher's log begins anew, as `public` events.
   */
  | {
      readonly kind: 'attached';
      readonly role: Role;
      /** A mail program has the session: it can only be watched. */
      readonly watchOnly?: true;
      /** Its log is wiped at its end. */
      readonly kept?: false;
      /** To the owner: the id of its recording, which is that of the session. Absent where nothing is written down. */
      readonly recording?: string;
      /** The number of the first event that follows: 0, where the page must forget what it has. */
      readonly seq: number;
      /** Octets of the page that have arrived; what it sent beyond them is lost and must be sent again. */
      readonly typed: number;
      readonly credit: number;
    }
  /** The next events of the session as watchers see it. */
  | { readonly kind: 'public'; readonly events: readonly PublicEvent[] }
  /** The next event of the session's log. */
  | { readonly kind: 'event'; readonly event: WireEvent }
  /**
   * Everything up to this event of the owner's log is in the store and outlives this process. Octets that are not read yet
   * are not: the number stays below the event that brought them.
   */
  | { readonly kind: 'saved'; readonly seq: number }
  /** Nothing behind the last `saved` is written down any more. */
  | { readonly kind: 'unsaved'; readonly reason: Reason }
  /** The session is wiped: the answer to `forget`. */
  | { readonly kind: 'forgotten'; readonly session: string }
  /** The page may now have sent this many octets in all. */
  | { readonly kind: 'credit'; readonly octets: number }
  /** What the page sent was not understood or not allowed. */
  | { readonly kind: 'fault'; readonly reason: Reason };
