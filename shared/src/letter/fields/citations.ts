// The names of header fields that have an explanation, and where it comes from. A field's id is `letter.` and its name in
// lower case; `letter.vendor…` are families of names that programs made up for themselves.

import { observed, reported, rfc } from '../../citation.ts';
import type { Citation } from '../../citation.ts';

const microsoft = 'https://learn.microsoft.com/en-us/defender-office-365/message-headers-eop-mdo';
const spamAssassin = 'https://spamassassin.apache.org/full/4.0.x/doc/Mail_SpamAssassin_Conf.html';

export const fieldCitations = {
  // Who and to whom
  'letter.from': rfc(5322, '3.6.2'),
  'letter.sender': rfc(5322, '3.6.2'),
  'letter.reply-to': rfc(5322, '3.6.2'),
  'letter.to': rfc(5322, '3.6.3'),
  'letter.cc': rfc(5322, '3.6.3'),
  'letter.bcc': rfc(5322, '3.6.3'),
  // What and when
  'letter.subject': rfc(5322, '3.6.5'),
  'letter.date': rfc(5322, '3.6.1'),
  'letter.message-id': rfc(5322, '3.6.4'),
  'letter.in-reply-to': rfc(5322, '3.6.4'),
  'letter.references': rfc(5322, '3.6.4'),
  'letter.comments': rfc(5322, '3.6.5'),
  'letter.keywords': rfc(5322, '3.6.5'),
  'letter.thread-topic': reported('Microsoft, [MS-OXOMSG]'),
  'letter.thread-index': reported('Microsoft, [MS-OXOMSG]'),
  // Sent on by hand
  'letter.resent-date': rfc(5322, '3.6.6'),
  'letter.resent-from': rfc(5322, '3.6.6'),
  'letter.resent-sender': rfc(5322, '3.6.6'),
  'letter.resent-to': rfc(5322, '3.6.6'),
  'letter.resent-cc': rfc(5322, '3.6.6'),
  'letter.resent-bcc': rfc(5322, '3.6.6'),
  'letter.resent-message-id': rfc(5322, '3.6.6'),
  'letter.resent-reply-to': rfc(5322, '4.5.6'),
  // The way it took
  'letter.received': rfc(5321, '4.4'),
  'letter.x-received': reported('letters that Gmail took in'),
  'letter.return-path': rfc(5321, '4.4'),
  'letter.delivered-to': rfc(9228, '3'),
  'letter.x-original-to': observed('Postfix 3.7'),
  'letter.envelope-to': observed('Exim 4.96'),
  'letter.x-originating-ip': reported('letters written in webmail'),
  // What the body is
  'letter.mime-version': rfc(2045, '4'),
  'letter.content-type': rfc(2045, '5'),
  'letter.content-transfer-encoding': rfc(2045, '6'),
  'letter.content-disposition': rfc(2183, '2'),
  'letter.content-id': rfc(2045, '7'),
  'letter.content-description': rfc(2045, '8'),
  'letter.content-language': rfc(3282, '2'),
  'letter.content-location': rfc(2557, '4.2'),
  'letter.content-md5': rfc(1864, '2'),
  // What was checked
  'letter.dkim-signature': rfc(6376, '3.5'),
  'letter.domainkey-signature': rfc(4870),
  'letter.authentication-results': rfc(8601, '2'),
  'letter.received-spf': rfc(7208, '9.1'),
  'letter.arc-seal': rfc(8617, '4.1.3'),
  'letter.arc-message-signature': rfc(8617, '4.1.2'),
  'letter.arc-authentication-results': rfc(8617, '4.1.1'),
  'letter.tls-required': rfc(8689, '3'),
  'letter.autocrypt': { page: 'https://autocrypt.org/level1.html', title: 'Autocrypt Level 1' },
  'letter.x-spam-status': { page: spamAssassin, title: 'SpamAssassin, report headers' },
  'letter.x-spam-flag': { page: spamAssassin, title: 'SpamAssassin, X-Spam-Flag' },
  'letter.x-spam-score': reported('letters that spam filters passed'),
  'letter.x-spam-level': { page: spamAssassin, title: 'SpamAssassin, X-Spam-Level' },
  'letter.x-virus-scanned': reported('letters that amavis passed'),
  // Lists and programs
  'letter.list-id': rfc(2919, '3'),
  'letter.list-help': rfc(2369, '3.1'),
  'letter.list-unsubscribe': rfc(2369, '3.2'),
  'letter.list-unsubscribe-post': rfc(8058, '5'),
  'letter.list-subscribe': rfc(2369, '3.3'),
  'letter.list-post': rfc(2369, '3.4'),
  'letter.list-owner': rfc(2369, '3.5'),
  'letter.list-archive': rfc(2369, '3.6'),
  'letter.archived-at': rfc(5064, '2'),
  'letter.feedback-id': { page: 'https://support.google.com/mail/answer/6254652', title: 'Gmail, Feedback Loop' },
  'letter.auto-submitted': rfc(3834, '5'),
  'letter.precedence': rfc(2076, '3.9'),
  'letter.errors-to': rfc(2076, '3.5'),
  'letter.x-mailer': rfc(2076, '3.4'),
  'letter.user-agent': rfc(5536, '3.2.13'),
  'letter.organization': rfc(2076),
  // What the author wishes
  'letter.importance': rfc(2156),
  'letter.priority': rfc(2156),
  'letter.x-priority': rfc(2076, '3.9'),
  'letter.x-msmail-priority': rfc(2076, '3.9'),
  'letter.sensitivity': rfc(2156),
  'letter.disposition-notification-to': rfc(8098, '2.1'),
  'letter.return-receipt-to': rfc(2076, '3.5'),
  // Everything else
  'letter.vendor.microsoft': { page: microsoft, title: 'Microsoft 365, message headers' },
  'letter.vendor.google': reported('letters from Gmail'),
  'letter.vendor.qq': reported('letters from QQ Mail'),
  'letter.vendor.netease': reported('letters from 163.com, 126.com and other Coremail systems'),
  'letter.vendor.spam': { page: spamAssassin, title: 'SpamAssassin, configuration' },
  'letter.vendor': rfc(6648, '2'),
  'letter.field': rfc(5322, '3.6.8'),
} as const satisfies Record<string, Citation>;

export type FieldId = keyof typeof fieldCitations;
