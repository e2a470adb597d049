import type { Text } from '../../i18n/text.ts';
import type { PostfixRuleId } from '../rules/postfix.ts';

export const postfixWords: Record<`provider.${PostfixRuleId}`, Text> = {};
