// Every id that readings of a dialect may carry: its own, and those that all dialects share.

import type { Dialect } from '../src/dialect.ts';
import { dialects } from '../src/dialects/index.ts';
import type { DialectId } from '../src/dialects/facts.ts';
import { letterCitations } from '../src/letter/index.ts';
import { lineCitations } from '../src/line/index.ts';
import { saslCitations } from '../src/sasl/index.ts';

/** The ids, in no order. */
export function explainable(id: DialectId): readonly string[] {
  const own: Dialect['citations'] = dialects[id].citations;
  return Object.keys({ ...lineCitations, ...letterCitations, ...saslCitations, ...own });
}
