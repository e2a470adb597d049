// What a transcript says in one language: the explanations of its dialect, and the words of a page that was taken away. The
// exports and the transcript's page speak through it.

import type { Citation } from '../citation.ts';
import type { Saying } from '../dialect.ts';
import type { DialectId } from '../dialects/facts.ts';
import { loadExplanations } from '../dialects/explanations.ts';
import type { Language } from '../i18n/languages.ts';
import { sayIn } from '../i18n/text.ts';
import type { Text } from '../i18n/text.ts';

export interface TranscriptSpeech {
  readonly language: Language;
  /** The text of a saying; an id without a text is shown as it is. */
  say(saying: Saying): Text;
  cite(id: string): Citation | undefined;
}

/** Loads everything that a transcript of this dialect can say. */
export async function loadTranscriptSpeech(dialect: DialectId, language: Language): Promise<TranscriptSpeech> {
  const { texts, citations } = await loadExplanations(dialect, language);
  return {
    language,
    say: (saying) => sayIn(texts, saying) ?? { title: saying.id, body: '' },
    cite: (id) => (Object.hasOwn(citations, id) ? citations[id] : undefined),
  };
}
