// What the rules about Alibaba say, in English.

import type { Text } from '../../i18n/text.ts';
import type { AlibabaRuleId } from '../rules/alibaba.ts';

export const alibabaWords: Record<`provider.${AlibabaRuleId}`, Text> = {
  'provider.alibaba.smtpPassword': {
    title: 'Sender address or SMTP password wrong',
    body: 'DirectMail wants a sender address from its console as user name, with the SMTP password that was set for it there; the password of the Alibaba account does not work. Check, too, that the server belongs to the same region.',
  },
  'provider.alibaba.clientPassword': {
    title: 'Alibaba Mail refuses the login',
    body: 'With [0] the login failed; with [1] it failed too often. If security passwords for mail programs are switched on, use that one. Access by such programs may be off until the administrator permits it.',
  },
  'provider.alibaba.senderNotAccount': {
    title: 'Sender and login differ',
    body: 'The reply names both: the account of the login and the address in MAIL FROM. Make them the same; another name to show belongs into the From field.',
  },
  'provider.alibaba.tooManyRecipients': {
    title: 'Too many recipients in one letter',
    body: 'DirectMail takes a limited number of RCPT TO per letter. Send to the rest in a further letter.',
  },
  'provider.alibaba.tooBig': {
    title: 'The letter is too large',
    body: 'Text and attachments together exceed Alibaba’s limit; base64 makes files a third bigger. Send a smaller file or a link.',
  },
  'provider.alibaba.invalidRecipient': {
    title: 'The recipient is known as invalid',
    body: 'DirectMail remembers addresses that bounced, and this one is among them. Make sure that it exists before you have it removed from the list of invalid addresses.',
  },
  'provider.alibaba.dnsLater': {
    title: 'DNS did not answer about the recipient',
    body: 'The lookup of the recipient’s domain failed for the moment. DirectMail tries again; if it goes on, the domain’s owner must look at its MX record.',
  },
  'provider.alibaba.noSuchDomain': {
    title: 'The recipient’s domain has no mail server',
    body: 'DNS knows no host that takes mail for the part behind the @. Check its spelling; if it is right, its owner must publish an MX record.',
  },
  'provider.alibaba.unreachable': {
    title: 'The recipient’s server cannot be reached',
    body: 'A connection to the other side failed, often because its MX record is missing or wrong. DirectMail tries again later.',
  },
  'provider.alibaba.monthlyQuota': {
    title: 'The month’s quota is used up',
    body: 'The account has sent as many letters as it may in a month. Raise the quota in the console, or wait for the next month.',
  },
  'provider.alibaba.dailyQuota': {
    title: 'The day’s quota is used up',
    body: 'The account has sent as many letters as it may in one day. It goes on tomorrow; the console shows the quota.',
  },
  'provider.alibaba.notEnoughQuota': {
    title: 'Not enough quota left',
    body: 'What is left of the quota does not suffice for this letter and its recipients. Send to fewer people, or buy more in the console.',
  },
  'provider.alibaba.accountUnavailable': {
    title: 'The Alibaba account is restricted',
    body: 'DirectMail does not send for this account at present. The overview page of its console shows the state and the reason.',
  },
  'provider.alibaba.content': {
    title: 'Content refused as spam',
    body: 'Alibaba’s filter takes the letter for spam. A bare link as text, advertising words or a body of only a picture are typical: change these and try again.',
  },
  'provider.alibaba.behaviour': {
    title: 'Refused for the way you send',
    body: 'Alibaba Mail finds that you send too often or too much, or the password of the account is so simple that it limits you. Pause, choose a strong password and send more slowly.',
  },
  'provider.alibaba.behaviourLater': {
    title: 'Sent too fast, refused for now',
    body: 'Alibaba Mail puts the letter off because of the rate of sending. Try again after a pause.',
  },
};
