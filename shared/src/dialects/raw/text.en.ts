// What the raw dialect says, in English.

import type { Text } from '../../i18n/text.ts';
import type { RawId } from './citations.ts';

export const texts: Record<RawId, Text> = {
  'raw.text': { title: 'text', body: 'A line of a protocol that Mailterm does not know. It is shown as it came.' },
  'raw.says.server': {
    title: 'The server said a line',
    body: 'Its words stand as they are: there is nothing to translate.',
  },
  'raw.says.client': { title: 'You sent a line', body: 'It left as you typed it, with CRLF at its end.' },
  'raw.means.greeting': {
    title: 'Not a mail greeting',
    body: 'SMTP greets with 220 and POP3 with +OK. Perhaps the port belongs to another service.',
  },
  'raw.means.server': {
    title: 'Unexplained',
    body: 'This conversation is carried octet for octet, but only SMTP and POP3 are explained.',
  },
  'raw.means.client': { title: 'Sent as it is', body: 'Whether the server understands it, its next line will tell.' },
  'raw.silence.greeting': {
    title: 'The server has not greeted',
    body: 'It may wait for you to begin, or for a TLS handshake, as on ports 465, 993 and 995.',
  },
  'raw.silence.open': {
    title: 'Both sides are silent',
    body: 'Nobody can say whose turn it is in an unknown protocol.',
  },
};
