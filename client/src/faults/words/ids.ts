// The ids of the fault lab's own words. Every language has each of them (en.ts, zh.ts): the compiler counts.

import type { Manner } from '@mailterm/shared/wire/faults';
import type { BingoCode } from '../proofs.ts';

const own = [
  'title',
  'count',
  'lead',
  'close',
  'bingo',
  'bingoLead',
  'met',
  'notMet',
  'proof',
  'toProvoke',
  'all',
  'clearCard',
  'choose',
  'protocol',
  'stage',
  'fault',
  'often',
  'once',
  'times',
  'always',
  'switchOn',
  'replies',
  'manners',
  'without',
  'withoutAddress',
  'withoutHost',
  'withoutMistake',
  'more',
  'on',
  'none',
  'left',
  'switchOff',
  'allOff',
  'reset',
  'resetNote',
  'isReset',
] as const;

/** Stages that no verb names. */
type StageWord = 'connect' | '.' | '*';

export type LabWordId = (typeof own)[number] | `manner.${Manner}` | `stage.${StageWord}` | `hint.${BingoCode}`;

/** All of them in one language. */
export type LabWords = Readonly<Record<LabWordId, string>>;
