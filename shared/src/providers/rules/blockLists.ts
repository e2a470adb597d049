// What BlockLists means by its own wording.

import type { ProviderRule } from '../rule.ts';

export const blockListsRules = [] as const satisfies readonly ProviderRule[];

export type BlockListsRuleId = (typeof blockListsRules)[number]['id'];
