import type { Text } from '../../i18n/text.ts';
import type { ServicesRuleId } from '../rules/services.ts';

export const servicesWords: Record<`provider.${ServicesRuleId}`, Text> = {};
