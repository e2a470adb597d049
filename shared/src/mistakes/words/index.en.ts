// What mistakes are and what to do, in English.

import type { Text } from '../../i18n/text.ts';
import type { MistakeId } from '../facts/index.ts';
import { imapMistakeTexts } from './imap.en.ts';
import { letterMistakeTexts } from './letter.en.ts';
import { lineMistakeTexts } from './line.en.ts';
import { loginMistakeTexts } from './login.en.ts';
import { pop3MistakeTexts } from './pop3.en.ts';
import { smtpMistakeTexts } from './smtp.en.ts';
import { toolMistakeTexts } from './tool.en.ts';

export const mistakeTexts: Record<MistakeId, Text> = {
  ...lineMistakeTexts,
  ...smtpMistakeTexts,
  ...letterMistakeTexts,
  ...loginMistakeTexts,
  ...pop3MistakeTexts,
  ...imapMistakeTexts,
  ...toolMistakeTexts,
};
