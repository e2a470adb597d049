// The ids of the login helper's own words. Every language has each of them (en.ts, zh.ts): the compiler counts.

import type { Obstacle } from '../answer.ts';
import type { Mechanism } from '../mechanisms.ts';
import type { providerNoteIds } from '../providerNotes.ts';
import type { StepId } from '../recipe.ts';

const own = [
  'title',
  'offered',
  'help',
  'close',
  'mechanism',
  'user',
  'password',
  'token',
  'secretHint',
  'line',
  'how',
  'put',
  'putHint',
  'inPrompt',
  'waiting',
  'own',
  'cancel',
  'asks.begin',
  'asks.user',
  'asks.password',
  'asks.answer',
  'asks.first',
  'asks.last',
  'asks.over',
  'exposed.password',
  'exposed.token',
  'exposed.guess',
  'exposedGoOn',
  'exposedStartTls',
  'exposedCancel',
  'exposedBack',
  'sample',
  'sampleDecode',
  'sampleIs',
  'sampleOpen',
  'sampleClosed',
  'noted',
  'source',
  'practice',
] as const;

export type LoginWordId =
  | (typeof own)[number]
  | `about.${Mechanism}`
  | `step.${StepId}`
  | `cannot.${Obstacle}`
  | `note.${(typeof providerNoteIds)[number]}`;

/** All of them in one language. */
export type LoginWords = Readonly<Record<LoginWordId, string>>;
