// What the rules of rules/sendmail.ts mean, in English.

import type { Text } from '../../i18n/text.ts';
import type { SendmailRuleId } from '../rules/sendmail.ts';

export const sendmailWords: Record<`provider.${SendmailRuleId}`, Text> = {
  'provider.sendmail.relayUnnamed': {
    title: 'No relaying for an address without a name',
    body: 'You asked the server to pass mail on to another domain, and it could not find a host name for your IP address, or one that points back to it. Log in with AUTH; a server that should be trusted by name needs a matching PTR record.',
  },
  'provider.sendmail.relayDenied': {
    title: 'Sendmail does not relay for you',
    body: 'The recipient’s domain is not this server’s own, and you have not logged in. Send AUTH if it is offered, or connect to the mail exchanger (MX) of the recipient’s domain.',
  },
  'provider.sendmail.senderDomainMissing': {
    title: 'The sender’s domain does not exist',
    body: 'The domain in MAIL FROM has no DNS record, so nobody could answer or return the message. Check its spelling, or use a sender address in a real domain.',
  },
  'provider.sendmail.senderDomainLacking': {
    title: 'The sender needs a domain',
    body: 'The address in MAIL FROM has no part after an @. Write it in full, for example MAIL FROM:<zoe@example.org>.',
  },
  'provider.sendmail.heloFirst': {
    title: 'Introduce yourself first',
    body: 'Sendmail wants EHLO (or HELO) with your host name before MAIL. Send it, then go on.',
  },
  'provider.sendmail.needMail': {
    title: 'No sender yet',
    body: 'A message begins with MAIL FROM, and none is in force: it was not sent, or was refused, or RSET took it back. Send it, then RCPT TO.',
  },
  'provider.sendmail.needRcpt': {
    title: 'No recipient yet',
    body: 'DATA comes after at least one accepted recipient. Send RCPT TO and check that it was answered by 250.',
  },
  'provider.sendmail.senderDomainUnresolved': {
    title: 'The sender’s domain cannot be looked up',
    body: 'DNS gave no answer about the domain in MAIL FROM, which may pass. Try again later; if it stays so, the name servers of that domain need repair.',
  },
  'provider.sendmail.unknownCommand': {
    title: 'Sendmail does not know the command',
    body: 'It repeats what it read in quotation marks. Check the spelling; if that is a line of your message, the server was not in DATA at that time.',
  },
  'provider.sendmail.authRequired': {
    title: 'Login is required here',
    body: 'The server takes nothing on this port without login. Send EHLO and AUTH, after STARTTLS if AUTH is not offered before.',
  },
  'provider.sendmail.userUnknown': {
    title: 'No such user here',
    body: 'The domain is right, but nobody has this name in it. Check the part before the @; do not send to it again.',
  },
  'provider.sendmail.connectionRate': {
    title: 'Too many connections per minute',
    body: 'Your IP address connected more often in a minute than the server allows. Wait a minute or more; send several messages over one connection.',
  },
};
