// Everything SMTP says, in English. The words stand by subject in words/; a missing one is a compile error.

import type { Text } from '../../i18n/text.ts';
import type { SmtpId } from './citations.ts';
import { answerTexts } from './words/answers.en.ts';
import { causeTexts } from './words/causes.en.ts';
import { commandTexts } from './words/commands.en.ts';
import { enhancedTexts } from './words/enhanced.en.ts';
import { extensionTexts } from './words/extensions.en.ts';
import { remarkTexts } from './words/remarks.en.ts';
import { replyTexts } from './words/replies.en.ts';

export const smtpTexts: Record<SmtpId, Text> = {
  ...commandTexts,
  ...replyTexts,
  ...enhancedTexts,
  ...extensionTexts,
  ...answerTexts,
  ...causeTexts,
  ...remarkTexts,
};
