// What Cyrus means by its own wording.

import type { ProviderRule } from '../rule.ts';

export const cyrusRules = [] as const satisfies readonly ProviderRule[];

export type CyrusRuleId = (typeof cyrusRules)[number]['id'];
