// The words of sharing in the language of the page, loaded when the dialog is opened.

import { loadedWords } from '../../ui/partWords.tsx';
import type { ShareWordId } from './words/ids.ts';

export const { WithWords: WithShareWords, useTell } = loadedWords<ShareWordId>('sharing', {
  en: () => import('./words/en.ts'),
  zh: () => import('./words/zh.ts'),
});
