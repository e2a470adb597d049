// The words of checking completion codes in English.

import type { VerifyWords } from './ids.ts';

const english: VerifyWords = {
  title: 'Check completion codes',
  lead: 'At the end of a lesson this Mailterm signs what it saw somebody do. Paste the codes that were handed in; only codes of this server are known here.',
  field: 'Codes',
  hint: 'One code per line. Case, blanks and dashes do not matter.',
  check: 'Check',
  checking: 'Checking …',
  none: 'There is no code yet. Paste one.',
  tooMany: 'At most {limit} codes are checked at once; these are {count}.',
  sum: '{count} of {all} genuine',
  line: 'Line',
  state: 'Code',
  name: 'Name',
  lesson: 'Lesson',
  when: 'Done',
  file: 'File',
  genuine: 'genuine',
  mistyped: 'mistyped',
  mistypedBody: 'A character is wrong or missing. Ask for it again, or compare it with the paper.',
  notOurs: 'not genuine',
  notOursBody: 'Nothing is mistyped, and this server has not signed it: it is of another Mailterm, or made up.',
  shipped: 'as shipped',
  changed: 'another one: {hash}',
  again: 'the same as line {line}',
  results: 'Results',
  steps: '{count} steps',
};

export default english;
