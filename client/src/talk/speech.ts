// The words about a conversation in the language of the page. Loaded with the parts that say them.

import { fill } from '@mailterm/shared/i18n/text';
import type { Params } from '@mailterm/shared/dialect';
import type { Language } from '@mailterm/shared/i18n/languages';
import { useSpeech } from '../ui/language.tsx';
import { english } from './words/en.ts';
import type { TalkWordId, TalkWords } from './words/ids.ts';
import { chinese } from './words/zh.ts';

const words: Readonly<Record<Language, TalkWords>> = { en: english, zh: chinese };

/** Says a word. */
export type Tell = (id: TalkWordId, params?: Params) => string;

export function useTell(): Tell {
  const { language } = useSpeech();
  return (id, params = {}) => fill(words[language][id], params);
}
