import type { Text } from '../../i18n/text.ts';
import type { QmailRuleId } from '../rules/qmail.ts';

export const qmailWords: Record<`provider.${QmailRuleId}`, Text> = {};
