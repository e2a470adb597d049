// The ids of the words of checking completion codes. Every language has each of them (en.ts, zh.ts): the compiler counts.

const own = [
  'title',
  'lead',
  'field',
  'hint',
  'check',
  'checking',
  'none',
  'tooMany',
  'sum',
  'line',
  'state',
  'name',
  'lesson',
  'when',
  'file',
  'genuine',
  'mistyped',
  'mistypedBody',
  'notOurs',
  'notOursBody',
  'shipped',
  'changed',
  'again',
  'results',
  'steps',
] as const;

export type VerifyWordId = (typeof own)[number];

/** All of them in one language. */
export type VerifyWords = Readonly<Record<VerifyWordId, string>>;
