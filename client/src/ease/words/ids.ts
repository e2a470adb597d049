// The ids of the words that reader view, projector, settings, keys and state map use. Every language has each of them
// (en.ts, zh.ts): the compiler counts.

import type { Choice, choices } from '../../ui/choices.ts';
import type { Theme } from '../../ui/theme.ts';

/** What each key does, in the order of the list. */
export const keyWordIds = [
  'keys.enter',
  'keys.tab',
  'keys.history',
  'keys.search',
  'keys.leaveLine',
  'keys.chip',
  'keys.step',
  'keys.swap',
  'keys.page',
  'keys.end',
  'keys.bytes',
  'keys.reader',
  'keys.projector',
  'keys.span',
  'keys.black',
  'keys.list',
] as const;

export type KeyWordId = (typeof keyWordIds)[number];

const own = [
  'close',
  'settings',
  'keys',

  'view.note',
  'density.note',
  'theme',
  'times',
  'times.off',
  'times.on',

  'reader.label',
  'reader.speaker',
  'reader.explain',
  'reader.next',
  'reader.more',
  'reader.earlier',

  'projector.caption',
  'projector.leave',
  'projector.black',
  'projector.isBlack',

  'map',
  'map.lead',
  'map.picture',
  'map.here',
  'map.chosen',
  'map.leads',
  'map.stays',
  'map.type',
  'map.end',
  'map.any',
  'map.greeting',
  'map.none',
] as const;

type ChoiceWordId = { [N in Choice]: N | `${N}.${(typeof choices)[N][number]}` }[Choice];

export type EaseWordId = (typeof own)[number] | KeyWordId | ChoiceWordId | `theme.${Theme}`;

/** All of them in one language. */
export type EaseWords = Readonly<Record<EaseWordId, string>>;
