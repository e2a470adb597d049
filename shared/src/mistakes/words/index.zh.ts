// What mistakes are and what to do, in Chinese.

import type { Text } from '../../i18n/text.ts';
import type { MistakeId } from '../facts/index.ts';
import { imapMistakeTexts } from './imap.zh.ts';
import { letterMistakeTexts } from './letter.zh.ts';
import { lineMistakeTexts } from './line.zh.ts';
import { loginMistakeTexts } from './login.zh.ts';
import { pop3MistakeTexts } from './pop3.zh.ts';
import { smtpMistakeTexts } from './smtp.zh.ts';
import { toolMistakeTexts } from './tool.zh.ts';

export const mistakeTexts: Record<MistakeId, Text> = {
  ...lineMistakeTexts,
  ...smtpMistakeTexts,
  ...letterMistakeTexts,
  ...loginMistakeTexts,
  ...pop3MistakeTexts,
  ...imapMistakeTexts,
  ...toolMistakeTexts,
};
