// Everything IMAP says, in English. The words stand by subject in words/; a missing one is a compile error.

import type { Text } from '../../i18n/text.ts';
import type { ImapId } from './citations.ts';
import { answerTexts } from './words/answers.en.ts';
import { capabilityTexts } from './words/capabilities.en.ts';
import { troubleTexts } from './words/causes.en.ts';
import { commandTexts } from './words/commands.en.ts';
import { flagTexts } from './words/flags.en.ts';
import { guideTexts } from './words/guide.en.ts';
import { messageTexts } from './words/messages.en.ts';
import { requestTexts } from './words/requests.en.ts';
import { responseCodeTexts } from './words/responseCodes.en.ts';
import { responseTexts } from './words/responses.en.ts';
import { searchTexts } from './words/search.en.ts';

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
