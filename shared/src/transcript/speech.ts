// What a transcript says in one language: the explanations of its dialect, the reasons, the remarks on its course, and the
// words of a page that was taken away. The exports and the transcript's page speak through it. What a peer said and a text
// quotes is made visible here, once for all of them.

import { visible } from '../charset.ts';
import type { Gb18030 } from '../charset.ts';
import type { Citation } from '../citation.ts';
import type { Params, Saying } from '../dialect.ts';
import type { DialectId } from '../dialects/facts.ts';
import { loadExplanations } from '../dialects/explanations.ts';
import type { Language } from '../i18n/languages.ts';
import { fill, sayIn } from '../i18n/text.ts';
import type { Catalogue, Text } from '../i18n/text.ts';
import { mapParams, mapSaying } from '../params.ts';
import { loadReasonTexts } from '../reasons/index.ts';
import type { ExportWordId } from './words/ids.ts';
import { loadTranscriptWords } from './words/index.ts';

export interface TranscriptSpeech {
  readonly language: Language;
  /** How octets that are not UTF-8 are read. */
  readonly gb18030: Gb18030;
  /** The text of a saying; an id without a text is shown as it is. */
  say(saying: Saying): Text;
  cite(id: string): Citation | undefined;
  /** A word of exports, with its placeholders filled. */
  word(id: ExportWordId, params?: Params): string;
}

/**
 * Loads everything that a transcript of this dialect can say.
 * @param gb18030 the platform's decoder; without it no octets are read as GB18030
 */
export async function loadTranscriptSpeech(
  dialect: DialectId,
  language: Language,
  gb18030: Gb18030 = () => undefined,
): Promise<TranscriptSpeech> {
  const [{ texts, citations }, reasons, { words, remarks }] = await Promise.all([
    loadExplanations(dialect, language),
    loadReasonTexts(language),
    loadTranscriptWords(language),
  ]);
  const catalogues: readonly Catalogue[] = [texts, remarks, reasons];
  return {
    language,
    gb18030,
    say(saying) {
      const shown = mapSaying(saying, visible);
      for (const catalogue of catalogues) {
        const text = sayIn(catalogue, shown);
        if (text) return text;
      }
      return { title: visible(saying.id), body: '' };
    },
    cite: (id) => (Object.hasOwn(citations, id) ? citations[id] : undefined),
    word: (id, params) => fill(words[id], params && mapParams(params, visible)),
  };
}
