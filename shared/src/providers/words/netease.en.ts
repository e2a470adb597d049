// What the rules about NetEase say, in English.

import type { Text } from '../../i18n/text.ts';
import type { NeteaseRuleId } from '../rules/netease.ts';

export const neteaseWords: Record<`provider.${NeteaseRuleId}`, Text> = {
  'provider.netease.tooManyFailures': {
    title: 'IP address shut out after failed logins',
    body: 'Too many logins from this IP address failed, so NetEase refuses it for a while. Stop every program that still uses an old password, wait, and log in with the authorization code.',
  },
  'provider.netease.tooManyLogins': {
    title: 'Login closed after too many failures',
    body: 'Password and user name were wrong too often, so no login is possible for a while. Use the time to create a new authorization code, then try once.',
  },
  'provider.netease.authorizationCode': {
    title: 'Login refused',
    body: 'User name or password is not accepted. 163, 126 and yeah.net take no web password here: in webmail open Settings, POP3/SMTP/IMAP, switch the service on and create an authorization code; it stands in the place of the password. Tencent’s and Alibaba’s mail are reported to use the same words.',
  },
  'provider.netease.smtpDisabled': {
    title: 'Sending by SMTP is not switched on',
    body: 'Your login is known, but this account may not use SMTP. In 163 or 126 webmail open Settings, POP3/SMTP/IMAP, switch SMTP on, and log in with the authorization code that it shows.',
  },
  'provider.netease.senderNotAccount': {
    title: 'MAIL FROM must be your own address',
    body: 'You are logged in as one address and name another as sender. Write the address of the login in MAIL FROM, and the same in the From field. An empty MAIL FROM is refused with these words, too.',
  },
  'provider.netease.loginFirst': {
    title: 'Log in before MAIL FROM',
    body: 'NetEase’s SMTP server sends only for people who are logged in. Send EHLO and AUTH LOGIN, with the authorization code as password, and then MAIL FROM.',
  },
  'provider.netease.unsafeLogin': {
    title: 'Say first who you are: the ID command',
    body: 'The login worked, but NetEase opens no mailbox for a program that has not named itself. Send ID ("name" "myclient" "version" "1.0" "vendor" "me") with a tag before it, then SELECT again. There is no need to write to the address in the reply.',
  },
  'provider.netease.imapLogin': {
    title: 'IMAP login refused',
    body: 'User name or password is not accepted. NetEase wants the authorization code here, not the web password: create one in webmail under Settings, POP3/SMTP/IMAP, with IMAP switched on. Check also that the account belongs to this server: imap.163.com for 163.com, imap.126.com for 126.com.',
  },
  'provider.netease.pop3Login': {
    title: 'POP3 login refused',
    body: 'The server does not say why. At 163 and 126 the usual causes are the web password in place of the authorization code, or POP3 that is switched off: see webmail, Settings, POP3/SMTP/IMAP.',
  },
  'provider.netease.pop3Disabled': {
    title: 'POP3 is not switched on',
    body: 'The words are Chinese, often in GBK: “you have no right to use POP3”. Switch POP3/SMTP on in webmail under Settings, POP3/SMTP/IMAP, and log in with the authorization code.',
  },
  'provider.netease.pop3Greeting': {
    title: 'Greeting of a Coremail server',
    body: 'A POP3 server that runs Coremail is ready; the name in the brackets tells whose it is, for example 163com. Next come USER and then PASS, with the authorization code as password.',
  },
  'provider.netease.pop3Done': {
    title: 'Done',
    body: '“core mail” is what Coremail says whenever a command succeeds and there is nothing to report. After USER it does not mean that the account exists: send PASS.',
  },
  'provider.netease.unknownRecipients': {
    title: 'HL:REP: many recipients do not exist',
    body: 'This IP address wrote to many mailboxes that do not exist, so NetEase accepts no connection from it for a while. Remove dead addresses from the list and look for programs that send spam.',
  },
  'provider.netease.tooManyConnections': {
    title: 'HL:ICC: too many connections at once',
    body: 'More connections from this IP address were open at the same time than NetEase allows. Close them and use one or two.',
  },
  'provider.netease.addressRate': {
    title: 'HL:IFC: too much mail from this IP address',
    body: 'The IP address sent a great many letters in a short time and is shut out for a while. Wait, then send more slowly; if that is not your doing, another user or a virus sends through the same address.',
  },
  'provider.netease.forgedDomains': {
    title: 'HL:MEP: forged sender domains',
    body: 'Letters from this IP address named many sender domains that are not real. Use a domain that exists and is yours, and check whether a virus sends from there.',
  },
  'provider.netease.suspendedAddress': {
    title: 'HL:IHU: the IP address is suspended',
    body: 'NetEase has suspended this sending IP address for a while, because it sent spam or connected in odd ways. Check what was sent from it before you try again.',
  },
  'provider.netease.listedAddress': {
    title: 'DT:RBL: the IP address is on a block list',
    body: 'At least one public block list (RBL) names this sending IP address. Look it up in the well-known lists, repair the cause and ask for removal there.',
  },
  'provider.netease.addressNotAllowed': {
    title: 'WM:BLI: IP address not allowed to send',
    body: 'Only IP addresses on NetEase’s list may send here, and this one is not among them. Use another server, or ask NetEase.',
  },
  'provider.netease.addressBlocked': {
    title: 'IP address refused by NetEase',
    body: 'The sending IP address is on NetEase’s own block list (also written HL:IPB). Sending again does not help; the operator of the address must write to NetEase.',
  },
  'provider.netease.senderNotAllowed': {
    title: 'WM:BLU: sender not allowed',
    body: 'NetEase keeps a list of users who may send, and this one is not on it. Send as another user, or ask NetEase.',
  },
  'provider.netease.senderBlocked': {
    title: 'MI:SPB: this sender may not send',
    body: 'The refusal is about the address in MAIL FROM, not about the letter. Use another sender, or have NetEase release the account.',
  },
  'provider.netease.senderInBlacklist': {
    title: 'The sender is on the block list',
    body: 'This user may not write to NetEase mailboxes. Another letter will not help: ask NetEase’s postmaster why.',
  },
  'provider.netease.nullSender': {
    title: 'MAIL FROM must not be empty here',
    body: 'MAIL FROM:<> is for bounces between servers; this server wants a real sender. Write your address between the angle brackets.',
  },
  'provider.netease.localUserOnly': {
    title: 'The sender must be an account of this server',
    body: 'smtp.163.com, smtp.126.com and smtp.yeah.net each send only for their own addresses. Write an address of this server in MAIL FROM, the one you log in with.',
  },
  'provider.netease.incomingOnly': {
    title: 'This host receives; it does not send for you',
    body: 'You speak with a server for incoming mail (an MX) and name a NetEase address as sender. To send from such an address, connect to smtp.163.com or its sister and log in.',
  },
  'provider.netease.heloEmpty': {
    title: 'MI:NHD: HELO needs a name',
    body: 'HELO or EHLO came without a name behind it. Send EHLO followed by a host name.',
  },
  'provider.netease.senderMalformed': {
    title: 'MI:IMF: sender address malformed',
    body: 'What stands in MAIL FROM is no proper address. Write it as MAIL FROM:<alice@example.org>, without blanks or foreign characters.',
  },
  'provider.netease.spf': {
    title: 'MI:SPF: not a server of that domain',
    body: 'The SPF record of the sender’s domain does not permit the IP address you send from. Send through the domain’s own server, or have the record completed.',
  },
  'provider.netease.dmarc': {
    title: 'MI:DMA: refused by the domain’s DMARC policy',
    body: 'The domain in From asks others to refuse letters that pass neither SPF nor DKIM in its name, and yours did not pass. Send through the domain’s own server, or sign with its DKIM key.',
  },
  'provider.netease.openRelay': {
    title: 'RP:FRL: no passing on for strangers',
    body: 'The recipient is not at NetEase, and without a login the server passes nothing on. Log in, or send to the recipient’s own server.',
  },
  'provider.netease.fromDiffers': {
    title: 'DT:SUM: two different senders',
    body: 'The address in MAIL FROM (the envelope) and the one in the From field (the letter) differ. Write the same address in both.',
  },
  'provider.netease.wrongCommands': {
    title: 'MI:CEL: too many wrong commands',
    body: 'The server has seen more mistakes than it puts up with. Connect anew and check each line before you send it.',
  },
  'provider.netease.wrongRecipientCommands': {
    title: 'RP:CEL: too many wrong commands',
    body: 'Too many lines of this sender were wrong, and the server has stopped listening for now. Check the sending program, or your typing, and start again in a new connection.',
  },
  'provider.netease.tooManyCommands': {
    title: 'CCL: too many commands',
    body: 'More commands came in this connection than a normal letter needs. Start a new connection, and send only what the letter needs.',
  },
  'provider.netease.lettersPerConnection': {
    title: 'MI:DMC: enough letters in this connection',
    body: 'NetEase takes only so many letters in one connection. Say QUIT, connect again and go on.',
  },
  'provider.netease.lettersPerConnectionLater': {
    title: 'MI:DMC: no further letter for now',
    body: 'The limit of letters in one connection is reached, and the rest is put off. Wait a little, then send fewer of them per connection.',
  },
  'provider.netease.recipientsPerConnection': {
    title: 'RP:DRC: too many recipients in this connection',
    body: 'All recipients that you named in this connection together exceed NetEase’s limit. Say QUIT and send the rest in a new connection.',
  },
  'provider.netease.recipientRate': {
    title: 'RP:QRC: too many recipients in a short time',
    body: 'The sender wrote to more people within a short time than NetEase allows, and may not send for a while. Wait, then spread the recipients over the day.',
  },
  'provider.netease.senderRate': {
    title: 'MI:SFQ: too many letters in 15 minutes',
    body: 'The sender has sent more letters within 15 minutes than NetEase allows. Wait a quarter of an hour and go on more slowly.',
  },
  'provider.netease.recipientsPerLetter': {
    title: 'RP:RCL: too many recipients in one letter',
    body: 'One letter may not go to that many people. Split the recipients over several letters.',
  },
  'provider.netease.recipientsPerDay': {
    title: 'RP:TRC: the day’s recipients are used up',
    body: 'The sender has reached the number of recipients that NetEase allows in one day; nothing more is taken today. Go on tomorrow.',
  },
  'provider.netease.recipientsPerDayReached': {
    title: 'RP:TRC: no more recipients today',
    body: 'Today’s limit of recipients for this sender is exceeded. Wait until tomorrow, and send to fewer people in a day.',
  },
  'provider.netease.lettersPerDay': {
    title: 'MI:STC: the day’s letters are used up',
    body: 'The sender has reached NetEase’s limit for one day, and nothing more is taken from this address today. Go on tomorrow.',
  },
  'provider.netease.tooManyRecipients': {
    title: 'Too many recipients',
    body: 'The letter has more recipients than this server takes. Send it again to a part of them.',
  },
  'provider.netease.spamForNow': {
    title: 'DT:SPM: looks like spam, refused for now',
    body: 'The letter, or the way it is sent, reminds NetEase of spam. NetEase’s advice: keep it in the queue and send it again after two minutes; if that fails, change subject and text.',
  },
  'provider.netease.spamOrUntidy': {
    title: 'DT:SPM: signs of spam',
    body: 'The text shows many signs of spam, or the sending server is not set up properly. Write a plain letter with a subject, a From and a To; check SPF and reverse DNS of the server.',
  },
  'provider.netease.spam': {
    title: 'DT:SPM: taken for spam',
    body: 'NetEase’s filter refuses the content. Test letters with an empty body, “test” as subject, or without From and To fields are often caught: write a real subject and a few sentences.',
  },
  'provider.netease.attachment': {
    title: 'Attachment of a forbidden kind',
    body: 'NetEase takes no attachments that can run as a program, such as .bat, .com, .js, .pif, .scr or .vbs. Remove the file, or share it in another way.',
  },
  'provider.netease.tooBig': {
    title: 'The letter is too big',
    body: 'The whole letter, attachments in base64 included, exceeds what NetEase accepts. Send less at once.',
  },
};
