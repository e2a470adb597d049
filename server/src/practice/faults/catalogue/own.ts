// Replies in words of ours: what SMTP servers say beside the list of Cisco's, and what POP3 and IMAP servers say.

import type { Protocol } from '@mailterm/shared/wire/faults';
import type { FaultRow } from './row.ts';

/** The stages in upper case, those of a host of this name first; `|` is before those where it makes sense, too. */
type OwnRow = readonly [name: string, stages: string, ...lines: readonly string[]];

/** Local parts that work in every domain of the practice world; lines and names that people know. */
const everywhere: readonly OwnRow[] = [
  ['421.busy', 'connect | EHLO MAIL RCPT DATA', '421 4.3.2 Service not available, closing transmission channel'],
  ['450.greylist', 'RCPT | MAIL', '450 4.2.0 Recipient address rejected: greylisted, try again in a few minutes'],
  ['451.error', '. | MAIL RCPT DATA', '451 4.3.0 Server error'],
  ['452.full', 'RCPT | .', '452 4.2.2 Mailbox full'],
  ['452.recipients', 'RCPT |', '452 4.5.3 Too many recipients'],
  ['550.spf', 'MAIL | RCPT .', '550 5.7.23 The sender domain does not allow this client to send'],
  ['551.moved', 'RCPT |', '551 5.1.6 User not local; please try <bob@practice.test>'],
  ['552.full', 'RCPT | .', '552 5.2.2 Mailbox full'],
  ['554.error', '. | MAIL RCPT DATA', '554 5.3.0 Server error'],
];

const smtp: readonly OwnRow[] = [
  ['421.shutdown', 'NOOP | MAIL RCPT DATA', '421 4.3.2 Server is shutting down, closing transmission channel'],
  ['450.busy', 'RCPT |', '450 4.2.1 Mailbox is busy, try again later'],
  ['454.login-later', 'AUTH | *', '454 4.7.0 Temporary authentication failure'],
  ['502.not-implemented', 'VRFY | HELP EXPN', '502 5.5.1 Command not implemented'],
  ['521.no-mail', 'connect |', '521 5.3.2 This host accepts no mail'],
  ['534.weak', 'AUTH | *', '534 5.7.9 Authentication mechanism is too weak'],
  ['535.code-wanted', '* | AUTH', '535 5.7.8 Authentication failed: use the authorization code, not your password'],
  ['550.unknown', 'RCPT |', '550 5.1.1 No such user here'],
  ['550.policy', '. | MAIL RCPT', '550 5.7.1 Message refused by policy'],
  ['550.dmarc', '. |', '550 5.7.26 The sender domain fails its DMARC policy'],
  ['553.not-your-address', 'MAIL | RCPT', '553 5.7.1 Sender address is not owned by this user'],
  ['554.no-service', 'connect |', '554 5.3.2 No SMTP service here'],
  ['554.spam', '. | DATA', '554 5.7.1 Message refused: it looks like spam'],
  ['554.relay', 'RCPT |', '554 5.7.1 Relay access denied'],
  ['555.parameter', 'MAIL | RCPT', '555 5.5.4 Parameter not recognized'],
  ['556.null-mx', 'RCPT |', '556 5.1.10 The recipient domain accepts no mail'],
];

// RFC 2449 §8, RFC 3206 §4.
const pop3: readonly OwnRow[] = [
  ['err', 'STAT | LIST RETR DELE', '-ERR It did not work'],
  ['in-use', 'PASS APOP * | AUTH', '-ERR [IN-USE] Another session has this mailbox'],
  ['login-delay', 'PASS APOP * | AUTH', '-ERR [LOGIN-DELAY] Wait a minute between two logins'],
  ['auth', 'PASS APOP * | AUTH', '-ERR [AUTH] Name or password is wrong'],
  ['sys-temp', 'PASS APOP * | STAT LIST RETR', '-ERR [SYS/TEMP] The mail store does not answer, try later'],
  ['sys-perm', 'PASS APOP * | STAT LIST RETR', '-ERR [SYS/PERM] The mailbox is damaged, ask the administrator'],
  ['service-closed', 'connect |', '-ERR [SYS/TEMP] Service is not available'],
];

// RFC 9051 §7.1 and RFC 5530 §3.
const imap: readonly OwnRow[] = [
  ['no', 'SELECT | LOGIN FETCH APPEND', 'NO It did not work'],
  ['bad', 'NOOP | SELECT FETCH SEARCH', 'BAD Command cannot be understood'],
  ['bye', 'connect | NOOP SELECT', '* BYE Server is shutting down'],
  ['alert', 'LOGIN | SELECT', 'NO [ALERT] This account is locked, visit the web page'],
  ['overquota', 'APPEND COPY | MOVE', 'NO [OVERQUOTA] The mailbox is full'],
  ['unavailable', 'LOGIN * | SELECT AUTHENTICATE', 'NO [UNAVAILABLE] The user database does not answer'],
  ['authentication-failed', 'LOGIN * | AUTHENTICATE', 'NO [AUTHENTICATIONFAILED] Name or password is wrong'],
  ['authorization-failed', 'LOGIN * | AUTHENTICATE', 'NO [AUTHORIZATIONFAILED] You may not act for this user'],
  ['expired', 'LOGIN * | AUTHENTICATE', 'NO [EXPIRED] The password is too old'],
  ['privacy-required', 'LOGIN | AUTHENTICATE', 'NO [PRIVACYREQUIRED] Login needs TLS'],
  ['contact-admin', 'LOGIN | SELECT', 'NO [CONTACTADMIN] Ask the administrator'],
  ['no-perm', 'SELECT | STORE APPEND', 'NO [NOPERM] You may not do this'],
  ['in-use', 'SELECT | DELETE RENAME', 'NO [INUSE] Another session uses this mailbox'],
  ['expunge-issued', 'FETCH | STORE', 'NO [EXPUNGEISSUED] Some of these messages are gone'],
  ['corruption', 'FETCH | SELECT', 'NO [CORRUPTION] The mailbox is damaged'],
  ['server-bug', 'SELECT | FETCH SEARCH', 'NO [SERVERBUG] Something is wrong in this server'],
  ['client-bug', 'SELECT | NOOP', 'BAD [CLIENTBUG] A client should not do this'],
  ['cannot', 'CREATE | RENAME', 'NO [CANNOT] This can never be a mailbox name'],
  ['limit', 'SEARCH | LOGIN FETCH', 'NO [LIMIT] Too much was asked for at once'],
  ['already-exists', 'CREATE | RENAME', 'NO [ALREADYEXISTS] There is such a mailbox'],
  ['nonexistent', 'SELECT | DELETE RENAME', 'NO [NONEXISTENT] There is no such mailbox'],
  ['trycreate', 'APPEND COPY | MOVE', 'NO [TRYCREATE] There is no such mailbox; create it first'],
];

/** Names of replies without a reason. */
const bare = ['err', 'no'];

/** The rows of ours, those that people know from every domain first. */
export const ownRows: readonly FaultRow[] = [
  ...everywhere.map((row) => ({ ...rowOf('smtp', row), everywhere: true as const })),
  ...smtp.map((row) => rowOf('smtp', row)),
  ...pop3.map((row) => rowOf('pop3', row)),
  ...imap.map((row) => rowOf('imap', row)),
];

function rowOf(protocol: Protocol, [name, stages, ...lines]: OwnRow): FaultRow {
  const [at = '', also = ''] = stages.split('|').map((part) => part.trim());
  const id = `${protocol}-${name.replace('.', '-')}`;
  const others = also === '' ? [] : also.split(' ');
  const isBare = bare.includes(name) && ({ isBare: true } as const);
  return { id, protocol, name, at: at.split(' '), also: others, lines, words: 'own', ...isBare };
}
