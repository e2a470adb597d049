// What POP3 says, in English.

import type { Text } from '../../i18n/text.ts';
import type { Pop3Id } from './citations.ts';

export const pop3Texts: Record<Pop3Id, Text> = {
  // ---- Status lines
  'status.ok': {
    title: '+OK: yes',
    body: 'The command was carried out. POP3 has only two answers, and this is the good one.',
  },
  'status.err': {
    title: '-ERR: no',
    body: 'The command was refused or has failed. The words behind it are for people and differ from server to server.',
  },
  'status.continue': {
    title: '+: go on',
    body: 'Neither yes nor no: the server wants one more line before it decides.',
  },
  'status.unknown': {
    title: 'no status',
    body: 'This line begins with none of +OK, -ERR and +, so it is no answer that POP3 knows.',
  },
  'status.text': { title: 'free text', body: 'Words for people. Programs ignore them, and every server has its own.' },
  'says.line': {
    title: 'A line without a status',
    body: 'The server said something that has not the form of a POP3 reply.',
  },
  'says.block': {
    title: 'The rest of a long answer',
    body: 'Lines that belong to the +OK before them. A dot alone on a line ends them.',
  },
  'greeting.timestamp': {
    title: 'timestamp for APOP',
    body: 'A string that is different in every session. With it a client can prove the password by a digest (APOP) instead of sending it.',
  },
  'count.messages': { title: 'messages: {count}', body: 'How many messages are in the mailbox.' },
  'count.octets': { title: 'octets: {count}', body: 'The size in octets, which most people call bytes.' },
  'code.IN-USE': {
    title: 'mailbox in use',
    body: 'Another session has the mailbox open, and POP3 lets in only one. Close the other mail program, or wait some minutes until the server forgets a broken connection.',
  },
  'code.LOGIN-DELAY': {
    title: 'too soon',
    body: 'You were here a moment ago, and the server wants a pause between two logins. CAPA tells how many seconds behind LOGIN-DELAY.',
  },
  'code.SYS/TEMP': {
    title: 'temporary trouble',
    body: 'Something in the server is out of order for now. Your name and password are not to blame: try again in a few minutes.',
  },
  'code.SYS/PERM': {
    title: 'lasting trouble',
    body: 'Something in the server is broken and stays so until a person repairs it. Tell its administrator; trying again does not help.',
  },
  'code.SYS': {
    title: 'system trouble',
    body: 'The fault lies in the server’s system and not in your login. What the second word means only this server’s documentation tells.',
  },
  'code.AUTH': {
    title: 'name or password',
    body: 'The user name or the password is wrong, and nothing else. Check both; many providers want an authorization code here.',
  },
  'code.UTF8': {
    title: 'UTF-8 first',
    body: 'This message holds characters that may be sent only in UTF-8. Send UTF8 before you log in, then fetch it again.',
  },
  'code.unknown': {
    title: 'unregistered code',
    body: 'A code in brackets that no RFC defines. The words behind it may explain it.',
  },

  // ---- Multi-line responses
  'listing.number': {
    title: 'message {number}',
    body: 'The number by which RETR, TOP and DELE call this message. It does not change during the session.',
  },
  'listing.size': { title: '{octets} octets', body: 'The size of the whole message, header included.' },
  'listing.uid': {
    title: 'unique id',
    body: 'A name of this message that stays the same in later sessions. Mail programs remember it to know what they have fetched.',
  },
  'listing.extra': { title: 'more about it', body: 'Something the server adds. Clients may ignore it.' },
  'listing.row': { title: 'a row of another form', body: 'This line has not the form that the listing should have.' },
  'listing.rest': {
    title: 'the other rows',
    body: 'The listing goes on in the same form. Only its beginning is explained row by row.',
  },
  'listing.dot': { title: 'end of the answer', body: 'A dot alone on its line: the long answer is complete.' },
  'capa.TOP': {
    title: 'TOP',
    body: 'You may look at the header and the first lines of a message without fetching it all: TOP 1 0 shows a header.',
  },
  'capa.USER': {
    title: 'USER',
    body: 'You may log in with USER and PASS. Both travel as they are, so encrypt the connection first.',
  },
  'capa.SASL': { title: 'SASL', body: 'You may log in with AUTH, by one of the mechanisms that follow on this line.' },
  'capa.RESP-CODES': {
    title: 'RESP-CODES',
    body: 'A refusal may bring a word in brackets behind -ERR, such as [IN-USE], that programs can act on. Read it first.',
  },
  'capa.LOGIN-DELAY': {
    title: 'LOGIN-DELAY',
    body: 'So many seconds must lie between two logins. Who comes sooner is refused, even with the right password.',
  },
  'capa.PIPELINING': {
    title: 'PIPELINING',
    body: 'You may send several commands in one go. The answers come in the same order.',
  },
  'capa.EXPIRE': {
    title: 'EXPIRE',
    body: 'How many days a message stays before the server may remove it, read or not. Keep your own copy of what you need.',
  },
  'capa.UIDL': {
    title: 'UIDL',
    body: 'Every message has a name that stays the same in all sessions. By it a program knows what it has fetched already.',
  },
  'capa.IMPLEMENTATION': {
    title: 'IMPLEMENTATION',
    body: 'Which software this is. Useful when you look for its peculiarities; many servers hide it.',
  },
  'capa.STLS': { title: 'STLS', body: 'The connection can be encrypted from here on. Send STLS before you log in.' },
  'capa.AUTH-RESP-CODE': {
    title: 'AUTH-RESP-CODE',
    body: 'When a login fails, the server says whose fault it was: [AUTH] your name or password, [SYS/…] its own trouble.',
  },
  'capa.UTF8': {
    title: 'UTF8',
    body: 'After the command UTF8, header fields may come in Chinese and every other script, unencoded. Send it before you log in.',
  },
  'capa.LANG': {
    title: 'LANG',
    body: 'The words behind +OK and -ERR can be had in other languages. LANG alone lists them.',
  },
  'capa.unknown': {
    title: '{tag}',
    body: 'No RFC that Mailterm knows defines this capability; it may be this server’s own. You can do without.',
  },
  'capa.days': {
    title: 'days: {days}',
    body: 'The server keeps a message for {days} days. Zero means that it may vanish as soon as it has been fetched.',
  },
  'capa.never': {
    title: 'never',
    body: 'The server removes nothing by itself. What you do not delete stays, and fills the mailbox.',
  },
  'capa.seconds': { title: 'seconds: {seconds}', body: 'Wait at least {seconds} seconds before you log in again.' },
  'capa.perUser': {
    title: 'per user',
    body: 'Each user may have an own value here. Send CAPA again after the login to see yours.',
  },
  'capa.utf8User': {
    title: 'names in UTF-8, too',
    body: 'User names and passwords may hold characters of every script, written in UTF-8.',
  },
  'capa.version': { title: 'software', body: 'The name and version of the server, in its own words.' },
  'capa.argument': {
    title: 'detail',
    body: 'Belongs to the capability at the start of the line; no rule says what it means there.',
  },
  'lang.tag': { title: 'language {tag}', body: 'The tag to send with LANG for this language.' },
  'lang.name': { title: 'its own name', body: 'How the language calls itself.' },
  'block.list': {
    title: 'Messages listed: {count}',
    body: 'Each row: the number of a message, then its size in octets. Messages you have marked with DELE are left out.',
  },
  'block.list.empty': {
    title: 'Nothing to list',
    body: 'The mailbox is empty, or every message in it is marked as deleted. The dot comes at once.',
  },
  'block.uidl': {
    title: 'Unique ids: {count}',
    body: 'Each row: the number for this session, then the name that stays the same for ever.',
  },
  'block.uidl.empty': {
    title: 'No ids',
    body: 'There is no message that could have one: the mailbox is empty or all is marked as deleted.',
  },
  'block.capa': {
    title: 'Capabilities: {count}',
    body: 'What this server can do beyond the minimum. The list may change after logging in or after STLS.',
  },
  'block.letter': {
    title: 'The whole message',
    body: 'Header, blank line, body, exactly as it lies on the server; only lines that begin with a dot carry one more. It stays on the server.',
  },
  'block.top': {
    title: 'The beginning of the message',
    body: 'The whole header, a blank line, and as many lines of the body as you asked for.',
  },
  'block.top.headers': {
    title: 'The header only',
    body: 'With 0 lines of the body you see who wrote and about what, and save the rest.',
  },
  'block.mechanisms': { title: 'Ways to log in', body: 'The names of mechanisms that AUTH accepts here.' },
  'block.languages': { title: 'Languages', body: 'The languages in which this server can phrase its answers.' },
  'block.piece': { title: 'More follows', body: 'The answer is long and comes in pieces. This is one of them.' },

  // ---- Commands
  'verb.USER': { title: 'USER: who you are', body: 'Gives the name of the mailbox. The first half of a login.' },
  'verb.PASS': {
    title: 'PASS: your password',
    body: 'The second half of a login. Everything behind the blank is the password, blanks included.',
  },
  'verb.APOP': {
    title: 'APOP: name and digest',
    body: 'Logs in without sending the password: a digest of the greeting’s timestamp and the password proves that you know it.',
  },
  'verb.AUTH': {
    title: 'AUTH: log in by a mechanism',
    body: 'Starts a SASL login, such as PLAIN or LOGIN, in which the lines that follow are encoded in base64.',
  },
  'verb.STLS': { title: 'STLS: start TLS', body: 'Asks to encrypt this connection from here on.' },
  'verb.STAT': { title: 'STAT: how much is there', body: 'Asks for the number of messages and their size in all.' },
  'verb.LIST': {
    title: 'LIST: numbers and sizes',
    body: 'Lists all messages with their sizes, or tells the size of one.',
  },
  'verb.RETR': { title: 'RETR: fetch a message', body: 'Sends a whole message. It stays in the mailbox.' },
  'verb.DELE': {
    title: 'DELE: mark as deleted',
    body: 'Marks a message. It is removed only when the session ends with QUIT.',
  },
  'verb.NOOP': { title: 'NOOP: nothing', body: 'Does nothing but get an answer, which keeps the connection alive.' },
  'verb.RSET': { title: 'RSET: unmark all', body: 'Takes back every DELE of this session.' },
  'verb.TOP': { title: 'TOP: look inside', body: 'Sends the header of a message and the first lines of its body.' },
  'verb.UIDL': {
    title: 'UIDL: lasting names',
    body: 'Tells unique ids, which stay the same from session to session, for all messages or for one.',
  },
  'verb.CAPA': { title: 'CAPA: what can you do', body: 'Asks for the list of the server’s abilities.' },
  'verb.UTF8': { title: 'UTF8: all characters', body: 'Allows the server to send header fields in UTF-8.' },
  'verb.LANG': {
    title: 'LANG: language',
    body: 'Chooses the language of the server’s words, or lists the ones there are.',
  },
  'verb.QUIT': {
    title: 'QUIT: the end',
    body: 'Ends the session. After a login it also removes what was marked with DELE.',
  },
  'verb.near': { title: 'meant {verb}?', body: 'No command of POP3, but nearly {verb}.' },
  'verb.foreign': {
    title: '{verb} of SMTP',
    body: 'A command of SMTP, the protocol that sends mail. This server speaks POP3, which fetches it.',
  },
  'arg.separator': {
    title: 'not a blank',
    body: 'POP3 wants one plain blank between a command and its argument. Here stands something else.',
  },
  'arg.name': {
    title: 'user name',
    body: 'The name of the mailbox in plain text. Some servers want the part before the @, others the full address.',
  },
  'arg.password': {
    title: 'password',
    body: 'Your password or authorization code, in plain text: POP3 uses no base64 here. It is hidden from everyone but you.',
  },
  'arg.digest': {
    title: 'digest',
    body: 'An MD5 digest made from the greeting’s timestamp and the password. It is treated as a secret.',
  },
  'arg.message': { title: 'message {number}', body: 'The number of a message, as LIST tells it.' },
  'arg.lines': { title: 'lines: {lines}', body: 'How many lines of the body to send after the header.' },
  'arg.language': { title: 'language', body: 'A language tag such as en or zh; * asks for the server’s favourite.' },
  'arg.tag': {
    title: 'a tag, as in IMAP',
    body: 'POP3 answers in order and has no tags: the server takes this for the command.',
  },
  'arg.extra': { title: 'does not belong here', body: 'The command has no use for this.' },
  'arg.afterName': {
    title: 'behind the name',
    body: 'USER takes one name only. What stands here is often a password, so it is hidden from everyone but you.',
  },
  'says.unknown': { title: 'Not a command', body: 'The first word of this line is no command of POP3.' },
  'says.empty': { title: 'An empty line', body: 'You sent a line with nothing on it.' },
  'says.answer': { title: 'Your answer', body: 'One line that answers the server’s question, encoded in base64.' },
  'ask.USER': {
    title: 'Begin to log in',
    body: 'Most servers answer +OK to any name, so that nobody can find out which ones exist. PASS decides.',
  },
  'ask.PASS': {
    title: 'Finish logging in',
    body: 'Now the server checks name and password together and, if they fit, locks the mailbox for you.',
  },
  'ask.APOP': { title: 'Log in by digest', body: 'The server computes the same digest and compares the two.' },
  'ask.AUTH': {
    title: 'Start a SASL login',
    body: 'Wait for the + before you send the answer; the server asks first.',
  },
  'ask.STLS': {
    title: 'Ask for encryption',
    body: 'After +OK both sides begin a TLS handshake, and you log in afterwards, unseen.',
  },
  'ask.STAT': {
    title: 'Size up the mailbox',
    body: 'One line will come: +OK, the number of messages, the sum of their sizes.',
  },
  'ask.LIST': { title: 'List all messages', body: 'A long answer will come: one row for each message, then a dot.' },
  'ask.LIST.one': {
    title: 'Ask for one size',
    body: 'With a number the answer is a single line and has no dot behind it.',
  },
  'ask.RETR': {
    title: 'Fetch it',
    body: 'The whole message will come, attachments included. LIST tells beforehand how long it is.',
  },
  'ask.DELE': {
    title: 'Mark it',
    body: 'Nothing is gone yet: RSET takes the mark back, QUIT makes it final, and closing the window forgets it.',
  },
  'ask.NOOP': { title: 'Still there?', body: 'The server should answer +OK and start counting its idle time anew.' },
  'ask.RSET': { title: 'Take it all back', body: 'Every message that you marked will be an ordinary one again.' },
  'ask.TOP': { title: 'Look at the beginning', body: 'The header and some lines of the body will come, then a dot.' },
  'ask.TOP.headers': {
    title: 'Look at the header',
    body: 'With 0 lines only the header comes: cheap, even when the message is huge.',
  },
  'ask.UIDL': { title: 'Ask for all ids', body: 'One row for each message will come, then a dot.' },
  'ask.UIDL.one': { title: 'Ask for one id', body: 'One line with number and unique id will come, without a dot.' },
  'ask.CAPA': {
    title: 'Ask what it can',
    body: 'A list will come, one ability on each line. It is legal before and after logging in.',
  },
  'ask.UTF8': { title: 'Ask for UTF-8', body: 'It must be sent before logging in, and only where CAPA lists it.' },
  'ask.LANG': { title: 'Ask for a language', body: 'With a tag the server switches; alone, LANG lists what there is.' },
  'ask.QUIT': { title: 'Leave', body: 'No message is marked, so the mailbox stays as it is.' },
  'ask.QUIT.early': {
    title: 'Leave before logging in',
    body: 'Nothing can have changed: you were never in the mailbox.',
  },
  'ask.QUIT.commit': {
    title: 'Leave, and delete',
    body: 'Marked messages: {marked}. They are removed now, and this cannot be undone.',
  },
  'ask.near': {
    title: 'Probably a typing mistake',
    body: 'The server will not guess that you meant {verb}; expect -ERR and type it again.',
  },
  'ask.foreign': {
    title: 'The wrong protocol',
    body: 'Expect -ERR. A POP3 session begins with USER, without any HELO.',
  },
  'ask.unknown': {
    title: 'The server will not know it',
    body: 'Expect -ERR. Because it might be a secret that went to the wrong place, others will not see this line.',
  },
  'ask.barePassword': {
    title: 'Perhaps a password without PASS',
    body: 'After USER the server waits for a command. If this is your password, write PASS and a blank before it. Others will not see the line.',
  },
  'ask.empty': { title: 'Nothing asked', body: 'Servers answer an empty line with -ERR, or not at all.' },
  'ask.answer.user': {
    title: 'Your user name',
    body: 'The server takes this line as the user name in base64, whatever it says.',
  },
  'ask.answer.password': {
    title: 'Your password',
    body: 'The server takes this line as the password in base64, and will decide now.',
  },
  'ask.answer.response': {
    title: 'Your proof',
    body: 'The server takes this line as the answer that the mechanism prescribes.',
  },
  'ask.cancel': { title: 'Give this login up', body: 'The server should answer -ERR, and then reads commands again.' },
  'ask.piece': {
    title: 'The line goes on',
    body: 'What you sent is far longer than POP3 allows, and is read in pieces.',
  },

  // ---- Answers
  'greeting.ok': { title: 'The server is ready', body: 'It speaks first. You are not logged in yet: USER comes next.' },
  'greeting.apop': {
    title: 'The server is ready, with APOP',
    body: 'It speaks first. The part in <> allows a login by digest (APOP); USER and PASS work as well on most servers.',
  },
  'greeting.err': {
    title: 'The server does not want you now',
    body: 'It greets with a refusal and will probably hang up. Try again later.',
  },
  'answer.USER.ok': {
    title: 'The name was noted',
    body: 'That does not prove that the mailbox exists: servers say yes to any name. Only PASS decides.',
  },
  'answer.USER.err': {
    title: 'The name was not taken',
    body: 'Either the server refuses this name, or it refuses names at this moment.',
  },
  'answer.PASS.ok': {
    title: 'You are in',
    body: 'Name and password fit. The mailbox is yours until you QUIT, and no other POP3 session gets in.',
  },
  'answer.PASS.count': {
    title: 'You are in. Messages: {messages}',
    body: 'The login worked, and the server already tells what waits for you: {octets} octets in all.',
  },
  'answer.PASS.err': {
    title: 'Not logged in',
    body: 'Name and password together were not accepted. Begin again with USER.',
  },
  'answer.APOP.ok': {
    title: 'You are in, by digest',
    body: 'The digest was right. Your password has not travelled over the network.',
  },
  'answer.APOP.err': {
    title: 'The digest was refused',
    body: 'Name and digest do not fit together, or the server keeps no password that it could check a digest with.',
  },
  'answer.AUTH.ok': { title: 'You are in, by AUTH', body: 'The mechanism is satisfied. The mailbox is open now.' },
  'answer.AUTH.err': {
    title: 'AUTH has failed',
    body: 'You are not logged in. Start the login again from the beginning, by AUTH or by USER.',
  },
  'answer.AUTH.list': {
    title: 'The mechanisms follow',
    body: 'You asked AUTH without a name, and the server lists what it offers.',
  },
  'answer.AUTH.cancelled': {
    title: 'The login was given up',
    body: 'You sent *, and the server agrees. It reads commands again.',
  },
  'answer.AUTH.user': {
    title: 'Your user name, please',
    body: 'Send the name encoded in base64. Whatever you type now is taken as the name, even QUIT.',
  },
  'answer.AUTH.password': {
    title: 'Your password, please',
    body: 'Send the password or authorization code encoded in base64. Base64 is no encryption.',
  },
  'answer.AUTH.response': {
    title: 'Your answer, please',
    body: 'The mechanism expects a line in base64 now; a single * gives up.',
  },
  'answer.AUTH.refused': {
    title: 'Already refused',
    body: 'The server has made up its mind and only waits for one more line. Send an empty one; then comes -ERR, and you can start again.',
  },
  'answer.STLS.ok': { title: 'TLS may begin', body: 'The next octets must be a TLS handshake. Log in after it.' },
  'answer.STLS.err': { title: 'No TLS here', body: 'The connection stays as it is, unencrypted.' },
  'answer.STAT.ok': {
    title: 'The mailbox in two numbers',
    body: 'First the count of messages, then their size in octets, as far as they are not marked.',
  },
  'answer.STAT.count': {
    title: 'Messages: {messages}, octets: {octets}',
    body: 'So many messages are there, and so large are they together. Marked ones are not counted.',
  },
  'answer.STAT.empty': {
    title: 'The mailbox is empty',
    body: 'No messages at all, or all of them are marked as deleted.',
  },
  'answer.STAT.err': { title: 'No statistics', body: 'The server cannot or will not say how much there is.' },
  'answer.LIST.ok': { title: 'The list follows', body: 'One row for each message, up to a dot that stands alone.' },
  'answer.LIST.one': {
    title: 'The size of one message',
    body: 'Its number and its size in octets. No dot follows, because you asked for one only.',
  },
  'answer.LIST.err': { title: 'No such listing', body: 'The server does not list this message.' },
  'answer.RETR.ok': {
    title: 'The message follows',
    body: 'All of it, up to a dot that stands alone. It remains on the server until you delete it.',
  },
  'answer.RETR.err': { title: 'The message was not sent', body: 'Nothing has changed in the mailbox.' },
  'answer.DELE.ok': {
    title: 'Marked, not gone',
    body: 'Only QUIT removes it. RSET unmarks it, and if the connection breaks the message stays.',
  },
  'answer.DELE.err': { title: 'Not marked', body: 'Nothing will be deleted by this.' },
  'answer.NOOP.ok': { title: 'Still here', body: 'Nothing was done, as you asked.' },
  'answer.NOOP.err': { title: 'Even nothing was refused', body: 'NOOP is legal only after logging in.' },
  'answer.RSET.ok': { title: 'No message is marked any more', body: 'Every DELE of this session is taken back.' },
  'answer.RSET.err': { title: 'Nothing was taken back', body: 'If messages were marked, they still are.' },
  'answer.TOP.ok': { title: 'The beginning follows', body: 'Header, blank line, the lines you asked for, and a dot.' },
  'answer.TOP.headers': {
    title: 'The header follows',
    body: 'Only the header, a blank line and a dot, because you asked for 0 lines.',
  },
  'answer.TOP.err': { title: 'Nothing to look at', body: 'The server sends no part of this message.' },
  'answer.UIDL.ok': { title: 'The ids follow', body: 'One row for each message, up to a dot that stands alone.' },
  'answer.UIDL.one': { title: 'The id of one message', body: 'Its number now, and its name for ever.' },
  'answer.UIDL.err': { title: 'No unique id', body: 'The server names none for what you asked.' },
  'answer.CAPA.ok': { title: 'The abilities follow', body: 'One on each line, up to a dot that stands alone.' },
  'answer.CAPA.err': {
    title: 'No list of abilities',
    body: 'An old server perhaps: CAPA came in 1998, two years after POP3 itself.',
  },
  'answer.UTF8.ok': {
    title: 'UTF-8 is on',
    body: 'From now on names and headers may hold characters of every language.',
  },
  'answer.UTF8.err': { title: 'UTF-8 stays off', body: 'The server goes on in ASCII.' },
  'answer.LANG.ok': { title: 'Language changed', body: 'The words of the answers change; the protocol does not.' },
  'answer.LANG.list': { title: 'The languages follow', body: 'One on each line, up to a dot that stands alone.' },
  'answer.LANG.err': { title: 'Language not changed', body: 'The server does not speak it.' },
  'answer.QUIT.ok': {
    title: 'Goodbye',
    body: 'No message was marked, so nothing was deleted. The server closes the connection.',
  },
  'answer.QUIT.early': {
    title: 'Goodbye, without a login',
    body: 'You were never in the mailbox; it is untouched. The server closes the connection.',
  },
  'answer.QUIT.commit': {
    title: 'Goodbye, and deleted',
    body: 'The server has removed what you marked. Number of messages: {marked}.',
  },
  'answer.QUIT.err': {
    title: 'Goodbye, but not all was deleted',
    body: 'The session ends, yet some marked messages may still be there. Log in again and look.',
  },
  'answer.unknown.ok': {
    title: 'Accepted all the same',
    body: 'We do not know this command, but the server did something.',
  },
  'answer.unknown.err': { title: 'Not understood', body: 'The server does not know this line as a command.' },
  'answer.unasked.ok': {
    title: 'An answer to nothing',
    body: 'No command waits for an answer. The server said this by itself.',
  },
  'answer.unasked.err': {
    title: 'A refusal out of the blue',
    body: 'No command waits for an answer. Servers speak like this before they hang up, for example after long idleness.',
  },
  'answer.unasked.continue': {
    title: 'A question out of the blue',
    body: 'The server asks to go on, but no login is under way.',
  },
  'answer.stray': {
    title: 'Outside the protocol',
    body: 'It is shown as it came. Perhaps another service listens on this port, or a longer answer was expected to be short.',
  },

  // ---- Faults of a line, causes of a refusal
  'fault.fullWidth': {
    title: 'Full-width characters: {characters}',
    body: 'They come from a Chinese input method and only look like the plain ones. Switch it to half width and type the line again.',
  },
  'fault.near': {
    title: 'Did you mean {verb}?',
    body: 'The word is no command, but it is only a letter or two away from {verb}.',
  },
  'fault.unknown': {
    title: 'No command of POP3',
    body: 'The commands are USER, PASS, STAT, LIST, RETR, DELE, TOP, UIDL, NOOP, RSET, CAPA and QUIT, and a few more.',
  },
  'fault.empty': { title: 'An empty line', body: 'POP3 has no use for empty lines: each line begins with a command.' },
  'fault.barePassword': {
    title: 'A password without its command?',
    body: 'After USER comes PASS. Write the word PASS, a blank, and then the password.',
  },
  'fault.foreign': {
    title: '{verb} belongs to SMTP',
    body: 'You are connected to a POP3 server, which fetches mail. To send mail, connect to an SMTP server on port 25 or 587.',
  },
  'fault.notLoggedIn': {
    title: 'Log in first',
    body: '{verb} works only inside a mailbox. Send USER and PASS before it.',
  },
  'fault.loggedIn': {
    title: 'Already logged in',
    body: '{verb} belongs before the login. To become somebody else, QUIT and connect again.',
  },
  'fault.passBeforeUser': {
    title: 'USER comes before PASS',
    body: 'The server does not know yet whose password this is: after a refused login it must be told the name again, too.',
  },
  'fault.orphanAnswer': {
    title: 'An answer that nobody waits for?',
    body: 'AUTH was refused, so the server reads commands again and took this line for one. If it was your name or password, it may now stand in the server’s log.',
  },
  'fault.tlsActive': {
    title: 'Encrypted already',
    body: 'STLS was accepted before, and one layer of TLS is enough. Go on and log in.',
  },
  'fault.stlsAfterUtf8': {
    title: 'STLS belongs before UTF8',
    body: 'Encrypt first, then ask for UTF-8; in the other order a server may refuse. Connect again and send STLS at the start.',
  },
  'fault.missingArgument': { title: 'Something is missing behind {verb}', body: 'The whole command is: {syntax}.' },
  'fault.missingLines': {
    title: '{verb} wants two numbers',
    body: 'The message, and how many lines of its body: {syntax}. Use 0 for the header only.',
  },
  'fault.missingNumber': {
    title: 'Which message?',
    body: '{verb} wants the number of a message, as LIST shows it: {syntax}.',
  },
  'fault.notANumber': {
    title: '{verb} wants a number',
    body: 'Messages are called by the numbers that LIST shows: {syntax}. A unique id or a word will not do.',
  },
  'fault.zero': { title: 'There is no message 0', body: 'The first message has the number 1.' },
  'fault.extraArgument': { title: 'Too much behind {verb}', body: 'The command is only: {syntax}.' },
  'fault.afterName': { title: 'USER takes the name only', body: 'The password goes on a line of its own, with PASS.' },
  'fault.separator': {
    title: 'Only a blank behind {verb}',
    body: 'POP3 knows no colon, comma or equals sign there: a single blank separates command and argument.',
  },
  'fault.leadingBlank': {
    title: 'A blank before the command',
    body: 'A command begins at the start of its line. Some servers mind.',
  },
  'fault.blanks': {
    title: 'More than one blank',
    body: 'One blank separates the parts of a command. Some servers take the second one as part of what follows.',
  },
  'fault.bareLf': {
    title: 'The line ends without a carriage return',
    body: 'Lines end with CRLF. Many servers forgive it, others wait for more.',
  },
  'fault.tooLong': { title: 'A very long command', body: 'A command may have {limit} octets, line end included.' },
  'fault.base64Name': {
    title: 'The name looks like base64',
    body: 'USER and PASS want plain text. Base64 is for AUTH only, here as in SMTP.',
  },
  'fault.base64Password': {
    title: 'The password looks like base64',
    body: 'PASS wants the password itself. Base64 belongs to AUTH, here as in SMTP.',
  },
  'fault.quoted': {
    title: 'The quotes are taken as part of it',
    body: 'POP3 knows no quotes: everything behind {verb} and its blank counts, the quotation marks too. Leave them out.',
  },
  'fault.foreignImap': {
    title: '{verb} belongs to IMAP',
    body: 'This is a POP3 server: its lines have no tags, and it logs in with USER and PASS. IMAP is spoken on ports 143 and 993.',
  },
  'seen.namesTried': {
    title: '+OK does not mean that the name exists',
    body: 'A server may accept any name, so that nobody can find out which ones it has. Only the answer to PASS decides.',
  },
  'seen.stuffedDot': {
    title: 'One dot too many is right here',
    body: 'A line of the letter that begins with a dot is sent with a second one before it, because a lone dot ends the letter. Mail programs take it away again.',
  },
  'seen.notDeleted': {
    title: 'Marked, but not deleted',
    body: 'DELE only marks. The messages go when QUIT is answered; a connection that just ends leaves them all where they are.',
  },
  'why.nameUnproven': {
    title: 'Perhaps there is no such name',
    body: 'The +OK after USER proves nothing: a server may accept any name and refuse it together with the password.',
  },
  'fault.noTimestamp': {
    title: 'This server offers no APOP',
    body: 'APOP needs a timestamp in <> in the greeting, and there was none.',
  },
  'why.inUse': {
    title: 'Another session is in the mailbox',
    body: 'Perhaps a mail program on your telephone, or a connection that broke and is not forgotten yet. End it with QUIT, or wait some minutes.',
  },
  'why.loginDelay': {
    title: 'You came back too soon',
    body: 'The server sets a pause between two logins. Wait a little, then try again.',
  },
  'why.sysTemp': {
    title: 'The server has trouble for now',
    body: 'Nothing you typed was wrong. Try again in a few minutes.',
  },
  'why.sysPerm': {
    title: 'The server has lasting trouble',
    body: 'Trying again will not help: the people who run it must repair the mailbox.',
  },
  'why.tlsNeeded': {
    title: 'It may want encryption first',
    body: 'Many servers take no password over a bare connection. They expect TLS: on port 995, or here after STLS.',
  },
  'why.nameRefused': {
    title: 'Perhaps it knows no such mailbox',
    body: 'Most servers keep that to themselves until PASS; some refuse an unknown name at once.',
  },
  'why.digest': {
    title: 'The digest does not fit',
    body: 'It is the MD5 of the timestamp, with its < and >, directly followed by the password, as 32 hexadecimal digits.',
  },
  'why.mechanism': { title: 'Perhaps another mechanism', body: 'CAPA lists after SASL which ones the server accepts.' },
  'why.authList': {
    title: 'AUTH alone lists nothing here',
    body: 'Only some servers answer it with their mechanisms. CAPA names them behind SASL; then send AUTH with one of the names.',
  },
  'why.beyondCount': {
    title: 'There is no message {number}',
    body: 'The numbers go up to {messages} in this session.',
  },
  'why.deleted': {
    title: 'You have marked message {number}',
    body: 'A marked message cannot be used any more. RSET unmarks it. The other numbers do not move up.',
  },
  'why.noSuchMessage': {
    title: 'Perhaps there is no message {number}',
    body: 'LIST shows the numbers there are. They do not move up when one is deleted.',
  },
  'why.utf8First': {
    title: 'This message needs UTF-8',
    body: 'Send UTF8 before logging in, where CAPA lists it, and fetch it then.',
  },
  'why.optional': {
    title: '{verb} is optional',
    body: 'A server need not know this command. CAPA shows what it knows.',
  },
  'why.noTls': {
    title: 'No TLS on this port',
    body: 'The server does not offer STLS here, or not any more. Port 995 is encrypted from the first octet.',
  },
  'odd.noStatus': {
    title: 'A reply without +OK or -ERR',
    body: 'Every reply of a POP3 server has to begin with one of the two.',
  },
  'odd.statusCase': { title: 'A status in small letters', body: 'The server has to send +OK and -ERR in upper case.' },
  'odd.unasked': {
    title: 'An answer without a question',
    body: 'The server has answered more often than it was asked.',
  },
  'odd.longReply': { title: 'A very long reply', body: 'A reply line may have {limit} octets, line end included.' },
  'odd.bareLf': {
    title: 'The server’s line ends without a carriage return',
    body: 'The line end must be CRLF. Some clients would wait for it for ever.',
  },
  'odd.noDot': {
    title: 'The final dot never came',
    body: 'The connection ended in the middle of the answer, so something may be missing.',
  },

  // ---- Next steps
  'do.USER': { title: 'log in: your name', body: 'Add the name of the mailbox.' },
  'do.PASS': {
    title: 'log in: your password',
    body: 'Add the password, or the authorization code that your provider wants here.',
  },
  'do.CAPA': { title: 'see what the server can do', body: 'It lists the optional commands and the ways to log in.' },
  'do.STAT': { title: 'count the messages', body: 'Two numbers: messages, and octets in all.' },
  'do.LIST': { title: 'list the messages', body: 'Shows the number and the size of each.' },
  'do.UIDL': { title: 'see the lasting ids', body: 'Shows the names that stay the same in the next session.' },
  'do.TOP': {
    title: 'look at the header of message {number}',
    body: 'Who wrote, when, and about what, without the body.',
  },
  'do.RETR': { title: 'read message {number}', body: 'Fetches all of it and leaves it on the server.' },
  'do.DELE': { title: 'mark message {number}', body: 'It will be removed by QUIT, and not before.' },
  'do.RSET': { title: 'unmark everything', body: 'Takes back all marks of this session.' },
  'do.NOOP': { title: 'keep the connection alive', body: 'Asks for nothing, and gets +OK.' },
  'do.QUIT': { title: 'leave', body: 'Ends the session and changes nothing in the mailbox.' },
  'do.QUIT.early': { title: 'leave without logging in', body: 'Ends the conversation at once.' },
  'do.QUIT.commit': { title: 'leave, and delete for good', body: 'Messages that are removed by it: {marked}.' },
  'do.cancel': { title: 'give this login up', body: 'A single asterisk brings you back to commands.' },

  // ---- Silence
  'wait.greeting': {
    title: 'The greeting is due',
    body: 'In POP3 the server speaks first. It may be slow, overloaded, or something on the way lets nothing through.',
  },
  'wait.tls': {
    title: 'Perhaps it waits for TLS',
    body: 'On port 995 the server says nothing before the TLS handshake, and you speak plain text.',
  },
  'wait.reply': { title: 'The server’s turn', body: 'Your command was sent, and its answer has not come yet.' },
  'wait.login': {
    title: 'The server checks your login',
    body: 'After wrong passwords many servers wait some seconds on purpose, to slow down guessing.',
  },
  'wait.block': {
    title: 'The answer is not complete',
    body: 'The dot that ends it has not come. A large message takes its time.',
  },
  'wait.answer': {
    title: 'Your turn: an answer in base64',
    body: 'The server asked with + and waits. A single * gives up.',
  },
  'wait.authorization': {
    title: 'Your turn: log in',
    body: 'The server waits for USER. After some minutes without a command it hangs up.',
  },
  'wait.password': { title: 'Your turn: the password', body: 'The server waits for PASS, a blank and the password.' },
  'wait.transaction': {
    title: 'Your turn',
    body: 'The mailbox is open. A server may hang up after ten minutes of silence, and then nothing is deleted.',
  },
  'wait.closed': { title: 'Nobody speaks any more', body: 'The session is over; the connection closes.' },
};
