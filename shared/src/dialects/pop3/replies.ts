// The words of a POP3 server as tables: response codes, capabilities, and the wording that tells why a login was refused.
// Tables only; grammar.ts and diagnose.ts look things up here.

import type { ReplyClass } from '../../dialect.ts';
import type { ReasonId } from '../../refusal/vocabulary.ts';
import type { Pop3Id } from './citations.ts';

/** What a response code is called, whether trying again later may help, and the cause and the reason it names. */
interface CodeFact {
  readonly id: Pop3Id;
  readonly replyClass: ReplyClass;
  readonly cause?: Pop3Id;
  readonly reason?: ReasonId;
}

/** RFC 2449 §8: resp-code = "[" resp-level *("/" resp-level) "]". By code, in upper case. */
const responseCodes: ReadonlyMap<string, CodeFact> = new Map<string, CodeFact>([
  ['IN-USE', { id: 'code.IN-USE', replyClass: 'tryLater', cause: 'why.inUse', reason: 'inuse' }],
  ['LOGIN-DELAY', { id: 'code.LOGIN-DELAY', replyClass: 'tryLater', cause: 'why.loginDelay', reason: 'ratelimited' }],
  ['SYS/TEMP', { id: 'code.SYS/TEMP', replyClass: 'tryLater', cause: 'why.sysTemp', reason: 'systemerror' }],
  ['SYS/PERM', { id: 'code.SYS/PERM', replyClass: 'no', cause: 'why.sysPerm', reason: 'systemerror' }],
  ['AUTH', { id: 'code.AUTH', replyClass: 'no', reason: 'authfailure' }],
  ['UTF8', { id: 'code.UTF8', replyClass: 'no', cause: 'why.utf8First', reason: 'notsupported' }],
]);

/**
 * The facts of a response code; codes that nobody registered are `code.unknown`.
 * @param code without its brackets, in any case
 */
export function codeFact(code: string): CodeFact {
  const known = responseCodes.get(code.toUpperCase());
  if (known) return known;
  // RFC 2449 §8: a client that does not know the second level still knows the first.
  if (/^SYS\//i.test(code)) return { id: 'code.SYS', replyClass: 'no', reason: 'systemerror' };
  return { id: 'code.unknown', replyClass: 'no' };
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

/** Wording by which servers refuse a login in clear text: Dovecot, Courier. */
export const tlsNeededWording =
  /(?:clear|plain) ?text (?:auth|login|password).{0,16}(?:disallowed|disabled|not allowed|not permitted|refused)|only.{0,20}(?:ssl|tls)|(?:requires?|need).{0,20}(?:ssl|tls)/i;

/** Wording that comes of the same cause and does not say so: Exchange. */
export const tlsHintWording = /(?:clear|plain) ?text auth|disallowed|not valid in this state/i;
