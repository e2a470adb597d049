// The ids of this page's own words. Every language has each of them (en.ts, zh.ts): the compiler counts.

import type { Dress } from '@mailterm/shared/paste/index';

const own = [
  'title',
  'lead',
  'privacy',
  'limit',
  'field',
  'explain',
  'file',
  'sample',
  'clear',
  'drop',
  'reading',
  'unreadable',
  'edit',
  'another',
  'reply',
  'replies',
  'noReply',
  'noneRefused',
  'oneRefused',
  'refused',
  'onePutOff',
  'putOff',
  'gap',
  'comma',
  'stop',
  'readAs',
  'ignoredOne',
  'ignored',
  'refusals',
  'asTranscript',
  'copyText',
  'copyJson',
  'copied',
  'notCopied',
  'turns',
  'line',
  'answers',
  'answersOn',
  'letterEnd',
  'challenge',
  'conversation',
  'more',
  'moreLines',
  'choose',
  'seeAbove',
  'certain',
] as const;

export type PasteWordId = (typeof own)[number] | `dress.${Dress}`;

/** All of them in one language. */
export type PasteWords = Readonly<Record<PasteWordId, string>>;
