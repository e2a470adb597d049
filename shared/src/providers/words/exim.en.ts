import type { Text } from '../../i18n/text.ts';
import type { EximRuleId } from '../rules/exim.ts';

export const eximWords: Record<`provider.${EximRuleId}`, Text> = {};
