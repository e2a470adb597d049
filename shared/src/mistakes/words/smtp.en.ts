// Mistakes in the commands of SMTP and in their order: their words in English.

import type { Text } from '../../i18n/text.ts';
import type { smtpMistakes } from '../facts/smtp.ts';

export const smtpMistakeTexts: Record<keyof typeof smtpMistakes, Text> = {
  'mistake.controlOctets': {
    title: 'There are Backspace octets in the line',
    body: 'On screen the correction looks right, but the wrong letters and the Backspaces would be sent too. Type the line anew.',
  },
  'mistake.maskedBanner': {
    title: 'A firewall has crossed out the greeting',
    body: 'Something between you and the server replaces what it does not know by stars, and extensions such as AUTH and STARTTLS go with it. Try port 587 or 465, or another network.',
  },
  'mistake.tooEarly': {
    title: 'This line comes too early',
    body: 'The server has not answered yet, and it did not offer to take several commands at once. Many servers hang up on senders that do not wait: send one line for each reply.',
  },
  'mistake.webRequest': {
    title: 'That is how one speaks to a web server',
    body: 'Mail servers do not know GET or POST, and some hang up at once. Check the port number, or begin with EHLO and a name.',
  },
  'mistake.helloFirst': {
    title: 'Nobody has said hello yet',
    body: 'The server wants to know who is calling before anything else. Begin with EHLO and a name.',
  },
  'mistake.missingName': {
    title: 'HELO and EHLO need a name',
    body: 'Write the name of your computer behind it, with a dot in it: EHLO client.example.test.',
  },
  'mistake.helloName': {
    title: 'The server dislikes the name after HELO',
    body: 'It took the name at first and blames it only now. Connect again with a full name that has a dot, or with your address in brackets.',
  },
  'mistake.authAfterHelo': {
    title: 'Logging in needs EHLO',
    body: 'AUTH is an extension, and extensions are offered only after EHLO. You said HELO: send EHLO with the same name, then AUTH.',
  },
  'mistake.tlsAfterHelo': {
    title: 'STARTTLS needs EHLO',
    body: 'Encryption is an extension, and extensions are offered only after EHLO. You said HELO: send EHLO and look for STARTTLS in the answer.',
  },
  'mistake.helloAgain': {
    title: 'After the handshake comes EHLO again',
    body: 'With encryption both sides forget what was said before. Send EHLO once more; what the server offers may differ now.',
  },
  'mistake.tlsFirst': {
    title: 'Encrypt first',
    body: 'The server offers STARTTLS, and before that everyone on the way could read what you send. Send STARTTLS, then EHLO again.',
  },
  'mistake.missingBrackets': {
    title: 'The address needs angle brackets',
    body: 'Write it between < and >. Some servers forgive a bare address; Gmail and others refuse it.',
  },
  'mistake.blankAtColon': {
    title: 'A blank beside the colon',
    body: 'The standard has none there. Most servers take it, this one does not: MAIL FROM:<…>, RCPT TO:<…>.',
  },
  'mistake.missingKeyword': {
    title: 'FROM: or TO: is not complete',
    body: 'The word and its colon belong to the command: MAIL FROM:<…> and RCPT TO:<…>.',
  },
  'mistake.glued': {
    title: 'A blank is missing behind the command',
    body: 'The command and what follows it are two words. Written as one, the line looks like a header field, and some servers hang up.',
  },
  'mistake.verbForgotten': {
    title: 'The command is missing in front',
    body: 'The sender is MAIL FROM:<…>, a receiver is RCPT TO:<…>. Without its first word the line is taken for a header field.',
  },
  'mistake.mailFirst': {
    title: 'MAIL FROM comes first',
    body: 'The server knows no sender for this letter: none was given, or it was refused, or RSET took it away. Send MAIL FROM:<…>, then this line.',
  },
  'mistake.rcptFirst': {
    title: 'Nobody is to receive the letter',
    body: 'At least one RCPT TO:<…> must have been answered with 250 before the letter begins.',
  },
  'mistake.nestedMail': {
    title: 'A letter is begun already',
    body: 'A second MAIL does not correct the first. Send RSET, then MAIL FROM again.',
  },
  'mistake.relay': {
    title: 'This server does not pass mail on for you',
    body: 'It takes mail for its own people, and for others only from those who log in. Log in first, or connect to the mail server of the receiver’s domain.',
  },
  'mistake.unknownUser': {
    title: 'There is no such mailbox',
    body: 'The server knows the domain but not the name before the @. Check its spelling.',
  },
  'mistake.greylisted': {
    title: 'Not now, but later',
    body: 'The server puts off senders that it meets for the first time. Nothing is wrong: wait some minutes and send the same again.',
  },
  'mistake.senderNotLogin': {
    title: 'The sender is not the account',
    body: 'You logged in as somebody else. This server lets an account send only under its own address.',
  },
  'mistake.loginFirst': {
    title: 'Log in before you send',
    body: 'This server takes mail only from its own users. Send AUTH first, then MAIL FROM.',
  },
  'mistake.declaredTooBig': {
    title: 'SIZE is above the limit',
    body: 'The answer to EHLO named the largest letter that the server takes. Send less, or declare the true size.',
  },
  'mistake.tooManyErrors': {
    title: 'Too many wrong commands',
    body: 'The server counts mistakes and has had enough. Connect again, and read the first refusal before you try the next word.',
  },
  'mistake.verifyProvesNothing': {
    title: 'VRFY does not tell whether a user exists',
    body: '252 means: I do not say, but I would take the letter. Servers keep their users to themselves; only RCPT, and at last a bounce, tells.',
  },
  'mistake.forgedSender': {
    title: '250 does not mean that the sender is true',
    body: 'The server has written the name down and checked nothing. SPF, DKIM and DMARC judge it later, and the receiver sees the result.',
  },
  'mistake.verbTypo': {
    title: 'The first word is nearly a command',
    body: 'Perhaps {verb} was meant. The server knows the exact word only.',
  },
};
