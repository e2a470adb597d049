// Why servers refuse, and who can mend it, in English.

import type { Text } from '../i18n/text.ts';
import type { RefusalId } from './citations.ts';

export const refusalTexts: Record<RefusalId, Text> = {
  // ---- The login
  'reason.authfailure': {
    title: 'Login refused',
    body: 'The server does not accept this name with this password or token. Check both; many providers want an authorization code or app password instead of the web password.',
  },
  'reason.needauth': {
    title: 'Log in first',
    body: 'This command is only for people who have logged in. Send AUTH (or LOGIN), then repeat it.',
  },
  'reason.needtls': {
    title: 'Encrypt first',
    body: 'The server accepts this only over an encrypted connection. Send STARTTLS or STLS, or use the port that is encrypted from the start.',
  },
  'reason.failedstarttls': {
    title: 'Encryption failed',
    body: 'You asked for encryption and could not get it. Try again later or use another port, and type no password until it works.',
  },

  // ---- The recipient
  'reason.userunknown': {
    title: 'No such mailbox',
    body: 'The part before the @ belongs to nobody there. Check the spelling, or ask the person for the current address.',
  },
  'reason.hostunknown': {
    title: 'No such domain',
    body: 'The part after the @ does not exist or takes no mail. Check the spelling: one wrong letter is enough.',
  },
  'reason.hasmoved': {
    title: 'The mailbox has moved',
    body: 'The mailbox was here and is no longer. If the reply names a new address, write to that one.',
  },
  'reason.mailboxfull': {
    title: 'Mailbox full',
    body: 'There is no room left in the mailbox. Its owner must delete something; then send again.',
  },
  'reason.suspend': {
    title: 'Account switched off',
    body: 'The account or mailbox exists but has been disabled. Its owner must settle that with the provider.',
  },
  'reason.norelaying': {
    title: 'No relaying',
    body: 'The server is not responsible for this recipient and does not pass your letter on. Log in first, or connect to the MX of the recipient’s domain.',
  },
  'reason.filtered': {
    title: 'Refused by the recipient’s rules',
    body: 'A rule that the recipient or their organisation has set does not let you through. Ask them in another way to allow your address.',
  },

  // ---- The sender
  'reason.rejected': {
    title: 'Sender not accepted',
    body: 'The server does not take letters from this sender’s address. Use your own address, the one you have logged in with.',
  },
  'reason.blocked': {
    title: 'Your address is blocked',
    body: 'The IP address you connect from is on a block list. Look it up on the list that the reply names; whoever runs that network must have it removed.',
  },
  'reason.badreputation': {
    title: 'Bad reputation',
    body: 'The receiver has had too much unwanted mail from this address or domain. Send less and only what is wanted; trust returns within weeks.',
  },
  'reason.requireptr': {
    title: 'Reverse name missing',
    body: 'Your IP address has no proper name in the DNS (PTR). Whoever provides the address must set one that leads back to it.',
  },
  'reason.authenticationpolicy': {
    title: 'Sender not proven',
    body: 'SPF, DKIM or DMARC does not confirm that this server may send for that domain. Correct the domain’s DNS records, or send through its own server.',
  },

  // ---- The letter
  'reason.spamdetected': {
    title: 'Taken for spam',
    body: 'A filter judged the letter to be spam. Change what looks like it (links, capitals, a lone picture), or ask the recipient to let you through.',
  },
  'reason.virusdetected': {
    title: 'Virus found',
    body: 'A scanner found something dangerous in the letter. Check your computer, and do not send this attachment again.',
  },
  'reason.contenterror': {
    title: 'Content not allowed',
    body: 'The letter holds something malformed or forbidden, such as a type of file. Take it out, or send it as a link.',
  },
  'reason.notcompliantrfc': {
    title: 'Letter breaks the rules',
    body: 'The letter is not built as mail must be: From or Date is missing or doubled, or a line is too long. Correct its header.',
  },
  'reason.mesgtoobig': {
    title: 'Letter too big',
    body: 'The letter is bigger than the server or the mailbox takes. Make it smaller; attachments grow by a third on the way.',
  },

  // ---- Limits and time
  'reason.greylisted': {
    title: 'Greylisted: come back',
    body: 'The server does not know you yet and wants to see you twice. Send exactly the same again in five to fifteen minutes.',
  },
  'reason.ratelimited': {
    title: 'Too fast',
    body: 'You send more per minute than the server likes. Wait a little, then go on more slowly.',
  },
  'reason.exceedlimit': {
    title: 'Quota used up',
    body: 'A limit of the account, the day or this letter is reached. Wait until it begins anew, or split what you send.',
  },
  'reason.toomanyconn': {
    title: 'Too many connections',
    body: 'More connections are open at once than the server allows. Close some, and try again in a minute.',
  },
  'reason.expired': {
    title: 'Time ran out',
    body: 'Something took too long: a silence on the line, or days in a queue. Connect again and send it anew.',
  },
  'reason.inuse': {
    title: 'Mailbox in use',
    body: 'Another session holds the mailbox. Close the other program, or wait until the server forgets a broken connection.',
  },

  // ---- The server
  'reason.systemerror': {
    title: 'Server error',
    body: 'Something broke inside the server; what you typed was not the cause. Try again later, and tell its postmaster if it stays.',
  },
  'reason.systemfull': {
    title: 'Server full',
    body: 'The server itself has no room left, for anybody. Try again later.',
  },
  'reason.networkerror': {
    title: 'Network trouble',
    body: 'A connection or a look-up between servers failed. It often passes by itself; check the domain’s spelling meanwhile.',
  },
  'reason.notaccept': {
    title: 'Takes no mail',
    body: 'This host takes no letters at all. Ask the DNS for the MX of the recipient’s domain, and connect there.',
  },

  // ---- The conversation
  'reason.syntaxerror': {
    title: 'Line not understood',
    body: 'The line is not written as the protocol wants it. Compare it with the syntax, and watch for full-width signs.',
  },
  'reason.badsequence': {
    title: 'Wrong order',
    body: 'The command is right but not at this moment. Do first what must come before it.',
  },
  'reason.notsupported': {
    title: 'Not offered here',
    body: 'The server does not have this command, parameter or mechanism. Ask what it has (EHLO, CAPA, CAPABILITY), and use that.',
  },
  'reason.nosuchmessage': {
    title: 'No such message',
    body: 'There is no message with this number, or you have deleted it. List the messages again.',
  },
  'reason.nosuchmailbox': {
    title: 'No such folder',
    body: 'There is no mailbox (folder) of this name in the account. List them, and mind capitals and encoded names.',
  },
  'reason.alreadyexists': {
    title: 'Already there',
    body: 'What you want to create exists already. Choose another name, or use what is there.',
  },
  'reason.nopermission': {
    title: 'Not permitted',
    body: 'You are logged in, but your rights do not reach this far. The owner or administrator must grant them.',
  },
  'reason.cancelled': {
    title: 'You gave up',
    body: 'You ended the step yourself, for example with * during the login. Nothing was decided; begin it again.',
  },
  'reason.clientbug': {
    title: 'The program did something odd',
    body: 'The server thinks that the mail program has a fault: it asked for something that makes no sense now. By hand, look at what you sent last.',
  },

  // ---- The rest
  'reason.policyviolation': {
    title: 'Against the rules of the house',
    body: 'A rule of the receiving server forbids it, and it does not say which. Read its words and any page they name.',
  },
  'reason.securityerror': {
    title: 'Security objection',
    body: 'The server sees something unsafe in the connection, the login or the letter. Read its words; the account’s security settings may ask for a confirmation.',
  },
  'reason.unknown': {
    title: 'Reason not stated',
    body: 'The reply does not say why, and its code alone proves nothing. Only the postmaster of that server could tell you more.',
  },

  // ---- Who can mend it
  'mender.you': {
    title: 'You, now',
    body: 'Type something else: correct the line, log in, encrypt, or choose another address.',
  },
  'mender.account': {
    title: 'Your account',
    body: 'Not at this prompt: in the settings of the account, or in the DNS of the domain that sends.',
  },
  'mender.postmaster': {
    title: 'The receiver’s postmaster',
    body: 'Only who runs the server that refused can change it. Write to postmaster at that domain, and quote the reply.',
  },
  'mender.wait': {
    title: 'Nobody: wait and try again',
    body: 'It passes by itself. Send the same again later, and not at once.',
  },
};
