// What the rules of rules/blockLists.ts mean, in English.

import type { Text } from '../../i18n/text.ts';
import type { BlockListsRuleId } from '../rules/blockLists.ts';

export const blockListsWords: Record<`provider.${BlockListsRuleId}`, Text> = {
  'provider.spamhaus.queryRefused': {
    title: 'Not listed: the server asked Spamhaus the wrong way',
    body: 'The receiving server uses a public DNS resolver or asks too often, and takes Spamhaus’s error answer for a listing. Your address is not the cause; tell the postmaster of that server by another way.',
  },
  'provider.spamhaus.policyList': {
    title: 'A home or dynamic address (Spamhaus PBL)',
    body: 'The PBL holds addresses that should not send mail directly, such as home lines; it says nothing bad about you. Send through your provider on port 587 with login. Only a mail server with a fixed address should ask for removal at check.spamhaus.org.',
  },
  'provider.spamhaus.exploitsList': {
    title: 'Signs of an infection (Spamhaus XBL)',
    body: 'Behind this address something behaves like malware or an open proxy; in a shared network it may be another device. Find and clean it first, then look the address up at check.spamhaus.org and ask for removal: without a cure it is listed again.',
  },
  'provider.spamhaus.domainList': {
    title: 'A domain is listed, not the address (Spamhaus DBL)',
    body: 'A domain in the sender, in EHLO or in a link of the message has a bad name or is brand-new. Look up each of your domains at check.spamhaus.org; a listed one can be explained there, a new one needs time.',
  },
  'provider.spamhaus.spamList': {
    title: 'Spam was seen (Spamhaus SBL or CSS)',
    body: 'Spamhaus saw spam from this address or its network; with CSS often because of a broken EHLO name or a hacked account. Stop it, then ask at check.spamhaus.org; an SBL entry is taken up by the provider that owns the network.',
  },
  'provider.spamhaus.listed': {
    title: 'Your address is on a Spamhaus list',
    body: 'ZEN joins several lists, and the cure depends on which: enter the address at check.spamhaus.org. PBL means a home line (send through port 587 with login), XBL an infection, SBL or CSS spam. Mend that, then ask for removal there.',
  },
  'provider.barracuda.listed': {
    title: 'On Barracuda’s reputation list',
    body: 'Barracuda has seen spam or viruses from this IP address; it does not say more. Stop the cause, then look the address up at barracudacentral.org and send the removal form: it is answered within a day as a rule.',
  },
  'provider.cloudmark.reputation': {
    title: 'Poor reputation at Cloudmark',
    body: 'Cloudmark Sender Intelligence counts complaints and spam traps for each IP address, and several providers refuse mail by it. Stop the cause, then ask for a reset at csi.cloudmark.com.',
  },
  'provider.mimecast.greylisted': {
    title: 'Mimecast defers the first attempt',
    body: 'By Mimecast’s own list this means greylisting, or an IP address with little reputation. Send the same again after a minute or more, from the same address.',
  },
  'provider.mimecast.reputation': {
    title: 'Poor reputation at Mimecast',
    body: 'Mimecast’s filter thinks badly of your IP address. Ask the recipient to permit you by another way, or use Mimecast’s sender feedback form with the code in brackets.',
  },
  'provider.mimecast.blockListed': {
    title: 'Mimecast found you on a public list',
    body: 'The name before “mimecast” is the list, and the address after “see” tells why. Ask for removal there, not at Mimecast.',
  },
  'provider.mimecast.spoofing': {
    title: 'The sender looks like the recipient’s own',
    body: 'The organisation refuses mail from outside that carries its own domain in From. A service that sends for it must be permitted by its Mimecast administrator.',
  },
  'provider.mimecast.invalidRecipient': {
    title: 'Mimecast knows no such recipient',
    body: 'The organisation has no mailbox of this name. Check the spelling and take the address off your lists.',
  },
  'provider.mimecast.senderBlocked': {
    title: 'The recipient’s side has blocked this sender',
    body: 'A block entry of the user or of the administrator names your address or domain. Only they can lift it: ask the recipient by another way.',
  },
  'provider.mimecast.securityPolicy': {
    title: 'Taken for spam or a virus by Mimecast',
    body: 'The scan found a signature of malware or a high spam score; which of the two is not told. Send it without attachment and links to see; otherwise the recipient’s administrator must permit you.',
  },
  'provider.mimecast.coded': {
    title: 'A rule of Mimecast',
    body: 'The words before the link name the rule that the recipient’s organisation uses. Look them up in Mimecast’s list of SMTP codes; the rule itself is with that organisation’s administrator.',
  },
};
