// What the rules of rules/qmail.ts mean, in English.

import type { Text } from '../../i18n/text.ts';
import type { QmailRuleId } from '../rules/qmail.ts';

export const qmailWords: Record<`provider.${QmailRuleId}`, Text> = {
  'provider.qmail.relayDenied': {
    title: 'Not a domain of this server',
    body: 'The recipient’s domain is not in the server’s rcpthosts file, and you have not logged in. Send AUTH first if the server offers it; otherwise connect to the mail exchanger (MX) of that domain.',
  },
  'provider.qmail.bareLineFeed': {
    title: 'Line feed without carriage return',
    body: 'A line of the message ended in LF alone. qmail takes only CR LF as a line ending and hangs up, so nothing was stored. Connect again and end every line with CR LF.',
  },
  'provider.qmail.mailFirst': {
    title: 'MAIL must come first',
    body: 'There is no sender yet: qmail forgets the envelope at EHLO, at RSET and after each message. Send MAIL FROM, then RCPT TO, then DATA.',
  },
  'provider.qmail.rcptFirst': {
    title: 'No recipient accepted yet',
    body: 'DATA needs at least one recipient that was answered by 250. Send RCPT TO and look at its reply before you send DATA.',
  },
  'provider.qmail.queued': {
    title: 'Queued by qmail',
    body: 'qmail has stored the message and is now responsible for it. The first number is the time in seconds since 1970, the one after qp the process that queued it: an administrator finds the message in the log by them.',
  },
};
