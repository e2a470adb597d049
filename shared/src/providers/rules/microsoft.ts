// What Microsoft means by its own wording.

import type { ProviderRule } from '../rule.ts';

export const microsoftRules = [] as const satisfies readonly ProviderRule[];

export type MicrosoftRuleId = (typeof microsoftRules)[number]['id'];
