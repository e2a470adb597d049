// What a letter is made of, in English. Fields and the parts of their values stand by subject in fields/ and values/.

import type { Text } from '../i18n/text.ts';
import type { LetterId, StructureId } from './citations.ts';
import { fieldTexts } from './fields/text.en.ts';
import { checkTexts } from './values/checks/text.en.ts';
import { contentTexts } from './values/content/text.en.ts';
import { listTexts } from './values/lists/text.en.ts';
import { routeTexts } from './values/route/text.en.ts';

const structureTexts: Record<StructureId, Text> = {
  'letter.colon': {
    title: 'colon',
    body: 'Separates the field’s name from its value. A blank after it is usual and not required.',
  },
  'letter.value': { title: 'value', body: 'What the header field says.' },
  'letter.fold': {
    title: 'folded line',
    body: 'Begins with a blank, so it continues the field above. Long fields are written over several lines this way.',
  },
  'letter.mark': { title: 'punctuation', body: 'Separates the parts of this value and means nothing by itself.' },
  'letter.comment': {
    title: 'comment',
    body: 'Words in round brackets are for people. Programs pass over them, but servers note useful things there.',
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

export const letterTexts: Record<LetterId, Text> = {
  ...structureTexts,
  ...fieldTexts,
  ...routeTexts,
  ...contentTexts,
  ...checkTexts,
  ...listTexts,
};
