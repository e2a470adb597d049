// All mistakes, by name.

import { imapMistakes } from './imap.ts';
import { letterMistakes } from './letter.ts';
import { lineMistakes } from './line.ts';
import { loginMistakes } from './login.ts';
import { pop3Mistakes } from './pop3.ts';
import { smtpMistakes } from './smtp.ts';
import { toolMistakes } from './tool.ts';

export const mistakes = {
  ...lineMistakes,
  ...smtpMistakes,
  ...letterMistakes,
  ...loginMistakes,
  ...pop3Mistakes,
  ...imapMistakes,
  ...toolMistakes,
} as const;

/** `mistake.fullWidth` and its like: stable, for links, lessons and statistics. */
export type MistakeId = keyof typeof mistakes;
