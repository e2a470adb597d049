import type { Text } from '../../i18n/text.ts';
import type { BlockListsRuleId } from '../rules/blockLists.ts';

export const blockListsWords: Record<`provider.${BlockListsRuleId}`, Text> = {};
