// The ids of the words of opening a transcript. Every language has each of them (en.ts, zh.ts): the compiler counts.

const own = [
  'title',
  'lead',
  'privacy',
  'field',
  'open',
  'file',
  'drop',
  'reading',
  'unreadable',
  'nothing',
  'tooLarge',
  'linkBroken',
  'linkTooLarge',
  'which',
  'conversation',
  'opened',
  'share',
  'another',
] as const;

export type OpenWordId = (typeof own)[number];

/** All of them in one language. */
export type OpenWords = Readonly<Record<OpenWordId, string>>;
