// The natural way to each reply: the mistake that brings it, on which host; or why there is none. The page's card and
// lessons are about these, and `npm run faults` makes every one of them.

import type { Mistake, Natural } from './row.ts';

const hello = 'EHLO pc.example';
const from = 'MAIL FROM:<alice@practice.test>';
const to = 'RCPT TO:<bob@practice.test>';
const plain = 'AUTH PLAIN AGFsaWNlAHByYWN0aWNlLWNvZGU=';
const wrongPlain = 'AUTH PLAIN AGFsaWNlAHdyb25n';

const esa = (...lines: readonly string[]): Mistake => ({ host: 'esa.practice.test', port: 25, lines });
/** Where mail begins its way: logins belong there, and this one wants TLS before. */
const esaSecure = (...lines: readonly string[]): Mistake => ({ host: 'esa.practice.test', port: 465, lines });
const esaSubmission = (...lines: readonly string[]): Mistake => ({ host: 'esa.practice.test', port: 587, lines });
const smtp = (...lines: readonly string[]): Mistake => ({ host: 'practice', port: 25, lines });
const pop3 = (...lines: readonly string[]): Mistake => ({ host: 'practice', port: 110, lines });
const imap = (...lines: readonly string[]): Mistake => ({ host: 'practice', port: 143, lines });
const none = (why: string): Natural => ({ none: why });

const letter = (...lines: readonly string[]): readonly string[] => [hello, from, to, 'DATA', ...lines, '.'];
const five = [1, 2, 3, 4, 5] as const;
const ownTrouble = none('the trouble is the server’s own');
const counting = none('takes many connections at once');
const merge = [hello, 'XMRG FROM:<alice@practice.test>'];

/** By the id of the row. */
export const naturals: Readonly<Record<string, Natural>> = {
  'esa-01': counting,
  'esa-02': counting,
  'esa-03': counting,
  'esa-04': counting,
  'esa-05': esa(hello, ...five.flatMap(() => letter('Subject: x', '', 'x').slice(1)), from),
  'esa-06': ownTrouble,
  'esa-07': none('takes a quarter of an hour'),
  'esa-08': esa(hello, ...Array.from({ length: 6 }, () => 'NONSENSE')),
  'esa-09': ownTrouble,
  'esa-10': ownTrouble,
  'esa-11': none('takes a mailbox with 200 letters'),
  'esa-12': ownTrouble,
  'esa-13': ownTrouble,
  'esa-14': esa(hello, from, ...Array.from({ length: 11 }, () => to)),
  'esa-15': none('a server without a certificate'),
  'esa-16': esa('NONSENSE'),
  'esa-17': esa(`NOOP ${'x'.repeat(1100)}`),
  'esa-18': esa('EHLO'),
  'esa-19': esa(hello, 'MAIL FROM'),
  'esa-20': esaSecure(hello, 'AUTH'),
  'esa-21': esa('HELP FOO'),
  'esa-22': esa(hello, `${from} FOO`),
  'esa-23': esa(hello, `${from} BODY=9BIT`),
  'esa-24': esa(hello, plain),
  'esa-25': esaSecure(hello, plain, from, plain),
  'esa-26': esaSecure(hello, plain, plain),
  'esa-27': esa(hello, to),
  'esa-28': esa(hello, from, 'DATA'),
  'esa-29': esa(...merge, to, 'DATA'),
  'esa-30': esa(hello, from, to, 'XPRT 1'),
  'esa-31': esa(...merge, to, 'XPRT 1', 'Subject: x', '', 'x', '.', to),
  'esa-32': esa(hello, 'XPRT 1'),
  'esa-33': esaSecure(hello, 'AUTH FOO'),
  'esa-34': esa(hello, from, `${to} FOO`),
  'esa-35': esa(...merge, 'XDFN =x'),
  'esa-36': esa(...merge, to, 'XPRT'),
  'esa-37': esa(...merge, to, 'XPRT 100'),
  'esa-38': esa(...merge, 'XDFN name'),
  'esa-39': esa(...merge, 'XDFN *PARTS=1,2', to, 'XPRT 1 LAST'),
  'esa-40': esa(...merge, 'XDFN *NAME=x'),
  'esa-41': esa(...merge, 'XDFN *PARTS=first'),
  'esa-42': esa(...merge, 'XDFN name=\0'),
  'esa-43': none('a gateway that wants TLS before mail'),
  'esa-44': none('a gateway with a policy for one sender'),
  'esa-45': esaSecure(hello, from),
  'esa-46': esaSubmission(hello, plain),
  'esa-47': esa(...letter(...Array.from({ length: 300 }, (_, at) => `X-Long-${at}: ${'x'.repeat(60)}`), '', 'x')),
  'esa-48': esa(...letter('Subject: x', '', ...Array.from({ length: 1100 }, () => 'x'.repeat(980)))),
  'esa-49': esa(hello, `${from} SIZE=99999999`),
  'esa-50': ownTrouble,
  'esa-51': esa(...letter(...Array.from({ length: 31 }, (_, at) => `Received: from a by b; ${at}`), '', 'x')),
  'esa-52': esa(...letter('Subject: x', '', 'one\ntwo')),
  'smtp-421-busy': ownTrouble,
  'smtp-450-greylist': none('a server with a greylist'),
  'smtp-451-error': ownTrouble,
  'smtp-452-full': none('takes a mailbox with 200 letters'),
  'smtp-452-recipients': smtp(hello, from, ...Array.from({ length: 101 }, () => to)),
  'smtp-550-spf': none('takes a sender domain with a policy'),
  'smtp-551-moved': none('a server that knows the new address'),
  'smtp-552-full': none('takes a full mailbox'),
  'smtp-554-error': ownTrouble,
  'smtp-421-shutdown': ownTrouble,
  'smtp-450-busy': ownTrouble,
  'smtp-454-login-later': ownTrouble,
  'smtp-502-not-implemented': { host: 'coremail.practice.test', port: 25, lines: [hello, 'VRFY bob'] },
  'smtp-521-no-mail': none('a host that is no mail server'),
  'smtp-534-weak': none('a server that refuses weak mechanisms'),
  'smtp-535-code-wanted': smtp(hello, wrongPlain),
  'smtp-550-unknown': smtp(hello, from, 'RCPT TO:<nobody@practice.test>'),
  'smtp-550-policy': none('a server with a policy'),
  'smtp-550-dmarc': none('takes a sender domain with a policy'),
  'smtp-553-not-your-address': none('a server that binds senders to logins'),
  'smtp-554-no-service': none('a host that takes no mail'),
  'smtp-554-spam': none('a server that reads letters'),
  'smtp-554-relay': smtp(hello, from, 'RCPT TO:<someone@elsewhere.example>'),
  'smtp-555-parameter': smtp(hello, `${from} FOO=1`),
  'smtp-556-null-mx': none('takes a domain that accepts no mail'),
  'pop3-err': pop3('USER alice', 'PASS practice-code', 'RETR 999'),
  'pop3-in-use': { ...pop3('USER bob', 'PASS practice-code'), beside: ['USER bob', 'PASS practice-code'] },
  'pop3-login-delay': none('a server that counts logins'),
  'pop3-auth': pop3('USER alice', 'PASS wrong'),
  'pop3-sys-temp': ownTrouble,
  'pop3-sys-perm': ownTrouble,
  'pop3-service-closed': ownTrouble,
  'imap-no': none('most servers say why'),
  'imap-bad': imap('a NONSENSE'),
  'imap-bye': imap('a LOGOUT'),
  'imap-alert': ownTrouble,
  'imap-overquota': none('takes a mailbox with 200 letters'),
  'imap-unavailable': ownTrouble,
  'imap-authentication-failed': imap('a LOGIN alice wrong'),
  'imap-authorization-failed': none('a login for somebody else'),
  'imap-expired': none('a password that is too old'),
  'imap-privacy-required': none('a server that wants TLS first'),
  'imap-contact-admin': ownTrouble,
  'imap-no-perm': none('a mailbox of somebody else'),
  'imap-in-use': none('a server with exclusive mailboxes'),
  'imap-expunge-issued': none('another session that deletes'),
  'imap-corruption': ownTrouble,
  'imap-server-bug': ownTrouble,
  'imap-client-bug': none('servers say it only of some mistakes'),
  'imap-cannot': none('a name that the server can never take'),
  'imap-limit': none('takes more than a person types'),
  'imap-already-exists': imap('a LOGIN alice practice-code', 'b CREATE Archive'),
  'imap-nonexistent': imap('a LOGIN alice practice-code', 'b SELECT Nowhere'),
  'imap-trycreate': imap('a LOGIN alice practice-code', 'b SELECT INBOX', 'c COPY 1 Nowhere'),
};
