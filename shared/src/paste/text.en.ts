// What is said about a paste as a whole, in English.

import type { PasteTexts } from './texts.ts';

export const pasteTexts: PasteTexts = {
  'paste.empty': { title: 'Nothing there', body: 'The paste is empty. Put in what the mail server said.' },
  'paste.binary': {
    title: 'Not text',
    body: 'This is binary data. For a network capture, follow the TCP stream and save it as text first.',
  },
  'paste.noMail': {
    title: 'No mail conversation found',
    body: 'Nothing in it looks like SMTP, POP3 or IMAP. Copy the lines of the mail server with their codes, such as “550 5.1.1 …”, “-ERR …” or “a1 NO …”.',
  },
  'paste.noReply': {
    title: 'No reply in it',
    body: 'Only the client speaks here. Copy what the server answered as well.',
  },
  'paste.cut': {
    title: 'Only the beginning was read',
    body: 'The paste is too long to explain whole: {left} at its end were not looked at.',
  },
  'paste.longLines': {
    title: 'Overlong lines',
    body: '{count} lines were longer than 64 KiB and are explained only up to there.',
  },
  'paste.broken': {
    title: 'It breaks off',
    body: 'The paste ends in the middle of a reply or a letter. What is there is explained.',
  },
  'paste.assumed': {
    title: 'The beginning is missing',
    body: 'What was said before is not in the paste. The usual beginning is assumed, and no cause is looked for in it.',
  },
  'paste.letterMissing': {
    title: 'The letter is missing',
    body: 'A letter was sent before line {lines} and is not in the paste. Nothing is said about its form.',
  },
  'paste.recoded': {
    title: 'Shown in the wrong charset',
    body: 'What the server said on line {lines} was copied as Latin letters. It is read as the Chinese text (GB18030) that it was.',
  },
  'paste.renegotiated': {
    title: 'Never sent',
    body: 'Line {lines}: to openssl s_client a capital R at the beginning means “renegotiate”, so the line did not reach the server. Type it in lower case, or start s_client with -quiet.',
  },
  'paste.noConnection': {
    title: 'No connection came about',
    body: 'Line {lines}: the server was not reached, so there is no reply to explain. Look at the name, the port, and what lies between: a firewall, or a provider that blocks port 25.',
  },
  'paste.someAddress': { title: 'The address', body: 'The paste does not say which address it was.' },
};
