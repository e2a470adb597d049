// What a dialect found wrong with a line, as findings: only what is a mistake with a name, each once.

import type { Certainty, Finding, Params } from '../dialect.ts';
import type { DialectId } from '../dialects/facts.ts';
import { found } from './finding.ts';
import { mistakeOf } from './named.ts';

/** Something wrong with a line, in the dialect's own words. */
export interface Suspicion {
  readonly id: string;
  readonly params?: Params;
  readonly certainty: Certainty;
  /** The line that was probably meant. */
  readonly fix?: string;
}

const ranks: Readonly<Record<Certainty, number>> = { certain: 0, likely: 1, possible: 2 };

/** The mistakes among what was found, the surest first. */
export function findingsOf(dialect: DialectId, suspicions: readonly Suspicion[]): readonly Finding[] {
  const findings = suspicions.flatMap(({ id: cause, certainty, ...more }): readonly Finding[] => {
    const id = mistakeOf(dialect, cause);
    return id ? [found(id, certainty, more)] : [];
  });
  return findings
    .filter(({ id }, i) => findings.findIndex((other) => other.id === id) === i)
    .sort((a, b) => ranks[a.certainty] - ranks[b.certainty]);
}
