// The same Postfix with what its administrators switch on against spam, one habit at a time, each at a name of its own: a
// name in HELO that must be complete, a greylist, and a greeting that nobody may speak before.

import { documented } from '../../hosts/wording.ts';
import type { SmtpHabits } from '../../hosts/smtp/habits.ts';
import type { SmtpReplyId } from '../../hosts/smtp/replies.ts';
import type { Speaker } from '../persona.ts';
import { smtpSays } from '../says.ts';
import { postfix } from './index.ts';

/** Postfix with one habit more, and the words that go with it. */
function postfixWith(
  id: string,
  habits: Partial<SmtpHabits>,
  page: string,
  said: Readonly<Partial<Record<SmtpReplyId, string>>>,
): Speaker<'smtp'> {
  const { smtp } = postfix;
  return {
    ...postfix,
    id,
    hostNames: [`${id}.practice.test`],
    domains: [`${id}.practice.test`],
    smtp: {
      ...smtp,
      habits: { ...smtp.habits, ...habits },
      wording: { ...smtp.wording, ...smtpSays(documented(page), said) },
    },
  };
}

/** reject_non_fqdn_helo_hostname, which smtpd_delay_reject says only at RCPT. */
export const strict = postfixWith(
  'strict',
  { helloWhole: 'atRcpt' },
  'https://www.postfix.org/postconf.5.html, reject_non_fqdn_helo_hostname',
  { 'hello.notWhole': '504 5.5.2 <{name}>: Helo command rejected: need fully-qualified hostname' },
);

/** Postgrey waits five minutes; half a minute is enough to see how it works. */
export const greylist = postfixWith(
  'greylist',
  { greylistMs: 30_000 },
  'https://www.postfix.org/SMTPD_POLICY_README.html, greylisting',
  { 'rcpt.greylisted': '450 4.2.0 <{address}>: Recipient address rejected: Greylisted' },
);

/** postscreen, with the two seconds that it waits under stress (postscreen_greet_wait). */
export const postscreen = postfixWith(
  'postscreen',
  { greetingMs: 2_000 },
  'https://www.postfix.org/POSTSCREEN_README.html',
  { 'greeting.tooEarly': '521 5.5.1 Protocol error' },
);
