// What Mailterm itself says about the course of a session (`session.*`) and the line between page and server (`link.*`),
// with the params that fill each text. The words are in words/*.ts; what the local prompt says is in prompt/sayings.ts. Why
// a session was refused or ended is a reason (shared/src/reasons).

import { beginParams, courseParams } from '@mailterm/shared/transcript/words/ids';

/** Each saying with its params. */
export const sessionSayingParams = {
  // The course of a session. The first three follow each other on the same line of the conversation.
  ...beginParams,
  ...courseParams,
  /** The command that opened the session has typed its lines: TLS is up, or a reply was not yes. */
  'session.openingDone': [],
  'session.openingRefused': [],
  /** Lines that were confirmed with Enter and had not left the page when the connection ended. */
  'session.unsent': ['lines'],

  // The line between the page and Mailterm's own server.
  'link.unreachable': [],
  'link.lost': [],

  /** A part of the page did not come. It is said here because the words of that part did not come either. */
  'prompt.notLoaded': [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type SessionSayingId = keyof typeof sessionSayingParams;

/** Said before a session has begun, or when it cannot begin: their words are there from the start (words/). */
export type FirstSayingId = Exclude<SessionSayingId, `session.${string}`> | 'session.opening' | 'session.dialing';

/** Said in a session: their words are fetched for it (words/talk/). */
export type TalkSayingId = Exclude<SessionSayingId, FirstSayingId>;
