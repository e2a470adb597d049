// The language of the page. A switch loads everything in the new language first and then changes all of it in one step,
// so that no screen is half Chinese and half English.

import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import { loadExplanations } from '@mailterm/shared/dialects/explanations';
import type { Explanations } from '@mailterm/shared/dialects/explanations';
import type { DialectId } from '@mailterm/shared/dialects/facts';
import { isLanguage, languageTags, languages } from '@mailterm/shared/i18n/languages';
import type { Language } from '@mailterm/shared/i18n/languages';
import { loadPromptWords } from '../prompt/words/index.ts';
import { loadWords } from '../words/index.ts';
import { loadTalk } from '../words/talk/index.ts';
import { speechOf } from '../words/speech.ts';
import type { Speech, Texts } from '../words/speech.ts';
import { recall, remember } from './stored.ts';

const SpeechContext = createContext<Speech | undefined>(undefined);

/** Lets tests and pages without a switch supply a speech. */
export const SpeechProvider = SpeechContext.Provider;

/** The words of the page's language. */
export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error('useSpeech is called outside of a language');
  return speech;
}

/** The language to begin with: the one chosen before, else the first of the browser's that we have. */
export function firstLanguage(chosen: string | undefined, preferred: readonly string[]): Language {
  if (isLanguage(chosen)) return chosen;
  for (const tag of preferred) {
    const found = languages.find((language) => tag.toLowerCase().split('-')[0] === language);
    if (found) return found;
  }
  return languages[0];
}

/**
 * Loads all texts of one language that the given dialects need.
 * @param talks false as long as only the first screen is shown
 */
export async function loadLanguage(language: Language, dialects: readonly DialectId[], talks: boolean): Promise<Texts> {
  const [words, talking, prompt, ...loaded] = await Promise.all([
    loadWords(language),
    talks ? loadTalk(language) : { talk: undefined, reasons: {} },
    talks ? loadPromptWords(language) : undefined,
    ...dialects.map((dialect) => loadExplanations(dialect, language)),
  ]);
  const byDialect: Partial<Record<DialectId, Explanations>> = {};
  dialects.forEach((dialect, index) => {
    const explanations = loaded[index];
    if (explanations) byDialect[dialect] = explanations;
  });
  return { language, words, ...talking, ...(prompt && { prompt }), dialects: byDialect };
}

/** The texts on screen, the chosen language, and how to choose another. */
export interface LanguageChoice {
  readonly speech: Speech | undefined;
  readonly failed: boolean;
  choose(language: Language): void;
}

/**
 * Keeps the texts of the chosen language loaded.
 * @param dialects the dialects whose explanations are on screen
 * @param talks true when there is a session, or another page than the first one
 * @param asked the language that the address asks for: shown, and not remembered
 */
export function useLanguage(dialects: readonly DialectId[], talks: boolean, asked?: string): LanguageChoice {
  const [chosen, setChosen] = useState(() => firstLanguage(recall('language'), navigator.languages));
  const wanted = isLanguage(asked) ? asked : chosen;
  const [texts, setTexts] = useState<Texts>();
  const [failed, setFailed] = useState(false);
  const wantsTalk = useTouched() || talks;
  const needed = [...new Set(dialects)].sort().join(' ');

  useEffect(() => {
    let stale = false;
    const ids = needed === '' ? [] : (needed.split(' ') as DialectId[]);
    loadLanguage(wanted, ids, wantsTalk).then(
      (loaded) => {
        if (stale) return;
        document.documentElement.lang = languageTags[loaded.language];
        setTexts(loaded);
        setFailed(false);
      },
      () => {
        if (!stale) setFailed(true);
      },
    );
    return () => {
      stale = true;
    };
  }, [wanted, needed, wantsTalk]);

  const speech = useMemo(() => texts && speechOf(texts), [texts]);
  return {
    speech,
    failed,
    choose(language) {
      remember('language', language);
      setChosen(language);
    },
  };
}

/**
 * True from the first key or touch on: what is needed for a session comes while its first line is typed. A link with a
 * fragment brings that line.
 */
function useTouched(): boolean {
  const [touched, setTouched] = useState(() => location.hash !== '');
  useEffect(() => {
    if (touched) return undefined;
    const touch = () => setTouched(true);
    const kinds = ['keydown', 'pointerdown'] as const;
    for (const kind of kinds) addEventListener(kind, touch);
    return () => {
      for (const kind of kinds) removeEventListener(kind, touch);
    };
  }, [touched]);
  return touched;
}
