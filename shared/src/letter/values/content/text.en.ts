// Encoded words, media types, parameters and packings, in English.

import type { Text } from '../../../i18n/text.ts';
import type { ContentId } from './citations.ts';

export const contentTexts: Record<ContentId, Text> = {
  'letter.word.charset': {
    title: 'character set of the word',
    body: 'Which characters the unpacked octets stand for: {charset}. Decoded with another one, the word becomes nonsense.',
  },
  'letter.word.b': {
    title: 'packed as base64',
    body: 'The word behind it is packed as base64: nothing can be read, and Chinese takes little room.',
  },
  'letter.word.q': {
    title: 'packed as quoted-printable',
    body: 'ASCII letters stay readable; other octets are written as = and two hexadecimal digits, a blank as _.',
  },
  'letter.word.text': {
    title: 'packed word',
    body: 'Header fields were made for ASCII, so other text travels like this. Your mail program unpacks it before you see it.',
  },
  'letter.mime.version': {
    title: 'version of MIME',
    body: 'There has only ever been 1.0. Without it, strict programs take the body for plain ASCII.',
  },
  'letter.type.text/plain': {
    title: 'plain text',
    body: 'The body is text without any markup. Every mail program can show it.',
  },
  'letter.type.text/html': {
    title: 'HTML',
    body: 'The body is a web page. Pictures in it that lie elsewhere tell the sender that you opened the letter.',
  },
  'letter.type.text/calendar': {
    title: 'calendar entry',
    body: 'An invitation or its answer. A calendar program can take it over.',
  },
  'letter.type.text': { title: 'text of the kind {type}', body: 'Readable as text even where the kind is not known.' },
  'letter.type.multipart/mixed': {
    title: 'several parts, one after the other',
    body: 'Usually the text first and then its attachments.',
  },
  'letter.type.multipart/alternative': {
    title: 'the same in several forms',
    body: 'Usually once plain and once as HTML. Your mail program shows the last form that it can.',
  },
  'letter.type.multipart/related': {
    title: 'parts that belong together',
    body: 'Usually HTML and the pictures that it shows.',
  },
  'letter.type.multipart/signed': {
    title: 'a part and its signature',
    body: 'Signed by the author with S/MIME or OpenPGP. A change on the way breaks the signature.',
  },
  'letter.type.multipart/encrypted': {
    title: 'encrypted',
    body: 'Only the holder of the right key can read the second part; the first tells how to begin.',
  },
  'letter.type.multipart/report': {
    title: 'report of a program',
    body: 'A bounce, a delivery notice or a read receipt: words for you, the same for programs, and often the letter itself.',
  },
  'letter.type.multipart/digest': {
    title: 'collection of letters',
    body: 'Each part is a letter of its own, as mailing lists send them once a day.',
  },
  'letter.type.multipart': {
    title: 'several parts ({type})',
    body: 'Cut at its boundary like any letter of several parts.',
  },
  'letter.type.message/rfc822': {
    title: 'a whole letter',
    body: 'A letter inside this one, with its own header: forwarded, or returned by a bounce.',
  },
  'letter.type.message/delivery-status': {
    title: 'delivery status',
    body: 'Fields for programs: which recipient failed, with which code, and what the other server said.',
  },
  'letter.type.message/disposition-notification': {
    title: 'read receipt',
    body: 'Fields for programs: whether the letter was shown, deleted or something else.',
  },
  'letter.type.message': {
    title: 'message of the kind {type}',
    body: 'Something that is itself shaped like a letter.',
  },
  'letter.type.application/octet-stream': {
    title: 'any file',
    body: 'Octets of which only the file name tells what they are. Save it, and be careful what opens it.',
  },
  'letter.type.application/pdf': { title: 'PDF', body: 'A document that looks the same everywhere.' },
  'letter.type.application': {
    title: 'data for a program ({type})',
    body: 'The name behind the slash tells which program can open it.',
  },
  'letter.type.image': { title: 'picture ({type})', body: 'Shown where the program can; otherwise offered as a file.' },
  'letter.type.audio': { title: 'sound ({type})', body: 'Needs something that can play it.' },
  'letter.type.video': {
    title: 'video ({type})',
    body: 'Large for a letter: a server’s size limit is quickly reached.',
  },
  'letter.type.font': { title: 'font ({type})', body: 'Letter shapes for HTML beside it.' },
  'letter.type.other': {
    title: 'unknown kind {type}',
    body: 'No registered kind. A mail program treats it like any file.',
  },
  'letter.charset.us-ascii': {
    title: 'ASCII',
    body: 'English letters, digits and signs only. The safest charset on old servers.',
  },
  'letter.charset.utf-8': { title: 'UTF-8', body: 'Every script of the world in one charset. The right choice today.' },
  'letter.charset.gbk': {
    title: 'GB2312 / GBK',
    body: 'Chinese characters in two octets each, as in most Chinese mail of the past. Read as UTF-8 it turns into nonsense.',
  },
  'letter.charset.gb18030': {
    title: 'GB18030',
    body: 'The Chinese standard that holds all of Unicode and reads GB2312 and GBK, too.',
  },
  'letter.charset.big5': {
    title: 'Big5',
    body: 'Traditional Chinese characters, as used in Taiwan and Hong Kong before UTF-8.',
  },
  'letter.charset.iso-8859-1': {
    title: 'Latin-1',
    body: 'Letters of Western Europe, one octet each. There is no Chinese in it, and no euro sign.',
  },
  'letter.charset.windows-1252': {
    title: 'Windows-1252',
    body: 'Latin-1 with curly quotes and the euro sign, made by Windows programs.',
  },
  'letter.charset.iso-2022-jp': {
    title: 'ISO-2022-JP',
    body: 'Japanese in seven bits, switched by escape sequences. Usual in Japanese mail for decades.',
  },
  'letter.charset.other': {
    title: 'character set {charset}',
    body: 'The characters of the body are counted in this charset. A program that lacks it shows wrong letters.',
  },
  'letter.parameter.boundary': {
    title: 'boundary',
    body: 'Two dashes and this text on a line separate the parts; two more dashes behind it end the last one.',
  },
  'letter.parameter.filename': {
    title: 'file name',
    body: 'Under which name to save the part. A good program takes away any folders in it.',
  },
  'letter.fileName': {
    title: 'name of the file',
    body: 'Chosen by the sender. The ending promises a kind of file, and the promise may be false.',
  },
  'letter.parameter.format': {
    title: 'flowed lines',
    body: 'With format=flowed a line that ends in a blank goes on in the next, so that the text fits any window.',
  },
  'letter.parameter.delsp': {
    title: 'blanks at line ends',
    body: 'With delsp=yes the blank that joins two flowed lines is dropped, as Chinese needs it.',
  },
  'letter.parameter.type': { title: 'kind of the main part', body: 'What the part that is shown first is.' },
  'letter.parameter.start': {
    title: 'part to begin with',
    body: 'The Content-ID of the part that is shown first. Without it, the first one.',
  },
  'letter.parameter.protocol': {
    title: 'kind of signature or encryption',
    body: 'Names the standard: S/MIME (pkcs7) or OpenPGP (pgp).',
  },
  'letter.parameter.micalg': { title: 'checksum of the signature', body: 'The hash that the signature was made over.' },
  'letter.parameter.report-type': {
    title: 'kind of report',
    body: 'delivery-status is a bounce or delivery notice, disposition-notification a read receipt.',
  },
  'letter.parameter.method': {
    title: 'what the invitation wants',
    body: 'REQUEST invites, REPLY answers, CANCEL calls off.',
  },
  'letter.parameter.size': { title: 'size', body: 'About how many octets the file has, by the sender’s word.' },
  'letter.parameter.creation-date': { title: 'made on', body: 'When the file was made, by the sender’s clock.' },
  'letter.parameter.modification-date': {
    title: 'changed on',
    body: 'When the file was last changed, by the sender’s clock.',
  },
  'letter.parameter.read-date': { title: 'opened on', body: 'When the sender last opened the file.' },
  'letter.parameter.other': {
    title: 'parameter {name}',
    body: 'Only programs that know the kind of part understand it; the others pass over it.',
  },
  'letter.disposition.inline': {
    title: 'shown with the letter',
    body: 'The sender would like it shown where it stands.',
  },
  'letter.disposition.attachment': {
    title: 'attachment',
    body: 'Offered as a file; it is opened only when you ask for it.',
  },
  'letter.disposition.other': {
    title: 'other treatment',
    body: 'Not a word mail programs know; they treat the part as an attachment.',
  },
  'letter.encoding.7bit': { title: 'not packed, ASCII', body: 'Only ASCII in short lines, so nothing was packed.' },
  'letter.encoding.8bit': {
    title: 'not packed, beyond ASCII',
    body: 'Text beyond ASCII, unpacked. Every server on the way must offer 8BITMIME.',
  },
  'letter.encoding.binary': {
    title: 'not packed, any octets',
    body: 'Any octets, even without lines. It needs BINARYMIME and BDAT, and few servers offer them.',
  },
  'letter.encoding.base64': {
    title: 'packed as letters and digits',
    body: 'Three octets become four letters: for files, and for text without much ASCII. Packed, not encrypted.',
  },
  'letter.encoding.quoted-printable': {
    title: 'packed, but readable',
    body: 'ASCII stays readable; other octets become = and two hexadecimal digits. A line that ends in = goes on in the next.',
  },
  'letter.encoding.other': {
    title: 'unknown packing',
    body: 'Mail programs cannot unpack it and offer the part as a file.',
  },
};
