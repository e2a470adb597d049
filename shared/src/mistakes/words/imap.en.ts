// Mistakes in IMAP: their words in English.

import type { Text } from '../../i18n/text.ts';
import type { imapMistakes } from '../facts/imap.ts';

export const imapMistakeTexts: Record<keyof typeof imapMistakes, Text> = {
  'mistake.tagForgotten': {
    title: 'The tag is missing in front',
    body: 'Each command begins with a word of your choice, which the answer repeats: a1 LOGIN …, a2 SELECT ….',
  },
  'mistake.imapTooManyErrors': {
    title: 'Too many lines that are no commands',
    body: 'The server counts bad lines and hangs up after a few. Connect again and look at the first BAD: it says what was wrong.',
  },
  'mistake.quotesMissing': {
    title: 'This needs quotes',
    body: 'A name or password with blanks or brackets stands in quotes: "my (pass) word". Inside them, a backslash goes before " and \\.',
  },
  'mistake.imapTlsFirst': {
    title: 'No password without encryption',
    body: 'The server takes no login in clear text. Send STARTTLS first, or connect to port 993.',
  },
  'mistake.idFirst': {
    title: 'ID comes before the mailbox here',
    body: 'NetEase opens no mailbox for a client without a name. Send ID ("name" "mailterm" "version" "1.0"), then SELECT.',
  },
  'mistake.noMailboxOpen': {
    title: 'No mailbox is open',
    body: 'FETCH, SEARCH, STORE and their like work inside a mailbox. SELECT INBOX opens one, EXAMINE INBOX does it without changing anything.',
  },
  'mistake.noSuchMailbox': {
    title: 'There is no mailbox of this name',
    body: 'Names differ from server to server. LIST "" "*" shows the ones there are; CREATE makes a new one.',
  },
  'mistake.onlyStructure': {
    title: 'This is the structure, not the letter',
    body: 'BODY without brackets describes the parts of the letter. BODY[] fetches it, BODY.PEEK[] does so and leaves it unread.',
  },
  'mistake.readByLooking': {
    title: 'Now it counts as read',
    body: 'BODY[…] sets \\Seen. Use BODY.PEEK[…], or open the mailbox with EXAMINE.',
  },
  'mistake.flagBackslash': {
    title: 'The backslash of the flag is missing',
    body: '\\Deleted, \\Seen and their like begin with a backslash. Without it the server says OK and stores a keyword that means nothing to it.',
  },
  'mistake.notExpunged': {
    title: 'What is marked is still there',
    body: '\\Deleted only marks, and LOGOUT removes nothing. Send EXPUNGE or CLOSE before you go.',
  },
  'mistake.commandInIdle': {
    title: 'In IDLE only DONE is allowed',
    body: 'Send the word DONE alone, without a tag. After the OK the server reads commands again.',
  },
  'mistake.literalUnfinished': {
    title: 'The server is still counting',
    body: 'You have announced a number of octets in braces, and it waits for every one of them. Line ends count as two.',
  },
  'mistake.foreignInImap': {
    title: 'A command of another protocol',
    body: 'This server speaks IMAP: a1 LOGIN, a2 SELECT INBOX, a3 FETCH, a4 LOGOUT, each with a tag.',
  },
  'mistake.sameTag': {
    title: 'The same tag again',
    body: 'It works as long as you wait for each answer. Count up, and each answer says which command it belongs to.',
  },
  'mistake.imapAuthorizationCode': {
    title: 'It wants the authorization code',
    body: 'This provider does not take the password of its web page here. Switch IMAP on in its settings and use the code that you get there.',
  },
  'mistake.imapLoginFirst': {
    title: 'Log in first',
    body: 'Before the login only CAPABILITY, STARTTLS, LOGIN, AUTHENTICATE, ID, NOOP and LOGOUT work.',
  },
  'mistake.imapLoggedIn': {
    title: 'You are logged in already',
    body: 'This command belongs before the login. To be somebody else, LOGOUT and connect again.',
  },
  'mistake.imapShape': {
    title: 'The command does not look like this',
    body: 'A part of it is missing, or a bracket is. Several items stand in parentheses: FETCH 1 (FLAGS ENVELOPE).',
  },
};
