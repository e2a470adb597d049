// What is said about answers of the DNS, in the language of the page, loaded when the first one is explained.

import type { Citation } from '@mailterm/shared/citation';
import type { DnsId } from '@mailterm/shared/dns/citations';
import { dnsExplanations } from '@mailterm/shared/dns/texts';
import type { Language } from '@mailterm/shared/i18n/languages';
import type { Text } from '@mailterm/shared/i18n/text';
import { useLoaded } from '../ui/partWords.tsx';
import type { WordLoaders } from '../ui/partWords.tsx';
import type { DnsWords } from './words/ids.ts';

export interface DnsSpeech {
  readonly words: DnsWords;
  readonly texts: Readonly<Record<DnsId, Text>>;
  readonly citations: Readonly<Record<DnsId, Citation>>;
}

const loaders: WordLoaders<DnsWords> = {
  en: () => import('./words/en.ts'),
  zh: () => import('./words/zh.ts'),
};

async function load(language: Language): Promise<DnsSpeech> {
  const [words, texts, citations] = await Promise.all([
    loaders[language](),
    dnsExplanations[language](),
    dnsExplanations.citations(),
  ]);
  return { words: words.default, texts, citations };
}

/** Undefined until it is there. */
export const useDnsSpeech = (): DnsSpeech | undefined => useLoaded(load);
