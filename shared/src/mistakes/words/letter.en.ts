// Mistakes in and around the letter that a person types: their words in English.

import type { Text } from '../../i18n/text.ts';
import type { letterMistakes } from '../facts/letter.ts';

export const letterMistakeTexts: Record<keyof typeof letterMistakes, Text> = {
  'mistake.headerOutsideLetter': {
    title: 'A header field, but the letter has not begun',
    body: 'The server still expects commands; some hang up on such a line. Send DATA first and wait for 354.',
  },
  'mistake.textOutsideLetter': {
    title: 'Text, but the letter has not begun',
    body: 'Outside the letter each line is a command. Send DATA first and wait for 354.',
  },
  'mistake.standsAlone': { title: 'Nothing may follow this command', body: 'Send {verb} alone on its line.' },
  'mistake.noBlankLine': {
    title: 'The empty line between header and text is missing',
    body: 'This line is no header field. Press Enter once on an empty line before the text begins, or a part of it is lost among the fields.',
  },
  'mistake.noFrom': {
    title: 'The letter says not who wrote it',
    body: 'From and Date are required in the header, and filters refuse letters without From or Subject. Write them, with the address you logged in with.',
  },
  'mistake.dotWithBlanks': {
    title: 'That is no end of the letter',
    body: 'Only a line with one ASCII dot and nothing else ends it. With anything beside the dot the letter goes on, and the server waits.',
  },
  'mistake.commandInLetter': {
    title: 'You are still inside the letter',
    body: 'The server takes this line as text of the letter. To stop, send a line with only a dot first, and then the command.',
  },
  'mistake.leadingDot': {
    title: 'The dot at the beginning will vanish',
    body: 'The server removes one dot from the front of a line. Write two dots where the reader is to see one.',
  },
  'mistake.bareLf': {
    title: 'A line feed stands without its carriage return',
    body: 'Strict servers refuse the whole letter because of it. Paste the lines one by one: each then ends with CR LF.',
  },
  'mistake.longLine': {
    title: 'The line is longer than 998 characters',
    body: 'Servers may cut or refuse it. Break the line, or send the text as quoted-printable or base64.',
  },
  'mistake.letterTooBig': {
    title: 'The letter is larger than the server takes',
    body: 'SIZE in the answer to EHLO is the limit. Send a shorter letter, or a link in place of the file.',
  },
  'mistake.rawEightBit': {
    title: 'Nothing says which charset this is',
    body: 'Header fields are ASCII, and text needs a Content-Type with its charset; otherwise readers guess. In a field write =?utf-8?B?…?=.',
  },
  'mistake.receiverOnlyInHeader': {
    title: 'Somebody in the header gets no letter',
    body: '{receiver} is named in the letter, but only RCPT TO decides who receives it. Give each receiver a RCPT TO of their own.',
  },
  'mistake.noHeader': {
    title: 'The letter has no header',
    body: 'It was taken, but it arrives without sender and subject, and perhaps without text. Write From, To and Subject, an empty line, and then the text.',
  },
  'mistake.leftTooSoon': {
    title: 'The server has not taken the letter yet',
    body: 'Only the 250 after the final dot means that it did. If you leave now, the letter may be lost.',
  },
};
