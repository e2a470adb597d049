// What Netease means by its own wording.

import type { ProviderRule } from '../rule.ts';

export const neteaseRules = [] as const satisfies readonly ProviderRule[];

export type NeteaseRuleId = (typeof neteaseRules)[number]['id'];
