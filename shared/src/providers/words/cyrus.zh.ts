import type { Text } from '../../i18n/text.ts';
import type { CyrusRuleId } from '../rules/cyrus.ts';

export const cyrusWords: Record<`provider.${CyrusRuleId}`, Text> = {};
