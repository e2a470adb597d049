// The arguments of commands, and words that commands and responses share, in English.

import type { Text } from '../../../i18n/text.ts';
import type { RequestId } from '../citations.ts';

export const requestTexts: Record<RequestId, Text> = {
  'arg.user': { title: 'user name', body: 'Who logs in. Many providers want the whole mail address here.' },
  'arg.password': {
    title: 'password',
    body: 'The password or authorization code. It is hidden from everybody but you.',
  },
  'arg.noReference': {
    title: 'no reference',
    body: 'An empty first argument: the pattern is a full name, not one below some place.',
  },
  'arg.pattern': {
    title: 'pattern {pattern}',
    body: 'Which names to list. * stands for any text, % for any text up to the next separator.',
  },
  'arg.date': {
    title: 'date of arrival',
    body: 'The internal date that the stored message is to get, as if it had arrived then.',
  },
  'arg.letter': { title: 'the message', body: 'Header, empty line and body, exactly as it will be stored.' },
  'arg.algorithm': {
    title: 'threading by {name}',
    body: 'How messages are grouped: REFERENCES follows who answers whom, ORDEREDSUBJECT only compares subjects.',
  },
  'arg.compression': { title: 'compression {name}', body: 'The method. DEFLATE is the only one there is.' },
  'arg.extra': {
    title: 'too much',
    body: 'The command takes no further argument here, so the server may refuse the whole line.',
  },
  fullWidth: {
    title: 'full-width {character}',
    body: 'An input method made this sign. To the server it is not {ascii}.',
  },
  'mailbox.inbox': {
    title: 'INBOX',
    body: 'The mailbox where new mail arrives. Every account has it; upper and lower case do not matter in this one name.',
  },
  'mailbox.name': {
    title: 'mailbox {decoded}',
    body: 'The name of a mailbox, which mail programs call a folder. Upper and lower case differ.',
  },
  'mailbox.encoded': {
    title: 'mailbox {decoded}',
    body: 'A name that is not ASCII, in modified UTF-7: & begins, - ends, and between them stand the characters in base64.',
  },
  'mailbox.utf8': {
    title: 'mailbox {decoded}, in UTF-8',
    body: 'A name in plain UTF-8. Servers take it only in IMAP4rev2 or after ENABLE UTF8=ACCEPT.',
  },
  'mailbox.bad': {
    title: 'mailbox {decoded}, badly encoded',
    body: 'An & in a name begins modified UTF-7, and this is none. A real & is written &-.',
  },
  'set.numbers': {
    title: 'messages {set}',
    body: 'Message numbers: 1 is the oldest, * the newest, 2:4 means two to four. They shift when messages are removed.',
  },
  'set.uids': {
    title: 'UIDs {set}',
    body: 'Unique ids: they stay with their message as long as UIDVALIDITY stays the same.',
  },
  'set.saved': { title: '$: the saved result', body: 'The messages that the last SEARCH RETURN (SAVE) found.' },
  'set.none': { title: 'not a set of messages', body: 'Here must stand numbers such as 1, 2:4, 1,3,5 or 1:*.' },
  'mark.open': { title: 'list begins', body: 'The words up to the matching parenthesis belong together.' },
  'mark.close': { title: 'list ends', body: 'The matching end of a list that was opened before.' },
  'mark.bracketOpen': {
    title: 'bracket opens',
    body: 'What stands in the brackets says more about the word before them, or is a code for programs.',
  },
  'mark.bracketClose': { title: 'bracket closes', body: 'The end of what the bracket began.' },
  'mark.quote': {
    title: 'quotation mark',
    body: 'Encloses a string, so that blanks and parentheses in it are only letters.',
  },
  'literal.waits': {
    title: 'literal: {octets} octets',
    body: 'Announces so many octets. The sender waits for the server’s + before sending them.',
  },
  'literal.follows': {
    title: 'literal: {octets} octets, at once',
    body: 'The + in the braces means: they follow without waiting. Only where LITERAL+ or LITERAL- was announced.',
  },
  'literal.server': {
    title: 'literal: {octets} octets follow',
    body: 'After this line end come so many octets of data; then the line goes on.',
  },
  'literal.binary': {
    title: 'binary literal: {octets} octets',
    body: 'The ~ says that the data may hold any octet, even zero.',
  },
  'literal.secret': {
    title: 'literal with a secret',
    body: 'Announces how many octets the secret has. That number is hidden as well.',
  },
  'literal.part': { title: 'part of a literal', body: 'A stretch of the announced octets.' },
  'option.RETURN': { title: 'RETURN', body: 'Says what the answer should tell besides, or instead.' },
  'option.listSelection': {
    title: 'only those: {name}',
    body: 'Narrows LIST to some mailboxes, such as the subscribed ones.',
  },
  'option.listReturn': { title: 'tell also: {name}', body: 'LIST adds this to each mailbox.' },
  'option.search': {
    title: 'result {name}',
    body: 'What SEARCH should return: MIN, MAX, COUNT, ALL, SAVE or PARTIAL, in place of the plain list of numbers.',
  },
  'option.select': {
    title: 'parameter {name}',
    body: 'CONDSTORE asks for modification numbers; QRESYNC asks what has changed since the last visit.',
  },
  'option.create': {
    title: 'parameter {name}',
    body: 'USE says what the new mailbox is for, such as \\Sent or \\Trash.',
  },
  'option.fetch': {
    title: 'modifier {name}',
    body: 'Narrows FETCH: CHANGEDSINCE to changed messages, PARTIAL to a page of them; VANISHED also tells which are gone.',
  },
  'option.store': {
    title: 'condition {name}',
    body: 'UNCHANGEDSINCE: messages that somebody changed meanwhile are left alone.',
  },
  'option.metadata': {
    title: 'option {name}',
    body: 'DEPTH asks for entries below this one, MAXSIZE leaves out long values.',
  },
  'option.append': {
    title: '{name}',
    body: 'CATENATE builds the message from pieces that are on the server already; UTF8 allows UTF-8 in its header.',
  },
  'option.notify': {
    title: '{name}',
    body: 'SET replaces what is reported, NONE ends it, STATUS asks for the present counts.',
  },
  'option.value': { title: 'value {value}', body: 'Belongs to the option before it.' },
  'qresync.validity': {
    title: 'UIDVALIDITY {value}',
    body: 'As the client remembers it. If it has changed, everything remembered is void.',
  },
  'qresync.modseq': {
    title: 'modification number {value}',
    body: 'The state the client knows; the server tells what came after.',
  },
  'qresync.uids': {
    title: 'known ids {set}',
    body: 'The messages the client remembers, so that only they are compared.',
  },
  'store.set': { title: 'FLAGS: exactly these', body: 'Replaces all flags by the ones that follow.' },
  'store.add': { title: '+FLAGS: add these', body: 'The flags that follow are set; others stay.' },
  'store.remove': { title: '-FLAGS: take these away', body: 'The flags that follow are cleared; others stay.' },
  'store.silent': {
    title: '{mode}: without an echo',
    body: 'The change is made, and the server need not send the new flags.',
  },
  'store.none': { title: 'not a way to store', body: 'Here must stand FLAGS, +FLAGS or -FLAGS, perhaps with .SILENT.' },
  'sort.key': {
    title: 'sort by {name}',
    body: 'ARRIVAL is the date of arrival, DATE the date in the header; the others are as they are called.',
  },
  'sort.reverse': { title: 'REVERSE', body: 'Turns the order of the criterion behind it around.' },
  'quota.root': { title: 'quota root {name}', body: 'The name of one budget. Several mailboxes can share it.' },
  'quota.resource': {
    title: 'resource {name}',
    body: 'STORAGE is space in units of 1024 octets, MESSAGE the number of messages.',
  },
  'quota.usage': { title: 'used: {usage}', body: 'How much of this resource is taken.' },
  'quota.limit': { title: 'limit: {limit}', body: 'How much of this resource there is in all.' },
  'acl.identifier': {
    title: 'for {name}',
    body: 'Whom the rights are about: a user, a group, or anyone. A minus in front takes rights away.',
  },
  'acl.rights': {
    title: 'rights {rights}',
    body: 'One letter each: l see, r read, s keep \\Seen, w other flags, i insert, p post, k create below, x delete mailbox, t \\Deleted, e expunge, a administer.',
  },
  'metadata.server': {
    title: 'the server itself',
    body: 'An empty name: the note belongs to the server, not to a mailbox.',
  },
  'metadata.entry': { title: 'entry {name}', body: '/private/… is yours alone, /shared/… is the same for all.' },
  'metadata.value': { title: 'value of the entry', body: 'The note itself, or NIL when there is none.' },
  'id.field': {
    title: 'field {name}',
    body: 'What the next word tells: name, version, vendor, support-url and the like.',
  },
  'id.value': { title: 'value of the field', body: 'The program’s own statement. Nobody checks it.' },
  'id.none': { title: 'NIL: nothing to tell', body: 'This side does not say which program it is.' },
};
