// What NeteaseEnterprise means by its own wording.

import type { ProviderRule } from '../rule.ts';

export const neteaseEnterpriseRules = [] as const satisfies readonly ProviderRule[];

export type NeteaseEnterpriseRuleId = (typeof neteaseEnterpriseRules)[number]['id'];
