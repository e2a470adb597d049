// What a response means after what was asked, in English.

import type { Text } from '../../../i18n/text.ts';
import type { AnswerId } from '../citations.ts';

export const answerTexts: Record<AnswerId, Text> = {
  'greeting.OK': {
    title: 'The server is ready',
    body: 'You are not logged in yet. CAPABILITY tells how to log in; LOGIN does it.',
  },
  'greeting.listed': {
    title: 'The server is ready, and lists what it can do',
    body: 'You are not logged in yet. The words in brackets tell which ways to log in there are.',
  },
  'greeting.PREAUTH': {
    title: 'You are logged in already',
    body: 'The server knows you by other means. Go on with SELECT.',
  },
  'greeting.BYE': {
    title: 'The server does not want this connection',
    body: 'It closes without letting you log in. The words behind BYE may say why.',
  },
  'done.command': { title: '{verb} is done', body: 'Everything that belongs to the answer has come.' },
  'done.unknown': { title: 'The server accepted it', body: 'It understood more than this page did.' },
  'done.APPEND': { title: 'The message is stored', body: 'It is in the mailbox now. Nobody was sent anything.' },
  'done.AUTHENTICATE': { title: 'Logged in', body: 'Now open a mailbox: SELECT INBOX.' },
  'done.CAPABILITY': {
    title: 'That was the whole list',
    body: 'After STARTTLS and after login it may be another one.',
  },
  'done.CHECK': { title: 'The server has tidied up', body: 'Nothing changed for you.' },
  'done.CLOSE': {
    title: 'Closed, and marked messages are gone',
    body: 'Everything marked \\Deleted was removed without a line for each. SELECT opens the next mailbox.',
  },
  'done.COMPRESS': {
    title: 'Compressed from here on',
    body: 'A terminal cannot read compressed data. Connect again to go on by hand.',
  },
  'done.COPY': { title: 'Copied', body: 'The originals are still here.' },
  'done.CREATE': { title: 'The mailbox is there', body: 'It is empty and not on your list of subscribed ones.' },
  'done.DELETE': { title: 'The mailbox is gone', body: 'And every message in it. Mailboxes below it may still exist.' },
  'done.ENABLE': { title: 'Switched on', body: 'Only what the ENABLED line names is really on.' },
  'done.EXAMINE': {
    title: 'The mailbox is open, read-only',
    body: 'FETCH and SEARCH work; nothing you do here changes anything.',
  },
  'done.EXPUNGE': {
    title: 'Marked messages are gone',
    body: 'The others have moved up: use the new numbers from now on.',
  },
  'done.FETCH': { title: 'That was all', body: 'Everything you asked for has come, message by message.' },
  'done.FETCH.none': {
    title: 'OK, but nothing came',
    body: 'No message has these numbers. With UID FETCH that is no error: a set of ids may be empty.',
  },
  'done.ID': { title: 'Names exchanged', body: 'Providers that insist on ID will open mailboxes now.' },
  'done.IDLE': { title: 'IDLE is over', body: 'You can type commands again.' },
  'done.LIST': {
    title: '{count} in the list',
    body: 'SELECT opens one of them. Names with blanks need quotation marks.',
  },
  'done.LIST.none': { title: 'No mailbox fits', body: 'The pattern matched nothing. LIST "" "*" lists everything.' },
  'done.LOGIN': { title: 'Logged in', body: 'Name and password were accepted. Now open a mailbox: SELECT INBOX.' },
  'done.LOGOUT': { title: 'Goodbye', body: 'The session is over; the server closes the connection.' },
  'done.MOVE': { title: 'Moved', body: 'The messages are in the other mailbox and gone from this one.' },
  'done.NAMESPACE': {
    title: 'Now you know the prefixes',
    body: 'Names of mailboxes you create must begin with one of yours.',
  },
  'done.NOOP': { title: 'Still there', body: 'If there was news, it came in lines before this one.' },
  'done.QUOTA': { title: 'That is how full it is', body: 'Used and limit; STORAGE counts units of 1024 octets.' },
  'done.RENAME': {
    title: 'Renamed',
    body: 'The messages are under the new name. Subscriptions may still have the old one.',
  },
  'done.SEARCH': { title: 'Found', body: 'Use the numbers with FETCH, or the ids with UID FETCH.' },
  'done.SEARCH.none': {
    title: 'Nothing fits',
    body: 'The search was understood, and no message fits. Leave a key out, or search in another mailbox.',
  },
  'done.SEARCH.saved': {
    title: 'Done, without a list',
    body: 'No result line came. With RETURN (SAVE) the result is kept on the server: write $ in place of message numbers.',
  },
  'done.SELECT': {
    title: '{mailbox} is open',
    body: 'FETCH, SEARCH and STORE work on it until you open another one or close it.',
  },
  'done.SELECT.readOnly': {
    title: '{mailbox} is open, but read-only',
    body: 'You may read. STORE and EXPUNGE will be refused.',
  },
  'done.STARTTLS': {
    title: 'Go ahead with TLS',
    body: 'From here on everything is encrypted. Ask for CAPABILITY again: the list may have changed.',
  },
  'done.STATUS': { title: 'Those are the numbers', body: 'The mailbox was not opened for it.' },
  'done.STORE': { title: 'Flags changed', body: 'Only messages that exist were changed.' },
  'done.STORE.deleted': {
    title: 'Marked, not yet removed',
    body: 'The messages are still there until EXPUNGE or CLOSE. STORE … -FLAGS (\\Deleted) takes the mark away.',
  },
  'done.STORE.keyword': {
    title: 'A keyword was set, not the flag',
    body: 'Without the backslash the word is a keyword that you just invented. EXPUNGE ignores it. Write \\Deleted, \\Seen …',
  },
  'done.SUBSCRIBE': { title: 'On your list', body: 'Mail programs that show subscribed mailboxes will show it.' },
  'done.UNSUBSCRIBE': { title: 'Off your list', body: 'The mailbox itself is untouched.' },
  'done.UNAUTHENTICATE': { title: 'Logged off', body: 'The connection stays; log in again as somebody else.' },
  'done.UNSELECT': {
    title: 'Closed, nothing removed',
    body: 'You are still logged in. SELECT opens the next mailbox.',
  },
  'no.command': {
    title: '{verb} was not done',
    body: 'The command was understood and could not be carried out. Code and text say why.',
  },
  'no.unknown': { title: 'Refused', body: 'The server said no to a line that is no command known here.' },
  'no.LOGIN': {
    title: 'Not logged in',
    body: 'Name or password were not accepted, or the account may not use IMAP. You can try again on this connection.',
  },
  'no.AUTHENTICATE': {
    title: 'The login failed',
    body: 'The answers were not accepted, or the mechanism cannot be used. You are where you were before.',
  },
  'no.STARTTLS': { title: 'No encryption', body: 'The connection stays in clear. Do not send a password over it.' },
  'no.SELECT': {
    title: 'The mailbox was not opened',
    body: 'You are logged in, but no mailbox is open. LIST "" "*" shows the names.',
  },
  'no.SELECT.lost': {
    title: 'Not opened, and the old one is closed',
    body: 'A failed SELECT also closes the mailbox that was open before.',
  },
  'no.APPEND': { title: 'The message was not stored', body: 'Nothing of it is in the mailbox.' },
  'no.COPY': { title: 'Nothing was copied', body: 'When one message cannot be copied, none is.' },
  'no.MOVE': {
    title: 'Not everything was moved',
    body: 'Messages that were moved were reported before; the rest are still here.',
  },
  'bad.command': {
    title: 'The server did not take {verb}',
    body: 'Its form is wrong, or it is not allowed in this state. Nothing was done.',
  },
  'bad.unknown': {
    title: 'Not a command to the server',
    body: 'Every line must be: tag, blank, command. Nothing was done.',
  },
  'bad.IDLE': {
    title: 'IDLE was broken off',
    body: 'Something else than DONE was sent. IDLE is over, and that line was thrown away.',
  },
  'bad.literal': {
    title: 'The literal is not wanted',
    body: 'The server refused before the octets were sent. Do not send them: they would be read as commands.',
  },
  'bad.cancelled': { title: 'The login was given up', body: 'The server confirms your *. Nothing is wrong.' },
  'note.OK': {
    title: 'For your information',
    body: 'It does not end a command. What counts stands in the code or in the text.',
  },
  'note.NO': { title: 'A warning', body: 'The command goes on and may still succeed; the line with your tag decides.' },
  'note.BAD': {
    title: 'The server complains',
    body: 'It could not find out which command the trouble belongs to: the tag was missing or unreadable.',
  },
  'note.ALERT': { title: 'A message for you personally', body: 'Programs must show this text to their user. Read it.' },
  'note.SELECT': { title: 'A fact about the mailbox', body: 'Part of opening it; the code in brackets says which.' },
  'note.CLOSED': { title: 'The old mailbox is closed', body: 'Everything that follows is about the new one.' },
  'bye.LOGOUT': { title: 'The server says goodbye', body: 'As you asked. The OK with your tag comes next.' },
  'bye.unasked': {
    title: 'The server hangs up',
    body: 'Not at your wish. The text tells whether it was a time limit, too many errors, or a shutdown. Connect again.',
  },
  'go.literal': {
    title: 'Now send {octets} octets',
    body: 'Exactly so many, line ends counted as two. Then the rest of the command line.',
  },
  'go.secret': {
    title: 'Now send the octets',
    body: 'Exactly as many as you announced, then the rest of the command line.',
  },
  'go.user': { title: 'The server asks for the user name', body: 'Answer in base64, or * to give up.' },
  'go.password': { title: 'The server asks for the password', body: 'Answer in base64, or * to give up.' },
  'go.response': {
    title: 'The server waits for your answer',
    body: 'What it is depends on the mechanism; it is base64 in any case. * gives up.',
  },
  'go.refused': {
    title: 'Refused already',
    body: 'This looks like a question, but the server has decided and waits only for one more line. Send an empty one; then comes NO with your tag.',
  },
  'go.IDLE': { title: 'IDLE is on', body: 'Changes will be reported as they happen. Type DONE to end it.' },
  'go.unasked': { title: 'A + that nobody asked for', body: 'No command of yours waits for it.' },
  'got.part': { title: 'Part of the answer to {verb}', body: 'The line with your tag ends it.' },
  'got.unasked': {
    title: 'Sent unasked',
    body: 'The server may report changes at any time; it answers none of your commands.',
  },
  'got.more': { title: 'More of the same answer', body: 'It belongs to the line before.' },
  'got.stray': { title: 'It means nothing in IMAP', body: 'Is this really an IMAP server? Port 143 or 993 is usual.' },
  'got.CAPABILITY': {
    title: 'This is what you can use now',
    body: 'AUTH=… are ways to log in. The list may change after TLS and after login.',
  },
  'got.CAPABILITY.loginDisabled': {
    title: 'LOGIN is not allowed yet',
    body: 'LOGINDISABLED is in the list. Encrypt first: STARTTLS, or port 993. Then ask again.',
  },
  'got.LIST': { title: 'One of your mailboxes', body: 'Open it with SELECT and the name as it stands here.' },
  'got.LSUB': {
    title: 'One of your subscribed mailboxes',
    body: 'The list is your own; it may name mailboxes that are gone.',
  },
  'got.STATUS': { title: 'Numbers about a mailbox', body: 'As of now, without opening it.' },
  'got.FLAGS': { title: 'Flags that exist here', body: 'Which of them you may change for good, PERMANENTFLAGS tells.' },
  'got.EXISTS': { title: '{number} messages in the mailbox', body: 'Their numbers go from 1 to {number}.' },
  'got.EXISTS.none': { title: 'The mailbox is empty', body: 'There is nothing to FETCH.' },
  'got.EXISTS.news': { title: 'New: {news}', body: 'The count has grown. The new ones have the highest numbers.' },
  'got.RECENT': { title: 'Recent messages', body: 'First shown to this session. Programs hardly use it any more.' },
  'got.EXPUNGE': {
    title: 'The numbers have shifted',
    body: 'If you noted message numbers, those behind the removed one are now one lower. Unique ids stay.',
  },
  'got.VANISHED': {
    title: 'Removed, told by unique id',
    body: 'Because QRESYNC is on. Message numbers shift as after EXPUNGE.',
  },
  'got.FETCH': { title: 'What you asked for', body: 'One line for each message; their order does not matter.' },
  'got.FETCH.content': {
    title: 'The text of the message',
    body: 'The number in braces counts its octets. If you did not use PEEK, the message counts as read now.',
  },
  'got.FETCH.structure': {
    title: 'This is the structure',
    body: 'You asked for BODY without brackets. For the text: BODY.PEEK[].',
  },
  'got.FETCH.changed': { title: 'A message has changed', body: 'These are its flags or numbers now.' },
  'got.SEARCH': { title: 'The search found something', body: 'The line with your tag comes next.' },
  'got.SEARCH.none': { title: 'The search found nothing', body: 'An empty result is no error.' },
  'got.QUOTA': { title: 'About your space', body: 'When used reaches the limit, new mail is refused.' },
};
