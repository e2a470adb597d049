// The words about a conversation in the language of the page. Loaded with the parts that say them.

import { useTable } from '../ui/partWords.tsx';
import type { Tell as TellOf } from '../ui/partWords.tsx';
import { english } from './words/en.ts';
import type { TalkWordId } from './words/ids.ts';
import { chinese } from './words/zh.ts';

const words = { en: english, zh: chinese };

/** Says a word. */
export type Tell = TellOf<TalkWordId>;

export const useTell = (): Tell => useTable<TalkWordId>(words);
