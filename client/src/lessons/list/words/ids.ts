// The ids of the words of the list of lessons.

export const listWordIds = [
  'title',
  'lead',
  'loading',
  'failed',
  'retry',
  'empty',
  'minutes',
  'stepCount',
  'progress',
  'done',
  'write',
  'verify',
] as const;

export type ListWordId = (typeof listWordIds)[number];

export type ListWords = Readonly<Record<ListWordId, string>>;
