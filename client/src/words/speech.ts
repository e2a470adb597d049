// Turns ids into the words of one language: interface words, the client's own sayings, reasons, and the explanations of
// the dialects in use. Pure: the catalogues come in loaded. Nothing here knows React or where texts are kept.

import type { Citation } from '@mailterm/shared/citation';
import type { Saying } from '@mailterm/shared/dialect';
import type { Explanations } from '@mailterm/shared/dialects/explanations';
import type { DialectId } from '@mailterm/shared/dialects/facts';
import type { Language } from '@mailterm/shared/i18n/languages';
import { fill, sayIn } from '@mailterm/shared/i18n/text';
import type { Catalogue, Text } from '@mailterm/shared/i18n/text';
import type { Words } from './index.ts';
import type { WordId } from './ids.ts';

/** All texts of one language that the page needs now. */
export interface Texts {
  readonly language: Language;
  readonly words: Words;
  readonly reasons: Catalogue;
  /** What the local prompt says: there since somebody typed. */
  readonly prompt?: Catalogue;
  readonly dialects: Readonly<Partial<Record<DialectId, Explanations>>>;
}

/** What views ask for words. */
export interface Speech {
  readonly language: Language;
  /** A word of the interface, with its placeholders filled. */
  word(id: WordId, params?: Saying['params']): string;
  /** The text of a saying: of the dialect when one is given, else of the client or of a reason. */
  say(saying: Saying, dialect?: DialectId): Text;
  /** Where an explanation of a dialect comes from; undefined for an id that nobody has. */
  cite(id: string, dialect: DialectId): Citation | undefined;
  /** The name of a dialect's state, or the state itself where it has no name in this language. */
  state(state: string): string;
}

/** The speech of one language. */
export function speechOf(texts: Texts): Speech {
  return {
    language: texts.language,
    word: (id, params) => fill(texts.words.words[id], params),
    say(saying, dialect) {
      const catalogues = [dialect && texts.dialects[dialect]?.texts, texts.words.sayings, texts.prompt, texts.reasons];
      for (const catalogue of catalogues) {
        const text = catalogue && sayIn(catalogue, saying);
        if (text) return text;
      }
      // The explanations of the dialect, or the words of the prompt, are still on their way.
      const onTheirWay = saying.id.startsWith('prompt.') ? !texts.prompt : dialect && !texts.dialects[dialect];
      if (onTheirWay) return { title: '…', body: '' };
      // An id without a text is shown as it is, so that nobody takes silence for an explanation.
      return { title: saying.id, body: '' };
    },
    cite: (id, dialect) => texts.dialects[dialect]?.citations[id],
    state: (state) => (Object.hasOwn(texts.words.states, state) ? (texts.words.states[state] ?? state) : state),
  };
}
