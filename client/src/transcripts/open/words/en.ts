// The words of opening a transcript in English.

import type { OpenWords } from './ids.ts';

const english: OpenWords = {
  title: 'Open a transcript',
  lead: 'A .json, .cast or .txt that was saved here, or any conversation with a mail server that you copied. Choose a file, drop it on the page, or paste.',
  privacy: 'It is read in this browser. Nothing is uploaded unless you share it.',
  field: 'Pasted conversation',
  open: 'Open it',
  file: 'Choose a file',
  drop: 'Let go to open it.',
  reading: 'Reading …',
  unreadable: 'The file could not be read. Is it still there?',
  nothing: 'There is no conversation with a mail server in it. Paste what both sides said, replies included.',
  tooLarge: 'This is larger than what is opened here: {size} at most.',
  linkBroken:
    'The link is incomplete or was changed: no transcript can be read from it. Ask for it again, or for the file.',
  linkTooLarge: 'The link holds more than a link may hold. Ask for the file instead.',
  which: 'Which conversation',
  conversation: 'Conversation {number} of {count}',
  opened: 'Opened in this browser only.',
  share: 'Share…',
  another: 'Open another',
};

export default english;
