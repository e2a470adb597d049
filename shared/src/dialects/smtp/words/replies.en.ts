// What each reply code says, and the parts of a reply, in English.

import type { Text } from '../../../i18n/text.ts';
import type { ReplyId } from '../replies.ts';

export const replyTexts: Record<ReplyId, Text> = {
  'reply.200': {
    title: '200 success (not standard)',
    body: 'A success code from before SMTP was settled; no rule ever allowed it. Read it like 250.',
  },
  'reply.211': {
    title: '211 status',
    body: 'Facts about the server or its commands, for you to read. Nothing has changed.',
  },
  'reply.214': { title: '214 help', body: 'Help for people. Programs skip it, and nothing has changed.' },
  'reply.220': {
    title: '220 ready',
    body: 'The server is ready. As a greeting: now say EHLO. After STARTTLS: the next octets must be the TLS handshake.',
  },
  'reply.221': {
    title: '221 goodbye',
    body: 'The server closes the connection. What got a 250 before is safe with it.',
  },
  'reply.235': { title: '235 logged in', body: 'Your name and password were accepted. Go on with MAIL.' },
  'reply.250': {
    title: '250 OK',
    body: 'It worked. After the letter’s final dot it means: the server is now responsible for it.',
  },
  'reply.251': {
    title: '251 will forward',
    body: 'The user is not on this server, but it knows where and passes the letter on. After ETRN it means that no mail is waiting.',
  },
  'reply.252': {
    title: '252 cannot verify',
    body: 'The server does not tell whether the user exists, and will take a letter and try. After ETRN it means that sending has begun.',
  },
  'reply.253': {
    title: '253 queue started',
    body: 'The answer to ETRN: so many letters for that host are being sent now, to that host and not to you.',
  },
  'reply.334': {
    title: '334 go on with the login',
    body: 'The server waits for a line of yours, in base64. What stands behind the code is base64 too; decoded it often reads “Username:” or “Password:”.',
  },
  'reply.354': {
    title: '354 send the letter',
    body: 'Write the header, a blank line and the text. Until a line with a lone dot comes, everything is letter and nothing a command.',
  },
  'reply.355': {
    title: '355 go on from here',
    body: 'Part of this letter came over before the connection broke; send the rest from the octet it names. From an extension that has died out.',
  },
  'reply.421': {
    title: '421 closing',
    body: 'The server cannot or will not go on and closes the connection. It is nothing final: wait, then connect again.',
  },
  'reply.422': {
    title: '422 change the password',
    body: 'Listed for logins that need the password stored in another form first; real servers say 432. Log in once with PLAIN under TLS.',
  },
  'reply.430': {
    title: '430 not now',
    body: 'Stands in a table beside “invalid command” and nowhere else. Read it as any code with 4: try again later.',
  },
  'reply.432': {
    title: '432 password must be converted',
    body: 'The server lacks the form of your password that this mechanism needs. Log in once with PLAIN under TLS, then this one works.',
  },
  'reply.441': {
    title: '441 next server silent (not standard)',
    body: 'Exchange writes it into bounces when the next server did not answer. The letter waits; nothing is wrong with the address so far.',
  },
  'reply.450': {
    title: '450 mailbox not available now',
    body: 'Not now, but perhaps in some minutes. Most often it is greylisting, which wants to see that you come back; send the same again.',
  },
  'reply.451': {
    title: '451 local trouble',
    body: 'Something failed on the server’s side: its DNS, its filter or its disk. Your line was understood; repeat it later.',
  },
  'reply.452': {
    title: '452 no room now',
    body: 'The server has no storage left at the moment, or no more recipients for this letter. Send to those accepted so far, and to the rest later.',
  },
  'reply.453': {
    title: '453 no mail for you',
    body: 'The answer to ATRN: nothing waits for your domain. Come back later.',
  },
  'reply.454': {
    title: '454 not possible just now',
    body: 'Login or encryption does not work at the moment, for reasons on the server. Wrong passwords get another code; try again later.',
  },
  'reply.455': {
    title: '455 parameter not possible now',
    body: 'The server knows what you wrote behind MAIL or RCPT but cannot do it now. Leave the parameter out, or wait.',
  },
  'reply.458': {
    title: '458 queue not started',
    body: 'The answer to ETRN: the waiting mail could not be sent off. Ask again later.',
  },
  'reply.459': {
    title: '459 not for this host',
    body: 'The answer to ETRN: the name is not one whose mail waits here, or you may not ask for it. Check the name.',
  },
  'reply.500': {
    title: '500 not a command',
    body: 'The server does not know the first word of your line, or the line was too long. Check the spelling; full-width letters look right and are not.',
  },
  'reply.501': {
    title: '501 wrong arguments',
    body: 'The command is known; what follows it is not in order. In a login it means bad base64, or that you gave up with *.',
  },
  'reply.502': {
    title: '502 not offered',
    body: 'The server knows of this command and does not carry it out. Do without: EHLO shows what it does.',
  },
  'reply.503': {
    title: '503 wrong order',
    body: 'The command is right but comes too early or too late. The order is EHLO, (STARTTLS, EHLO, AUTH,) MAIL, RCPT, DATA.',
  },
  'reply.504': {
    title: '504 value not supported',
    body: 'The command is known, this value of it is not. After AUTH: choose a mechanism that EHLO lists.',
  },
  'reply.521': {
    title: '521 takes no mail',
    body: 'As a greeting: this host never takes mail; look up the right one (MX). Postfix also says it to hosts on a block list before it hangs up: then the words name the list.',
  },
  'reply.523': {
    title: '523 encrypt first',
    body: 'Listed for servers that want encryption before anything else; most say 530 instead. Send STARTTLS.',
  },
  'reply.524': {
    title: '524 this login needs encryption',
    body: 'Listed for a mechanism that is allowed only under TLS; most servers say 538. Send STARTTLS, then AUTH again.',
  },
  'reply.525': {
    title: '525 account switched off',
    body: 'The account exists and has been disabled. Typing the password again is no use: ask the provider.',
  },
  'reply.530': {
    title: '530 something must come first',
    body: 'The server wants a login or encryption before this command; its words say which. Send STARTTLS or AUTH.',
  },
  'reply.533': {
    title: '533 not authorised',
    body: 'Stands in a table beside “not authorised” and is hardly ever sent. Read the words; most likely you must log in.',
  },
  'reply.534': {
    title: '534 login too weak',
    body: 'The server accepts no such login for this account. Choose a stronger mechanism; Gmail says it when it wants an app password or a sign-in by browser.',
  },
  'reply.535': {
    title: '535 name or password refused',
    body: 'The login failed. Check name and password; many providers want an authorization code here, and the words often say so.',
  },
  'reply.538': {
    title: '538 encryption required',
    body: 'This mechanism would show your password on an open line. Send STARTTLS first. An older code; today many servers say 530.',
  },
  'reply.540': {
    title: '540 recipient blocked (not standard)',
    body: 'Some providers say it when the recipient’s mailbox has been unused or blocked for long. Reach the person in another way.',
  },
  'reply.541': {
    title: '541 refused over there (not standard)',
    body: 'Some providers put it into bounces: the recipient’s server refused the letter. What that one said stands behind it.',
  },
  'reply.550': {
    title: '550 refused',
    body: 'A final no, with dozens of causes: read on. An enhanced code comes first; without one, look for user, unknown or not found (the address), relay or authenticate (log in), block, list or spam (your network or letter), SPF, DKIM or DMARC (the sender’s domain).',
  },
  'reply.551': {
    title: '551 not here',
    body: 'The user’s mailbox is elsewhere, and this server does not forward. If the words name another address, write to that one.',
  },
  'reply.552': {
    title: '552 over a limit',
    body: 'The letter is too big, or the mailbox is full: the words or the enhanced code say which. Only the first is yours to mend.',
  },
  'reply.553': {
    title: '553 address not allowed',
    body: 'The address is badly written, or not one that you may use. Many providers say it when MAIL FROM is another address than the login.',
  },
  'reply.554': {
    title: '554 failed',
    body: 'The whole letter is refused, often by a content or reputation filter. As a greeting: you are not served here, mostly because of your IP address.',
  },
  'reply.555': {
    title: '555 parameter unknown',
    body: 'The server does not know what you wrote behind the address in MAIL or RCPT. Leave it out, unless EHLO lists its extension.',
  },
  'reply.556': {
    title: '556 domain takes no mail',
    body: 'The recipient’s domain has declared that it never takes mail. You need another address of that person.',
  },
  'reply.571': {
    title: '571 blocked (not standard)',
    body: 'A filter refused you before it looked at the letter, for example because your IP address has no reverse name. Treat it like 550.',
  },
  'reply.591': {
    title: '591 on a list (not standard)',
    body: 'The address you connect from is on a block list that this server uses. Look the address up there and have it taken off.',
  },
  'reply.class.done': {
    title: '{code}: success',
    body: 'A code that Mailterm has no text for. It begins with 2: done.',
  },
  'reply.class.goOn': {
    title: '{code}: go on',
    body: 'A code that Mailterm has no text for. It begins with 3: the server waits for more.',
  },
  'reply.class.tryLater': {
    title: '{code}: try later',
    body: 'A code that Mailterm has no text for. It begins with 4: not now, try again later.',
  },
  'reply.class.no': {
    title: '{code}: refused',
    body: 'A code that Mailterm has no text for. It begins with 5: refused for good.',
  },
  'reply.class.other': {
    title: '{code}: no SMTP code',
    body: 'SMTP replies begin with 2, 3, 4 or 5. This one does not, so another service may be talking.',
  },
  'reply.more': { title: 'more lines follow', body: 'A hyphen after the code: the reply goes on in the next line.' },
  'reply.last': { title: 'last line', body: 'A blank after the code: this is the reply’s only or last line.' },
  'reply.domain': { title: 'server’s name', body: 'The host name by which the server introduces itself.' },
  'reply.esmtp': { title: 'protocol word', body: 'SMTP, or ESMTP where the server knows extensions and expects EHLO.' },
  'reply.text': { title: 'words for people', body: 'Free text. Only the code counts for programs.' },
  'reply.garbage': { title: 'not a reply', body: 'A reply begins with three digits. This line does not.' },
};
