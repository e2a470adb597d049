// What the rules about Yahoo say, in English.

import type { Text } from '../../i18n/text.ts';
import type { YahooRuleId } from '../rules/yahoo.ts';

export const yahooWords: Record<`provider.${YahooRuleId}`, Text> = {
  'provider.yahoo.permanentlyDeferred': {
    title: 'No mail from this address any more',
    body: 'Yahoo takes nothing from this sending IP address at the moment, and says that trying again will not help. Who runs the sending server must stop what draws complaints, then ask through the Yahoo Sender Hub.',
  },
  'provider.yahoo.deferred': {
    title: 'Put off: volume or complaints',
    body: 'Yahoo sees unusual traffic from the sending IP address, or its users complain about the mail. The letter is not lost: a server tries again later. Send more slowly, and stop writing to people who did not ask for it.',
  },
  'provider.yahoo.addressReputation': {
    title: 'Put off: the IP address has a poor name',
    body: 'Yahoo holds mail back because of the reputation of the sending IP address. Send less and more slowly for some days; if the address is shared, ask the hosting provider.',
  },
  'provider.yahoo.content': {
    title: 'Something in the letter is not accepted',
    body: 'Yahoo’s PH codes are about content: links, attachments or words that look like phishing or malware. Remove suspicious links and send the letter in plain words.',
  },
  'provider.yahoo.policy': {
    title: 'Refused by a rule of Yahoo',
    body: 'Yahoo says “policy reasons” and no more. Often the letter failed DMARC: the domain in From is neither covered by SPF nor signed with DKIM. Check these first, then the content.',
  },
  'provider.yahoo.spamhaus': {
    title: 'The IP address is on a Spamhaus list',
    body: 'Yahoo asks Spamhaus about every sending IP address, and this one is listed. Look it up at check.spamhaus.org, repair the cause and ask there to be removed; Yahoo then accepts mail again.',
  },
  'provider.yahoo.greylisted': {
    title: 'Not yet: try again',
    body: 'Reported as Yahoo’s greylisting: the first attempt of a sender that it does not know is put off. A mail server tries again by itself; by hand, wait some minutes.',
  },
  'provider.cox.acceptableUse': {
    title: 'A rule of the provider, named by its code',
    body: 'The code behind AUP# (acceptable use policy) names the rule: CDRBL is a short block by Cox for spam-like behaviour, I and four figures are Spectrum’s. Look the code up in the provider’s list; most concern the sending IP address.',
  },
  'provider.yahoo.userUnknown': {
    title: 'No such Yahoo account',
    body: 'Nobody at Yahoo has this address. Check every letter of it; a further attempt will fail in the same way.',
  },
  'provider.yahoo.overQuota': {
    title: 'The recipient’s Yahoo mailbox is full',
    body: 'The account exists, but has no room for the letter. Try again in some days, or tell the person in another way.',
  },
  'provider.yahoo.disabled': {
    title: 'The Yahoo account is switched off',
    body: 'The address existed once: Yahoo has disabled or closed the account. Ask the person for a new address.',
  },
  'provider.yahoo.mailboxNotFound': {
    title: 'No mailbox for this recipient',
    body: 'Yahoo finds no mailbox for the recipient, and may say so only after the whole letter. Check the address in RCPT TO.',
  },
  'provider.yahoo.tooManyBadLogins': {
    title: 'Too many failed logins',
    body: 'Yahoo counts failed logins and stops this account for a while. It often appears when the normal password was used: wait, then log in with an app password from “Account security”.',
  },
  'provider.yahoo.badCredentials': {
    title: 'User name or password refused',
    body: 'Yahoo’s SMTP server takes no normal password from programs. Create an app password under “Account security”, and use it with the full address as user name.',
  },
  'provider.yahoo.recipientRate': {
    title: 'The recipient gets too much mail just now',
    body: 'So many letters arrive for this mailbox at once that Yahoo puts more of them off. Nothing is wrong with yours: send it again later.',
  },
  'provider.yahoo.imapLogin': {
    title: 'IMAP login refused',
    body: 'User name or password is not accepted. At Yahoo and AOL the normal password does not work here: create an app password under “Account security” and use that.',
  },
  'provider.yahoo.unauthenticated': {
    title: 'Neither SPF nor DKIM passed',
    body: 'Yahoo wants a proof that the letter comes from its domain, and found none. Let the SPF record of the domain name the sending server, or sign with DKIM; the reply shows which checks failed.',
  },
  'provider.yahoo.unresolvableSender': {
    title: 'The sender’s domain cannot be found',
    body: 'Yahoo looked in DNS for the domain of the sender’s address and found nothing that it can use. Write a domain that exists in MAIL FROM and in From; its owner must publish it in DNS.',
  },
  'provider.yahoo.busy': {
    title: 'Yahoo’s servers are busy',
    body: 'It is not about your letter. Connect again in a few minutes.',
  },
};
