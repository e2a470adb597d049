// What any line can hold, in English.

import type { Text } from '../i18n/text.ts';
import type { LineId } from './citations.ts';

export const lineTexts: Record<LineId, Text> = {
  'line.space': { title: 'blank', body: 'Separates two parts of the line.' },
  'line.end': {
    title: 'line end (CRLF)',
    body: 'Carriage return and line feed: the only line end that mail protocols know.',
  },
  'line.end.bare': {
    title: 'bare line feed',
    body: 'A line feed without the carriage return before it. Strict peers refuse such lines or wait for ever.',
  },
  'line.unknown': { title: 'unknown', body: 'Not part of anything this protocol defines. It is shown as it came.' },
  'line.undecided': {
    title: 'never decided',
    body: 'The connection ended before the server answered the command before, so this may have been a secret, a letter or a command. It is not published.',
  },
  'line.cutOff': { title: 'cut off', body: 'The connection ended before this line did.' },
  'line.tooLong': {
    title: 'part of an overlong line',
    body: 'The line is longer than {limit} octets and is read in pieces of that size.',
  },
};
