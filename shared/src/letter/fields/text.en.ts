// Names of header fields, in English.

import type { Text } from '../../i18n/text.ts';
import type { FieldId } from './citations.ts';

export const fieldTexts: Record<FieldId, Text> = {
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
  'letter.comments': { title: 'Comments', body: 'A remark about the letter, for people. Programs do nothing with it.' },
  'letter.keywords': {
    title: 'Keywords',
    body: 'Words to file the letter under, separated by commas. Few programs show them.',
  },
  'letter.thread-topic': {
    title: 'Thread-Topic',
    body: 'The subject of the whole thread without Re: and Fwd:. Outlook groups letters by it.',
  },
  'letter.thread-index': {
    title: 'Thread-Index',
    body: 'The letter’s place in Outlook’s thread, as base64. Other programs use References.',
  },
  'letter.resent-date': {
    title: 'Resent-Date',
    body: 'When somebody sent a received letter on as it was. Date above or below it still tells when it was written.',
  },
  'letter.resent-from': {
    title: 'Resent-From',
    body: 'Who sent a received letter on as it was. From still names the author.',
  },
  'letter.resent-sender': {
    title: 'Resent-Sender',
    body: 'Who did the sending on, when that is not the person in Resent-From.',
  },
  'letter.resent-to': {
    title: 'Resent-To',
    body: 'To whom a received letter was sent on. To still names the first recipients.',
  },
  'letter.resent-cc': { title: 'Resent-Cc', body: 'Who else got the letter when it was sent on.' },
  'letter.resent-bcc': {
    title: 'Resent-Bcc',
    body: 'Hidden recipients of the letter that was sent on. It should not have reached you.',
  },
  'letter.resent-message-id': {
    title: 'Resent-Message-ID',
    body: 'A name for this one sending-on, beside the letter’s own Message-ID.',
  },
  'letter.resent-reply-to': {
    title: 'Resent-Reply-To',
    body: 'An old field for answers to the person who sent the letter on. Programs ignore it today.',
  },
  'letter.received': {
    title: 'Received',
    body: 'A postmark: each server on the way puts one on top. Read them from the bottom up to follow the route.',
  },
  'letter.x-received': {
    title: 'X-Received',
    body: 'Gmail’s own postmark, for hops inside Google. It reads like Received.',
  },
  'letter.return-path': {
    title: 'Return-Path',
    body: 'The envelope sender (from MAIL), written down by the last server. Bounces go there.',
  },
  'letter.delivered-to': { title: 'Delivered-To', body: 'The mailbox into which the last server put the letter.' },
  'letter.x-original-to': {
    title: 'X-Original-To',
    body: 'The recipient as RCPT named it, before aliases and forwarding changed it to the mailbox in Delivered-To.',
  },
  'letter.envelope-to': {
    title: 'Envelope-To',
    body: 'The recipients of this delivery from the envelope, written down by Exim. To may name others.',
  },
  'letter.x-originating-ip': {
    title: 'X-Originating-IP',
    body: 'The address of the browser in which the letter was written, as the webmail service noted it.',
  },
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
  'letter.content-id': {
    title: 'Content-ID',
    body: 'A name for this part. The HTML of the same letter shows a picture by it, with cid: in front.',
  },
  'letter.content-description': { title: 'Content-Description', body: 'A few words about the part, for people.' },
  'letter.content-language': {
    title: 'Content-Language',
    body: 'The language the letter is written in, for example en or zh-CN.',
  },
  'letter.content-location': {
    title: 'Content-Location',
    body: 'The web address of this part. HTML beside it may refer to the part by that address.',
  },
  'letter.content-md5': {
    title: 'Content-MD5',
    body: 'A checksum of the body against accidents on the way. It proves nothing about the sender.',
  },
  'letter.dkim-signature': {
    title: 'DKIM-Signature',
    body: 'A signature by the sender’s domain; receivers check it with a key from the DNS.',
  },
  'letter.domainkey-signature': {
    title: 'DomainKey-Signature',
    body: 'The forerunner of DKIM. Nobody checks it any more; look for DKIM-Signature.',
  },
  'letter.authentication-results': {
    title: 'Authentication-Results',
    body: 'What the receiving server found out about SPF, DKIM and DMARC.',
  },
  'letter.received-spf': {
    title: 'Received-SPF',
    body: 'Whether the sending server was allowed to send for that domain.',
  },
  'letter.arc-seal': {
    title: 'ARC-Seal',
    body: 'A server that passed the letter on signs here for the ARC fields before it. Of use where a mailing list broke the DKIM signature.',
  },
  'letter.arc-message-signature': {
    title: 'ARC-Message-Signature',
    body: 'The letter as it was when a server passed it on, signed by that server. It reads like DKIM-Signature.',
  },
  'letter.arc-authentication-results': {
    title: 'ARC-Authentication-Results',
    body: 'What a server on the way found out about SPF, DKIM and DMARC before it passed the letter on.',
  },
  'letter.tls-required': {
    title: 'TLS-Required',
    body: 'The author would rather have this letter arrive unencrypted than not at all. Servers need not obey.',
  },
  'letter.autocrypt': {
    title: 'Autocrypt',
    body: 'The author’s public key. A mail program that knows Autocrypt can encrypt the answer with it.',
  },
  'letter.x-spam-status': {
    title: 'X-Spam-Status',
    body: 'The verdict of a spam filter: Yes or No, the points, the limit, and the tests that gave points.',
  },
  'letter.x-spam-flag': { title: 'X-Spam-Flag', body: 'YES: a spam filter on the way took the letter for spam.' },
  'letter.x-spam-score': {
    title: 'X-Spam-Score',
    body: 'Points of a spam filter. More is worse; the limit is the filter’s own.',
  },
  'letter.x-spam-level': {
    title: 'X-Spam-Level',
    body: 'The spam points as asterisks, so that a mail program can sort by them.',
  },
  'letter.x-virus-scanned': {
    title: 'X-Virus-Scanned',
    body: 'A virus scanner saw the letter. Anybody can write this line, so it is no proof.',
  },
  'letter.list-id': {
    title: 'List-Id',
    body: 'The mailing list that sent this. The best field to sort its letters by.',
  },
  'letter.list-help': { title: 'List-Help', body: 'How to ask the mailing list for instructions.' },
  'letter.list-unsubscribe': { title: 'List-Unsubscribe', body: 'How to leave the mailing list that sent this.' },
  'letter.list-unsubscribe-post': {
    title: 'List-Unsubscribe-Post',
    body: 'Allows the mail program’s own unsubscribe button: one click, no web page. Large providers ask bulk senders for it.',
  },
  'letter.list-subscribe': { title: 'List-Subscribe', body: 'How to join the mailing list.' },
  'letter.list-post': { title: 'List-Post', body: 'Where to write to the mailing list, if its readers may.' },
  'letter.list-owner': { title: 'List-Owner', body: 'How to reach the person who runs the mailing list.' },
  'letter.list-archive': { title: 'List-Archive', body: 'Where earlier letters of the mailing list can be read.' },
  'letter.archived-at': { title: 'Archived-At', body: 'Where this very letter can be read on the web.' },
  'letter.feedback-id': {
    title: 'Feedback-ID',
    body: 'Labels of a bulk sender. Gmail reports complaints to the sender by them.',
  },
  'letter.auto-submitted': {
    title: 'Auto-Submitted',
    body: 'Whether a program wrote the letter. Holiday notices leave such letters unanswered, so that two programs do not write to each other for ever.',
  },
  'letter.precedence': {
    title: 'Precedence',
    body: 'An old way to say that a letter is bulk mail and wants no automatic answer.',
  },
  'letter.errors-to': {
    title: 'Errors-To',
    body: 'An old wish for bounces to go there. Servers send them to the envelope sender instead.',
  },
  'letter.x-mailer': {
    title: 'X-Mailer',
    body: 'The program the letter was written with. Typed by hand, it can say anything.',
  },
  'letter.user-agent': { title: 'User-Agent', body: 'The mail program of the author and its version.' },
  'letter.organization': { title: 'Organization', body: 'The author’s company or school, in the author’s own words.' },
  'letter.importance': {
    title: 'Importance',
    body: 'How important the author finds the letter. Mail programs mark it; servers do not care.',
  },
  'letter.priority': {
    title: 'Priority',
    body: 'How urgent delivery is in the author’s eyes. On the Internet no server hurries for it.',
  },
  'letter.x-priority': {
    title: 'X-Priority',
    body: 'The author’s urgency from 1 (highest) to 5 (lowest), for mail programs that show a flag.',
  },
  'letter.x-msmail-priority': {
    title: 'X-MSMail-Priority',
    body: 'The author’s urgency in the words of old Microsoft programs: High, Normal or Low.',
  },
  'letter.sensitivity': {
    title: 'Sensitivity',
    body: 'How private the author finds the letter. A request to the reader; nothing enforces it.',
  },
  'letter.disposition-notification-to': {
    title: 'Disposition-Notification-To',
    body: 'The author asks for a read receipt to this address. Your mail program may ask you, and you may refuse.',
  },
  'letter.return-receipt-to': {
    title: 'Return-Receipt-To',
    body: 'An old request for a receipt on delivery. Most servers ignore it; RCPT with NOTIFY is today’s way.',
  },
  'letter.vendor.microsoft': {
    title: 'Microsoft’s field {name}',
    body: 'Exchange, Outlook or Microsoft 365 wrote it for itself. It tells other servers nothing.',
  },
  'letter.vendor.google': {
    title: 'Google’s field {name}',
    body: 'Gmail wrote it for itself. It tells other servers nothing.',
  },
  'letter.vendor.qq': {
    title: 'QQ Mail’s field {name}',
    body: 'QQ Mail wrote it for itself. It tells other servers nothing.',
  },
  'letter.vendor.netease': {
    title: 'Coremail’s field {name}',
    body: 'A Coremail system, such as 163.com or 126.com, wrote it for itself. It tells other servers nothing.',
  },
  'letter.vendor.spam': { title: 'spam filter’s field {name}', body: 'A spam filter wrote down what it found.' },
  'letter.vendor': {
    title: 'private field {name}',
    body: 'The X- says that no standard defines it: only the program that wrote it knows what it means. It is safe to ignore.',
  },
  'letter.field': {
    title: 'header field {name}',
    body: 'A header field that Mailterm has no special description for.',
  },
};
