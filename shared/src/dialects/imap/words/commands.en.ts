// What the client says: commands and what they lead to, in English.

import type { Text } from '../../../i18n/text.ts';
import type { CommandId } from '../citations.ts';

export const commandTexts: Record<CommandId, Text> = {
  tag: {
    title: 'tag {tag}',
    body: 'Your own label for this command. The line that ends it will begin with the same label, so that answers can be told apart.',
  },
  'verb.CAPABILITY': {
    title: 'CAPABILITY: what can you do?',
    body: 'Asks the server for the list of things it can do right now.',
  },
  'verb.NOOP': {
    title: 'NOOP: anything new?',
    body: 'Does nothing by itself. It gives the server an occasion to report new or removed messages, and keeps the connection alive.',
  },
  'verb.LOGOUT': { title: 'LOGOUT: leave', body: 'Ends the session. The server says BYE, answers, and closes.' },
  'verb.ID': {
    title: 'ID: names of the programs',
    body: 'Tells the server which program you are, and asks the same. Some providers demand it before they open a mailbox.',
  },
  'verb.STARTTLS': { title: 'STARTTLS: encrypt', body: 'Asks to go on over TLS on this same connection.' },
  'verb.AUTHENTICATE': {
    title: 'AUTHENTICATE: log in by a mechanism',
    body: 'Begins a login in which the server asks and you answer in base64, by the rules of the mechanism you name.',
  },
  'verb.LOGIN': {
    title: 'LOGIN: user name and password',
    body: 'The plain login: name and password as two words. Both travel as they are, so use it only over TLS.',
  },
  'verb.ENABLE': {
    title: 'ENABLE: switch extensions on',
    body: 'Some extensions change what the server sends; it uses them only after you ask.',
  },
  'verb.SELECT': {
    title: 'SELECT: open a mailbox',
    body: 'Opens a mailbox for reading and changing. Most other commands need one.',
  },
  'verb.EXAMINE': {
    title: 'EXAMINE: open read-only',
    body: 'Like SELECT, but nothing can be changed: reading a message will not mark it as read.',
  },
  'verb.CREATE': { title: 'CREATE: new mailbox', body: 'Makes a mailbox (a folder) with this name.' },
  'verb.DELETE': {
    title: 'DELETE: remove a mailbox',
    body: 'Removes a whole mailbox with all messages in it. There is no undo.',
  },
  'verb.RENAME': {
    title: 'RENAME: rename a mailbox',
    body: 'Gives a mailbox another name. Renaming INBOX moves its messages and leaves INBOX empty.',
  },
  'verb.SUBSCRIBE': {
    title: 'SUBSCRIBE: add to your list',
    body: 'Puts a mailbox on your list of interesting ones. Mail programs show that list; the messages do not change.',
  },
  'verb.UNSUBSCRIBE': {
    title: 'UNSUBSCRIBE: take off your list',
    body: 'The mailbox stays; programs that show only subscribed ones hide it.',
  },
  'verb.LIST': {
    title: 'LIST: which mailboxes are there?',
    body: 'Asks for mailbox names that fit a pattern. * matches everything, % stops at the next level.',
  },
  'verb.LSUB': {
    title: 'LSUB: which ones are subscribed?',
    body: 'The old way to ask for the mailboxes on your list. IMAP4rev2 uses LIST (SUBSCRIBED).',
  },
  'verb.XLIST': {
    title: 'XLIST: LIST of old Gmail',
    body: 'LIST with marks such as \\Trash, from the time before LIST had them. Obsolete.',
  },
  'verb.NAMESPACE': {
    title: 'NAMESPACE: where do names begin?',
    body: 'Asks which prefixes belong to your own mailboxes, to those of other users, and to shared ones.',
  },
  'verb.STATUS': {
    title: 'STATUS: counts of a mailbox',
    body: 'Asks for numbers about a mailbox without opening it: how many messages, how many unread.',
  },
  'verb.APPEND': {
    title: 'APPEND: store a message',
    body: 'Puts a message you send now into a mailbox. It is stored, not sent to anybody.',
  },
  'verb.IDLE': {
    title: 'IDLE: tell me at once',
    body: 'From the + on the server reports changes by itself. It reads nothing but DONE until you end it.',
  },
  'verb.DONE': {
    title: 'DONE: end of IDLE',
    body: 'The one line without a tag. The server then answers the IDLE command.',
  },
  'verb.CHECK': {
    title: 'CHECK: tidy up',
    body: 'Asks the server to write its state to disk. Removed in IMAP4rev2; NOOP does for news.',
  },
  'verb.CLOSE': {
    title: 'CLOSE: remove and close',
    body: 'Closes the mailbox and silently removes everything that is marked \\Deleted.',
  },
  'verb.UNSELECT': {
    title: 'UNSELECT: close without removing',
    body: 'Closes the mailbox; messages marked \\Deleted stay.',
  },
  'verb.EXPUNGE': {
    title: 'EXPUNGE: remove for good',
    body: 'Removes every message that is marked \\Deleted. The messages behind them move up and get new numbers.',
  },
  'verb.SEARCH': {
    title: 'SEARCH: find messages',
    body: 'Asks for the numbers of the messages that fit all the keys on the line.',
  },
  'verb.FETCH': {
    title: 'FETCH: get data of messages',
    body: 'Asks for parts of messages: flags, header, structure, or the whole text.',
  },
  'verb.STORE': { title: 'STORE: change flags', body: 'Sets, adds or removes flags such as \\Seen and \\Deleted.' },
  'verb.COPY': {
    title: 'COPY: copy to another mailbox',
    body: 'Copies messages with their flags. The originals stay.',
  },
  'verb.MOVE': { title: 'MOVE: move to another mailbox', body: 'Copies messages and removes them here, in one step.' },
  'verb.UID': {
    title: 'UID: by permanent numbers',
    body: 'The command behind it uses unique ids in place of message numbers. Ids do not change when messages are removed.',
  },
  'verb.SORT': { title: 'SORT: find and sort', body: 'SEARCH whose result is put in order by the server.' },
  'verb.THREAD': {
    title: 'THREAD: find conversations',
    body: 'SEARCH whose result is grouped into messages and their replies.',
  },
  'verb.REPLACE': {
    title: 'REPLACE: swap a message',
    body: 'Stores a new message and removes an old one in one step, as for a draft that was edited.',
  },
  'verb.GETQUOTA': {
    title: 'GETQUOTA: usage of a quota root',
    body: 'Asks how much of one quota is used, and how much there is.',
  },
  'verb.GETQUOTAROOT': {
    title: 'GETQUOTAROOT: quota of a mailbox',
    body: 'Asks which quotas count for a mailbox, and how full they are.',
  },
  'verb.SETQUOTA': { title: 'SETQUOTA: change a quota', body: 'Sets limits. Only administrators may.' },
  'verb.GETACL': { title: 'GETACL: who may do what?', body: 'Asks for the access list of a mailbox.' },
  'verb.SETACL': { title: 'SETACL: grant rights', body: 'Gives somebody rights on a mailbox, or changes them.' },
  'verb.DELETEACL': { title: 'DELETEACL: withdraw rights', body: 'Takes somebody off the access list of a mailbox.' },
  'verb.LISTRIGHTS': {
    title: 'LISTRIGHTS: which rights can be given?',
    body: 'Asks which rights this person always has and which could be granted.',
  },
  'verb.MYRIGHTS': { title: 'MYRIGHTS: what may I do?', body: 'Asks for your own rights on a mailbox.' },
  'verb.GETMETADATA': {
    title: 'GETMETADATA: read notes',
    body: 'Asks for notes that are kept with a mailbox or the server, such as a comment.',
  },
  'verb.SETMETADATA': {
    title: 'SETMETADATA: write notes',
    body: 'Stores a note with a mailbox or the server; NIL removes it.',
  },
  'verb.NOTIFY': {
    title: 'NOTIFY: choose what is reported',
    body: 'Tells the server which events in which mailboxes it should report by itself.',
  },
  'verb.COMPRESS': {
    title: 'COMPRESS: compress from here on',
    body: 'After the OK both sides send compressed data. A terminal cannot read it any more.',
  },
  'verb.UNAUTHENTICATE': {
    title: 'UNAUTHENTICATE: log off, stay connected',
    body: 'Ends the login but keeps the connection, so that another user can log in.',
  },
  'verb.near': { title: 'meant as {verb}?', body: 'Not a command, but close to {verb}. The server will not guess.' },
  'verb.foreign': {
    title: '{verb}: another protocol’s command',
    body: 'SMTP and POP3 have {verb}. IMAP does not; here it is called {instead}.',
  },
  'says.unknown': {
    title: 'not a command',
    body: 'The line has no tag followed by an IMAP command. In case it is a password, nobody else gets to see it.',
  },
  'says.empty': { title: 'an empty line', body: 'Enter was pressed and nothing else.' },
  'says.answer': {
    title: 'an answer to the server’s question',
    body: 'Part of the login. It is never shown to others.',
  },
  'says.literal': {
    title: 'the announced octets',
    body: 'Exactly as many as the number in braces said, line ends included.',
  },
  'says.rest': {
    title: 'the rest of the command',
    body: 'What comes behind a literal still belongs to the same command line.',
  },
  'sent.command': {
    title: 'the answer to {verb} is awaited',
    body: 'Data may come first in lines that begin with *. The line with your tag ends it.',
  },
  'sent.piece': {
    title: 'not finished yet',
    body: 'This line is longer than a command should be; here is more of it.',
  },
  'sent.near': {
    title: 'BAD is likely',
    body: 'The server does not know this word. Type {verb} if that is what you meant.',
  },
  'sent.noTag': {
    title: 'a tag is missing',
    body: 'The server takes the first word as your tag and the second as the command. Put a label in front: a1 {verb} …',
  },
  'sent.foreign': { title: 'BAD is certain', body: 'The server does not speak that protocol here.' },
  'sent.unknown': { title: 'BAD is likely', body: 'Every line must be: tag, blank, command. For example a1 NOOP.' },
  'sent.empty': {
    title: 'probably BAD, or nothing',
    body: 'Some servers complain about an empty line, others ignore it.',
  },
  'sent.order': {
    title: '{verb} does not fit here',
    body: 'In this state the server does not take {verb}; expect BAD.',
  },
  'sent.inIdle': {
    title: 'IDLE is still on',
    body: 'The server was waiting for DONE and for nothing else. It will end IDLE with BAD and ignore this line.',
  },
  'sent.literal': {
    title: 'wait for the +',
    body: 'You announced a literal. The server answers + first; only then send the octets.',
  },
  'sent.literalNow': {
    title: 'the octets follow at once',
    body: 'With {n+} no + is awaited: the announced octets come next, then the rest of the line.',
  },
  'sent.literalPart': {
    title: 'more of the literal follows',
    body: 'The server counts until the announced number is reached.',
  },
  'sent.literalRest': {
    title: 'now the rest of the line',
    body: 'The literal is complete. The command ends with the next line end: press Enter if nothing else belongs to it.',
  },
  'sent.LOGIN': { title: 'OK or NO', body: 'OK logs you in; NO means that name or password were not accepted.' },
  'sent.AUTHENTICATE': {
    title: 'the server asks with +',
    body: 'Wait for a line that begins with +. Your answer to it is base64.',
  },
  'sent.AUTHENTICATE.initial': {
    title: 'answered in advance',
    body: 'The first answer came along on the same line. OK logs you in; a + asks for more.',
  },
  'sent.answer.user': {
    title: 'next, the password',
    body: 'After the name the server usually asks for the password with another +.',
  },
  'sent.answer.password': { title: 'OK or NO', body: 'That was all the server needs to decide.' },
  'sent.answer.response': { title: 'OK, NO, or another +', body: 'Some mechanisms ask more than once.' },
  'sent.cancel': {
    title: 'the login is given up',
    body: 'A lone * cancels. The server confirms with BAD, which is no error here.',
  },
  'sent.STARTTLS': { title: 'OK, then the handshake', body: 'After the OK nothing is sent in clear any more.' },
  'sent.CAPABILITY': {
    title: 'a list is coming',
    body: 'One line * CAPABILITY with all names, then the OK with your tag.',
  },
  'sent.SELECT': {
    title: 'facts about the mailbox, then OK',
    body: 'How many messages, which flags, which ids. Then FETCH and SEARCH are allowed.',
  },
  'sent.EXAMINE': { title: 'the same facts, read-only', body: 'Like SELECT. STORE and EXPUNGE will be refused.' },
  'sent.LIST': {
    title: 'one line for each mailbox',
    body: 'Lines * LIST with attributes, separator and name. None at all means: nothing fits the pattern.',
  },
  'sent.STATUS': { title: 'one line of numbers', body: 'A line * STATUS with the name and the counts you asked for.' },
  'sent.SEARCH': { title: 'numbers of messages', body: 'A line * SEARCH or * ESEARCH; it may be empty.' },
  'sent.FETCH': { title: 'one line for each message', body: 'Lines * n FETCH with what you asked for.' },
  'sent.FETCH.structure': {
    title: 'the structure, not the text',
    body: 'BODY without brackets asks only how the message is built. Type BODY.PEEK[] for the message itself.',
  },
  'sent.FETCH.seen': {
    title: 'this marks the message as read',
    body: 'BODY[…] and RFC822 set \\Seen. With BODY.PEEK[…] you can look without leaving a trace.',
  },
  'sent.FETCH.peek': {
    title: 'the text, without marking it as read',
    body: 'The text comes as a literal: a number in braces, then so many octets.',
  },
  'sent.STORE': {
    title: 'the new flags come back',
    body: 'A line * n FETCH (FLAGS …) for each message shows what is set now.',
  },
  'sent.STORE.silent': {
    title: 'changed without an echo',
    body: '.SILENT: the server does not repeat the flags. Only the OK tells.',
  },
  'sent.EXPUNGE': {
    title: 'one line for each message removed',
    body: 'After each * n EXPUNGE the numbers behind n are one lower.',
  },
  'sent.IDLE': { title: 'wait for the +', body: 'Then just watch. To do anything else, type DONE first.' },
  'sent.DONE': { title: 'IDLE ends', body: 'The OK with the tag of your IDLE command comes now.' },
  'sent.NOOP': { title: 'news, then OK', body: 'If something changed you get EXISTS, EXPUNGE or FETCH lines first.' },
  'sent.ID': { title: 'the server’s own names', body: 'A line * ID with name and version, or NIL.' },
  'sent.LOGOUT': { title: 'BYE and OK', body: 'Then the server closes the connection.' },
  'sent.LOGOUT.deleted': {
    title: 'marked messages stay',
    body: 'You marked messages \\Deleted and never sent EXPUNGE or CLOSE. LOGOUT does not remove them.',
  },
};
