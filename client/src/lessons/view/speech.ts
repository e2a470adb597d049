// The words of a lesson that is shown, loaded with it.

import { loadedWords } from '../../ui/partWords.tsx';
import type { LessonWordId } from './words/ids.ts';

export const { WithWords: WithLessonWords, useTell } = loadedWords<LessonWordId>('a lesson', {
  en: () => import('./words/en.ts'),
  zh: () => import('./words/zh.ts'),
});
