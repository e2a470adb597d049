// What Qmail means by its own wording.

import type { ProviderRule } from '../rule.ts';

export const qmailRules = [] as const satisfies readonly ProviderRule[];

export type QmailRuleId = (typeof qmailRules)[number]['id'];
