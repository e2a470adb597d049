// Remarks on broken rules, next steps, and silences, in English.

import type { Text } from '../../../i18n/text.ts';
import type { RemarkId } from '../citations.ts';

export const remarkTexts: Record<RemarkId, Text> = {
  'oddity.fullWidth': {
    title: 'Full-width characters: {characters}',
    body: 'The line holds full-width characters ({characters}) where ASCII is meant. Switch the input method to English.',
  },
  'oddity.control': {
    title: 'Control characters in the line',
    body: 'The line holds control characters, such as those that Backspace or arrow keys leave in a raw telnet.',
  },
  'oddity.leadingSpace': {
    title: 'A blank before the command',
    body: 'Commands begin in the first column. Many servers forgive the blank.',
  },
  'oddity.typo': { title: 'Probably {verb}', body: 'The word is not a command; it is read as {verb}.' },
  'oddity.glued': { title: '{verb} without a blank', body: 'A blank belongs between {verb} and the word after it.' },
  'oddity.argument': { title: '{verb} takes nothing after it', body: 'The RFC allows no argument here.' },
  'oddity.missingName': {
    title: 'Name missing',
    body: 'A host name or an address in brackets belongs after HELO and EHLO.',
  },
  'oddity.missingSize': {
    title: 'Size missing',
    body: 'BDAT must say how many octets follow, for example BDAT 86 LAST. Without the number the server takes the letter for commands.',
  },
  'oddity.missingArgument': { title: 'Argument missing', body: 'VRFY and EXPN need to know whom you ask about.' },
  'oddity.missingMechanism': {
    title: 'Mechanism missing',
    body: 'AUTH needs the name of a mechanism, for example LOGIN.',
  },
  'oddity.missingKeyword': {
    title: 'FROM: or TO: missing',
    body: 'The words FROM: and TO: are part of MAIL and RCPT.',
  },
  'oddity.missingColon': { title: 'Colon missing', body: 'A colon belongs directly after FROM or TO.' },
  'oddity.missingAddress': { title: 'Address missing', body: 'There is no address after the command.' },
  'oddity.missingBrackets': {
    title: 'Angle brackets missing',
    body: 'The RFC wants the address in < and >. Many servers accept it without.',
  },
  'oddity.unbalancedBrackets': { title: 'One bracket missing', body: 'One of < and > has no partner.' },
  'oddity.spaceBeforeColon': { title: 'A blank before the colon', body: 'FROM: and TO: are written in one piece.' },
  'oddity.spaceAfterColon': {
    title: 'A blank after the colon',
    body: 'The RFC has no blank there. Many tutorials print one, and most servers accept it.',
  },
  'oddity.notQualified': {
    title: '{name} has no dot',
    body: 'The RFC asks for a full name such as pc.example.com. Some servers complain, often only at RCPT.',
  },
  'oddity.extraResponse': {
    title: 'More than one answer after AUTH',
    body: 'Only one first answer may stand on the AUTH line; the others come after 334.',
  },
  'oddity.order': { title: '{verb} at an unusual moment', body: 'By the RFC, {verb} does not belong here.' },
  'oddity.beforeGreeting': {
    title: 'Spoke before the greeting',
    body: 'The client should wait for 220. Some servers take early talkers for spam programs.',
  },
  'oddity.pipelined': {
    title: 'Did not wait for the reply',
    body: 'Several commands at once are allowed only where the server announced PIPELINING.',
  },
  'oddity.bareLf': {
    title: 'Line ends without a carriage return',
    body: 'SMTP lines end with CR LF. This one ends with LF only.',
  },
  'oddity.codeChanged': {
    title: 'The code changed within the reply',
    body: 'All lines of one reply must carry the same code.',
  },
  'oddity.unknownClass': { title: 'No reply class', body: 'A reply code begins with 2, 3, 4 or 5.' },
  'oddity.enhancedMalformed': { title: 'Malformed enhanced code', body: 'An enhanced code consists of three numbers.' },
  'oddity.enhancedClass': {
    title: 'Two codes that disagree',
    body: 'The enhanced code should begin with the same digit as the reply code.',
  },
  'oddity.challenge': { title: 'Challenge in plain words', body: 'After 334 the RFC wants base64.' },
  'oddity.unasked': { title: 'Nobody asked', body: 'The server spoke without a command that waits for a reply.' },
  'oddity.noCode': { title: 'No reply code', body: 'The line does not begin with three digits.' },
  'oddity.longLine': { title: 'Very long reply line', body: 'A reply line should have 512 octets at most.' },
  'hint.HELO': { title: 'introduce yourself, the old way', body: 'For servers that do not know EHLO.' },
  'hint.EHLO': { title: 'introduce yourself', body: 'The server answers with the list of what it can do.' },
  'hint.STARTTLS': { title: 'encrypt the connection', body: 'Do this before you log in.' },
  'hint.AUTH': { title: 'log in', body: 'Needed on most servers before you may send to the outside.' },
  'hint.MAIL': { title: 'begin a letter', body: 'Name the sender.' },
  'hint.RCPT': { title: 'name a recipient', body: 'One RCPT for each person.' },
  'hint.RCPT.more': { title: 'one more recipient', body: 'As many as you like, before DATA.' },
  'hint.DATA': { title: 'write the letter', body: 'The envelope is complete.' },
  'hint.XDFN': { title: 'fill the blanks', body: 'For the recipient that comes next.' },
  'hint.XPRT': { title: 'write the letter', body: 'Its only part, and so the last.' },
  'hint.RSET': { title: 'start over', body: 'Empties the envelope.' },
  'hint.QUIT': { title: 'leave', body: 'Says goodbye properly.' },
  'hint.from': { title: 'From:', body: 'Who wrote it, as the reader will see.' },
  'hint.to': { title: 'To:', body: 'To whom, as the reader will see.' },
  'hint.subject': { title: 'Subject:', body: 'What it is about; then an empty line, then the text.' },
  'hint.dot': { title: 'finish the letter', body: 'A dot alone on its line sends the letter.' },
  'hint.cancel': { title: 'give up the login', body: 'Then commands work again.' },
  'silence.greeting': {
    title: 'The server has not greeted yet',
    body: 'The server speaks first. Some wait a few seconds on purpose, to catch impatient spam programs.',
  },
  'silence.tlsPort': {
    title: 'Perhaps a TLS port',
    body: 'On port 465 the server waits for a TLS handshake and says nothing to plain text. Try a connection with TLS.',
  },
  'silence.reply': {
    title: 'The reply is still to come',
    body: 'It is the server’s turn. It may be checking something; the RFC allows it five minutes.',
  },
  'silence.unfinished': {
    title: 'The reply is not finished',
    body: 'The last line had a hyphen after its code, so at least one more line must come.',
  },
  'silence.letter': {
    title: 'The server is working on the letter',
    body: 'After the final dot filters look at the letter; the RFC allows ten minutes.',
  },
  'silence.data': {
    title: 'The server is waiting for you',
    body: 'Inside the letter it says nothing. It answers after a line with only a dot: no blank before or after it.',
  },
  'silence.auth': {
    title: 'The server is waiting for your login answer',
    body: 'Send it in base64 on one line, or a single * to give up.',
  },
  'silence.tls': {
    title: 'The go-ahead for TLS is awaited',
    body: 'After STARTTLS nothing else may be sent until the server answers.',
  },
  'silence.you': {
    title: 'It is your turn',
    body: 'The server waits for a command. It will hang up after some minutes of silence.',
  },
  'silence.closed': {
    title: 'The conversation is over',
    body: 'The server has said goodbye. Open a new connection to go on.',
  },
};
