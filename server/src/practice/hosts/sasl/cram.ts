// CRAM-MD5 (RFC 2195): the password does not travel, but who listens can try words against what does.

import { createHmac } from 'node:crypto';
import { fromLatin1, toBase64 } from '@mailterm/shared/octets';
import { meaningless } from './login.ts';
import type { MechanismRules } from './login.ts';

export const cramMd5: MechanismRules = {
  waits: true,
  challenge(login, { world, persona }) {
    // RFC 2195 §2: a msg-id of random digits, a timestamp and the name of the server.
    const asked = `<${world.connection}.${world.nowMs}@${persona.hostNames[0]}>`;
    return { kind: 'ask', what: 'response', login: { ...login, asked }, challenge: toBase64(fromLatin1(asked)) };
  },
  answer({ asked = '' }, said) {
    // RFC 2195 §2: the user name, a space, and the digest in lower-case hex. A name may hold blanks, a digest none.
    const blank = said.lastIndexOf(' ');
    if (blank < 1) return meaningless;
    const digest = said.slice(blank + 1);
    const knows = (password: string): boolean => digest === digestOf(password, asked);
    return { kind: 'judge', credentials: { name: said.slice(0, blank), knows } };
  },
};

/** RFC 2104 with MD5, whose key is the password. */
function digestOf(password: string, asked: string): string {
  return createHmac('md5', Buffer.from(password, 'latin1')).update(asked, 'latin1').digest('hex');
}
