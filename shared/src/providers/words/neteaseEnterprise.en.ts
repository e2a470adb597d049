import type { Text } from '../../i18n/text.ts';
import type { NeteaseEnterpriseRuleId } from '../rules/neteaseEnterprise.ts';

export const neteaseEnterpriseWords: Record<`provider.${NeteaseEnterpriseRuleId}`, Text> = {};
