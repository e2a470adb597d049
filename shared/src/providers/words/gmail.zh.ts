import type { Text } from '../../i18n/text.ts';
import type { GmailRuleId } from '../rules/gmail.ts';

export const gmailWords: Record<`provider.${GmailRuleId}`, Text> = {};
