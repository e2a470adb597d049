// What can happen to a conversation, one sentence each. run.ts, observer.ts, peer.ts and socket.ts say these;
// conversation.ts decides what follows.

import type { Side } from '@mailterm/shared/dialect';
import type { Reason } from '@mailterm/shared/reasons/reasons';
import type { TlsFacts } from '@mailterm/shared/transcript/tls';
import type { StandsFor, Target } from '@mailterm/shared/transcript/event';
import type { Quota } from './quota.ts';

/** What can happen to a conversation. */
export type Input =
  | {
      readonly kind: 'open';
      readonly target: Target;
      readonly startedMs: number;
      readonly dialect?: string;
      readonly double?: StandsFor;
    }
  | { readonly kind: 'refused'; readonly reason: Reason; readonly offer?: Target }
  | { readonly kind: 'dialing'; readonly address: string }
  /** `own`: to a practice server, or to the machine that this runs on. `quota`: what may still be tried there, if limited. */
  | {
      readonly kind: 'connected';
      readonly address: string;
      readonly tookMs: number;
      readonly own?: true;
      readonly quota?: Quota;
    }
  /** The TLS handshake is done, as a `secure` command asked. */
  | { readonly kind: 'secured'; readonly facts: TlsFacts }
  /** The person accepts a certificate that is not trusted, or a switch of theirs does: again, when a page comes back. */
  | { readonly kind: 'accepted'; readonly by?: 'switch' }
  /** Octets from the mail server. */
  | { readonly kind: 'received'; readonly octets: Uint8Array }
  /** Octets from the page, confirmed with Enter. */
  | { readonly kind: 'typed'; readonly octets: Uint8Array }
  /** The socket to the mail server has taken this many typed octets. */
  | { readonly kind: 'written'; readonly octets: number }
  /** The page has this many octets of both sides in its log. */
  | { readonly kind: 'acked'; readonly octets: number }
  | { readonly kind: 'noted'; readonly note: string; readonly turn?: number }
  /** The connection to the mail server is over, or never came about. */
  | { readonly kind: 'ended'; readonly by: Side | 'tool'; readonly reason: Reason }
  /** Time passes. Send one about every second. */
  | { readonly kind: 'tick' };
