// What Coremail means by its own wording.

import type { ProviderRule } from '../rule.ts';

export const coremailRules = [] as const satisfies readonly ProviderRule[];

export type CoremailRuleId = (typeof coremailRules)[number]['id'];
