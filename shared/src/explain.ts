// Where an explanation comes from, for viewers: looks through what a dialect says itself and what all dialects share.

import type { Citation } from './citation.ts';
import type { DialectFacts } from './dialect.ts';
import { dialectFacts } from './dialects/facts.ts';
import type { DialectId } from './dialects/facts.ts';
import { letterCitations } from './letter/citations.ts';
import { lineCitations } from './line/citations.ts';
import { saslCitations } from './sasl/citations.ts';

const shared: Readonly<Record<string, Citation>> = { ...lineCitations, ...letterCitations, ...saslCitations };

/**
 * The citation of an explanation, or undefined for an id that nobody has.
 * @param dialect the dialect whose reading carries the id
 */
export function citationOf(dialect: DialectId, id: string): Citation | undefined {
  const own: DialectFacts['citations'] = dialectFacts[dialect].citations;
  if (Object.hasOwn(own, id)) return own[id];
  return Object.hasOwn(shared, id) ? shared[id] : undefined;
}
