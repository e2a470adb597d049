// IMAP 的全部文字（中文），按主题分放在 words/ 里，缺一条就不能通过编译。

import type { Text } from '../../i18n/text.ts';
import type { ImapId } from './citations.ts';
import { answerTexts } from './words/answers.zh.ts';
import { capabilityTexts } from './words/capabilities.zh.ts';
import { troubleTexts } from './words/causes.zh.ts';
import { commandTexts } from './words/commands.zh.ts';
import { flagTexts } from './words/flags.zh.ts';
import { guideTexts } from './words/guide.zh.ts';
import { messageTexts } from './words/messages.zh.ts';
import { requestTexts } from './words/requests.zh.ts';
import { responseCodeTexts } from './words/responseCodes.zh.ts';
import { responseTexts } from './words/responses.zh.ts';
import { searchTexts } from './words/search.zh.ts';

export const imapTexts: Record<ImapId, Text> = {
  ...commandTexts,
  ...requestTexts,
  ...searchTexts,
  ...messageTexts,
  ...responseTexts,
  ...answerTexts,
  ...troubleTexts,
  ...guideTexts,
  ...capabilityTexts,
  ...responseCodeTexts,
  ...flagTexts,
};
