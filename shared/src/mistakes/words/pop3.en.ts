// Mistakes in POP3: their words in English.

import type { Text } from '../../i18n/text.ts';
import type { pop3Mistakes } from '../facts/pop3.ts';

export const pop3MistakeTexts: Record<keyof typeof pop3Mistakes, Text> = {
  'mistake.pop3LoginFirst': {
    title: 'Log in first',
    body: 'Before the login POP3 knows USER, PASS, CAPA, STLS and QUIT only. Send USER and PASS, then this line.',
  },
  'mistake.userFirst': {
    title: 'The name comes before the password',
    body: 'The server does not know whose password this is. Send USER and the name, wait for +OK, then PASS.',
  },
  'mistake.passForgotten': {
    title: 'The word PASS is missing',
    body: 'A password alone is read as a command, and may end up in the server’s log. Write PASS, a blank, and then the password.',
  },
  'mistake.nameProvesNothing': {
    title: '+OK does not mean that the name exists',
    body: 'A server may say +OK to every name, so that nobody can find out which ones it has. Only the answer to PASS decides.',
  },
  'mistake.foreignInPop3': {
    title: 'A command of another protocol',
    body: 'This server speaks POP3: USER, PASS, LIST, RETR, QUIT. It has no greeting command and no tags.',
  },
  'mistake.encodedInPop3': {
    title: 'USER and PASS take plain words',
    body: 'No base64 as in AUTH of SMTP, and no quotes as in IMAP: what stands behind the blank is the name or the password itself.',
  },
  'mistake.pop3AuthorizationCode': {
    title: 'It wants the authorization code',
    body: 'This provider does not take the password of its web page here. Switch POP3 on in its settings and use the code that you get there.',
  },
  'mistake.pop3TlsFirst': {
    title: 'No password without encryption',
    body: 'The server refuses to hear a password in clear text. Connect to port 995, or send STLS first.',
  },
  'mistake.messageNumber': {
    title: 'It wants the number of a message',
    body: 'Use a number that LIST shows. The first message is 1; a word, a unique id or 0 will not do.',
  },
  'mistake.onlyMarked': {
    title: 'Marked, but not deleted',
    body: 'DELE only marks. QUIT removes what is marked; when the connection just ends, everything stays.',
  },
  'mistake.alreadyMarked': {
    title: 'You have marked this message',
    body: 'A marked message cannot be used in this session, and the other numbers do not move up. RSET takes all marks back.',
  },
  'mistake.hugeLetter': {
    title: 'A very large letter',
    body: 'RETR sends all of it, {octets} octets. TOP with 0 lines shows the header only.',
  },
  'mistake.mailboxInUse': {
    title: 'Another session has the mailbox',
    body: 'POP3 lets one in at a time. End the other program with QUIT, or wait some minutes until the server forgets it.',
  },
  'mistake.dotDoubled': {
    title: 'One dot too many is right here',
    body: 'A line that begins with a dot is sent with a second one before it, because a lone dot ends the letter. Mail programs take it away.',
  },
  'mistake.pop3LoggedIn': {
    title: 'You are logged in already',
    body: 'This command belongs before the login. To be somebody else, QUIT and connect again.',
  },
  'mistake.pop3Argument': {
    title: 'The command does not look like this',
    body: 'A word, one blank, and what it needs, no more: USER alice, RETR 1, TOP 1 0.',
  },
};
