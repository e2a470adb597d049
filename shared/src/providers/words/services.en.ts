// What the rules of rules/services.ts mean, in English.

import type { Text } from '../../i18n/text.ts';
import type { ServicesRuleId } from '../rules/services.ts';

export const servicesWords: Record<`provider.${ServicesRuleId}`, Text> = {
  'provider.icloud.localPolicy': {
    title: 'iCloud refused the content',
    body: 'Apple’s filter refused this message; in reported cases a link in it led to a domain with a bad name. Send it without links to see whether they are the cause, check SPF, DKIM and DMARC, then follow Apple’s page.',
  },
  'provider.gmx.blockListed': {
    title: 'GMX or WEB.DE has blocked your IP address',
    body: 'The address from which you connect is on a block list of GMX, WEB.DE and IONOS, so no message gets in. Open the address in the last line: the page names the list and has a form for removal.',
  },
  'provider.gmx.reverseDns': {
    title: 'GMX wants reverse DNS',
    body: 'Your IP address has no PTR record, or one that looks like a home line. Have the owner of the address set a host name of your own that leads back to it; from home, use your provider’s port 587.',
  },
  'provider.gmx.explained': {
    title: 'GMX, WEB.DE or IONOS explains it on a page',
    body: 'The reason is not in the words of this reply but behind the address in its last line. Open it: the page says what was refused, what to mend and whom to ask.',
  },
  'provider.orange.tooManyConnections': {
    title: 'Orange: too many connections',
    body: 'Orange accepts only a few connections at once from one IP address, and a limited number of messages in each. Let the server send to Orange over two connections at most; try again later.',
  },
  'provider.orange.blocked': {
    title: 'Orange: IP address blocked for spam',
    body: 'Orange refuses your IP address because spam came from it, mostly by the list named behind “Ref”. Stop the cause, then ask for removal at that address.',
  },
  'provider.orange.reverseDns': {
    title: 'Orange: no reverse DNS',
    body: 'Your IP address has no PTR record. Have the owner of the address set one to a host name that leads back to it.',
  },
  'provider.orange.invalidRecipient': {
    title: 'Orange: no such recipient',
    body: 'The mailbox does not exist at Orange or Wanadoo. Check the spelling, and take the address off your lists.',
  },
  'provider.orange.mailboxFull': {
    title: 'Orange: the recipient’s mailbox is full',
    body: 'Nothing more fits in until the recipient deletes mail. Tell them by another way, or try again in some days.',
  },
  'provider.orange.authentication': {
    title: 'Orange: SPF, DKIM or DMARC failed',
    body: 'The code tells which: 397 and 398 are SPF, 515 is DMARC, 535 a missing DKIM signature. Mend the DNS records of the sender’s domain and sign the mail.',
  },
  'provider.orange.spam': {
    title: 'Orange takes it for spam',
    body: 'The content or the reputation of the sender made the filter refuse the message. Change what looks like advertising, check the links, and ask Orange’s postmaster if it goes on.',
  },
  'provider.orange.tryLater': {
    title: 'Orange refuses service for now',
    body: 'Orange does not say more; in practice it slows down addresses that send too much or are new to it. Send less at once and try again after an hour or more.',
  },
  'provider.orange.coded': {
    title: 'Orange refused it with a code',
    body: 'The OFR code is Orange’s own name for the reason. Its postmaster page lists the codes; send the whole line along when you ask there.',
  },
  'provider.comcast.blockListed': {
    title: 'Comcast blocks your IP address',
    body: 'The BL code tells which list: BL000000 is Comcast’s own, others include Spamhaus, Cloudmark and Sender Score. Ask for removal at the list concerned after the spam has stopped.',
  },
  'provider.comcast.rateLimited': {
    title: 'Comcast slows you down',
    body: 'You send more in a given time than Comcast allows your IP address; a better reputation raises the limit. Wait and send more slowly.',
  },
  'provider.comcast.dmarc': {
    title: 'Comcast: DMARC failed',
    body: 'The domain in the From header field asks others to refuse mail that it did not authorise, and this message counts as such. Send through that domain’s servers with DKIM, or use a From address of your own.',
  },
  'provider.comcast.residential': {
    title: 'Comcast takes no mail from home lines',
    body: 'Your IP address counts as dynamic or residential, and such addresses may not connect to Comcast’s mail servers. Send through your own provider on port 587.',
  },
  'provider.comcast.reverseDns': {
    title: 'Comcast: no reverse DNS',
    body: 'Comcast takes mail only from addresses with a PTR record. Have the owner of your IP address set one; DNS caches may need some hours.',
  },
  'provider.comcast.coded': {
    title: 'Comcast explains it on a page',
    body: 'The letters and digits at the end are Comcast’s code for the reason. Look it up on its page of error codes, which also says where to ask.',
  },
  'provider.att.blockListed': {
    title: 'AT&T blocks your IP address',
    body: 'The address between the angle brackets is on AT&T’s own list, which also serves sbcglobal.net and bellsouth.net. Stop what caused it and write to the address in the reply, with the whole line.',
  },
  'provider.mailRu.spam': {
    title: 'Mail.ru takes it for spam',
    body: 'The filter refused this message for its content or for the reputation of the sender. Open the address in the reply: it leads to a form that has the message’s code filled in. Check SPF and DKIM as well.',
  },
  'provider.yandex.spam': {
    title: 'Yandex suspects spam',
    body: 'Yandex refused the content, and each further attempt makes a block more likely; a sender of spam only is locked out for a day. Stop, change the text and the links, and check SPF, DKIM and DMARC.',
  },
  'provider.yandex.access': {
    title: 'Mail programs are not allowed yet',
    body: 'Yandex knows the account, but access for mail programs is switched off or the normal password was used. In the settings of Yandex Mail allow IMAP under “Email clients”, create an app password and log in with it.',
  },
  'provider.zoho.accessRestricted': {
    title: 'This Zoho account may not use SMTP',
    body: 'The password is not the problem: SMTP access is off for the user, the plan has none, or the host does not fit, since smtppro.zoho.com is for paid plans. Allow it in the settings and use the host of your plan and region.',
  },
  'provider.zoho.authFailed': {
    title: 'Login refused, as Zoho words it',
    body: 'With two-factor login Zoho wants an app password. An account of another data centre is unknown here: zoho.com, zoho.eu, zoho.in and zoho.com.cn each have their own SMTP host.',
  },
  'provider.zoho.unusualActivity': {
    title: 'Zoho has blocked sending',
    body: 'Too much went out at once for a Zoho mailbox, so mail to others is stopped; trying again makes it worse. Log in to Zoho’s web page and unblock the account there, then send more slowly.',
  },
  'provider.ses.notVerified': {
    title: 'Address not verified in SES',
    body: 'Amazon sends only for addresses or domains that you have verified in this region; in the sandbox the recipient must be verified, too. Verify the one named in the reply, or ask for production access.',
  },
  'provider.ses.badCredentials': {
    title: 'SES does not know these SMTP credentials',
    body: 'They are not your AWS access keys, and they hold in one region only. Create SMTP credentials in the SES console for the region of the host; new ones may need a minute or two.',
  },
  'provider.ses.sendingRate': {
    title: 'Faster than SES allows',
    body: 'Your account may send only so many messages per second. Wait a moment, send the same again, and keep below the rate shown in the console.',
  },
  'provider.ses.dailyQuota': {
    title: 'The SES quota of the day is used up',
    body: 'The quota counts the last 24 hours, so it frees itself bit by bit. Wait, or ask for a higher quota in the console.',
  },
  'provider.sendgrid.unverifiedSender': {
    title: 'SendGrid does not know this From address',
    body: 'The From header field must hold an address that you verified in SendGrid, or one of an authenticated domain. Verify it there, or change the From line of the message.',
  },
  'provider.sendgrid.creditsUsed': {
    title: 'The SendGrid plan is used up',
    body: 'The key is right, but no message is left in the plan for this day or month. Wait for the next period, or enlarge the Email API plan.',
  },
  'provider.brevo.unauthorizedIp': {
    title: 'Brevo does not know your IP address',
    body: 'The SMTP key is right, but the account takes it only from IP addresses on its list. Add yours in Brevo under Security, Authorized IPs, or switch the blocking off; a home address may change.',
  },
  'provider.mailgun.testAccount': {
    title: 'Mailgun: test account',
    body: 'A sandbox domain or free account sends only to the few authorized recipients who have confirmed. Add the recipient in Mailgun and have them click the link, or use a domain of your own.',
  },
  'provider.mailgun.notAllowed': {
    title: 'Mailgun does not let this domain send',
    body: 'The words after the colon say why: the account is not activated or is disabled, or a limit is reached. Log in to Mailgun and settle that; the SMTP password is not the cause.',
  },
  'provider.fastmail.badCredentials': {
    title: 'Login refused, as Fastmail is said to word it',
    body: 'Fastmail takes no normal password in mail programs: create an app password in its settings and use the full address as the name. GMX has sent the same words; there check that mail programs are allowed.',
  },
};
