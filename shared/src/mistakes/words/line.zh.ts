// Mistakes that can be made in any line of any protocol: their words in Chinese.

import type { Text } from '../../i18n/text.ts';
import type { lineMistakes } from '../facts/line.ts';

export const lineMistakeTexts: Record<keyof typeof lineMistakes, Text> = {
  'mistake.fullWidth': {
    title: '用了中文输入法的符号',
    body: '{characters} 看着像，其实是另一个字符，服务器不认识。请把输入法切到英文。',
  },
};
