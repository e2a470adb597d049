// Everything SMTP says, in Chinese. The words stand by subject in words/; a missing one is a compile error.

import type { Text } from '../../i18n/text.ts';
import type { SmtpId } from './citations.ts';
import { answerTexts } from './words/answers.zh.ts';
import { causeTexts } from './words/causes.zh.ts';
import { commandTexts } from './words/commands.zh.ts';
import { enhancedTexts } from './words/enhanced.zh.ts';
import { extensionTexts } from './words/extensions.zh.ts';
import { remarkTexts } from './words/remarks.zh.ts';
import { replyTexts } from './words/replies.zh.ts';

export const smtpTexts: Record<SmtpId, Text> = {
  ...commandTexts,
  ...replyTexts,
  ...enhancedTexts,
  ...extensionTexts,
  ...answerTexts,
  ...causeTexts,
  ...remarkTexts,
};
