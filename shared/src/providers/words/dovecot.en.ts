import type { Text } from '../../i18n/text.ts';
import type { DovecotRuleId } from '../rules/dovecot.ts';

export const dovecotWords: Record<`provider.${DovecotRuleId}`, Text> = {};
