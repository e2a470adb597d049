// Where an explanation comes from, for viewers: looks through what a dialect says itself and what all dialects share.

import type { Citation } from './citation.ts';
import type { Dialect } from './dialect.ts';
import { dialects } from './dialects/index.ts';
import type { DialectId } from './dialects/index.ts';
import { letterCitations } from './letter/index.ts';
import { lineCitations } from './line/index.ts';
import { saslCitations } from './sasl/index.ts';

const shared: Readonly<Record<string, Citation>> = { ...lineCitations, ...letterCitations, ...saslCitations };

/**
 * The citation of an explanation, or undefined for an id that nobody has.
 * @param dialect the dialect whose reading carries the id
 */
export function citationOf(dialect: DialectId, id: string): Citation | undefined {
  const own: Dialect['citations'] = dialects[dialect].citations;
  if (Object.hasOwn(own, id)) return own[id];
  return Object.hasOwn(shared, id) ? shared[id] : undefined;
}
