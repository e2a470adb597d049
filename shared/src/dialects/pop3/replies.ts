// The words of a POP3 server as tables: response codes, capabilities, and the wording that tells why a login was refused.
// Tables only; grammar.ts and diagnose.ts look things up here.

import type { ReplyClass } from '../../dialect.ts';
import type { Pop3Id } from './citations.ts';

/** What a response code is called, whether trying again later may help, and the cause it names. */
interface CodeFact {
  readonly id: Pop3Id;
  readonly replyClass: ReplyClass;
  readonly cause?: Pop3Id;
}

/** RFC 2449 §8: resp-code = "[" resp-level *("/" resp-level) "]". By code, in upper case. */
const responseCodes: ReadonlyMap<string, CodeFact> = new Map<string, CodeFact>([
  ['IN-USE', { id: 'code.IN-USE', replyClass: 'tryLater', cause: 'why.inUse' }],
  ['LOGIN-DELAY', { id: 'code.LOGIN-DELAY', replyClass: 'tryLater', cause: 'why.loginDelay' }],
  ['SYS/TEMP', { id: 'code.SYS/TEMP', replyClass: 'tryLater', cause: 'why.sysTemp' }],
  ['SYS/PERM', { id: 'code.SYS/PERM', replyClass: 'no', cause: 'why.sysPerm' }],
  ['AUTH', { id: 'code.AUTH', replyClass: 'no' }],
  ['UTF8', { id: 'code.UTF8', replyClass: 'no', cause: 'why.utf8First' }],
]);

/**
 * The facts of a response code; codes that nobody registered are `code.unknown`.
 * @param code without its brackets, in any case
 */
export function codeFact(code: string): CodeFact {
  const known = responseCodes.get(code.toUpperCase());
  if (known) return known;
  // RFC 2449 §8: a client that does not know the second level still knows the first.
  return { id: /^SYS\//i.test(code) ? 'code.SYS' : 'code.unknown', replyClass: 'no' };
}

const capabilities: ReadonlySet<string> = new Set([
  'TOP',
  'USER',
  'SASL',
  'RESP-CODES',
  'LOGIN-DELAY',
  'PIPELINING',
  'EXPIRE',
  'UIDL',
  'IMPLEMENTATION',
  'STLS',
  'AUTH-RESP-CODE',
  'UTF8',
  'LANG',
]);

/** The explanation of a capability's tag (RFC 2449 §5); tags of no RFC are `capa.unknown`. */
export function capabilityId(tag: string): Pop3Id {
  const upper = tag.toUpperCase();
  return capabilities.has(upper) ? (`capa.${upper}` as Pop3Id) : 'capa.unknown';
}

/** Wording by which servers refuse a login in clear text: Dovecot, Exchange, Courier. */
export const tlsNeededWording =
  /(?:clear|plain) ?text auth|disallowed|only.{0,20}(?:ssl|tls)|(?:requires?|need).{0,20}(?:ssl|tls)|not valid in this state/i;
