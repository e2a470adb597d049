// Broken rules, and why a command was refused, in English.

import type { Text } from '../../../i18n/text.ts';
import type { TroubleId } from '../citations.ts';

export const troubleTexts: Record<TroubleId, Text> = {
  'fault.fullWidth': {
    title: 'Full-width characters in the command',
    body: 'You typed {characters}. To the server these are other characters altogether. Switch the input method to English and type the line again.',
  },
  'fault.near': { title: 'Did you mean {verb}?', body: 'The word is not a command, but close to {verb}.' },
  'fault.foreign': {
    title: '{verb} is not IMAP',
    body: 'It is a command of SMTP or POP3. In IMAP: tag, blank, {instead}.',
  },
  'fault.noTag': {
    title: 'The tag is missing',
    body: 'The first word of every command is a label of your own choice. The server took your command for it. Type: a1 {verb} …',
  },
  'fault.uidTag': {
    title: 'UID was taken for the tag',
    body: 'Without a tag in front, UID itself becomes the label and {verb} works with message numbers. Type: a1 UID {verb} …',
  },
  'fault.tagForm': {
    title: 'The tag has a forbidden sign',
    body: 'A tag must not hold blanks, quotes, parentheses, braces, %, *, + or a backslash. Letters and digits do: a1.',
  },
  'fault.tagInUse': {
    title: 'Tag {tag} is still in use',
    body: 'A command with this tag has not been answered yet, so the answers cannot be told apart. Count on.',
  },
  'fault.tagRepeated': {
    title: 'Tag {tag} was used before',
    body: 'Servers allow it, but you cannot tell which answer belongs to which command. Count on: a1, a2, a3.',
  },
  'fault.unknown': { title: 'Not an IMAP command', body: 'Every line is: tag, blank, command. Try a1 CAPABILITY.' },
  'fault.empty': { title: 'An empty line', body: 'Only Enter was pressed. Just type the next command.' },
  'fault.leadingBlank': {
    title: 'A blank at the beginning',
    body: 'The tag must be the very first character of the line.',
  },
  'fault.blanks': {
    title: 'More than one blank',
    body: 'Words are separated by exactly one blank; strict servers refuse two.',
  },
  'fault.bareLf': {
    title: 'The line end is only a line feed',
    body: 'IMAP wants CR LF. Tools such as nc send a bare LF by default, and some servers then never answer.',
  },
  'fault.beforeGreeting': {
    title: 'Sent before the greeting',
    body: 'Wait until the server has greeted; many count early talk as an attack.',
  },
  'fault.notLoggedIn': { title: 'You are not logged in', body: '{verb} works only after LOGIN or AUTHENTICATE.' },
  'fault.loggedIn': {
    title: 'You are logged in already',
    body: '{verb} is allowed only before the login. To start over, LOGOUT and connect again.',
  },
  'fault.notSelected': {
    title: 'No mailbox is open',
    body: '{verb} works on an open mailbox. Type SELECT INBOX first.',
  },
  'fault.doneOutside': {
    title: 'There is no IDLE to end',
    body: 'DONE has a meaning only after the + of an IDLE command.',
  },
  'fault.inIdle': {
    title: 'Only DONE is allowed now',
    body: 'The server is in IDLE. Type DONE, wait for its OK, then send the command again.',
  },
  'fault.doneTag': {
    title: 'DONE has no tag',
    body: 'It ends IDLE only when it stands alone on its line. The answer then has the tag of the IDLE.',
  },
  'fault.notExpunged': {
    title: 'Marked messages are still there',
    body: 'LOGOUT removes nothing. EXPUNGE removes what is marked with \\Deleted, and so does CLOSE.',
  },
  'seen.structure': {
    title: 'This is the structure, not the letter',
    body: 'BODY without brackets describes the parts. For the text write BODY[], or BODY.PEEK[] to leave the letter unread.',
  },
  'seen.read': {
    title: 'The letter counts as read now',
    body: 'Fetching its text set \\Seen. BODY.PEEK[] leaves the flag alone, and so does EXAMINE in place of SELECT.',
  },
  'seen.keyword': {
    title: 'OK, but only a keyword of your own was set',
    body: 'System flags begin with a backslash. Without it the server stores the word and gives it no meaning: nothing is deleted, and nothing counts as read.',
  },
  'seen.tagRepeated': {
    title: 'The same tag as before',
    body: 'It works while you wait for each answer. With two commands under way nobody could tell which one is answered: count up.',
  },
  'seen.notExpunged': {
    title: 'Marked, but not removed',
    body: 'Messages with \\Deleted stay in the mailbox until EXPUNGE or CLOSE. A connection that just ends leaves them there.',
  },
  'fault.missing': { title: '{verb} is not complete', body: 'An argument is missing. The form is: {syntax}' },
  'fault.extra': { title: 'Too many words for {verb}', body: 'The form is: {syntax}' },
  'fault.passwordBlanks': {
    title: 'Blanks or brackets in the password',
    body: 'Put it in quotation marks: LOGIN name "pass word". Within them a " or a \\ needs a \\ in front.',
  },
  'fault.set': { title: '“{set}” is no message number', body: 'Write 1, 2:4, 1,3,5 or 1:* for all.' },
  'fault.zero': { title: 'There is no message 0', body: 'Numbers begin at 1.' },
  'fault.fetchParens': {
    title: 'Several items need parentheses',
    body: 'FETCH 1 FLAGS works, but two or more stand in parentheses: FETCH 1 (FLAGS ENVELOPE).',
  },
  'fault.statusParens': {
    title: 'The items need parentheses',
    body: 'Also when there is one: STATUS INBOX (MESSAGES). A name with blanks needs quotation marks.',
  },
  'fault.item': {
    title: 'FETCH knows no {name}',
    body: 'Common ones: FLAGS, ENVELOPE, BODYSTRUCTURE, BODY.PEEK[], RFC822.SIZE, UID.',
  },
  'fault.searchKey': {
    title: 'SEARCH knows no {name}',
    body: 'Common ones: ALL, UNSEEN, FROM, SUBJECT, SINCE. A text with blanks needs quotation marks.',
  },
  'fault.searchDate': { title: 'That is no date', body: 'Write day, English month and year: 1-Feb-2024.' },
  'fault.storeMode': {
    title: 'How to change the flags?',
    body: 'Behind the numbers must stand FLAGS, +FLAGS or -FLAGS: STORE 1 +FLAGS (\\Seen).',
  },
  'fault.bareFlag': {
    title: '{flag} without a backslash',
    body: 'System flags begin with a backslash: \\{flag}. Without it you make a keyword of your own, and nothing happens to the message.',
  },
  'fault.mailboxCode': {
    title: 'The name is not well encoded',
    body: 'In a name, & begins modified UTF-7. Write &- for the sign itself.',
  },
  'fault.mailboxUtf8': {
    title: 'A name in UTF-8',
    body: 'Most servers want modified UTF-7 here. Copy the name as LIST writes it, or send ENABLE UTF8=ACCEPT where it is offered.',
  },
  'fault.mailboxBlanks': {
    title: 'A name with a blank?',
    body: 'Then put it in quotation marks: SELECT "Sent Items". Otherwise there is a word too many.',
  },
  'fault.parenthesis': { title: 'Parentheses do not match', body: 'For each ( there must be one ).' },
  'fault.quote': {
    title: 'A quotation mark is missing',
    body: 'The string has no end. Within quotation marks, " is written \\".',
  },
  'fault.literalForm': {
    title: 'Braces at the end of the line',
    body: 'Only a number in braces announces a literal, with a + behind it if it does not wait.',
  },
  'fault.literalHuge': { title: 'That is too much', body: 'Nobody takes a literal of this size.' },
  'fault.literalNotOffered': {
    title: 'The server does not know such literals',
    body: 'It announced neither LITERAL+ nor LITERAL-. Leave the + out and wait for the server.',
  },
  'fault.literalMinus': {
    title: 'Too long for LITERAL-',
    body: 'Without waiting, at most 4096 octets are allowed. Leave the + out.',
  },
  'fault.loginDisabled': {
    title: 'LOGIN is switched off here',
    body: 'The server announced LOGINDISABLED. Encrypt first with STARTTLS, or use port 993; otherwise your password travels in clear.',
  },
  'fault.mechanism': {
    title: '{mechanism} is not offered',
    body: 'The mechanisms are the AUTH=… words of CAPABILITY.',
  },
  'fault.saslIr': {
    title: 'The answer came too early',
    body: 'Without SASL-IR nothing may stand behind the mechanism. Send AUTHENTICATE alone and wait for the +.',
  },
  'fault.readOnly': {
    title: 'The mailbox is open read-only',
    body: 'It was opened by EXAMINE, or your rights allow no more. {verb} needs SELECT and the right to write.',
  },
  'why.syntax': { title: 'Compare it with the RFC', body: 'The form is: {syntax}' },
  'why.tlsNeeded': {
    title: 'Encryption comes first',
    body: 'The server takes passwords only over TLS. STARTTLS, or connect to port 993.',
  },
  'why.loginRefused': {
    title: 'The login before had failed',
    body: 'That is why you are not logged in. Log in first.',
  },
  'why.selectRefused': {
    title: 'The SELECT before had failed',
    body: 'That is why no mailbox is open. Open one that exists.',
  },
  'why.noMailbox': {
    title: '{mailbox} does not exist',
    body: 'LIST "" "*" shows the names. Upper and lower case count, and so does the separator.',
  },
  'why.maybeNoMailbox': {
    title: 'Perhaps {mailbox} does not exist',
    body: 'Or you have no right to it. LIST "" "*" shows what you can see.',
  },
  'why.mailboxExists': { title: '{mailbox} exists already', body: 'Choose another name, or use the mailbox as it is.' },
  'why.targetMissing': {
    title: 'The target {mailbox} does not exist',
    body: 'CREATE it, then send the command again.',
  },
  'why.number': {
    title: 'There is no message {number}',
    body: 'The mailbox has {exists}. After EXPUNGE the numbers are lower than before.',
  },
  'why.empty': { title: 'The mailbox is empty', body: 'No number fits, not even 1.' },
  'why.notOffered': {
    title: 'The server does not have {verb}',
    body: 'It did not announce the extension that {verb} belongs to.',
  },
  'why.tlsOn': {
    title: 'It is encrypted already',
    body: 'Port 993 is encrypted from the start, and STARTTLS can be sent only once. Just log in.',
  },
  'why.noTls': {
    title: 'TLS is not available here',
    body: 'Try port 993. If that fails as well, do not send a password.',
  },
  'why.idFirst': {
    title: 'The server wants ID first',
    body: 'NetEase opens mailboxes only for programs that say their name: ID ("name" "mailterm" "version" "1.0"), then SELECT again.',
  },
  'why.base64': {
    title: 'The answer was not base64',
    body: 'Encode name and password before you send them. Base64 only changes the form; it hides nothing.',
  },
  'why.expectedDone': {
    title: 'The server expected DONE',
    body: 'IDLE was still on. It is over now: send your command again.',
  },
  'why.tooManyErrors': {
    title: 'Too many lines that were not understood',
    body: 'After a few of them servers hang up, above all before the login. Connect again, and begin with a1 CAPABILITY.',
  },
  'why.inactive': {
    title: 'Nothing was said for too long',
    body: 'A server may log you off after 30 minutes, before the login much sooner. NOOP keeps a session alive.',
  },
  'odd.noShape': {
    title: 'The server broke the form',
    body: 'A line of a server begins with *, with +, or with your tag.',
  },
  'odd.unknownTag': {
    title: 'Nobody sent tag {tag}',
    body: 'No command that waits has this tag. The server may be answering a line it has split differently.',
  },
  'odd.noStatus': {
    title: 'Your tag, but no OK, NO or BAD',
    body: 'A line with a tag must say how the command ended.',
  },
  'odd.unaskedGo': { title: 'A + without a reason', body: 'Only literals, AUTHENTICATE and IDLE are answered with +.' },
  'odd.bareLf': { title: 'The server ends lines with a bare line feed', body: 'The RFC wants CR LF.' },
  'odd.parenthesis': {
    title: 'The server’s parentheses do not match',
    body: 'What belongs together in this line is a guess.',
  },
  'odd.quote': { title: 'The server left a string open', body: 'A quotation mark is missing.' },
  'odd.literalHuge': {
    title: 'An absurd length',
    body: 'No message is that long. If it is not a mistake, nothing else will come on this connection.',
  },
  'odd.literalCut': { title: 'The connection ended within a literal', body: 'Fewer octets came than were announced.' },
};
