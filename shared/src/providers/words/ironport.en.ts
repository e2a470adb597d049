import type { Text } from '../../i18n/text.ts';
import type { IronportRuleId } from '../rules/ironport.ts';

export const ironportWords: Record<`provider.${IronportRuleId}`, Text> = {};
