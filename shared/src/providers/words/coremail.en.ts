import type { Text } from '../../i18n/text.ts';
import type { CoremailRuleId } from '../rules/coremail.ts';

export const coremailWords: Record<`provider.${CoremailRuleId}`, Text> = {};
