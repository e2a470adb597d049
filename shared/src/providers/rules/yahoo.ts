// What Yahoo means by its own wording.

import type { ProviderRule } from '../rule.ts';

export const yahooRules = [] as const satisfies readonly ProviderRule[];

export type YahooRuleId = (typeof yahooRules)[number]['id'];
