// Where the words of each language are loaded from, one lazy chunk per language. A language without its file does not
// compile. Add the word for it in shared/src/i18n/languages.ts first.

import type { Language } from '@mailterm/shared/i18n/languages';
import type { Text } from '@mailterm/shared/i18n/text';
import type { FirstSayingId } from '../session/sayings.ts';
import type { WordId } from './ids.ts';

/** The client's own words in one language, but for those that only a conversation needs (talk/). */
export interface Words {
  readonly words: Readonly<Record<WordId, string>>;
  /** What the local prompt and the session itself say, between the lines of the conversation. */
  readonly sayings: Readonly<Record<FirstSayingId, Text>>;
}

const loaders: Readonly<Record<Language, () => Promise<{ readonly default: Words }>>> = {
  en: () => import('./en.ts'),
  zh: () => import('./zh.ts'),
};

/** Loads the client's words in one language. */
export async function loadWords(language: Language): Promise<Words> {
  return (await loaders[language]()).default;
}
