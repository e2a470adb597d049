// Parts of values that tell what a body is, and how text beyond ASCII was packed.

import { rfc } from '../../../citation.ts';
import type { Citation } from '../../../citation.ts';

const encodings = {
  page: 'https://encoding.spec.whatwg.org/#names-and-labels',
  title: 'WHATWG Encoding, names and labels',
};

export const contentCitations = {
  'letter.word.charset': rfc(2047, '2'),
  'letter.word.b': rfc(2047, '4.1'),
  'letter.word.q': rfc(2047, '4.2'),
  'letter.word.text': rfc(2047, '2'),

  'letter.mime.version': rfc(2045, '4'),

  'letter.type.text/plain': rfc(2046, '4.1.3'),
  'letter.type.text/html': rfc(2854, '2'),
  'letter.type.text/calendar': rfc(5545, '8.1'),
  'letter.type.text': rfc(2046, '4.1'),
  'letter.type.multipart/mixed': rfc(2046, '5.1.3'),
  'letter.type.multipart/alternative': rfc(2046, '5.1.4'),
  'letter.type.multipart/related': rfc(2387, '3'),
  'letter.type.multipart/signed': rfc(1847, '2.1'),
  'letter.type.multipart/encrypted': rfc(1847, '2.2'),
  'letter.type.multipart/report': rfc(6522, '3'),
  'letter.type.multipart/digest': rfc(2046, '5.1.5'),
  'letter.type.multipart': rfc(2046, '5.1'),
  'letter.type.message/rfc822': rfc(2046, '5.2.1'),
  'letter.type.message/delivery-status': rfc(3464, '2.1'),
  'letter.type.message/disposition-notification': rfc(8098, '3.1'),
  'letter.type.message': rfc(2046, '5.2'),
  'letter.type.application/octet-stream': rfc(2046, '4.5.1'),
  'letter.type.application/pdf': rfc(8118, '8'),
  'letter.type.application': rfc(2046, '4.5'),
  'letter.type.image': rfc(2046, '4.2'),
  'letter.type.audio': rfc(2046, '4.3'),
  'letter.type.video': rfc(2046, '4.4'),
  'letter.type.font': rfc(8081, '4'),
  'letter.type.other': rfc(2045, '5.1'),

  'letter.charset.us-ascii': rfc(2046, '4.1.2'),
  'letter.charset.utf-8': rfc(3629, '8'),
  'letter.charset.gbk': encodings,
  'letter.charset.gb18030': encodings,
  'letter.charset.big5': encodings,
  'letter.charset.iso-8859-1': rfc(2046, '4.1.2'),
  'letter.charset.windows-1252': encodings,
  'letter.charset.iso-2022-jp': rfc(1468),
  'letter.charset.other': rfc(2978, '2.3'),

  'letter.parameter.boundary': rfc(2046, '5.1.1'),
  'letter.parameter.filename': rfc(2183, '2.3'),
  'letter.fileName': rfc(2231, '4'),
  'letter.parameter.format': rfc(3676, '4'),
  'letter.parameter.delsp': rfc(3676, '4'),
  'letter.parameter.type': rfc(2387, '3.1'),
  'letter.parameter.start': rfc(2387, '3.2'),
  'letter.parameter.protocol': rfc(1847, '2.1'),
  'letter.parameter.micalg': rfc(1847, '2.1'),
  'letter.parameter.report-type': rfc(6522, '3'),
  'letter.parameter.method': rfc(5545, '8.1'),
  'letter.parameter.size': rfc(2183, '2.7'),
  'letter.parameter.creation-date': rfc(2183, '2.4'),
  'letter.parameter.modification-date': rfc(2183, '2.5'),
  'letter.parameter.read-date': rfc(2183, '2.6'),
  'letter.parameter.other': rfc(2045, '5.1'),

  'letter.disposition.inline': rfc(2183, '2.1'),
  'letter.disposition.attachment': rfc(2183, '2.2'),
  'letter.disposition.other': rfc(2183, '2.8'),

  'letter.encoding.7bit': rfc(2045, '2.7'),
  'letter.encoding.8bit': rfc(2045, '2.8'),
  'letter.encoding.binary': rfc(2045, '2.9'),
  'letter.encoding.base64': rfc(2045, '6.8'),
  'letter.encoding.quoted-printable': rfc(2045, '6.7'),
  'letter.encoding.other': rfc(2045, '6.3'),
} as const satisfies Record<string, Citation>;

export type ContentId = keyof typeof contentCitations;
