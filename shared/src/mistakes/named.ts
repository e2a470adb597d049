// Which mistake an explanation is: a cause that a dialect found, a fact about an answer, a rule of a provider.

import type { Citation } from '../citation.ts';
import type { DialectId } from '../dialects/facts.ts';
import { providerRules } from '../providers/rules/index.ts';
import { mistakeFact } from './fact.ts';
import { mistakes } from './facts/index.ts';
import type { MistakeId } from './facts/index.ts';
import { imapMistakes } from './facts/imap.ts';
import { pop3Mistakes } from './facts/pop3.ts';
import type { MistakeFact } from './mistake.ts';

const facts: Readonly<Record<MistakeId, MistakeFact>> = mistakes;
const ids = Object.keys(mistakes) as MistakeId[];

/** Where each mistake comes from. */
export const mistakeCitations = Object.fromEntries(ids.map((id) => [id, facts[id].citation])) as Readonly<
  Record<MistakeId, Citation>
>;

/** Mistakes of one dialect come before those that all share: ids of causes are a dialect's own. */
const own: Readonly<Partial<Record<DialectId, readonly MistakeId[]>>> = {
  pop3: Object.keys(pop3Mistakes) as MistakeId[],
  imap: Object.keys(imapMistakes) as MistakeId[],
};
const strangers = (dialect: DialectId): ReadonlySet<string> =>
  new Set(Object.entries(own).flatMap(([id, theirs]) => (id === dialect ? [] : theirs)));

/**
 * The mistake that a diagnosis or a finding of a dialect is, or undefined where it is none.
 * @param id `mistake.…` is itself; `cause.…`, `sasl.…`, `provider.…` and the like are looked up
 */
export function mistakeOf(dialect: DialectId, id: string): MistakeId | undefined {
  if (mistakeFact(id)) return id as MistakeId;
  const skipped = strangers(dialect);
  const candidates = [...(own[dialect] ?? []), ...ids.filter((name) => !skipped.has(name))];
  const listed = candidates.find((name) => facts[name].is.includes(id));
  if (listed !== undefined || !id.startsWith('provider.')) return listed;
  const rule = providerRules.find((candidate) => `provider.${candidate.id}` === id);
  return rule && candidates.find((name) => facts[name].is.includes(`reason.${rule.reason}`));
}
