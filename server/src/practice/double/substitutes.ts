// What the host of a double is told instead, where it would answer a recorded line in another way than the recorded server
// did: the same step for people and addresses of the practice world, so that both stand in the same state afterwards.

import { fromLatin1, toLatin1 } from '@mailterm/shared/octets';
import { practiceCode } from '../accounts.ts';
import type { Protocol } from '../faults/fault.ts';
import type { ScriptStep } from './script.ts';

/** Lines that lead to where the recorded line did, each with its line end; more than one are said one after the other. */
export function substitutesFor(protocol: Protocol, { verb, typed }: ScriptStep, domain: string): readonly Uint8Array[] {
  const lines = linesFor(protocol, verb, tagOf(typed), domain);
  return lines.map((line) => fromLatin1(verb === '.' ? `${line}\r\n.\r\n` : `${line}\r\n`));
}

function linesFor(protocol: Protocol, verb: string, tag: string, domain: string): readonly string[] {
  switch (`${protocol} ${verb}`) {
    case 'smtp HELO':
    case 'smtp EHLO':
      return [`${verb} client.example`];
    case 'smtp MAIL':
      return [`MAIL FROM:<alice@${domain}>`];
    case 'smtp RCPT':
      return [`RCPT TO:<bob@${domain}>`];
    case 'smtp .':
      return ['Subject: double\r\n\r\n'];
    case 'pop3 USER':
      return ['USER alice'];
    case 'imap SELECT':
    case 'imap EXAMINE':
      return [`${tag} ${verb} INBOX`];
    default:
      return isLogin(verb) ? loginLines(protocol, tag) : [];
  }
}

/** The verbs by which somebody logs in. */
export function isLogin(verb: string): boolean {
  return verb === 'AUTH' || verb === 'AUTHENTICATE' || verb === 'PASS' || verb === 'APOP' || verb === 'LOGIN';
}

/** A login that every host takes, whatever mechanism was recorded. */
export function loginLines(protocol: Protocol, tag: string): readonly string[] {
  const plain = Buffer.from(`\0alice\0${practiceCode}`, 'latin1').toString('base64');
  if (protocol === 'smtp') return [`AUTH PLAIN ${plain}`];
  if (protocol === 'pop3') return ['USER alice', `PASS ${practiceCode}`];
  return [`${tag} LOGIN alice ${practiceCode}`];
}

/** The tag of a command of IMAP. */
export function tagOf(typed: Uint8Array): string {
  return /^[!#$&'+-Z^-z|}]{1,64}(?= )/.exec(toLatin1(typed.subarray(0, 80)))?.[0] ?? 'x';
}
