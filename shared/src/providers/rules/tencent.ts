// What Tencent means by its own wording.

import type { ProviderRule } from '../rule.ts';

export const tencentRules = [] as const satisfies readonly ProviderRule[];

export type TencentRuleId = (typeof tencentRules)[number]['id'];
