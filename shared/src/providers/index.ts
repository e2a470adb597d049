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

/** A code, a blank and an enhanced status code: as much of a reply as rules begin with. */
const headCharacters = 10;
/** Heads that servers use are few; those that a hostile one invents are looked up without being kept. */
const headsMax = 2048;

function candidatesFor(protocol: ProviderProtocol, status: string, normal: string, refused: boolean) {
  const head = normal.slice(0, headCharacters);
  const key = `${protocol} ${status} ${refused} ${head}`;
  const known = candidates.get(key);
  if (known) return known;
  const found = providerRules
    .filter((rule) => rule.protocol === protocol || rule.protocol === 'any')
    .filter((rule) => (rule.status ? rule.status.includes(status) : refused))
    .map((rule): Candidate => ({ rule, prefix: prefixOf(rule.pattern) }))
    .filter(({ prefix }) => prefix.startsWith(head) || head.startsWith(prefix.slice(0, headCharacters)));
  if (candidates.size < headsMax) candidates.set(key, found);
  return found;
}

/**
 * What a provider means by a reply: the first rule that matches, or undefined.
 * @param status the reply code, or the status word (`-ERR`, `NO`) in upper case
 * @param normal the reply in its normal form ({@link normalForm})
 * @param refused true when the reply says no, or not now
 */
export function recognise(
  protocol: ProviderProtocol,
  status: string,
  normal: string,
  refused: boolean,
): ProviderRule | undefined {
  const words = met[protocol];
  const known = words.get(normal);
  if (known !== undefined) return known ?? undefined;
  const rule = findRule(protocol, status, normal, refused);
  if (words.size >= metMax) words.clear();
  words.set(normal, rule ?? null);
  return rule;
}

/** Replies that were met, with what they are: a server refuses many in the same words. Null for words of no rule. */
const met: Readonly<Record<ProviderProtocol, Map<string, ProviderRule | null>>> = {
  smtp: new Map(),
  pop3: new Map(),
  imap: new Map(),
};
const metMax = 1024;

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
