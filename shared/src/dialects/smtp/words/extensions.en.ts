// What an EHLO answer offers, in English: keywords, then their parameters.

import type { Text } from '../../../i18n/text.ts';
import type { ExtensionId } from '../extensions.ts';

export const extensionTexts: Record<ExtensionId, Text> = {
  'ehlo.8BITMIME': {
    title: '8BITMIME',
    body: 'You may write the body in UTF-8 as it is, without encoding it first. Say BODY=8BITMIME at the end of MAIL.',
  },
  'ehlo.ATRN': {
    title: 'ATRN',
    body: 'After the login you can ask for the mail that waits for your domain; the two sides then change roles. Used on port 366.',
  },
  'ehlo.AUTH': {
    title: 'AUTH',
    body: 'You can log in here, by one of the mechanisms behind this word. Type AUTH and the name of one.',
  },
  'ehlo.AUTH=': {
    title: 'AUTH=',
    body: 'The line above once more, with = in place of the blank: very old versions of Outlook looked for that. Ignore it.',
  },
  'ehlo.BINARYMIME': {
    title: 'BINARYMIME',
    body: 'The letter may hold any octets at all, even lines without end. It must then be sent with BDAT, not with DATA.',
  },
  'ehlo.BURL': {
    title: 'BURL',
    body: 'Instead of sending the letter, you may name one in an IMAP mailbox, and the server fetches it from there.',
  },
  'ehlo.CHECKPOINT': {
    title: 'CHECKPOINT',
    body: 'A letter whose transfer broke off can be continued where it stopped, with TRANSID= on MAIL. An experiment of 1995 that hardly any server has.',
  },
  'ehlo.CHUNKING': {
    title: 'CHUNKING',
    body: 'BDAT may replace DATA: you say how many octets follow, so no line with a dot ends the letter and no dots are doubled.',
  },
  'ehlo.CONNEG': {
    title: 'CONNEG',
    body: 'You may ask at RCPT what kinds of content the recipient’s device can show. Made for fax machines; you will hardly meet it.',
  },
  'ehlo.CONPERM': {
    title: 'CONPERM',
    body: 'You may permit servers on the way to convert the content for the recipient’s device. Made for fax machines; you will hardly meet it.',
  },
  'ehlo.COREMAIL': {
    title: 'coremail',
    body: 'A line of signs that servers with Coremail software (163, 126, yeah.net and others) print for themselves. You can ignore it.',
  },
  'ehlo.DELIVERBY': {
    title: 'DELIVERBY',
    body: 'With BY= on MAIL you may set a time by which the letter must be delivered, or else be returned or reported late.',
  },
  'ehlo.DSN': {
    title: 'DSN',
    body: 'You may order notices: NOTIFY= on RCPT says whether success, delay or failure is reported, RET= on MAIL how much of the letter comes back.',
  },
  'ehlo.ENHANCEDSTATUSCODES': {
    title: 'ENHANCEDSTATUSCODES',
    body: 'Replies bring a second, more exact code behind the first, such as 5.1.1. Read that one first when something fails.',
  },
  'ehlo.ETRN': {
    title: 'ETRN',
    body: 'You can make the server send at once what waits in its queue for a domain. It goes to that domain’s server, not to you.',
  },
  'ehlo.EXPN': {
    title: 'EXPN',
    body: 'You can ask who is on a mailing list. Open servers that really answer are rare, because spammers asked too.',
  },
  'ehlo.FUTURERELEASE': {
    title: 'FUTURERELEASE',
    body: 'You may hand in a letter now and have it sent later, with HOLDFOR= or HOLDUNTIL= on MAIL. The longest time stands behind this word.',
  },
  'ehlo.HELP': {
    title: 'HELP',
    body: 'The command HELP is answered. Most servers only list their commands or name a web page.',
  },
  'ehlo.LIMITS': {
    title: 'LIMITS',
    body: 'The server says beforehand how many letters and recipients it takes from you. Keep below, and nothing is refused for that reason.',
  },
  'ehlo.MT-PRIORITY': {
    title: 'MT-PRIORITY',
    body: 'You may give a letter a rank from -9 to 9 with MT-PRIORITY= on MAIL. Used by military and emergency networks.',
  },
  'ehlo.MTRK': {
    title: 'MTRK',
    body: 'With MTRK= on MAIL you can later ask every server on the way what became of the letter. Hardly anybody offers it.',
  },
  'ehlo.NO-SOLICITING': {
    title: 'NO-SOLICITING',
    body: 'A notice like the one on a front door: no advertising of the kinds behind this word. Who sends such a letter must say so with SOLICIT=.',
  },
  'ehlo.ONEX': {
    title: 'ONEX',
    body: 'You could announce that you bring only one letter. A word of old Sendmail that has no effect today.',
  },
  'ehlo.PIPECONNECT': {
    title: 'PIPECONNECT',
    body: 'A client that knows this server may send its commands together with the connection, without waiting for the greeting. An Exim extension.',
  },
  'ehlo.PIPELINING': {
    title: 'PIPELINING',
    body: 'You may send several commands in one go. The replies come in the same order, one for each.',
  },
  'ehlo.PRDR': {
    title: 'PRDR',
    body: 'After the letter, each recipient may get an own answer: one takes it, another’s filter refuses it. An Exim extension.',
  },
  'ehlo.REQUIRETLS': {
    title: 'REQUIRETLS',
    body: 'With REQUIRETLS on MAIL the letter goes on over encrypted connections only, or comes back. It is offered only after TLS has begun.',
  },
  'ehlo.RRVS': {
    title: 'RRVS',
    body: 'With RRVS= on RCPT the letter is delivered only if the mailbox had no other owner since a date you give. Meant for password resets.',
  },
  'ehlo.SAML': {
    title: 'SAML',
    body: 'Sent a message to the user’s mailbox and, if somebody was logged in, to the terminal as well. Given up; use MAIL.',
  },
  'ehlo.SEND': {
    title: 'SEND',
    body: 'Put a message onto the screen of a logged-in user, and nowhere else. From the days of shared computers; use MAIL.',
  },
  'ehlo.SIZE': {
    title: 'SIZE',
    body: 'The number behind it is the largest letter taken here. With SIZE= on MAIL you can announce yours and be refused before you have sent it all.',
  },
  'ehlo.SMTPUTF8': {
    title: 'SMTPUTF8',
    body: 'Addresses and header fields may hold Chinese and other characters directly. Say SMTPUTF8 at the end of MAIL when you use them.',
  },
  'ehlo.SOML': {
    title: 'SOML',
    body: 'Put a message onto the user’s screen if somebody was logged in, else into the mailbox. Given up; use MAIL.',
  },
  'ehlo.STARTTLS': {
    title: 'STARTTLS',
    body: 'The connection can be encrypted from here on. Do it before you log in, then say EHLO again: the list may be another one.',
  },
  'ehlo.SUBMITTER': {
    title: 'SUBMITTER',
    body: 'With SUBMITTER= on MAIL one could name who is responsible for the letter, for a check called Sender ID. That experiment has ended.',
  },
  'ehlo.TURN': {
    title: 'TURN',
    body: 'Turned client and server round, so that waiting mail flowed back. Anybody could fetch other people’s mail with it; today ATRN asks for a login first.',
  },
  'ehlo.UTF8SMTP': {
    title: 'UTF8SMTP',
    body: 'The experiment that became SMTPUTF8, with other rules. A server that still shows it is old; use ASCII addresses there.',
  },
  'ehlo.VERB': {
    title: 'VERB',
    body: 'Made Sendmail tell in detail what it does while it delivers. Modern servers refuse or ignore it.',
  },
  'ehlo.VRFY': {
    title: 'VRFY',
    body: 'You can ask whether a user exists here. Most servers answer 252, which says neither yes nor no.',
  },
  'ehlo.WELLKNOWN': {
    title: 'WELLKNOWN',
    body: 'A file that a web server would keep under /.well-known can be fetched over this connection. An experiment of Exim.',
  },
  'ehlo.X-ANONYMOUSTLS': {
    title: 'X-ANONYMOUSTLS',
    body: 'Encryption between the Exchange servers of one organisation, with certificates that nobody else would trust. For you there is STARTTLS.',
  },
  'ehlo.X-EXPS': {
    title: 'X-EXPS',
    body: 'The login by which Exchange servers recognise each other, with the mechanisms behind it. For you there is AUTH.',
  },
  'ehlo.X-LINK2STATE': {
    title: 'X-LINK2STATE',
    body: 'Exchange 2000 and 2003 told each other by it which of their routes were up. A server that shows it is very old.',
  },
  'ehlo.XCLIENT': {
    title: 'XCLIENT',
    body: 'A proxy that the server trusts may say who the real client is. Anybody else who tries gets a refusal. Postfix, Dovecot and nginx have it.',
  },
  'ehlo.XEXCH50': {
    title: 'XEXCH50',
    body: 'Exchange servers hand each other properties of a letter that do not fit into its header. Nothing for other clients.',
  },
  'ehlo.XFORWARD': {
    title: 'XFORWARD',
    body: 'A content filter may pass on who the client was, so that the log is right. Unlike XCLIENT it gives no rights. A Postfix extension.',
  },
  'ehlo.XLOOP': {
    title: 'XLOOP',
    body: 'The server’s own mark, by which it notices that it is talking to itself. Oracle (once Sun) Messaging Server prints it.',
  },
  'ehlo.XOORG': {
    title: 'XOORG',
    body: 'Exchange and Microsoft 365, when one organisation uses both, tell each other by it where a letter began. Nothing for other clients.',
  },
  'ehlo.XRDST': {
    title: 'XRDST',
    body: 'Exchange servers tell each other by it to which of their groups or databases a letter belongs. Nothing for other clients.',
  },
  'ehlo.XSHADOW': {
    title: 'XSHADOW',
    body: 'Exchange keeps a second copy of a letter on another server until it is delivered, and they agree on that by this word.',
  },
  'ehlo.XSHADOWREQUEST': {
    title: 'XSHADOWREQUEST',
    body: 'The newer form of XSHADOW: one Exchange server asks another to keep a copy of what it has just taken.',
  },
  'ehlo.XVERP': {
    title: 'XVERP',
    body: 'With XVERP on MAIL every recipient gets the letter from an envelope sender of its own, so that a bounce shows whose address failed.',
  },
  'ehlo.unknown': {
    title: '{keyword}: unknown extension',
    body: 'Mailterm does not know this extension. You can ignore it: nothing changes until you use it.',
  },

  // ---- Parameters
  'ehlo.maximum': {
    title: 'largest letter: {size}',
    body: '{octets} octets at most, all encoded parts counted. An attachment of three quarters of that fills it.',
  },
  'ehlo.maximum.none': {
    title: 'no fixed limit',
    body: 'A 0 means that the server names no limit. It may still refuse a letter that is too big for it at that moment.',
  },
  'ehlo.limit': {
    title: '{name}: {value}',
    body: 'A limit of this server that Mailterm has no text for. Whoever goes beyond it is refused.',
  },
  'ehlo.limit.MAILMAX': {
    title: 'letters in one session: {value}',
    body: 'After {value} times MAIL, failed ones counted, the server takes no more. Say QUIT and connect again.',
  },
  'ehlo.limit.RCPTMAX': {
    title: 'recipients of one letter: {value}',
    body: 'Up to {value} times RCPT for one letter. Send it again to the others, in a new transaction.',
  },
  'ehlo.limit.RCPTDOMAINMAX': {
    title: 'recipients’ domains: {value}',
    body: 'The recipients may lie in {value} different domains, those of the whole session counted. Connect anew for the next domain.',
  },
  'ehlo.deadline': {
    title: 'shortest deadline: {seconds} s',
    body: 'A letter that must arrive in less than {seconds} seconds or be returned (BY= with R) is refused here.',
  },
  'ehlo.holdFor': {
    title: 'held for {days} days at most',
    body: 'HOLDFOR= on MAIL may name {seconds} seconds at most. A longer time is refused.',
  },
  'ehlo.holdUntil': {
    title: 'held until {date} at most',
    body: 'HOLDUNTIL= on MAIL may name this moment at the latest. It moves on with every day.',
  },
  'ehlo.solicitation': {
    title: 'not wanted: {words}',
    body: 'The kinds of advertising that this server does not take. Each begins with the domain, written backwards, of whoever defined it.',
  },
  'ehlo.priorities': {
    title: 'priorities as in {profile}',
    body: 'The name of a table that tells what each rank means here: how long a letter may wait and how big it may be. Without a name each server decides.',
  },
  'ehlo.imap': {
    title: 'imap',
    body: 'BURL takes IMAP addresses that carry a permit of their own (URLAUTH), made by your mail program for this one letter.',
  },
  'ehlo.imapServer': {
    title: 'fetches from {server}',
    body: 'The server may read the mailboxes of {server} in your name, so that BURL takes plain IMAP addresses of that host.',
  },
  'ehlo.attribute': {
    title: 'may pass on {name}',
    body: 'An attribute that a trusted client may tell. Mailterm does not know this one.',
  },
  'ehlo.attribute.ADDR': { title: 'may pass on ADDR', body: 'A trusted client may tell the real client’s IP address.' },
  'ehlo.attribute.DESTADDR': {
    title: 'may pass on DESTADDR',
    body: 'A trusted client may tell which of the proxy’s IP addresses the real client connected to.',
  },
  'ehlo.attribute.DESTPORT': {
    title: 'may pass on DESTPORT',
    body: 'A trusted client may tell which port of the proxy the real client connected to.',
  },
  'ehlo.attribute.HELO': {
    title: 'may pass on HELO',
    body: 'A trusted client may tell by which name the real client introduced itself.',
  },
  'ehlo.attribute.IDENT': {
    title: 'may pass on IDENT',
    body: 'A content filter may tell under which queue number it got the letter, so that log lines can be joined.',
  },
  'ehlo.attribute.LOGIN': {
    title: 'may pass on LOGIN',
    body: 'A trusted client may tell as whom the real client has logged in. The server then takes it as logged in.',
  },
  'ehlo.attribute.NAME': {
    title: 'may pass on NAME',
    body: 'A trusted client may tell the real client’s host name, as the DNS gave it.',
  },
  'ehlo.attribute.PORT': {
    title: 'may pass on PORT',
    body: 'A trusted client may tell from which port the real client came. Tells two clients behind one address apart.',
  },
  'ehlo.attribute.PROTO': {
    title: 'may pass on PROTO',
    body: 'A trusted client may tell whether the real client spoke SMTP or ESMTP.',
  },
  'ehlo.attribute.SOURCE': {
    title: 'may pass on SOURCE',
    body: 'A content filter may tell whether the letter came from this machine or from the network.',
  },
  'ehlo.token': {
    title: 'mark of the server',
    body: 'Signs that only the server itself can read. They are another line in every session and mean nothing to you.',
  },
  'ehlo.parameter': {
    title: 'parameter',
    body: 'Belongs to the keyword before it. No rule says what it means there, and you may ignore it.',
  },
};
