// Gmail's words for SMTP: from its help page of errors, and from conversations that people have published.

import { documented, observed } from '../../hosts/wording.ts';
import type { SmtpPersona } from '../persona.ts';
import { smtp as practice } from '../practice/smtp.ts';
import { smtpSays } from '../says.ts';

const errors = documented('https://support.google.com/a/answer/3726730');
const reported = observed("smtp.gmail.com, in the samples of Mailterm's rules for Gmail");
const conversation = observed('smtp.gmail.com, 2017-06, https://github.com/PHPMailer/PHPMailer/issues/1076');
const letter = observed('smtp.gmail.com, 2010-06, https://tototoshi.hatenablog.com/entry/20100602/1275486312');
const startTls = observed('smtp.gmail.com, 2015-10, https://github.com/PHPMailer/PHPMailer/issues/543');

/** The name of the session, and who speaks. */
const mark = '5b1f17b1804b1-practice.9 - gsmtp';

export const smtp: SmtpPersona = {
  // Observed: https://github.com/bokysan/docker-postfix/issues/101, 2022-03.
  extensions: [
    'SIZE {limit}',
    '8BITMIME',
    'STARTTLS',
    'AUTH {mechanisms} PLAIN-CLIENTTOKEN OAUTHBEARER XOAUTH',
    'ENHANCEDSTATUSCODES',
    'PIPELINING',
    'CHUNKING',
    'SMTPUTF8',
  ],
  mechanisms: ['LOGIN', 'PLAIN', 'XOAUTH2'],
  unserved: ['ETRN'],
  habits: {
    ...practice.habits,
    tlsBefore: 'mail',
    loginBefore: 'mailEverywhere',
    hopsMax: 50,
    failedLoginsMax: 5,
  },
  queueId: practice.queueId,
  wording: {
    ...practice.wording,
    ...smtpSays(conversation, {
      greeting: `220 {host} ESMTP ${mark}`,
      'hello.extended': '250 {host} at your service, [192.0.2.7]',
      quit: `221 2.0.0 closing connection ${mark}`,
    }),
    ...smtpSays(letter, {
      'mail.ok': '250 2.1.0 OK',
      'rcpt.ok': '250 2.1.5 OK',
      'rcpt.outside': '250 2.1.5 OK',
      'data.go': '354  Go ahead',
      'data.queued': '250 2.0.0 OK',
      'auth.done': '235 2.7.0 Accepted',
    }),
    ...smtpSays(startTls, { 'tls.go': '220 2.0.0 Ready to start TLS' }),
    ...smtpSays(reported, {
      'mail.tlsFirst': `530 5.7.0 Must issue a STARTTLS command first. ${mark}`,
      'auth.tlsFirst': `530 5.7.0 Must issue a STARTTLS command first. ${mark}`,
      'mail.loginFirst': [
        '530 5.7.0 Authentication Required. For more information, go to',
        `530 5.7.0  https://support.google.com/mail/?p=WantAuthError ${mark}`,
      ],
      'auth.failed': [
        '535 5.7.8 Username and Password not accepted. Learn more at',
        `535 5.7.8  https://support.google.com/mail/?p=BadCredentials ${mark}`,
      ],
      'auth.webPassword': [
        '534 5.7.9 Application-specific password required. For more information, go to',
        `534 5.7.9  https://support.google.com/mail/?p=InvalidSecondFactor ${mark}`,
      ],
      'auth.tooMany': `454 4.7.0 Too many login attempts, please try again later. ${mark}`,
      unknown: `502 5.5.1 Unrecognized command. ${mark}`,
      notServed: `502 5.5.1 Unrecognized command. ${mark}`,
    }),
    ...smtpSays(errors, {
      'mail.syntax': `555 5.5.2 Syntax error. ${mark}`,
      'mail.address': `555 5.5.2 Syntax error. ${mark}`,
      'mail.parameter': `555 5.5.2 Syntax error. ${mark}`,
      'mail.value': `555 5.5.2 Syntax error. ${mark}`,
      'mail.size': `552 5.3.4 Your message exceeded Google's message size limits. ${mark}`,
      'rcpt.syntax': `555 5.5.2 Syntax error. ${mark}`,
      'rcpt.address': `555 5.5.2 Syntax error. ${mark}`,
      'rcpt.parameter': `555 5.5.2 Syntax error. ${mark}`,
      'rcpt.value': `555 5.5.2 Syntax error. ${mark}`,
      'rcpt.unknown': [
        '550 5.1.1 The email account that you tried to reach does not exist.',
        "550 5.1.1 Please try double-checking the recipient's email address for typos or",
        `550 5.1.1 unnecessary spaces. For more information, visit https://support.google.com/mail/answer/6596 ${mark}`,
      ],
      'rcpt.tooMany': `452 4.5.3 Your message has too many recipients. ${mark}`,
      'rcpt.full': `452 4.2.2 The email account that you tried to reach is over quota. ${mark}`,
      'data.full': `452 4.2.2 The email account that you tried to reach is over quota. ${mark}`,
      'data.tooLarge': `552 5.3.4 Your message exceeded Google's message size limits. ${mark}`,
      'data.largeHeader': `552 5.3.4 Your message exceeded Google's message header size limits. ${mark}`,
      'data.tooManyHops': `554 5.6.0 Message exceeded 50 hops. ${mark}`,
      'auth.notBase64': `501 5.5.2 Cannot Decode response. ${mark}`,
      'auth.afterHelo': `503 5.5.1 EHLO/HELO first. ${mark}`,
      'order.hello': `503 5.5.1 EHLO/HELO first. ${mark}`,
      'order.mail': `503 5.5.1 MAIL first. ${mark}`,
      'order.envelope': `503 5.5.1 MAIL first. ${mark}`,
      'order.rcpt': `503 5.5.1 RCPT first. ${mark}`,
      'data.noRecipients': `503 5.5.1 RCPT first. ${mark}`,
      'order.nested': `503 5.5.1 Bad sequence of commands. ${mark}`,
      'order.auth': `503 5.5.1 Bad sequence of commands. ${mark}`,
      tooSilent: `451 4.4.2 Timeout - closing connection. ${mark}`,
    }),
  },
};
