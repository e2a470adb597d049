// Mistakes that can be made in any line of any protocol: their words in English.

import type { Text } from '../../i18n/text.ts';
import type { lineMistakes } from '../facts/line.ts';

export const lineMistakeTexts: Record<keyof typeof lineMistakes, Text> = {
  'mistake.fullWidth': {
    title: 'A sign of the Chinese input method',
    body: '{characters} looks right but is another character, and the server does not know it. Switch the input method to English.',
  },
};
