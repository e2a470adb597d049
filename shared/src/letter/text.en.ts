// What a letter is made of, in English.

import type { Text } from '../i18n/text.ts';
import type { LetterId } from './citations.ts';

export const letterTexts: Record<LetterId, Text> = {
  'letter.from': {
    title: 'From',
    body: 'The author as the reader sees it. Nothing in SMTP checks it; the envelope sender was given with MAIL.',
  },
  'letter.sender': { title: 'Sender', body: 'Who really sent it, when that is not the author in From.' },
  'letter.reply-to': { title: 'Reply-To', body: 'Where answers should go instead of to From.' },
  'letter.to': {
    title: 'To',
    body: 'The recipients as the reader sees them. The server does not deliver by this line: it uses the RCPT commands.',
  },
  'letter.cc': { title: 'Cc', body: 'Others who get a copy, visible to everyone.' },
  'letter.bcc': {
    title: 'Bcc',
    body: 'Hidden recipients. A mail program leaves this line out and names them in RCPT only; typed by hand it is visible.',
  },
  'letter.subject': {
    title: 'Subject',
    body: 'What the letter is about. Non-ASCII text should be encoded here (RFC 2047).',
  },
  'letter.date': {
    title: 'Date',
    body: 'When the author finished the letter, for example Tue, 20 Apr 2021 10:00:00 +0800.',
  },
  'letter.message-id': {
    title: 'Message-ID',
    body: 'A name for this letter that no other letter has; replies refer to it.',
  },
  'letter.in-reply-to': { title: 'In-Reply-To', body: 'The Message-ID of the letter that this one answers.' },
  'letter.references': { title: 'References', body: 'The Message-IDs of the whole thread, oldest first.' },
  'letter.received': {
    title: 'Received',
    body: 'A postmark: each server on the way puts one on top. Read them from the bottom up to follow the route.',
  },
  'letter.return-path': {
    title: 'Return-Path',
    body: 'The envelope sender (from MAIL), written down by the last server. Bounces go there.',
  },
  'letter.delivered-to': { title: 'Delivered-To', body: 'The mailbox into which the last server put the letter.' },
  'letter.mime-version': {
    title: 'MIME-Version',
    body: 'Says that the body may hold more than plain ASCII text. Always 1.0.',
  },
  'letter.content-type': {
    title: 'Content-Type',
    body: 'What the body is: plain text, HTML, several parts, and in which character set.',
  },
  'letter.content-transfer-encoding': {
    title: 'Content-Transfer-Encoding',
    body: 'How the body was packed for the road: 7bit, 8bit, base64 or quoted-printable.',
  },
  'letter.content-disposition': {
    title: 'Content-Disposition',
    body: 'Whether a part is shown with the letter or offered as an attachment, and its file name.',
  },
  'letter.dkim-signature': {
    title: 'DKIM-Signature',
    body: 'A signature by the sender’s domain; receivers check it with a key from the DNS.',
  },
  'letter.received-spf': {
    title: 'Received-SPF',
    body: 'Whether the sending server was allowed to send for that domain.',
  },
  'letter.authentication-results': {
    title: 'Authentication-Results',
    body: 'What the receiving server found out about SPF, DKIM and DMARC.',
  },
  'letter.list-unsubscribe': { title: 'List-Unsubscribe', body: 'How to leave the mailing list that sent this.' },
  'letter.field': {
    title: 'header field {name}',
    body: 'A header field that Mailterm has no special description for.',
  },
  'letter.colon': {
    title: 'colon',
    body: 'Separates the field’s name from its value. A blank after it is usual and not required.',
  },
  'letter.value': { title: 'value', body: 'What the header field says.' },
  'letter.fold': {
    title: 'folded line',
    body: 'Begins with a blank, so it continues the field above. Long fields are written over several lines this way.',
  },
  'letter.blank': { title: 'empty line', body: 'Here the header ends and the body begins.' },
  'letter.body': { title: 'body', body: 'The letter itself, for the reader. Servers pass it on unread.' },
  'letter.stuffedDot': {
    title: 'stuffed dot',
    body: 'This dot is not part of the letter. A line that begins with a dot is sent with one more, so that it cannot end the letter.',
  },
  'letter.dot': { title: 'final dot', body: 'A line with a dot and nothing else: the end of what is being sent.' },
  'letter.rest': {
    title: 'more header lines',
    body: 'The header goes on; so many lines are not explained one by one.',
  },
  'letter.noHeader': {
    title: 'No header',
    body: 'The letter begins without a header line such as From: or Subject:, so everything is body. Many servers accept it; readers see no sender and no subject.',
  },
  'letter.noBlankLine': {
    title: 'No empty line before the body',
    body: 'A line that is no header field came before the empty line. Most servers start the body there; some show parts of it as header.',
  },
  'letter.fullWidthColon': {
    title: 'Full-width colon in a header',
    body: 'The colon is the full-width one (：) of a Chinese input method, so this line is not read as a header field. Use the ASCII colon.',
  },
  'letter.dotWithBlank': {
    title: 'A dot with a blank beside it',
    body: 'Only a dot that is alone on its line ends the letter. With a blank before or after it, it is just text.',
  },
  'letter.bareLf': {
    title: 'Bare line feed in the letter',
    body: 'A line ends with LF instead of CRLF. Strict servers refuse such letters, because they can be used to smuggle mail.',
  },
  'letter.longLine': {
    title: 'Very long line',
    body: 'A line of a letter may have 998 characters at most. Servers may break or refuse longer ones.',
  },
};
