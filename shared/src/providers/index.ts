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

/** A rule, and what tells at a glance that it does not match. */
interface Candidate {
  readonly rule: ProviderRule;
  /** What each match begins with. */
  readonly prefix: string;
}

/** Rules that can match a reply, by its protocol, status and first characters: a look-up in place of most patterns. */
const candidates = new Map<string, readonly Candidate[]>();

/**
 * The code and the enhanced status code, as much of a reply as rules begin with. Nothing of its words: they may be
 * somebody's, and the table outlives the session.
 */
const codesOnly = /^\d{3} [245]\.\d\.\d/;
/** Codes that servers use are few; those that a hostile one invents are looked up without being kept. */
const candidatesMax = 2048;

function candidatesFor(
  protocol: ProviderProtocol,
  status: string,
  normal: string,
  refused: boolean,
): readonly Candidate[] {
  const head = codesOnly.exec(normal)?.[0] ?? '';
  const key = `${protocol} ${status} ${refused} ${head}`;
  const known = candidates.get(key);
  if (known) return known;
  const found = providerRules
    .filter((rule) => rule.protocol === protocol || rule.protocol === 'any')
    .filter((rule) => (rule.status ? rule.status.includes(status) : refused))
    .map((rule): Candidate => ({ rule, prefix: prefixOf(rule.pattern) }))
    .filter(({ prefix }) => prefix.startsWith(head) || head.startsWith(prefix.slice(0, head.length)));
  if (candidates.size < candidatesMax) candidates.set(key, found);
  return found;
}

/** Replies of one conversation that were met, with what they are: a server refuses many in the same words. */
export type MetReplies = Map<string, ProviderRule | 'none'>;

const metMax = 1024;

/**
 * What a provider means by a reply: the first rule that matches, or undefined.
 * @param status the reply code, or the status word (`-ERR`, `NO`) in upper case
 * @param normal the reply in its normal form ({@link normalForm})
 * @param refused true when the reply says no, or not now
 * @param met what this conversation has met; it must not outlive it, because replies may repeat secrets
 */
export function recognise(
  protocol: ProviderProtocol,
  status: string,
  normal: string,
  refused: boolean,
  met?: MetReplies,
): ProviderRule | undefined {
  const known = met?.get(normal);
  if (known !== undefined) return known === 'none' ? undefined : known;
  const rule = findRule(protocol, status, normal, refused);
  if (met && met.size >= metMax) met.clear();
  met?.set(normal, rule ?? 'none');
  return rule;
}

function findRule(
  protocol: ProviderProtocol,
  status: string,
  normal: string,
  refused: boolean,
): ProviderRule | undefined {
  const absent: RegExp[] = [];
  for (const { rule, prefix } of candidatesFor(protocol, status, normal, refused)) {
    if (!normal.startsWith(prefix)) continue;
    const { mark, pattern } = rule;
    if (mark) {
      if (absent.includes(mark)) continue;
      if (!mark.test(normal)) {
        absent.push(mark);
        continue;
      }
    }
    if (pattern.test(normal)) return rule;
  }
  return undefined;
}

/** Where the explanation of each rule comes from. */
export const providerCitations: Readonly<Record<ProviderTextId, Citation>> = Object.fromEntries(
  providerRules.map((rule) => [`provider.${rule.id}`, rule.source]),
);
