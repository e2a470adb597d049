// What Postfix means by its own wording.

import type { ProviderRule } from '../rule.ts';

export const postfixRules = [] as const satisfies readonly ProviderRule[];

export type PostfixRuleId = (typeof postfixRules)[number]['id'];
