// The states of an SMTP conversation and the steps between them, as a table. The machine follows it, the practice server
// obeys it, the state map on screen is drawn from it. Login and TLS are facts of the conversation and no states.

import type { PromptFact, Transition } from '../../dialect.ts';

/** The names of the states; `connect` is before the greeting. */
export const states = [
  'connect',
  'greeted',
  'ready',
  'auth.user',
  'auth.password',
  'auth.response',
  'mail',
  'rcpt',
  'data',
  'bdat',
  'merge',
  'merge.rcpt',
  'part',
  'parts',
  'closed',
] as const;

export type State = (typeof states)[number];

/** A row whose states are ours. */
type Row = Transition & { readonly from: State; readonly to: State };

/** A step that one reply class of one command makes from several states. */
function rows(from: readonly State[], on: string, reply: Transition['reply'], to: State): Row[] {
  return from.map((state) => ({ from: state, on, reply, to }));
}

/**
 * A reply that has no row leaves the state as it is. One step is made by a code and not by a class, and therefore has no
 * row: 421 closes the connection from every state (RFC 5321 §3.8).
 */
export const transitions: readonly Row[] = [
  // RFC 5321 §3.1: nothing may be sent before the greeting; 554 instead of 220 leaves only QUIT.
  ...rows(['connect'], 'connect', 'done', 'greeted'),
  // RFC 5321 §4.1.4: HELO and EHLO, also in the middle of a transaction, which they cancel.
  ...rows(['greeted', 'ready', 'mail', 'rcpt', 'merge', 'merge.rcpt', 'parts'], 'EHLO', 'done', 'ready'),
  ...rows(['greeted', 'ready', 'mail', 'rcpt', 'merge', 'merge.rcpt', 'parts'], 'HELO', 'done', 'ready'),
  // RFC 3207 §4.2: after the handshake the server knows nothing of the client, and EHLO comes first again.
  ...rows(['ready'], 'STARTTLS', 'done', 'greeted'),
  // RFC 4954 §4: which of the three comes after AUTH depends on the mechanism, and for LOGIN on the challenge.
  ...rows(['ready'], 'AUTH', 'done', 'ready'),
  ...rows(['ready'], 'AUTH', 'goOn', 'auth.user'),
  ...rows(['ready'], 'AUTH', 'goOn', 'auth.password'),
  ...rows(['ready'], 'AUTH', 'goOn', 'auth.response'),
  ...rows(['auth.user'], '*', 'goOn', 'auth.password'),
  ...rows(['auth.password', 'auth.response'], '*', 'goOn', 'auth.response'),
  ...rows(['auth.user', 'auth.password', 'auth.response'], '*', 'done', 'ready'),
  ...rows(['auth.user', 'auth.password', 'auth.response'], '*', 'tryLater', 'ready'),
  ...rows(['auth.user', 'auth.password', 'auth.response'], '*', 'no', 'ready'),
  // RFC 5321 §3.3: MAIL, then RCPT once or more, then DATA.
  ...rows(['ready'], 'MAIL', 'done', 'mail'),
  ...rows(['mail', 'rcpt'], 'RCPT', 'done', 'rcpt'),
  ...rows(['rcpt'], 'DATA', 'goOn', 'data'),
  // RFC 3030 §2: chunks until one that is the last, which ends the letter as the dot does.
  ...rows(['rcpt', 'bdat'], 'BDAT', 'done', 'bdat'),
  ...rows(['rcpt', 'bdat'], '.', 'done', 'ready'),
  // RFC 3030 §2: after a refused chunk nothing but RSET helps; the refusal of the last one ends the letter.
  ...rows(['rcpt', 'bdat'], '.', 'tryLater', 'ready'),
  ...rows(['rcpt', 'bdat'], '.', 'no', 'ready'),
  // RFC 5321 §4.1.1.4: whatever the answer to the final dot, the envelope is empty again.
  ...rows(['data'], '.', 'done', 'ready'),
  ...rows(['data'], '.', 'tryLater', 'ready'),
  ...rows(['data'], '.', 'no', 'ready'),
  // IronPort Mail Merge (IPMM): XMRG, then XDFN and RCPT for each recipient, then the parts; the one that is LAST ends the
  // letter as DATA does.
  ...rows(['ready'], 'XMRG', 'done', 'merge'),
  ...rows(['merge', 'merge.rcpt'], 'RCPT', 'done', 'merge.rcpt'),
  ...rows(['merge.rcpt', 'parts'], 'XPRT', 'goOn', 'part'),
  ...rows(['merge.rcpt', 'parts'], 'XPRT', 'goOn', 'data'),
  ...rows(['part'], '.', 'done', 'parts'),
  ...rows(['part'], '.', 'tryLater', 'parts'),
  ...rows(['part'], '.', 'no', 'parts'),
  // RFC 5321 §4.1.1.5: RSET empties the envelope and forgets nothing else.
  ...rows(['greeted'], 'RSET', 'done', 'greeted'),
  ...rows(['ready', 'mail', 'rcpt', 'bdat', 'merge', 'merge.rcpt', 'parts'], 'RSET', 'done', 'ready'),
  ...rows(
    ['connect', 'greeted', 'ready', 'mail', 'rcpt', 'bdat', 'merge', 'merge.rcpt', 'parts'],
    'QUIT',
    'done',
    'closed',
  ),
];

/** The mode light of the prompt, by state. */
export const prompts = {
  default: { label: 'SMTP▸' },
  'auth.user': { label: '334 user▸' },
  'auth.password': { label: '334 pass▸' },
  'auth.response': { label: '334 auth▸' },
  data: { label: 'DATA│' },
  bdat: { label: 'BDAT▸' },
  merge: { label: 'XMRG▸' },
  'merge.rcpt': { label: 'XMRG▸' },
  part: { label: 'PART│' },
  parts: { label: 'PART▸' },
} as const satisfies Readonly<Record<string, PromptFact>>;
