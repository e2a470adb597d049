// What a mistake is: one thing that people do wrong, by a name that does not change. Its words are in words/, the facts in
// facts/; who finds it are the dialects (lint, replies, silence, after) and tool.ts.

import type { Citation } from '../citation.ts';

/**
 * fixIt: certain failure, the line is held. ask: loses data or gives a secret away. tell: it works, or only the reply can
 * know; never held.
 */
type MistakeLevel = 'fixIt' | 'ask' | 'tell';

/** What is known of a mistake beside its words. */
export interface MistakeFact {
  /** The row of the table of mistakes (shared/testing/mistakes) that it is. */
  readonly row?: string;
  readonly level: MistakeLevel;
  /**
   * Other explanations that are this mistake: causes of dialects, facts about answers, rules of providers, reasons. A rule
   * of a provider that is not listed counts as its reason.
   */
  readonly is: readonly string[];
  readonly citation: Citation;
}

/** Some mistakes, by name. */
export type MistakeFacts = Readonly<Record<`mistake.${string}`, MistakeFact>>;
