// What a reply means after the command it answers, in English.

import type { Text } from '../../../i18n/text.ts';
import type { AnswerId } from '../citations.ts';

export const answerTexts: Record<AnswerId, Text> = {
  'answer.connect.220': {
    title: 'You are connected',
    body: 'The server greets you and waits. Introduce yourself with EHLO (or HELO).',
  },
  'answer.connect.554': {
    title: 'No mail service here',
    body: 'The server answers but takes no mail from you. All that is left is QUIT.',
  },
  'answer.connect.done': { title: 'Connected', body: 'The server greets with an unusual code; go on with EHLO.' },
  'answer.connect.tryLater': {
    title: 'Not now',
    body: 'The server does not take connections at the moment. Come back later.',
  },
  'answer.connect.no': { title: 'Turned away', body: 'The server does not want to talk with you.' },
  'answer.helo.250': {
    title: 'The server knows you now',
    body: 'The introduction is done. Next: log in, or name the sender with MAIL.',
  },
  'answer.helo.done': { title: 'Introduced', body: 'The server accepted the greeting.' },
  'answer.helo.no': { title: 'Greeting refused', body: 'The server does not accept the name, or the way it was said.' },
  'answer.ehlo.250': {
    title: 'The server lists what it can do',
    body: 'Introduction done. Extensions offered: {count}. Each line above is one of them.',
  },
  'answer.ehlo.500': {
    title: 'An old server',
    body: 'It does not know EHLO. Say HELO instead: sending works without extensions too.',
  },
  'answer.ehlo.502': {
    title: 'EHLO is not offered',
    body: 'The server has switched EHLO off, or a firewall has. Say HELO instead.',
  },
  'answer.ehlo.done': {
    title: 'Introduced, unusual code',
    body: 'The server accepted EHLO with another code than 250.',
  },
  'answer.ehlo.no': { title: 'EHLO refused', body: 'Check the name after EHLO, or try HELO.' },
  'answer.mail.250': {
    title: 'Sender accepted',
    body: 'A letter has begun. The server noted {argument} as sender; it has not checked that it is you. Next: RCPT.',
  },
  'answer.mail.done': { title: 'Sender accepted, unusual code', body: 'The letter can go on with RCPT.' },
  'answer.mail.530': {
    title: 'Something must come before MAIL',
    body: 'The server wants you to log in or to encrypt first.',
  },
  'answer.mail.550': { title: 'Sender refused', body: 'The server takes no mail from this sender, or not from you.' },
  'answer.mail.552': { title: 'Too large', body: 'The size you announced is more than the server takes.' },
  'answer.mail.553': {
    title: 'Sender address not allowed',
    body: 'Often: log in first, or use the address of the account you logged in with.',
  },
  'answer.mail.tryLater': {
    title: 'Not now',
    body: 'The server cannot begin a letter at the moment. Nothing is wrong with your command.',
  },
  'answer.mail.no': { title: 'MAIL refused', body: 'No letter has begun.' },
  'answer.rcpt.250': {
    title: 'Recipient accepted',
    body: '{argument} is on the envelope; {count} so far. Add more with RCPT, or go on with DATA.',
  },
  'answer.rcpt.251': {
    title: 'Will be forwarded',
    body: '{argument} lives elsewhere, and this server passes the letter on.',
  },
  'answer.rcpt.252': {
    title: 'Accepted without checking',
    body: 'The server does not know {argument} for sure and will try.',
  },
  'answer.rcpt.done': { title: 'Recipient accepted, unusual code', body: 'The recipient is on the envelope.' },
  'answer.rcpt.450': {
    title: 'Not now for this recipient',
    body: 'Often greylisting: the server defers unknown senders once. Wait some minutes and repeat.',
  },
  'answer.rcpt.452': {
    title: 'No more recipients now',
    body: 'The letter may go to the {count} accepted so far; send the others another one.',
  },
  'answer.rcpt.550': { title: 'Recipient refused', body: '{argument} does not exist here, or you may not send there.' },
  'answer.rcpt.551': { title: 'Lives elsewhere', body: 'The server does not forward; it may name the right address.' },
  'answer.rcpt.552': { title: 'No room', body: 'The mailbox is full, or there are too many recipients.' },
  'answer.rcpt.553': {
    title: 'Recipient address not allowed',
    body: 'The address is not accepted in this form, or you must log in before sending there.',
  },
  'answer.rcpt.554': {
    title: 'May not be sent there',
    body: 'Typically the server would have to relay, and does that only for its own users.',
  },
  'answer.rcpt.tryLater': {
    title: 'This recipient: later',
    body: 'Nothing is wrong with your command. Repeat it later.',
  },
  'answer.rcpt.no': {
    title: 'This recipient: no',
    body: 'The recipient is not on the envelope. Others that were accepted stay.',
  },
  'answer.data.354': {
    title: 'Write now',
    body: 'Type the letter: header lines such as From: and Subject:, an empty line, the text. A dot alone on its line ends it. Nothing is answered until then.',
  },
  'answer.data.503': {
    title: 'The envelope is not complete',
    body: 'A sender and at least one accepted recipient must come before DATA.',
  },
  'answer.data.554': {
    title: 'No valid recipient',
    body: 'Every recipient was refused, so there is nobody to write to.',
  },
  'answer.data.tryLater': { title: 'Cannot take a letter now', body: 'Try DATA again later.' },
  'answer.data.no': { title: 'DATA refused', body: 'The letter cannot be sent this way.' },
  'answer.xmrg.250': {
    title: 'A mail merge begins',
    body: 'The sender is accepted. Now XDFN fills the blanks for one recipient and RCPT names it.',
  },
  'answer.xdfn.250': { title: 'The values are kept', body: 'They belong to the recipient that RCPT names next.' },
  'answer.xprt.354': {
    title: 'Send the part',
    body: 'Everything is a part of the letter now, until a line that holds only a dot.',
  },
  'answer.part.done': {
    title: 'The part has come',
    body: 'The letter is not sent yet: the next part comes with XPRT, the last one with LAST.',
  },
  'answer.part.no': { title: 'The part is refused', body: 'The mail merge goes on: send the part again, or RSET.' },
  'answer.letter.250': {
    title: 'The letter is accepted',
    body: 'From now on the server is responsible for it. Well done: that was a letter sent by hand. The words behind the code often hold its queue number.',
  },
  'answer.letter.done': { title: 'The letter is accepted, unusual code', body: 'The server took the letter.' },
  'answer.letter.550': {
    title: 'The letter is refused',
    body: 'The server looked at the letter and does not want it.',
  },
  'answer.letter.552': { title: 'The letter is too large', body: 'Make it smaller and send it again.' },
  'answer.letter.554': { title: 'The letter is not accepted', body: 'Usually a filter or a policy decided so.' },
  'answer.letter.tryLater': {
    title: 'The letter is not accepted now',
    body: 'It is not lost: you still have it. Send it again later.',
  },
  'answer.letter.no': { title: 'The letter was turned down', body: 'Nobody will get it. The envelope is empty again.' },
  'answer.rset.250': { title: 'The envelope is empty', body: 'Begin again with MAIL.' },
  'answer.noop.250': { title: 'The server is there', body: 'Nothing changed.' },
  'answer.quit.221': {
    title: 'Goodbye',
    body: 'The server closes the connection. Letters it accepted are on their way.',
  },
  'answer.vrfy.250': { title: 'The user exists', body: 'The server confirms it and may show the full address.' },
  'answer.vrfy.251': { title: 'Known, but elsewhere', body: 'Mail for this user is forwarded.' },
  'answer.vrfy.252': {
    title: 'The server does not tell',
    body: 'It neither confirms nor denies; it would take a letter and try.',
  },
  'answer.vrfy.502': { title: 'VRFY is switched off', body: 'The server protects its users from being listed.' },
  'answer.vrfy.550': { title: 'No such user', body: 'The server says that this user does not exist here.' },
  'answer.vrfy.no': { title: 'VRFY refused', body: 'You learn nothing about the user.' },
  'answer.expn.250': { title: 'Members of the list', body: 'Each line names a member.' },
  'answer.expn.252': {
    title: 'Members are not shown',
    body: 'The server would take a letter to the list all the same.',
  },
  'answer.expn.502': { title: 'EXPN is switched off', body: 'The server does not show who is on a list.' },
  'answer.expn.no': { title: 'EXPN refused', body: 'You learn nothing about the list.' },
  'answer.help.211': { title: 'Status', body: 'A status for human readers.' },
  'answer.help.214': { title: 'Help', body: 'The server’s own words on its commands.' },
  'answer.help.no': { title: 'No help', body: 'The server offers no help; Mailterm does.' },
  'answer.starttls.220': {
    title: 'TLS begins now',
    body: 'The next octets must be the TLS handshake. After it, say EHLO again: both sides forget what was said before.',
  },
  'answer.starttls.454': {
    title: 'TLS does not work now',
    body: 'The server cannot encrypt at the moment. Do not log in unencrypted instead.',
  },
  'answer.starttls.no': { title: 'STARTTLS refused', body: 'This connection stays unencrypted.' },
  'answer.auth.user': {
    title: 'The server asks for your user name',
    body: 'The code after 334 is only base64. Send your user name in base64; for alice that is YWxpY2U=.',
  },
  'answer.auth.password': {
    title: 'The server asks for your password',
    body: 'Send the password or authorization code in base64. It is hidden from others, not encrypted on the wire.',
  },
  'answer.auth.response': {
    title: 'The server waits for the mechanism’s answer',
    body: 'Send it in base64 on one line, or a single * to give up.',
  },
  'answer.auth.235': {
    title: 'You are logged in',
    body: 'From now on the server takes letters from you, also to the outside.',
  },
  'answer.auth.done': { title: 'Login accepted, unusual code', body: 'The server seems to have accepted the login.' },
  'answer.auth.cancelled': { title: 'Login given up', body: 'As you asked with *. Commands work again.' },
  'answer.auth.432': {
    title: 'The password must be converted',
    body: 'Log in once with PLAIN under TLS; then this mechanism will work.',
  },
  'answer.auth.454': {
    title: 'Login does not work now',
    body: 'A temporary failure on the server’s side; your password may be right.',
  },
  'answer.auth.501': {
    title: 'The answer could not be read',
    body: 'Probably no valid base64. The login is over; begin again with AUTH.',
  },
  'answer.auth.503': {
    title: 'AUTH at the wrong moment',
    body: 'You may be logged in already, in the middle of a letter, or the server offers no login here.',
  },
  'answer.auth.504': { title: 'Mechanism not offered', body: 'Choose one from the AUTH line of the answer to EHLO.' },
  'answer.auth.530': {
    title: 'Encryption comes before login',
    body: 'The server wants STARTTLS first, so that the password is not sent in clear.',
  },
  'answer.auth.534': {
    title: 'Too weak for this server',
    body: 'Choose a stronger mechanism, or an app password if the provider offers one.',
  },
  'answer.auth.535': {
    title: 'Not logged in',
    body: 'The server did not accept name and password. It does not say which of them is wrong.',
  },
  'answer.auth.538': {
    title: 'Only over TLS',
    body: 'This mechanism shows the password to anyone on the line. Encrypt first.',
  },
  'answer.auth.tryLater': {
    title: 'Login: try later',
    body: 'The login failed for now; this says nothing about your password.',
  },
  'answer.auth.no': { title: 'Login refused', body: 'You are not logged in.' },
  'answer.bdat.250': { title: 'Piece received', body: 'The server has this piece of the letter.' },
  'answer.bdat.no': { title: 'Piece refused', body: 'The letter cannot go on this way.' },
  'answer.etrn.done': { title: 'The queue is started', body: 'Waiting mail will come over another connection.' },
  'answer.etrn.no': { title: 'No queue for you', body: 'The server does not start a queue for that name.' },
  'answer.unknown.500': {
    title: 'The server did not understand',
    body: 'The line was no command to it. Nothing has changed; type the next command.',
  },
  'answer.unknown.502': { title: 'Not a command of this server', body: 'Nothing has changed.' },
  'answer.unknown.no': { title: 'Refused', body: 'The server did not take the line as a command.' },
  'answer.unknown.done': {
    title: 'The server understood it',
    body: 'Mailterm does not know this command; the server does.',
  },
  'answer.header.221': {
    title: 'The server hung up',
    body: 'A line shaped like “Word:” outside a letter is a sign of attack programs, so some servers close the connection.',
  },
  'answer.header.no': { title: 'Not here', body: 'Header lines belong into the letter, after DATA and 354.' },
  'answer.empty.no': { title: 'An empty line is no command', body: 'Nothing has changed.' },
  'answer.221': { title: 'The server says goodbye', body: 'It ends the session although you did not ask for it.' },
  'answer.421': {
    title: 'The server ends the session',
    body: 'It is overloaded, restarting, or out of patience, and closes the connection. Try again later.',
  },
  'answer.500': {
    title: '{verb}: not understood',
    body: 'The server does not know {verb}, or not in this form. Nothing has changed.',
  },
  'answer.501': {
    title: '{verb}: error in what follows it',
    body: 'The command is right, its arguments are not. Correct them and send it again.',
  },
  'answer.502': { title: '{verb}: not offered', body: 'This server does not carry out {verb}.' },
  'answer.503': { title: '{verb}: at the wrong moment', body: 'Another command has to come first. Nothing is lost.' },
  'answer.530': {
    title: '{verb}: something must come first',
    body: 'The server wants a login or encryption before it.',
  },
  'answer.done': { title: '{verb}: done', body: 'The server carried it out.' },
  'answer.goOn': { title: '{verb}: go on', body: 'The server waits for more.' },
  'answer.tryLater': {
    title: '{verb}: not now',
    body: 'A temporary problem of the server. The same command may work later.',
  },
  'answer.no': { title: '{verb}: refused', body: 'Sending the same again will not help; something must change first.' },
  'answer.other': { title: '{verb}: unclear', body: 'The code {code} has no meaning in SMTP.' },
  'answer.more': { title: 'the reply goes on', body: 'What the reply means is told by its last line.' },
  'answer.garbage': {
    title: 'not part of the dialogue',
    body: 'Perhaps this is no SMTP server, or something on the way wrote into the connection.',
  },
  'answer.unasked': { title: 'without a question', body: 'The server said this on its own.' },
};
