// What must have been said before a line, so that the machine that reads it knows where it stands: greeting, introduction,
// envelope. These lines are implied: they are read and never shown. They offer what gives no cause for a refusal.

import type { Protocol } from '../paste.ts';
import type { Line } from '../dress/spoken.ts';

/** The command that a reply answers, as the paste names it. */
export interface Cue {
  /** In upper case; `.` is the end of the letter, `connect` the connection itself. */
  readonly verb: string;
  readonly argument?: string;
}

/** Stands for an address that the paste does not tell. A viewer says "the address" for it. */
export const someAddress = 'someone@address.invalid';

/** True for a line that only what was put in could suggest: it has an address or a tag of ours. */
export function isOurs(line: string): boolean {
  return line.includes(someAddress) || /^implied\d/.test(line);
}

const clientName = 'client.example.org';

/** Base64 of NUL, a user name, NUL, a word that occurs nowhere else: it must not be found in what was said. */
const proof = 'AHVzZXJAZXhhbXBsZS5vcmcAWnE3dksybVc5eA==';

/** Answers to the challenges of a login that nobody can see. */
export const someAnswers = { user: 'dXNlckBleGFtcGxlLm9yZw==', password: 'WnE3dksybVc5eA==' } as const;

/** The tag of implied IMAP commands. */
export const loginTag = 'implied0';

/** A login of which only the result is known. */
export function loginLine(protocol: Protocol, tag = loginTag): string {
  return protocol === 'imap' ? `${tag} AUTHENTICATE PLAIN ${proof}` : `AUTH PLAIN ${proof}`;
}

/** Headers that nothing is wrong with. */
const letter: readonly Line[] = [
  ['client', 'Date: Thu, 1 Jan 1970 00:00:00 +0000'],
  ['client', 'From: <user@example.org>'],
  ['client', 'To: <user@example.org>'],
  ['client', 'Message-ID: <1@example.org>'],
  ['client', 'Subject: -'],
  ['client', ''],
];

/** A letter that is not in the paste. */
export const someLetter: readonly Line[] = [...letter, ['client', '.']];

type Detail = 'offers' | 'bare';

const smtpGreeting: Line = ['server', '220 '];

function smtpHello(verb: string, detail: Detail): readonly Line[] {
  const offers = detail === 'offers' ? ['PIPELINING', 'SIZE', '8BITMIME', 'SMTPUTF8', 'DSN', 'CHUNKING'] : [];
  // What is offered and not used would look like a cause: login and TLS are offered only where they are used.
  if (verb === 'AUTH') offers.push('AUTH PLAIN LOGIN CRAM-MD5 XOAUTH2 OAUTHBEARER');
  if (verb === 'STARTTLS') offers.push('STARTTLS');
  return [
    ['client', `EHLO ${clientName}`],
    ['server', '250-'],
    ...offers.map((offer): Line => ['server', `250-${offer}`]),
    ['server', '250 ENHANCEDSTATUSCODES'],
  ];
}

const mailAccepted: readonly Line[] = [
  ['client', `MAIL FROM:<${someAddress}>`],
  ['server', '250 '],
];
const rcptAccepted: readonly Line[] = [
  ['client', `RCPT TO:<${someAddress}>`],
  ['server', '250 '],
];
const dataAccepted: readonly Line[] = [
  ['client', 'DATA'],
  ['server', '354 '],
];

function beforeSmtp(verb: string, detail: Detail): readonly Line[] {
  switch (verb) {
    case 'connect':
      return [];
    case 'EHLO':
    case 'HELO':
    case 'LHLO':
    case 'QUIT':
      return [smtpGreeting];
    case 'RCPT':
      return [smtpGreeting, ...smtpHello(verb, detail), ...mailAccepted];
    case 'DATA':
    case 'BDAT':
      return [smtpGreeting, ...smtpHello(verb, detail), ...mailAccepted, ...rcptAccepted];
    case '.':
      return [smtpGreeting, ...smtpHello(verb, detail), ...mailAccepted, ...rcptAccepted, ...dataAccepted];
    default:
      return [smtpGreeting, ...smtpHello(verb, detail)];
  }
}

const beforeLogin: ReadonlySet<string> = new Set(['USER', 'APOP', 'AUTH', 'STLS', 'CAPA', 'QUIT', 'UTF8', 'LANG']);

function beforePop3(verb: string): readonly Line[] {
  if (verb === 'connect') return [];
  const greeting: Line = ['server', '+OK '];
  if (beforeLogin.has(verb)) return [greeting];
  const user: readonly Line[] = [
    ['client', 'USER user'],
    ['server', '+OK '],
  ];
  if (verb === 'PASS') return [greeting, ...user];
  return [greeting, ['client', loginLine('pop3')], ['server', '+OK ']];
}

const unselected: ReadonlySet<string> = new Set(
  'SELECT EXAMINE CREATE DELETE RENAME SUBSCRIBE UNSUBSCRIBE LIST LSUB NAMESPACE STATUS APPEND ENABLE GETQUOTA GETQUOTAROOT SETQUOTA'.split(
    ' ',
  ),
);
const unauthenticated: ReadonlySet<string> = new Set(
  'CAPABILITY NOOP LOGOUT STARTTLS AUTHENTICATE LOGIN ID'.split(' '),
);

function beforeImap(verb: string): readonly Line[] {
  if (verb === 'connect') return [];
  const greeting: Line = ['server', '* OK '];
  if (unauthenticated.has(verb)) return [greeting];
  const login: readonly Line[] = [
    ['client', loginLine('imap')],
    ['server', `${loginTag} OK `],
  ];
  if (unselected.has(verb)) return [greeting, ...login];
  return [greeting, ...login, ['client', 'implied1 SELECT INBOX'], ['server', 'implied1 OK [READ-WRITE] ']];
}

/**
 * What must have been said before a command is at its place.
 * @param detail `offers`: the command may use extensions, and they must have been announced
 */
export function linesBefore(protocol: Protocol, verb: string, detail: Detail = 'offers'): readonly Line[] {
  if (protocol === 'smtp') return beforeSmtp(verb, detail);
  return protocol === 'pop3' ? beforePop3(verb) : beforeImap(verb);
}

/** The command itself. */
export function commandLines(protocol: Protocol, { verb, argument = someAddress }: Cue): readonly Line[] {
  if (verb === 'connect') return [];
  if (verb === 'AUTH') return [['client', loginLine(protocol)]];
  if (protocol !== 'smtp') return [['client', verb === 'USER' || verb === 'PASS' ? `${verb} user` : verb]];
  switch (verb) {
    case '.':
      return someLetter;
    case 'MAIL':
      return [['client', `MAIL FROM:<${argument}>`]];
    case 'RCPT':
      return [['client', `RCPT TO:<${argument}>`]];
    case 'EHLO':
    case 'HELO':
    case 'LHLO':
      return [['client', `${verb} ${clientName}`]];
    case 'VRFY':
    case 'EXPN':
    case 'ETRN':
      return [['client', `${verb} ${argument}`]];
    default:
      return [['client', verb]];
  }
}

/** s_client says these before it hands over. */
export const startTlsLines: readonly Line[] = [
  smtpGreeting,
  ...smtpHello('STARTTLS', 'offers'),
  ['client', 'STARTTLS'],
  ['server', '220 '],
];
