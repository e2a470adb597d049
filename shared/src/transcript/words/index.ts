// Where the words of transcripts are loaded from, one lazy chunk per language. A language without its file does not compile.

import type { Language } from '../../i18n/languages.ts';
import type { Text } from '../../i18n/text.ts';
import type { BeginId, CourseId, ExportWordId } from './ids.ts';

/** What a transcript says in its own words. */
export interface TranscriptWords {
  readonly words: Readonly<Record<ExportWordId, string>>;
  readonly remarks: Readonly<Record<BeginId | CourseId, Text>>;
}

type Parts = readonly [
  { readonly exportWords: TranscriptWords['words'] },
  { readonly beginTexts: Readonly<Record<BeginId, Text>> },
  { readonly courseTexts: Readonly<Record<CourseId, Text>> },
];

const loaders: Readonly<Record<Language, () => Promise<Parts>>> = {
  en: () => Promise.all([import('./en.ts'), import('./begin.en.ts'), import('./course.en.ts')]),
  zh: () => Promise.all([import('./zh.ts'), import('./begin.zh.ts'), import('./course.zh.ts')]),
};

/** Loads the words of transcripts in one language. */
export async function loadTranscriptWords(language: Language): Promise<TranscriptWords> {
  const [{ exportWords }, { beginTexts }, { courseTexts }] = await loaders[language]();
  return { words: exportWords, remarks: { ...beginTexts, ...courseTexts } };
}
