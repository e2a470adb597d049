// What Exim means by its own wording.

import type { ProviderRule } from '../rule.ts';

export const eximRules = [] as const satisfies readonly ProviderRule[];

export type EximRuleId = (typeof eximRules)[number]['id'];
