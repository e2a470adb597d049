// The registry of what is known about protocols, without the machines: all that a page needs before anybody speaks.
//
// To add a protocol (ManageSieve, LMTP, NNTP …): make a folder with the same file names as its neighbours, add one line
// to `registry` here, one in explanations.ts and one in index.ts; the compiler asks for the others when the first is there.
// The conformance suite, the case runner and the page find it from here.

import type { DialectFacts } from '../dialect.ts';
import { imapFacts } from './imap/facts.ts';
import { pop3Facts } from './pop3/facts.ts';
import { rawFacts } from './raw/facts.ts';
import { smtpFacts } from './smtp/facts.ts';

const registry = {
  smtp: smtpFacts,
  pop3: pop3Facts,
  imap: imapFacts,
  raw: rawFacts,
} satisfies Record<string, DialectFacts>;

export type DialectId = keyof typeof registry;

/** The facts of every protocol that is explained, by its id. */
export const dialectFacts: Readonly<Record<DialectId, DialectFacts>> = registry;

/** True for the name of a dialect. */
export function isDialectId(name: string): name is DialectId {
  return Object.hasOwn(dialectFacts, name);
}
