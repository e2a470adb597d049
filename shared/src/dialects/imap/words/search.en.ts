// The keys of SEARCH, in English.

import type { Text } from '../../../i18n/text.ts';
import type { SearchId } from '../citations.ts';

export const searchTexts: Record<SearchId, Text> = {
  'search.ALL': { title: 'ALL', body: 'Every message in the mailbox.' },
  'search.ANSWERED': { title: 'ANSWERED', body: 'Messages that were replied to (\\Answered).' },
  'search.BCC': { title: 'BCC', body: 'Messages whose Bcc field holds the text that follows.' },
  'search.BEFORE': { title: 'BEFORE', body: 'Messages that arrived earlier than the date that follows.' },
  'search.BODY': { title: 'BODY', body: 'Messages with the text that follows anywhere in the body.' },
  'search.CC': { title: 'CC', body: 'Messages whose Cc field holds the text that follows.' },
  'search.CHARSET': {
    title: 'CHARSET',
    body: 'The character set of the texts in this search. Write it before the keys.',
  },
  'search.DELETED': { title: 'DELETED', body: 'Messages marked \\Deleted that EXPUNGE would remove.' },
  'search.DRAFT': { title: 'DRAFT', body: 'Unfinished messages (\\Draft).' },
  'search.EMAILID': { title: 'EMAILID', body: 'The message with this lasting id, whichever mailbox it is in.' },
  'search.FILTER': { title: 'FILTER', body: 'Uses a search that was stored under a name.' },
  'search.FLAGGED': { title: 'FLAGGED', body: 'Messages with the flag \\Flagged, which programs show as a star.' },
  'search.FROM': { title: 'FROM', body: 'Messages whose From field holds the text that follows.' },
  'search.FUZZY': { title: 'FUZZY', body: 'The next key need not fit exactly; the server may find similar texts.' },
  'search.HEADER': {
    title: 'HEADER',
    body: 'Messages with this text in this header field; an empty text finds all that have the field.',
  },
  'search.KEYWORD': { title: 'KEYWORD', body: 'Messages with the keyword that follows.' },
  'search.LARGER': { title: 'LARGER', body: 'Messages with more octets than the number that follows.' },
  'search.MODSEQ': { title: 'MODSEQ', body: 'Messages that were changed at this modification number or later.' },
  'search.NEW': { title: 'NEW', body: 'Recent and not read: RECENT and UNSEEN together. Gone in IMAP4rev2.' },
  'search.NOT': { title: 'NOT', body: 'Messages that the next key does not fit.' },
  'search.OLD': { title: 'OLD', body: 'Messages that are not recent. Gone in IMAP4rev2.' },
  'search.OLDER': { title: 'OLDER', body: 'Messages that arrived at least so many seconds ago.' },
  'search.ON': { title: 'ON', body: 'Messages that arrived on the date that follows.' },
  'search.OR': { title: 'OR', body: 'Messages that at least one of the next two keys fits.' },
  'search.RECENT': { title: 'RECENT', body: 'Messages that no session had seen before this one. Gone in IMAP4rev2.' },
  'search.RETURN': {
    title: 'RETURN',
    body: 'The list that follows says what the result should be: a count, the first, the last.',
  },
  'search.SAVEDBEFORE': {
    title: 'SAVEDBEFORE',
    body: 'Messages that were put into this mailbox before the date that follows.',
  },
  'search.SAVEDON': { title: 'SAVEDON', body: 'Messages that were put into this mailbox on the date that follows.' },
  'search.SAVEDSINCE': {
    title: 'SAVEDSINCE',
    body: 'Messages that were put into this mailbox on the date that follows or later.',
  },
  'search.SEEN': { title: 'SEEN', body: 'Messages that were read (\\Seen).' },
  'search.SENTBEFORE': {
    title: 'SENTBEFORE',
    body: 'Messages whose Date field is earlier than the date that follows.',
  },
  'search.SENTON': { title: 'SENTON', body: 'Messages whose Date field names the date that follows.' },
  'search.SENTSINCE': {
    title: 'SENTSINCE',
    body: 'Messages whose Date field names the date that follows or a later one.',
  },
  'search.SINCE': { title: 'SINCE', body: 'Messages that arrived on the date that follows or later.' },
  'search.SMALLER': { title: 'SMALLER', body: 'Messages with fewer octets than the number that follows.' },
  'search.SUBJECT': { title: 'SUBJECT', body: 'Messages whose subject holds the text that follows.' },
  'search.TEXT': { title: 'TEXT', body: 'Messages with the text that follows anywhere in header or body.' },
  'search.THREADID': { title: 'THREADID', body: 'Messages of the conversation with this id.' },
  'search.TO': { title: 'TO', body: 'Messages whose To field holds the text that follows.' },
  'search.UID': { title: 'UID', body: 'Messages whose unique id is in the set that follows.' },
  'search.UNANSWERED': { title: 'UNANSWERED', body: 'Messages that nobody replied to yet.' },
  'search.UNDELETED': { title: 'UNDELETED', body: 'Messages that are not marked for removal.' },
  'search.UNDRAFT': { title: 'UNDRAFT', body: 'Messages that are no drafts.' },
  'search.UNFLAGGED': { title: 'UNFLAGGED', body: 'Messages without the star.' },
  'search.UNKEYWORD': { title: 'UNKEYWORD', body: 'Messages without the keyword that follows.' },
  'search.UNSEEN': { title: 'UNSEEN', body: 'Messages that are not read yet.' },
  'search.X-GM-LABELS': { title: 'X-GM-LABELS', body: 'Gmail: messages with this label.' },
  'search.X-GM-MSGID': { title: 'X-GM-MSGID', body: 'Gmail: the message with this number, the same in all mailboxes.' },
  'search.X-GM-RAW': {
    title: 'X-GM-RAW',
    body: 'Gmail: the text that follows is what you would type into its search box.',
  },
  'search.X-GM-THRID': { title: 'X-GM-THRID', body: 'Gmail: messages of the conversation with this number.' },
  'search.YOUNGER': { title: 'YOUNGER', body: 'Messages that arrived within the last so many seconds.' },
  'search.group': {
    title: 'group of keys',
    body: 'Messages that all keys within the parentheses fit; the group counts as one key.',
  },
  'search.other': {
    title: 'key {name}',
    body: 'Not a search key of IMAP or of an extension known here. The server may refuse the search.',
  },
  'search.argument.text': {
    title: 'text {text}',
    body: 'What is looked for. Upper and lower case do not matter; any place in the field counts.',
  },
  'search.argument.field': { title: 'header field {name}', body: 'The name of the field in which to look.' },
  'search.argument.date': {
    title: 'date {date}',
    body: 'A day, without time and zone: day-month-year, with the month in English.',
  },
  'search.argument.noDate': {
    title: 'not a date',
    body: 'Dates look like 1-Feb-2024: day, English month, year with four digits.',
  },
  'search.argument.number': { title: 'number {number}', body: 'Octets for sizes, seconds for ages.' },
  'search.argument.keyword': {
    title: 'keyword {name}',
    body: 'A flag without a backslash, made up by people or programs.',
  },
  'search.argument.charset': {
    title: 'character set {name}',
    body: 'How the texts of the search are encoded. UTF-8 works nearly everywhere.',
  },
  'search.argument.id': { title: 'id {id}', body: 'An id as FETCH gave it.' },
};
