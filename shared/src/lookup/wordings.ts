// The wordings of providers that belong to a code: what the words behind it tell apart, when the code alone does not.

import type { Saying } from '../dialect.ts';
import type { ProviderRule } from '../providers/rule.ts';
import { providerRules } from '../providers/rules/index.ts';
import type { ReasonId } from '../refusal/vocabulary.ts';
import type { Headword } from './headwords.ts';

/** The codes that a reply carries: in SMTP both, in POP3 and IMAP the status word and what stands in brackets. */
export interface Codes {
  readonly status: string;
  readonly detail?: string;
}

/** The codes of a line: `550 5.7.1 …`, `-ERR [IN-USE] …`, `a1 NO [OVERQUOTA] …`. */
export function codesIn(line: string): Codes | undefined {
  const smtp = /^(\d{3})(?:[ -]#?([245]\.\d{1,3}\.\d{1,3})(?= |$))?/.exec(line);
  const other = /^(?:\S{1,32} )?(-ERR|\+OK|OK|NO|BAD|BYE|PREAUTH)(?= |$)(?: \[([^\] ]{1,64}))?/i.exec(line);
  const [, status, detail] = smtp ?? other ?? [];
  if (status === undefined) return undefined;
  return { status: status.toUpperCase(), ...(detail !== undefined && { detail: detail.toUpperCase() }) };
}

const sampleCodes: ReadonlyMap<ProviderRule, Codes | undefined> = new Map(
  providerRules.map((rule) => [rule, codesIn(rule.sample.lines[0])]),
);

/** The codes that a rule's sample carries. */
export function codesOfRule(rule: ProviderRule): Codes | undefined {
  return sampleCodes.get(rule);
}

/** The word that a rule is on its shelf. */
export function wordOfRule(rule: ProviderRule): Headword {
  return { shelf: 'provider', kind: 'wording', name: rule.id, sayings: [sayingOf(rule)] };
}

/** What a rule says. */
export function sayingOf(rule: ProviderRule): Saying {
  return { id: `provider.${rule.id}` };
}

export const wordingWords: readonly Headword[] = providerRules.map(wordOfRule);

const byId: ReadonlyMap<string, ProviderRule> = new Map(providerRules.map((rule) => [rule.id.toLowerCase(), rule]));

/** The rule with an id, in any case. */
export function ruleNamed(id: string): ProviderRule | undefined {
  return byId.get(id.toLowerCase());
}

/**
 * The wordings in which a code is met: its rule is limited to that status, or its sample shows it. A detail must be shown
 * by the sample, or be named by the pattern.
 * @param codes a detail may begin with X, for any class: `X.7.1`
 */
export function wordingsFor(protocol: 'smtp' | 'pop3' | 'imap', codes: Partial<Codes>): readonly ProviderRule[] {
  const { status, detail } = codes;
  return providerRules.filter((rule) => {
    if (rule.protocol !== protocol && rule.protocol !== 'any') return false;
    const shown = codesOfRule(rule);
    if (status !== undefined && shown?.status !== status && !rule.status?.includes(status)) return false;
    return detail === undefined || fitsDetail(rule, shown?.detail, detail);
  });
}

function fitsDetail({ pattern }: ProviderRule, shown: string | undefined, detail: string): boolean {
  if (!detail.startsWith('X.')) return shown === detail || pattern.source.includes(detail.replaceAll('.', '\\.'));
  return shown !== undefined && /^\d\./.test(shown) && shown.slice(2) === detail.slice(2);
}

/** The wordings that mean one reason. */
export function wordingsOfReason(reason: string): readonly ProviderRule[] {
  return providerRules.filter((rule) => rule.reason === reason);
}

/** The rules of the same provider, in their order. */
export function fellowsOf({ provider }: ProviderRule): readonly ProviderRule[] {
  return providerRules.filter((rule) => rule.provider === provider);
}

/** Different reasons among wordings: more than one proves that the code alone tells none. */
export function reasonsAmong(wordings: readonly ProviderRule[]): readonly ReasonId[] {
  return [...new Set(wordings.map(({ reason }) => reason))];
}
