// What the protocols have in common when they complete a line: the place, the offer, the verbs of a state. Pure.

import { dialectFacts } from '@mailterm/shared/dialects/facts';
import type { Session } from '../../session/model.ts';
import type { Seen } from './seen.ts';

/** What a completion puts into the line. */
export interface Choice {
  readonly text: string;
  /** How the command goes on, as the RFC writes it; the same in every language. */
  readonly syntax?: string;
}

/** Where the caret is in a command, as each protocol needs it. */
export interface Place {
  readonly session: Session;
  readonly seen: Seen;
  /** The whole words before the one that is being typed. */
  readonly words: readonly string[];
  /** The text before the caret. */
  readonly before: string;
}

/** What a protocol offers: pieces, and where the word that they replace begins. */
export interface Offer {
  readonly start: number;
  readonly choices: readonly (Choice | string)[];
  /** The choices fit already: they put something before what was typed. */
  readonly fits?: true;
}

/** Where the last word of a text begins. */
export function wordStart(before: string, separators = /[\s]/): number {
  for (let at = before.length; at > 0; at--) if (separators.test(before.charAt(at - 1))) return at;
  return 0;
}

/** The commands of a state, each with how it goes on. */
export function verbsIn({ dialect, state }: Session): readonly Choice[] {
  const facts = dialect && dialectFacts[dialect];
  return (facts?.commands ?? [])
    .filter(({ states }) => states.includes(state))
    .map(({ verb, syntax }) => ({ text: syntax === verb ? verb : `${verb} `, syntax }));
}
