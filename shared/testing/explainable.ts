// Every id that readings of a dialect may carry: its own, and those that all dialects share.

import { loadExplanations } from '../src/dialects/explanations.ts';
import type { DialectId } from '../src/dialects/facts.ts';

/** The ids, in no order. */
export async function explainable(id: DialectId): Promise<readonly string[]> {
  return Object.keys((await loadExplanations(id, 'en')).citations);
}
