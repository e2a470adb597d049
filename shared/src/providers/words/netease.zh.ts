import type { Text } from '../../i18n/text.ts';
import type { NeteaseRuleId } from '../rules/netease.ts';

export const neteaseWords: Record<`provider.${NeteaseRuleId}`, Text> = {};
