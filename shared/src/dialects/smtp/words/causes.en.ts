// Why the server said no, in English.

import type { Text } from '../../../i18n/text.ts';
import type { CauseId } from '../citations.ts';

export const causeTexts: Record<CauseId, Text> = {
  'cause.fullWidth': {
    title: 'Full-width characters in the command',
    body: 'You typed {characters}, full-width signs of a Chinese input method. To the server they are other characters. Switch to English input and type the line again.',
  },
  'cause.typo': { title: 'Did you mean {verb}?', body: 'The first word is not a command, but it is close to {verb}.' },
  'cause.control': {
    title: 'Control characters in the line',
    body: 'A Backspace or an arrow key was sent along with the text, although the screen looks right. Type the line again.',
  },
  'cause.glued': {
    title: 'A blank is missing after {verb}',
    body: 'Write it as two words: MAIL FROM:<…> or RCPT TO:<…>. A “Word:” at the start looks like a letter’s header to some servers, and they hang up.',
  },
  'cause.leadingSpace': { title: 'A blank before the command', body: 'Begin the command in the first column.' },
  'cause.missingName': {
    title: 'The name is missing',
    body: 'Say who you are: EHLO client.example.test. Any name with a dot will usually do.',
  },
  'cause.missingArgument': {
    title: 'The argument is missing',
    body: 'Write a user name or an address after the command.',
  },
  'cause.missingMechanism': { title: 'The mechanism is missing', body: 'Write it after AUTH, for example AUTH LOGIN.' },
  'cause.missingKeyword': {
    title: 'FROM: or TO: is missing',
    body: 'The full commands are MAIL FROM:<address> and RCPT TO:<address>.',
  },
  'cause.missingColon': {
    title: 'The colon is missing',
    body: 'A colon follows FROM and TO directly: MAIL FROM:<address>.',
  },
  'cause.missingAddress': { title: 'The address is missing', body: 'Write it between < and > after the colon.' },
  'cause.missingBrackets': {
    title: 'The angle brackets are missing',
    body: 'Strict servers want <alice@163.com>, not alice@163.com.',
  },
  'cause.unbalancedBrackets': {
    title: 'One angle bracket is missing',
    body: 'The address stands between < and >; one of them has no partner.',
  },
  'cause.spaceAroundColon': {
    title: 'Perhaps the blank at the colon',
    body: 'Most servers accept it, strict ones do not: write FROM:<…> in one piece.',
  },
  'cause.argument': { title: '{verb} stands alone', body: 'Nothing may follow {verb} on its line.' },
  'cause.extraResponse': {
    title: 'Too much on the AUTH line',
    body: 'User name and password cannot both stand there. Send AUTH LOGIN alone, then each answer on its own line.',
  },
  'cause.bareLf': {
    title: 'The line ended with a bare line feed',
    body: 'The server wants CR LF. Tools such as nc send LF unless told otherwise.',
  },
  'cause.header': {
    title: 'A header line where a command belongs',
    body: 'From:, To: and Subject: are lines of the letter. Say MAIL, RCPT and DATA first; after 354 they are right.',
  },
  'cause.emptyLine': { title: 'An empty line was sent', body: 'Enter was pressed without a command. Just go on.' },
  'cause.unknownCommand': {
    title: 'Not a command',
    body: 'SMTP lines begin with a command such as EHLO, MAIL or RCPT. If you meant to write the letter: first DATA, then 354.',
  },
  'cause.parameter': {
    title: 'The parameter {name} was not offered',
    body: 'The server did not announce an extension that {name} belongs to. Leave it out.',
  },
  'cause.syntax': { title: 'Compare with the RFC’s form', body: '{syntax}' },
  'cause.useHelo': {
    title: 'Use HELO instead',
    body: 'This server does not know EHLO; HELO is all it takes to send a letter.',
  },
  'cause.helloFirst': {
    title: 'No HELO or EHLO yet',
    body: 'The server wants to know who is calling: begin with EHLO.',
  },
  'cause.helloAgain': {
    title: 'EHLO must come again after TLS',
    body: 'With encryption everything begins anew, the greeting included.',
  },
  'cause.helloName': {
    title: 'The name after HELO is to blame: {name}',
    body: 'The server judged your greeting only now. Use a full name such as client.example.test; you may have to reconnect.',
  },
  'cause.helloNameHere': {
    title: '{name} is no full name',
    body: 'Use a name with a dot, for example client.example.test, or your address in brackets.',
  },
  'cause.mailFirst': { title: 'MAIL comes first', body: 'Name the sender with MAIL FROM:<…>, then the recipients.' },
  'cause.mailRefused': {
    title: 'Your MAIL was refused',
    body: 'The letter never began, so what follows fails as well. Solve the refusal of MAIL.',
  },
  'cause.rcptFirst': { title: 'No recipient yet', body: 'Name at least one with RCPT TO:<…>.' },
  'cause.rcptRefused': {
    title: 'No recipient was accepted',
    body: 'The refusal of RCPT is what counts; without an accepted recipient there is no letter.',
  },
  'cause.nestedMail': {
    title: 'A letter has already begun',
    body: 'To change the sender, send RSET, then MAIL again.',
  },
  'cause.authAfterHelo': {
    title: 'AUTH needs EHLO',
    body: 'Login is an extension, and extensions are offered only after EHLO. You said HELO.',
  },
  'cause.authInTransaction': { title: 'In the middle of a letter', body: 'Log in before MAIL. Send RSET, then AUTH.' },
  'cause.authTwice': { title: 'You are logged in already', body: 'One login per session is all there is.' },
  'cause.tlsAfterHelo': {
    title: 'STARTTLS needs EHLO',
    body: 'It is an extension. Say EHLO and look for the line STARTTLS.',
  },
  'cause.tlsTwice': { title: 'Already encrypted', body: 'This connection uses TLS; it cannot be started twice.' },
  'cause.mechanism': { title: '{mechanism} was not offered', body: 'The server’s AUTH line lists: {announced}.' },
  'cause.authNotOffered': {
    title: 'No login here',
    body: 'The answer to EHLO had no AUTH line. Servers for incoming mail (MX, port 25) usually take no logins; use port 587 or 465.',
  },
  'cause.authRequired': {
    title: 'Log in first',
    body: 'The server takes mail only from users who have logged in: AUTH LOGIN.',
  },
  'cause.authMaybeRequired': {
    title: 'Perhaps a login is needed',
    body: 'You have not logged in. Mail providers accept a sender only after AUTH.',
  },
  'cause.senderNotLogin': {
    title: 'Sender and login may differ',
    body: 'Many providers accept only the address of the account that is logged in.',
  },
  'cause.tlsFirst': { title: 'Encrypt first', body: 'Send STARTTLS before this command.' },
  'cause.tlsForMechanism': {
    title: 'No login without encryption',
    body: 'The server does not want passwords in clear. STARTTLS first, or connect with TLS on port 465.',
  },
  'cause.weakMechanism': {
    title: 'Another way to log in is wanted',
    body: 'The provider may ask for an app password or for OAuth instead of your usual password.',
  },
  'cause.orphanAnswer': {
    title: 'The login had already ended',
    body: 'The server had refused the login, so this line was taken as a command. If it was your password, it may now be in the server’s log: look at the code before you type.',
  },
  'cause.loginLater': { title: 'A fault on the server’s side', body: 'The password may be right. Wait and try again.' },
  'cause.accountOff': {
    title: 'The account is switched off',
    body: 'Ask the provider, or look at the settings in the web mail.',
  },
  'cause.noMailHere': {
    title: 'This host takes no mail from you',
    body: 'It may be no mail server for the public, or your address is on a block list.',
  },
  'cause.unknownUser': { title: 'Perhaps there is no such mailbox', body: 'Check the spelling before the @.' },
  'cause.relay': {
    title: 'Perhaps relaying',
    body: 'This server may not be responsible for that domain, and passes mail on only for its own users. Log in, or connect to the recipient’s own server (MX).',
  },
  'cause.mailboxFull': { title: 'The mailbox may be full', body: 'Only the recipient can make room.' },
  'cause.greylisted': {
    title: 'Perhaps greylisting',
    body: 'The server defers unknown senders once to keep spam programs away. The same command works some minutes later.',
  },
  'cause.senderAddress': {
    title: 'Perhaps the sender’s address',
    body: 'The domain may not exist, or the server does not take mail from it.',
  },
  'cause.policy': {
    title: 'Perhaps a rule of this server',
    body: 'Filters, block lists, SPF and similar checks end in this code. The words behind it may tell more.',
  },
  'cause.moved': { title: 'The user is elsewhere', body: 'Use the address the server names, if it does.' },
  'cause.declaredTooBig': {
    title: 'The announced size is too large',
    body: 'You announced {declared} with SIZE=; the server takes {limit}.',
  },
  'cause.tooBig': { title: 'The letter is too large', body: 'The server’s limit is {limit}.' },
  'cause.tooManyRecipients': {
    title: 'Perhaps too many recipients',
    body: '{count} were accepted for this letter. Send the rest another one.',
  },
  'cause.noStorage': { title: 'The server may be short of storage', body: 'Nothing you can do but wait.' },
  'cause.letterForm': {
    title: 'The letter’s form was unusual',
    body: 'See the remarks on the letter itself: empty line, header fields, line ends.',
  },
  'cause.verifyOff': {
    title: 'The server does not answer such questions',
    body: 'Most servers have switched it off against spammers.',
  },
  'cause.tooManyErrors': {
    title: 'Too many errors in this session',
    body: '{count} commands were refused. Servers hang up then, to get rid of attackers. Connect again and read the first error.',
  },
  'cause.busy': {
    title: 'The server is busy or idle time ran out',
    body: 'Too many connections, a restart, or a long silence. Connect again later.',
  },
  'cause.serverTrouble': {
    title: 'A temporary problem on the server',
    body: '4xx means: not your fault, try the same later.',
  },
};
