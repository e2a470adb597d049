// The words of the fault lab in the language of the page, loaded when the lab is opened.

import { loadedWords } from '../ui/partWords.tsx';
import type { LabWordId } from './words/ids.ts';

export const { WithWords: WithLabWords, useTell } = loadedWords<LabWordId>('the fault lab', {
  en: () => import('./words/en.ts'),
  zh: () => import('./words/zh.ts'),
});

/** The name of a stage: a verb is named by itself. */
export function useStageName(): (stage: string) => string {
  const tell = useTell();
  return (stage) => (stage === 'connect' || stage === '.' || stage === '*' ? tell(`stage.${stage}`) : stage);
}
