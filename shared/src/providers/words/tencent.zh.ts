import type { Text } from '../../i18n/text.ts';
import type { TencentRuleId } from '../rules/tencent.ts';

export const tencentWords: Record<`provider.${TencentRuleId}`, Text> = {};
