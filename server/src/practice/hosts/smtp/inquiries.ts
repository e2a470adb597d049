// VRFY, EXPN and ETRN: questions about users, lists and queues.

import { membersOf } from '../../accounts.ts';
import { fill, withLines } from '../wording.ts';
import type { Outcome, Turn } from './state.ts';

/** VRFY says neither yes nor no, so that nobody can collect addresses (RFC 5321 §7.3); some servers are frank. */
export function vrfy({ persona, accounts, argument }: Turn): Outcome {
  const { wording, habits } = persona.smtp;
  if (argument === '') return { reply: wording.argumentMissing, fill: { verb: 'VRFY' } };
  const address = argument.replace(/^<(.*)>$/, '$1');
  const addressee = accounts.addresseeOf(address);
  // RFC 5321 §3.5.3: 252 is for what can be taken and not verified.
  if (habits.vrfy === 'discreet' || addressee.kind === 'elsewhere') return { reply: wording.vrfy, fill: { argument } };
  if (addressee.kind === 'unknown') return { reply: wording['vrfy.unknown'], fill: { argument } };
  const whole = address.includes('@') ? address : `${address}@${persona.domains[0] ?? persona.hostNames[0]}`;
  return { reply: wording['vrfy.known'], fill: { argument, address: whole } };
}

/** EXPN names the members of a mailing list (RFC 5321 §3.5.1). */
export function expn({ persona, argument }: Turn): Outcome {
  const { wording } = persona.smtp;
  if (argument === '') return { reply: wording.argumentMissing, fill: { verb: 'EXPN' } };
  const members = membersOf(argument.toLowerCase());
  if (members === undefined) return { reply: wording['expn.unknown'], fill: { argument } };
  const facts = members.map((user) => ({ host: persona.hostNames[0], member: `${user}@practice.test` }));
  const lines = facts.flatMap((fact) => fill(wording['expn.member'], fact));
  return { reply: withLines(wording['expn.member'], lines) };
}

/** ETRN asks for the mail that waits for a domain (RFC 1985 §5.3); the practice server has nowhere to send it from. */
export function etrn({ persona, argument }: Turn): Outcome {
  const { wording } = persona.smtp;
  if (argument === '') return { reply: wording.argumentMissing, fill: { verb: 'ETRN' } };
  return { reply: wording.etrn, fill: { argument } };
}
