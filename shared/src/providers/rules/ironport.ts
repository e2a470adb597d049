// What Ironport means by its own wording.

import type { ProviderRule } from '../rule.ts';

export const ironportRules = [] as const satisfies readonly ProviderRule[];

export type IronportRuleId = (typeof ironportRules)[number]['id'];
