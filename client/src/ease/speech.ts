// The words of what is fetched on demand to make the page usable for everyone: reader view, projector, settings, keys, state
// map. Loaded with the first of them.

import { loadedWords } from '../ui/partWords.tsx';
import type { EaseWordId } from './words/ids.ts';

export const { WithWords: WithEaseWords, useTell: useEaseWords } = loadedWords<EaseWordId>(
  'what is made for everyone',
  {
    en: () => import('./words/en.ts'),
    zh: () => import('./words/zh.ts'),
  },
);
