// What Sendmail means by its own wording.

import type { ProviderRule } from '../rule.ts';

export const sendmailRules = [] as const satisfies readonly ProviderRule[];

export type SendmailRuleId = (typeof sendmailRules)[number]['id'];
