// The words of the line editor in the language of the page, loaded when a session begins.

import { loadedWords } from '../ui/partWords.tsx';
import type { EditorWordId } from './words/ids.ts';

export const { WithWords: WithEditorWords, useTell } = loadedWords<EditorWordId>('the line editor', {
  en: () => import('./words/en.ts'),
  zh: () => import('./words/zh.ts'),
});
