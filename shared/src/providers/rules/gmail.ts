// What Gmail means by its own wording.

import type { ProviderRule } from '../rule.ts';

export const gmailRules = [] as const satisfies readonly ProviderRule[];

export type GmailRuleId = (typeof gmailRules)[number]['id'];
