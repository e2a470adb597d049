import type { Text } from '../../i18n/text.ts';
import type { SendmailRuleId } from '../rules/sendmail.ts';

export const sendmailWords: Record<`provider.${SendmailRuleId}`, Text> = {};
