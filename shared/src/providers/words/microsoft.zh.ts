import type { Text } from '../../i18n/text.ts';
import type { MicrosoftRuleId } from '../rules/microsoft.ts';

export const microsoftWords: Record<`provider.${MicrosoftRuleId}`, Text> = {};
