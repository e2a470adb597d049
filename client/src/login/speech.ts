// The words of the login helper in the language of the page, loaded with it.

import { loadedWords } from '../ui/partWords.tsx';
import type { LoginWordId } from './words/ids.ts';

export const { WithWords: WithLoginWords, useTell } = loadedWords<LoginWordId>('the login helper', {
  en: () => import('./words/en.ts'),
  zh: () => import('./words/zh.ts'),
});
