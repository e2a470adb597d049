// The door of what providers mean by their own wording. Dialects ask it about each refusal; it knows no conversation.

import type { Citation } from '../citation.ts';
import { prefixOf } from './prefix.ts';
import type { ProviderRule } from './rule.ts';
import { providerRules } from './rules/index.ts';

export { normalCharactersMax, normalForm } from './normalForm.ts';
export type { ProviderRule } from './rule.ts';

/** The protocols that have rules. */
export type ProviderProtocol = Exclude<ProviderRule['protocol'], 'any'>;

/** The id of the explanation that a rule gives. */
export type ProviderTextId = `provider.${string}`;

/** Which rules can match a reply, by protocol and status: a look-up in place of hundreds of patterns. */
const candidates = new Map<string, readonly Candidate[]>();

/** A rule, and what its pattern's matches begin with. */
interface Candidate {
  readonly rule: ProviderRule;
  readonly prefix: string;
}

function candidatesFor(protocol: ProviderProtocol, status: string, refused: boolean): readonly Candidate[] {
  const key = `${protocol} ${status} ${refused}`;
  const known = candidates.get(key);
  if (known) return known;
  const found = providerRules
    .filter((rule) => rule.protocol === protocol || rule.protocol === 'any')
    .filter((rule) => (rule.status ? rule.status.includes(status) : refused))
    .map((rule) => ({ rule, prefix: prefixOf(rule.pattern) }));
  candidates.set(key, found);
  return found;
}

/**
 * What a provider means by a reply: the first rule that matches, or undefined.
 * @param status the reply code, or the status word (`-ERR`, `NO`) in upper case: of a closed set, not any word of a peer
 * @param normal the reply in its normal form ({@link normalForm})
 * @param refused true when the reply says no, or not now
 */
export function recognise(
  protocol: ProviderProtocol,
  status: string,
  normal: string,
  refused: boolean,
): ProviderRule | undefined {
  for (const { rule, prefix } of candidatesFor(protocol, status, refused)) {
    if (normal.startsWith(prefix) && rule.pattern.test(normal)) return rule;
  }
  return undefined;
}

/** Where the explanation of each rule comes from. */
export const providerCitations: Readonly<Record<ProviderTextId, Citation>> = Object.fromEntries(
  providerRules.map((rule) => [`provider.${rule.id}`, rule.source]),
);
