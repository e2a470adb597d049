// The registry of dialects, machines included: one line for each protocol. How to add one is said in facts.ts.

import type { Dialect } from '../dialect.ts';
import { toLatin1 } from '../octets.ts';
import type { DialectChoice } from '../transcript/event.ts';
import { isDialectId } from './facts.ts';
import type { DialectId } from './facts.ts';
import { imap } from './imap/index.ts';
import { pop3 } from './pop3/index.ts';
import { raw } from './raw/index.ts';
import { smtp } from './smtp/index.ts';

/** Every protocol that is explained, by its id. */
export const dialects: Readonly<Record<DialectId, Dialect>> = { smtp, pop3, imap, raw };

/** The shape of a greeting's first octets (RFC 5321 §4.2, RFC 1939 §4, RFC 9051 §7.1). */
const greetings: readonly (readonly [RegExp, DialectId])[] = [
  [/^220[ -]/, 'smtp'],
  [/^554[ -]/, 'smtp'],
  [/^(\+OK|-ERR)\b/, 'pop3'],
  [/^\* (OK|PREAUTH|BYE)\b/i, 'imap'],
];

/**
 * How a conversation is to be read: the person's wish, else the port, else the shape of the greeting, else raw.
 * @param clues `greeting`: the first octets of the server, once they are known; `wish`: a dialect's id
 */
export function chooseDialect(clues: {
  readonly port: number;
  readonly greeting?: Uint8Array;
  readonly wish?: string;
}): { readonly id: DialectId; readonly why: DialectChoice } {
  if (clues.wish !== undefined && isDialectId(clues.wish)) return { id: clues.wish, why: 'user' };
  for (const [id, dialect] of Object.entries(dialects) as [DialectId, Dialect][]) {
    if (dialect.ports.some((fact) => fact.port === clues.port)) return { id, why: 'port' };
  }
  const greeting = clues.greeting && toLatin1(clues.greeting.subarray(0, 16));
  const found = greeting === undefined ? undefined : greetings.find(([shape]) => shape.test(greeting));
  return found ? { id: found[1], why: 'greeting' } : { id: 'raw', why: 'none' };
}
