// Sentences that are put together in the page, in the reader's language. Each is a whole one with its full stop: parts of a
// sentence are put together by its words alone.

import type { Language } from '@mailterm/shared/i18n/languages';

/** The sentences as one text. A full-width stop brings its own room: between Chinese ones there is no space. */
export function joinSentences(language: Language, ...sentences: readonly string[]): string {
  return sentences.join(language === 'zh' ? '' : ' ');
}
