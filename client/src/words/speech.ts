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
import type { TalkWordId } from './talk/ids.ts';
import type { TalkWords } from './talk/index.ts';

/** All texts of one language that the page needs now. */
export interface Texts {
  readonly language: Language;
  readonly words: Words;
  /** The words of a conversation; undefined before the first key. */
  readonly talk?: TalkWords | undefined;
  readonly reasons: Catalogue;
  /** What the local prompt says: there since somebody typed. */
  readonly prompt?: Catalogue;
  readonly dialects: Readonly<Partial<Record<DialectId, Explanations>>>;
}

/** What views ask for words. */
export interface Speech {
  readonly language: Language;
  /** A word of the interface, with its placeholders filled. */
  word(id: WordId | TalkWordId, params?: Saying['params']): string;
  /** The text of a saying: of the dialect when one is given, else of the client or of a reason. */
  say(saying: Saying, dialect?: DialectId): Text;
  /** Where an explanation of a dialect comes from; undefined for an id that nobody has. */
  cite(id: string, dialect: DialectId): Citation | undefined;
  /** The name of a dialect's state, or the state itself where it has no name in this language. */
  state(state: string): string;
}

/** The speech of one language. */
export function speechOf(texts: Texts): Speech {
  const words: Readonly<Partial<Record<WordId | TalkWordId, string>>> = { ...texts.words.words, ...texts.talk?.words };
  const states = texts.talk?.states ?? {};
  return {
    language: texts.language,
    // What is not here yet comes in a moment, and everything is drawn again.
    word: (id, params) => fill(words[id] ?? '', params),
    say(saying, dialect) {
      const catalogues = [
        dialect && texts.dialects[dialect]?.texts,
        texts.words.sayings,
        texts.talk?.sayings,
        texts.prompt,
        texts.reasons,
      ];
      for (const catalogue of catalogues) {
        const text = catalogue && sayIn(catalogue, saying);
        if (text) return text;
      }
      // The explanations of the dialect, the words of a conversation or of the prompt are still on their way.
      const hasWords = texts.talk && (texts.prompt || !saying.id.startsWith('prompt.'));
      if (!hasWords || (dialect && !texts.dialects[dialect])) return { title: '…', body: '' };
      // An id without a text is shown as it is, so that nobody takes silence for an explanation.
      return { title: saying.id, body: '' };
    },
    cite: (id, dialect) => texts.dialects[dialect]?.citations[id],
    state: (state) => (Object.hasOwn(states, state) ? (states[state] ?? state) : state),
  };
}
