// Addresses, dates, names of letters and postmarks, in English.

import type { Text } from '../../../i18n/text.ts';
import type { RouteId } from './citations.ts';

export const routeTexts: Record<RouteId, Text> = {
  'letter.address.name': {
    title: 'display name',
    body: 'The name beside the address, for people. Anyone can write any name here, so look at the address, too.',
  },
  'letter.address.group': {
    title: 'group name',
    body: 'A name for the addresses between its colon and semicolon. “undisclosed-recipients:;” is a group with nobody in it.',
  },
  'letter.address.local': {
    title: 'mailbox (local part)',
    body: 'Left of the @. Only the server of the domain knows what it means; everyone else passes it on as it is.',
  },
  'letter.address.domain': {
    title: 'domain',
    body: 'Right of the @. Its MX record in the DNS names the server that takes mail for this address.',
  },
  'letter.address.literal': {
    title: 'IP address instead of a domain',
    body: 'Mail goes straight to this address, without the DNS. Many servers refuse it.',
  },
  'letter.address.bare': {
    title: 'mailbox without a domain',
    body: 'There is no @, so only the server itself knows whose mailbox it is.',
  },
  'letter.address.null': {
    title: 'empty sender',
    body: 'A bounce or another notice of a program. It has no return address, so that a failing notice is not answered by one more.',
  },
  'letter.date.weekday': {
    title: 'day of the week',
    body: 'May be left out. When it does not fit the date, the date counts.',
  },
  'letter.date.day': {
    title: 'day, month, year',
    body: 'The month is written in English, whatever the language of the letter.',
  },
  'letter.date.time': {
    title: 'time of day',
    body: 'By the clock of whoever wrote it; the offset behind it tells how far that clock is from UTC.',
  },
  'letter.date.east': {
    title: 'offset from UTC',
    body: 'The clock was {offset} (hours:minutes) ahead of UTC: subtract that to compare times.',
  },
  'letter.date.west': {
    title: 'offset from UTC',
    body: 'The clock was {offset} (hours:minutes) behind UTC: add that to compare times.',
  },
  'letter.date.utc': { title: 'UTC', body: 'The time is UTC; nothing has to be added or subtracted.' },
  'letter.date.zoneUnknown': {
    title: 'zone not told (-0000)',
    body: 'The time is UTC, and the writer does not say what its own clock shows.',
  },
  'letter.date.zoneName': {
    title: 'zone by name',
    body: 'An old form. Only GMT, UT and the American names mean the same everywhere; a number such as +0800 is clear.',
  },
  'letter.messageName.left': {
    title: 'unique part',
    body: 'Made up by the program that wrote the letter, usually from time and chance. Nothing can be read from it for certain.',
  },
  'letter.messageName.right': {
    title: 'where the name was made',
    body: 'Usually the computer or domain that made the name, so that no two are the same.',
  },
  'letter.received.from': {
    title: 'who handed it over',
    body: 'Begins what the server knows of the client that handed the letter over.',
  },
  'letter.received.by': {
    title: 'who took it',
    body: 'Begins the name of the server that took the letter and wrote this postmark.',
  },
  'letter.received.via': {
    title: 'over which network',
    body: 'Begins the name of the network below, when it was not TCP. Rare today.',
  },
  'letter.received.with': {
    title: 'by which protocol',
    body: 'Begins the word that tells how the letter was handed over, and whether encrypted and logged in.',
  },
  'letter.received.id': { title: 'under which number', body: 'Begins the server’s own number for this letter.' },
  'letter.received.for': {
    title: 'for whom',
    body: 'Begins the recipient from RCPT. Servers leave it out when there are several, so as not to betray a Bcc.',
  },
  'letter.received.name': {
    title: 'name the client gave',
    body: 'As the client said it in EHLO or HELO. Not checked: what the server saw itself stands in the brackets behind it.',
  },
  'letter.received.addressGiven': {
    title: 'IP address as a name',
    body: 'The client or server had no host name to give, so it gave its address in brackets.',
  },
  'letter.received.host': {
    title: 'server that wrote this',
    body: 'You can believe this postmark as far as you trust this server. Everything below it could have been made up.',
  },
  'letter.received.link': { title: 'kind of link', body: 'The network that carried the letter, for example UUCP.' },
  'letter.received.queueId': {
    title: 'number in the server’s log',
    body: 'Give it to the postmaster of that server: the log of this letter is found by it.',
  },
  'letter.received.address': {
    title: 'address the letter came from',
    body: 'The IP address at the other end of the connection, seen by the server itself. It is the one fact here that the client could not choose.',
  },
  'letter.received.reverse': {
    title: 'name from the DNS',
    body: 'What the DNS gives for the client’s address. A mail server’s name here fits the one it gave in EHLO.',
  },
  'letter.received.nameless': {
    title: 'no name in the DNS',
    body: 'The server found no name for the client’s address, or one that did not lead back to it. Many servers trust such clients less.',
  },
  'letter.received.helo': {
    title: 'name given in EHLO',
    body: 'The server noted the client’s own name here, because it differs from what the DNS says.',
  },
  'letter.received.tls': {
    title: 'encryption on this hop',
    body: 'TLS version and cipher between these two computers. It says nothing about the hops before and after.',
  },
  'letter.received.login': {
    title: 'who was logged in',
    body: 'The user name that AUTH accepted. The letter was submitted by its owner, or by somebody with the password.',
  },
  'letter.with.SMTP': {
    title: 'the oldest form, unencrypted',
    body: 'The client greeted with HELO: plain old SMTP without extensions, unencrypted.',
  },
  'letter.with.ESMTP': {
    title: 'unencrypted, no login',
    body: 'The client greeted with EHLO. No encryption on this hop, and no login.',
  },
  'letter.with.ESMTPS': {
    title: 'encrypted, no login',
    body: 'ESMTP inside TLS: encrypted on this hop, no login. Usual between servers.',
  },
  'letter.with.ESMTPA': {
    title: 'login without encryption',
    body: 'ESMTP with a login (AUTH) but without TLS: the password crossed the network readable, unless the mechanism hid it.',
  },
  'letter.with.ESMTPSA': {
    title: 'encrypted, with login',
    body: 'ESMTP inside TLS (S) and with a login (A). This is how a person’s mail program submits a letter.',
  },
  'letter.with.LMTP': {
    title: 'last step, unencrypted',
    body: 'Handed from the mail server to the mailbox program beside it, unencrypted.',
  },
  'letter.with.LMTPS': { title: 'last step, encrypted', body: 'Handed to the mailbox program inside TLS.' },
  'letter.with.LMTPA': {
    title: 'last step, with login',
    body: 'Handed to the mailbox program after a login, without TLS.',
  },
  'letter.with.LMTPSA': {
    title: 'last step, encrypted, with login',
    body: 'Handed to the mailbox program inside TLS and after a login.',
  },
  'letter.with.UTF8SMTP': {
    title: 'UTF-8 addresses, unencrypted',
    body: 'ESMTP that allowed addresses and headers in UTF-8 (SMTPUTF8), unencrypted and without a login.',
  },
  'letter.with.UTF8SMTPS': { title: 'UTF-8 addresses, encrypted', body: 'ESMTP with addresses in UTF-8, inside TLS.' },
  'letter.with.UTF8SMTPA': {
    title: 'UTF-8 addresses, login without encryption',
    body: 'ESMTP with addresses in UTF-8, after a login and without TLS.',
  },
  'letter.with.UTF8SMTPSA': {
    title: 'UTF-8 addresses, encrypted, with login',
    body: 'ESMTP with addresses in UTF-8, inside TLS and after a login.',
  },
  'letter.with.UTF8LMTP': {
    title: 'last step, UTF-8 addresses',
    body: 'Handed to the mailbox program with addresses in UTF-8, unencrypted.',
  },
  'letter.with.UTF8LMTPS': {
    title: 'last step, UTF-8 addresses, encrypted',
    body: 'Handed to the mailbox program with addresses in UTF-8, inside TLS.',
  },
  'letter.with.UTF8LMTPA': {
    title: 'last step, UTF-8 addresses, with login',
    body: 'Handed to the mailbox program with addresses in UTF-8, after a login.',
  },
  'letter.with.UTF8LMTPSA': {
    title: 'last step, UTF-8 addresses, encrypted, with login',
    body: 'Handed to the mailbox program with addresses in UTF-8, inside TLS and after a login.',
  },
  'letter.with.MMS': {
    title: 'from a mobile phone',
    body: 'The letter came from a mobile phone’s multimedia message through a gateway.',
  },
  'letter.with.HTTP': {
    title: 'from a browser',
    body: 'The letter was written in a browser: this first hop was the webmail page.',
  },
  'letter.with.HTTPS': {
    title: 'from a browser, encrypted',
    body: 'The letter was written in a browser, over an encrypted connection to the webmail page.',
  },
  'letter.with.MAPI': {
    title: 'within Exchange',
    body: 'Outlook handed the letter to its Exchange server, or one Exchange server to another.',
  },
  'letter.with.LOCAL': {
    title: 'from a program on the server',
    body: 'A program on the server itself made the letter; no network was involved.',
  },
  'letter.with.microsoft': {
    title: 'Exchange',
    body: 'Exchange names its product where the protocol should stand. The brackets behind it tell the TLS version.',
  },
  'letter.with.other': {
    title: 'protocol {protocol}',
    body: 'No registered protocol word. Only the server that wrote it knows what it means.',
  },
};
