// The ids of the look-up's own words. Every language has each of them (en.ts, zh.ts): the compiler counts.

import type { Kind, Shelf } from '@mailterm/shared/lookup/index';

const own = [
  'title',
  'field',
  'placeholder',
  'clear',
  'shelves',
  'found',
  'foundOne',
  'foundMost',
  'nothing',
  'nothingHint',
  'nothingExplain',
  'missing',
  'missingHint',
  'unlisted',
  'unlistedWordings',
  'proves',
  'parts',
  'syntax',
  'after',
  'answers',
  'letterEnd',
  'wordings',
  'more',
  'composed',
  'sample',
  'samples',
  'meaning',
  'pairs',
  'codes',
  'elsewhere',
  'before',
  'next',
] as const;

export type LookupWordId = (typeof own)[number] | `shelf.${Shelf}` | `kind.${Kind}` | `kinds.${Kind}`;

/** All of them in one language. */
export type LookupWords = Readonly<Record<LookupWordId, string>>;
