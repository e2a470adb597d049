// The languages of Mailterm, one word each. Add one here, and the compiler names every file that lacks it.

export const languages = ['en', 'zh'] as const;

export type Language = (typeof languages)[number];

/** True for a word that names one of our languages. */
export function isLanguage(word: unknown): word is Language {
  return languages.some((language) => language === word);
}

/** The tag for `lang` attributes and Intl (BCP 47). */
export const languageTags: Readonly<Record<Language, string>> = { en: 'en', zh: 'zh-Hans' };
