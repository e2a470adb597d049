// Next steps, and who is silent, in English.

import type { Text } from '../../../i18n/text.ts';
import type { GuideId } from '../citations.ts';

export const guideTexts: Record<GuideId, Text> = {
  'do.CAPABILITY': { title: 'ask what the server can do', body: 'Shows, among other things, how you can log in.' },
  'do.LOGIN': { title: 'log in', body: 'Put your own user name in, then a blank and the password.' },
  'do.AUTHENTICATE': {
    title: 'log in with PLAIN',
    body: 'The server asks with +; the answer is base64 of NUL, name, NUL, password.',
  },
  'do.STARTTLS': { title: 'encrypt first', body: 'Then nobody on the way can read your password.' },
  'do.ID': { title: 'say which program you are', body: 'The server asked for it. Then SELECT again.' },
  'do.LIST': { title: 'list your mailboxes', body: 'All of them, with their names as the server spells them.' },
  'do.STATUS': { title: 'count without opening', body: 'How many messages there are, and how many are unread.' },
  'do.SELECT': { title: 'open the inbox', body: 'Then messages can be read.' },
  'do.CREATE': { title: 'make the mailbox', body: 'Then send the command again.' },
  'do.FETCH.list': { title: 'see who wrote what', body: 'Flags, date, subject and people of the newest messages.' },
  'do.FETCH.peek': { title: 'read message {number}', body: 'All of it, without marking it as read.' },
  'do.FETCH.structure': {
    title: 'see the parts of message {number}',
    body: 'Types, sizes and file names, without the text.',
  },
  'do.SEARCH': { title: 'find unread messages', body: 'Gives their numbers.' },
  'do.STORE.deleted': { title: 'mark message {number} for removal', body: 'It stays until EXPUNGE.' },
  'do.STORE.undelete': { title: 'take the mark off message {number}', body: 'Then EXPUNGE leaves it alone.' },
  'do.EXPUNGE': { title: 'remove what is marked', body: 'There is no way back after that.' },
  'do.IDLE': { title: 'wait for new mail', body: 'The server reports by itself until you type DONE.' },
  'do.DONE': { title: 'end IDLE', body: 'Alone on the line, without a tag.' },
  'do.NOOP': { title: 'ask for news', body: 'New messages are reported before the OK.' },
  'do.LOGOUT': { title: 'leave', body: 'The server says BYE and closes.' },
  'do.cancel': { title: 'give the login up', body: 'A lone star; then commands work again.' },
  'wait.greeting': {
    title: 'The server has not greeted yet',
    body: 'It speaks first. It may be busy, or look your address up.',
  },
  'wait.tls': {
    title: 'Perhaps this port wants TLS',
    body: 'On port 993 the server waits in silence for the TLS handshake. Port 143 begins in clear.',
  },
  'wait.reply': {
    title: 'The server is still working',
    body: 'Big searches and long lists take time. The line with your tag will come.',
  },
  'wait.login': {
    title: 'The server checks the login',
    body: 'Many wait on purpose after a wrong password, to slow guessing down.',
  },
  'wait.go': {
    title: 'The server has not said + yet',
    body: 'You announced something that needs its go-ahead. Do not send on.',
  },
  'wait.answer': { title: 'It is your turn: the server asked', body: 'Answer in base64, or * to give up.' },
  'wait.literal': {
    title: 'It is your turn: octets are missing',
    body: 'The server counts, and will not answer before the announced number has come. Line ends count as two.',
  },
  'wait.literalLeft': {
    title: 'It is your turn: {missing} octets are missing',
    body: 'You have announced {octets}, and the server counts: it answers when the last one has come. Each line end counts as two.',
  },
  'wait.rest': {
    title: 'It is your turn: the command is not finished',
    body: 'The literal is complete, but the line end is missing. Press Enter.',
  },
  'wait.serverLiteral': { title: 'Data is still coming', body: 'The server announced more octets than have arrived.' },
  'wait.idle': { title: 'Nothing new', body: 'In IDLE silence is normal. Type DONE to go on.' },
  'wait.notauth': {
    title: 'It is your turn',
    body: 'The server waits for a command, such as a login. After a minute or three it may hang up.',
  },
  'wait.auth': { title: 'It is your turn: logged in', body: 'Open a mailbox with SELECT, or list them with LIST.' },
  'wait.selected': {
    title: 'It is your turn: a mailbox is open',
    body: 'FETCH, SEARCH, STORE. For news, NOOP or IDLE.',
  },
  'wait.logout': {
    title: 'The session is over',
    body: 'The server said goodbye. Only the connection has yet to close.',
  },
};
