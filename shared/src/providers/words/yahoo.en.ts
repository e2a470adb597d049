import type { Text } from '../../i18n/text.ts';
import type { YahooRuleId } from '../rules/yahoo.ts';

export const yahooWords: Record<`provider.${YahooRuleId}`, Text> = {};
