import type { Text } from '../../i18n/text.ts';
import type { AlibabaRuleId } from '../rules/alibaba.ts';

export const alibabaWords: Record<`provider.${AlibabaRuleId}`, Text> = {};
