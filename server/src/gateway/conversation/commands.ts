// What a conversation wants to be done, one sentence each. conversation.ts says these; run.ts performs them, and
// observer.ts for a connection that is only listened to.

import type { Reason } from '@mailterm/shared/reasons/reasons';
import type { OwnerFact } from '@mailterm/shared/transcript/event';

/** What must be done, in this order. */
export type Command =
  /** Append to the session's log. */
  | { readonly kind: 'log'; readonly fact: OwnerFact }
  /** Send to the mail server. */
  | { readonly kind: 'write'; readonly octets: Uint8Array }
  /** Make the TLS handshake on the connection, and stop: nothing flows before `resume`. */
  | { readonly kind: 'secure' }
  /** Stop or go on reading from the mail server. */
  | { readonly kind: 'pause' }
  | { readonly kind: 'resume' }
  /** Tell the page how many octets it may have sent in all. */
  | { readonly kind: 'credit'; readonly octets: number }
  /** Close the connection to the mail server; the conversation is over. */
  | { readonly kind: 'hangUp' }
  /** Refuse a message of the page. */
  | { readonly kind: 'fault'; readonly reason: Reason };
