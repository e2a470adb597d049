// What the rules about Tencent say, in English.

import type { Text } from '../../i18n/text.ts';
import type { TencentRuleId } from '../rules/tencent.ts';

export const tencentWords: Record<`provider.${TencentRuleId}`, Text> = {
  'provider.tencent.authorizationCode': {
    title: 'Log in with the authorization code',
    body: 'QQ Mail takes no QQ password from programs. In webmail open Settings, Account, find POP3/IMAP/SMTP, switch it on and generate an authorization code of 16 letters: that is the password here. Older servers say so in Chinese (GBK), which may look like nonsense.',
  },
  'provider.tencent.loginFailed': {
    title: 'Login refused, cause left open',
    body: 'QQ Mail gives one sentence for five causes. Check in this order: is SMTP switched on in webmail, is the password the authorization code (a new QQ password ends all codes), did you try too often? Then wait some minutes.',
  },
  'provider.tencent.clientPassword': {
    title: 'Login refused by company mail',
    body: 'These are the words of Tencent’s company mail (exmail); “system busy” rarely is the cause. In webmail switch IMAP/SMTP on, then switch on secure login (安全登录) under Mailbox binding and generate a client password. Lark’s mail is reported to answer in the same way.',
  },
  'provider.tencent.loginFirst': {
    title: 'EHLO and AUTH come first',
    body: 'MAIL FROM was sent before the login. Send EHLO, then AUTH LOGIN with the authorization code, and MAIL FROM after 235.',
  },
  'provider.tencent.secureConnection': {
    title: 'An encrypted connection is needed',
    body: 'QQ Mail takes no login in clear text. Connect to port 465 with TLS, or send STARTTLS on port 587 before AUTH.',
  },
  'provider.tencent.senderNotAccount': {
    title: 'The sender must be the account of the login',
    body: 'The address in MAIL FROM is not the one that you logged in with. Use the same address in AUTH, MAIL FROM and the From field.',
  },
  'provider.tencent.useAuthorizationCode': {
    title: 'Authorization code missing or wrong',
    body: 'QQ Mail lets a mail program in only with an authorization code. Generate one in webmail under Settings, Account, with the service switched on; it is shown only once.',
  },
  'provider.tencent.imapLogin': {
    title: 'IMAP login refused, cause left open',
    body: 'The usual causes are IMAP that is switched off, the QQ password in place of the authorization code, or too many attempts. An account of another provider gets this answer from imap.qq.com, too.',
  },
  'provider.tencent.pop3Login': {
    title: 'POP3 login refused, cause left open',
    body: 'Check that POP3 is switched on in QQ webmail, and that PASS carries the authorization code and not the QQ password. After many attempts wait for a while.',
  },
  'provider.tencent.notUnderstood': {
    title: 'The line was not understood',
    body: 'The server cannot read what you sent: often an address without angle brackets, or with Chinese characters inside. Write MAIL FROM:<alice@example.org>.',
  },
  'provider.tencent.addressRate': {
    title: 'Too much mail from this IP address',
    body: 'QQ Mail limits letters per IP address by the minute, the hour and the day, without telling the numbers. Wait some minutes to a day, and send more slowly.',
  },
  'provider.tencent.domainRate': {
    title: 'Too much mail from this domain',
    body: 'All senders of your domain together exceed what QQ Mail takes in this time. Wait, and spread the letters.',
  },
  'provider.tencent.senderRate': {
    title: 'Too much mail from this sender',
    body: 'The address in MAIL FROM has sent more than QQ Mail takes from one sender in this time. Wait, then send less often.',
  },
  'provider.tencent.connectionRate': {
    title: 'Connected too often',
    body: 'QQ Mail counts how often a server connects, and yours did so too often. Wait, and send several letters in one connection.',
  },
  'provider.tencent.connectionDenied': {
    title: 'Far too much from this IP address',
    body: 'QQ Mail’s answer when an IP address goes far beyond its limits: connections are denied for a time. Stop sending for some hours, then start slowly.',
  },
  'provider.tencent.recipientBusy': {
    title: 'The recipient gets too much mail just now',
    body: 'To ward off attacks, QQ Mail takes nothing more for this mailbox for a while, because many letters arrived for it. Send again later; if it stays so, the address may not exist.',
  },
  'provider.tencent.recipientRefuses': {
    title: 'The recipient does not want your mail',
    body: 'A block list or a filter of the recipient refuses you, not QQ Mail itself. Only that person can change it: ask in another way.',
  },
  'provider.tencent.mailboxFull': {
    title: 'The recipient’s mailbox is full',
    body: 'There is no room left for the letter. The recipient must delete something; try again later.',
  },
  'provider.tencent.spf': {
    title: 'SPF check failed',
    body: 'The sender’s domain publishes which servers may send for it, and yours is not among them. Use the domain’s own server, or add the IP address to its SPF record.',
  },
  'provider.tencent.dmarc': {
    title: 'DMARC check failed',
    body: 'The domain in From wants letters refused that prove neither by SPF nor by DKIM that they are its own. Send through a server that the domain permits, or sign with DKIM.',
  },
  'provider.tencent.suspectedAddress': {
    title: 'IP address suspected of spam',
    body: 'Much spam came from this IP address, or it wrote to many mailboxes that do not exist. Stop the cause before you send again.',
  },
  'provider.tencent.suspectedSender': {
    title: 'Sender suspected of spam',
    body: 'QQ Mail has received much spam from this domain or its mail provider. If it is not your doing, tell the provider.',
  },
  'provider.tencent.bounceFlood': {
    title: 'Bounces of mail that QQ never sent',
    body: 'Your server returns letters “from” qq.com that somebody forged, and QQ Mail regards the bounces as an attack. Let it check SPF and DKIM and refuse forged letters at once, instead of bouncing them later.',
  },
  'provider.tencent.content': {
    title: 'Content refused as spam',
    body: 'The text looks like bulk mail that many users reported as spam. Write it anew, without copied advertising and links.',
  },
  'provider.tencent.embeddedSpam': {
    title: 'Spam in a part that users can fill in',
    body: 'Somebody put spam into a field of a form that your letter repeats, such as a user name. Do not mail what strangers type without checking it.',
  },
  'provider.tencent.fromField': {
    title: 'The From field is missing or malformed',
    body: 'QQ Mail checks the From field of the letter: it must hold an address, best the one of the login. Write From: Alice <alice@example.org>; a Chinese name must be encoded (RFC 2047), the address must not.',
  },
  'provider.tencent.tooBig': {
    title: 'Letter too large',
    body: 'The letter exceeds the size that this server takes. EHLO shows the limit behind SIZE; share big files as a link.',
  },
};
