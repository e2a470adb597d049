// What Services means by its own wording.

import type { ProviderRule } from '../rule.ts';

export const servicesRules = [] as const satisfies readonly ProviderRule[];

export type ServicesRuleId = (typeof servicesRules)[number]['id'];
