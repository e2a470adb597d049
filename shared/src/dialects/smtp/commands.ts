// The commands of SMTP as facts: what each looks like, where it is legal, which arguments are secrets. The machine, the
// hints and the practice server read this table. No behaviour and no words for the learner.

import { rfc } from '../../citation.ts';
import type { Citation } from '../../citation.ts';
import type { CommandFact } from '../../dialect.ts';

/** Every state in which the server reads commands and not the continuation of one. */
const anyCommandState = ['greeted', 'ready', 'mail', 'rcpt', 'bdat', 'merge', 'merge.rcpt', 'parts'] as const;

/** IronPort Mail Merge: one letter with variables, made anew for each recipient by a Cisco appliance. */
export const mailMerge: Citation = {
  page: 'https://www.cisco.com/c/en/us/td/docs/security/ces/user_guide/esa_user_guide_14-0/b_ESA_Admin_Guide_ces_14-0/b_ESA_Admin_Guide_12_1_chapter_0101010.html',
  title: 'Cisco: Sending Bulk Mail Using IronPort Mail Merge (IPMM)',
};

/** Where a session may begin anew; not between the chunks of a letter. */
const helloState = ['greeted', 'ready', 'mail', 'rcpt', 'merge', 'merge.rcpt', 'parts'] as const;

export const commands = [
  {
    verb: 'HELO',
    syntax: 'HELO domain',
    states: helloState,
    citation: rfc(5321, '4.1.1.1'),
  },
  {
    verb: 'EHLO',
    syntax: 'EHLO domain-or-address-literal',
    states: helloState,
    citation: rfc(5321, '4.1.1.1'),
  },
  {
    verb: 'MAIL',
    syntax: 'MAIL FROM:<reverse-path> [SP mail-parameters]',
    states: ['ready'],
    citation: rfc(5321, '4.1.1.2'),
  },
  {
    verb: 'RCPT',
    syntax: 'RCPT TO:<forward-path> [SP rcpt-parameters]',
    states: ['mail', 'rcpt', 'merge', 'merge.rcpt'],
    citation: rfc(5321, '4.1.1.3'),
  },
  { verb: 'DATA', syntax: 'DATA', states: ['rcpt'], citation: rfc(5321, '4.1.1.4') },
  // RFC 3030 §2: BDAT carries the letter in counted chunks instead of DATA and a final dot.
  { verb: 'BDAT', syntax: 'BDAT chunk-size [SP LAST]', states: ['rcpt', 'bdat'], citation: rfc(3030, '2') },
  // RFC 5321 §4.1.4: RSET, NOOP, HELP, VRFY and EXPN may come at any time, even before HELO or EHLO.
  { verb: 'RSET', syntax: 'RSET', states: anyCommandState, citation: rfc(5321, '4.1.1.5') },
  { verb: 'NOOP', syntax: 'NOOP [SP string]', states: anyCommandState, citation: rfc(5321, '4.1.1.9') },
  // RFC 5321 §3.1: a client that is greeted with 554 stays unintroduced and may only say QUIT.
  { verb: 'QUIT', syntax: 'QUIT', states: ['connect', ...anyCommandState], citation: rfc(5321, '4.1.1.10') },
  { verb: 'VRFY', syntax: 'VRFY user-or-mailbox', states: anyCommandState, citation: rfc(5321, '4.1.1.6') },
  { verb: 'EXPN', syntax: 'EXPN mailing-list', states: anyCommandState, citation: rfc(5321, '4.1.1.7') },
  { verb: 'HELP', syntax: 'HELP [SP string]', states: anyCommandState, citation: rfc(5321, '4.1.1.8') },
  // RFC 3207 §4: offered in the answer to EHLO, and pointless within a transaction that it would discard.
  { verb: 'STARTTLS', syntax: 'STARTTLS', states: ['ready'], citation: rfc(3207, '4') },
  {
    verb: 'AUTH',
    syntax: 'AUTH mechanism [SP initial-response]',
    // RFC 4954 §4: not permitted during a mail transaction.
    states: ['ready'],
    secrets: [{ argument: 1, role: 'response', rest: true }],
    citation: rfc(4954, '4'),
  },
  { verb: 'ETRN', syntax: 'ETRN domain', states: ['ready'], citation: rfc(1985, '5') },
  // Instead of MAIL, before RCPT, and instead of DATA.
  { verb: 'XMRG', syntax: 'XMRG FROM:<reverse-path>', states: ['ready'], citation: mailMerge },
  {
    verb: 'XDFN',
    syntax: 'XDFN name="value" … [*PARTS=part[,part]…]',
    states: ['merge', 'merge.rcpt'],
    citation: mailMerge,
  },
  { verb: 'XPRT', syntax: 'XPRT part [SP LAST]', states: ['merge.rcpt', 'parts'], citation: mailMerge },
] as const satisfies readonly CommandFact[];

/** The verbs of the table, in upper case. */
export type Verb = (typeof commands)[number]['verb'];
