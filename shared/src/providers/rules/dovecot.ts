// What Dovecot means by its own wording.

import type { ProviderRule } from '../rule.ts';

export const dovecotRules = [] as const satisfies readonly ProviderRule[];

export type DovecotRuleId = (typeof dovecotRules)[number]['id'];
