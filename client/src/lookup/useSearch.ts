// The index of the search, made when somebody begins to search: in the language that is shown at once, and in all languages
// as soon as they are there, so that a Chinese word finds an English name and the other way round.

import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { languages } from '@mailterm/shared/i18n/languages';
import type { Language } from '@mailterm/shared/i18n/languages';
import { buildIndex, search } from '@mailterm/shared/lookup/index';
import type { Hit, Index, LoadedTexts } from '@mailterm/shared/lookup/index';
import { loadAll } from '../ReadingPage.tsx';
import type { AllExplanations } from '../ReadingPage.tsx';

/** Made once, whichever language is shown. */
let whole: Promise<Index> | undefined;

async function loadWhole(): Promise<Index> {
  const loaded = await Promise.all(languages.map(async (language) => [language, await loadAll(language)] as const));
  return buildIndex(Object.fromEntries(loaded.map(([language, all]) => [language, textsOf(all)])));
}

function textsOf(all: AllExplanations): NonNullable<LoadedTexts[Language]> {
  return Object.fromEntries(Object.entries(all).map(([id, { texts }]) => [id, texts]));
}

/**
 * What a query finds; undefined while nothing is searched for.
 * @param shown the explanations in the language of the page, to search until all languages are there
 */
export function useSearch(query: string, shown: { readonly language: Language; readonly all: AllExplanations }) {
  const [index, setIndex] = useState<Index>();
  const wanted = useDeferredValue(query.trim());
  const isSearching = wanted !== '';
  const { language, all } = shown;
  useEffect(() => {
    if (!isSearching) return;
    whole ??= loadWhole();
    // Without the other language there is still this one; the next search tries again.
    whole.then(setIndex, () => (whole = undefined));
  }, [isSearching]);
  const first = useMemo(
    () => (isSearching && !index ? buildIndex({ [language]: textsOf(all) }) : undefined),
    [isSearching, index, language, all],
  );
  const searched = index ?? first;
  return useMemo(
    (): readonly Hit[] | undefined => (isSearching && searched ? search(wanted, searched) : undefined),
    [isSearching, wanted, searched],
  );
}
