// Exchange's words for SMTP: Microsoft's page about tests by telnet, its list of bounces, and published conversations. The
// name of the machine, which it puts behind its refusals, is that of this host.

import { documented, observed } from '../../hosts/wording.ts';
import type { QueuedLetter, SmtpPersona } from '../persona.ts';
import { smtp as practice } from '../practice/smtp.ts';
import { smtpSays } from '../says.ts';

const telnet = documented('https://learn.microsoft.com/en-us/exchange/mail-flow/test-smtp-with-telnet');
const bounces = documented(
  'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
);
const conversation = observed('Exchange, 2017-02, https://pastebin.com/FcFLdfAj');
const reported = observed("smtp.office365.com, in the samples of Mailterm's rules for Microsoft");
const startTls = observed('smtp.office365.com, https://github.com/tarickb/sasl-xoauth2/issues/97');
const unknown = observed('smtp.office365.com, 2024-03, https://github.com/simonrob/email-oauth2-proxy/issues/232');

export const smtp: SmtpPersona = {
  // Observed: https://github.com/simonrob/email-oauth2-proxy/issues/95, 2022-11, without BINARYMIME.
  extensions: [
    'SIZE {limit}',
    'PIPELINING',
    'DSN',
    'ENHANCEDSTATUSCODES',
    'STARTTLS',
    'AUTH {mechanisms}',
    '8BITMIME',
    'CHUNKING',
    'SMTPUTF8',
  ],
  mechanisms: ['LOGIN', 'XOAUTH2'],
  unserved: ['EXPN', 'ETRN'],
  habits: {
    ...practice.habits,
    helloName: 'optional',
    tlsBefore: 'mail',
    loginBefore: 'mailEverywhere',
    sender: 'loggedInUser',
    bareAddress: 'tolerated',
    recipientsMax: 500,
    failedLoginsMax: 3,
  },
  queueId,
  wording: {
    ...practice.wording,
    ...smtpSays(telnet, {
      greeting: '220 {host} Microsoft ESMTP MAIL Service ready at {date}',
      'hello.ok': '250 {host} Hello [192.0.2.7]',
      'hello.extended': '250 {host} Hello [192.0.2.7]',
      'hello.syntax': '501 5.5.4 Invalid domain name',
      'data.queued': '250 2.6.0 <{id}@{host}> Queued mail for delivery',
      quit: '221 2.0.0 Service closing transmission channel',
    }),
    ...smtpSays(conversation, {
      'mail.ok': '250 2.1.0 Sender OK',
      'rcpt.ok': '250 2.1.5 Recipient OK',
      'rcpt.outside': '250 2.1.5 Recipient OK',
      'data.go': '354 Start mail input; end with <CRLF>.<CRLF>',
    }),
    ...smtpSays(startTls, { 'tls.go': '220 2.0.0 SMTP server ready' }),
    ...smtpSays(unknown, { unknown: "500 5.3.3 Unrecognized command 'unknown' [{host}]" }),
    ...smtpSays(reported, {
      'mail.loginFirst':
        '530 5.7.57 SMTP; Client was not authenticated to send anonymous mail during MAIL FROM [{host}]',
      'mail.notYours': '550 5.7.60 SMTP; Client does not have permissions to send as this sender [{host}]',
      'auth.failed': '535 5.7.3 Authentication unsuccessful [{host}]',
      'auth.webPassword': '535 5.7.139 Authentication unsuccessful, basic authentication is disabled. [{host}]',
      'rcpt.relay': '550 5.4.1 Recipient address rejected: Access denied. AS(201806281) [{host}]',
      'data.bareLineEnd':
        '550 5.6.11 SMTPSEND.BareLinefeedsAreIllegal; message contains bare linefeeds, which cannot be sent via DATA',
    }),
    ...smtpSays(bounces, {
      'rcpt.unknown': '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient {address} not found by SMTP address lookup',
      'data.tooManyHops': '554 5.4.14 Hop count exceeded - possible mail loop',
    }),
  },
};

/** A name in the shape of a GUID. */
function queueId({ connection, serial, nowMs }: QueuedLetter): string {
  const hex = (value: number, length: number): string =>
    Math.floor(value).toString(16).padStart(length, '0').slice(-length);
  const seconds = nowMs / 1000;
  return [hex(seconds, 8), hex(connection, 4), hex(serial, 4), hex(nowMs % 1000, 4), hex(seconds * 31, 12)].join('-');
}
