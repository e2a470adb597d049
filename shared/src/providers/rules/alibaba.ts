// What Alibaba means by its own wording.

import type { ProviderRule } from '../rule.ts';

export const alibabaRules = [] as const satisfies readonly ProviderRule[];

export type AlibabaRuleId = (typeof alibabaRules)[number]['id'];
