// The words of the list of lessons in English.

import type { ListWords } from './ids.ts';

const english: ListWords = {
  title: 'Lessons',
  lead: 'Each lesson stands beside the terminal and sees by itself what you have done. All of it is on the practice server. How far you are is kept in this browser.',
  loading: 'Fetching the list …',
  failed: 'The list could not be fetched.',
  retry: 'Try again',
  empty: 'This server has no lessons.',
  minutes: '{count} min',
  stepCount: '{count} steps',
  progress: '{done} of {count} steps done',
  done: 'done',
  write: 'Write or open a lesson',
  verify: 'Check a completion code',
};

export default english;
