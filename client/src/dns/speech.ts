// What is said about answers of the DNS, in the language of the page, loaded when the first one is explained.

import { useEffect, useState } from 'react';
import type { Citation } from '@mailterm/shared/citation';
import type { DnsId } from '@mailterm/shared/dns/citations';
import { dnsExplanations } from '@mailterm/shared/dns/texts';
import type { Language } from '@mailterm/shared/i18n/languages';
import type { Text } from '@mailterm/shared/i18n/text';
import { useSpeech } from '../ui/language.tsx';
import type { DnsWords } from './words/ids.ts';

export interface DnsSpeech {
  readonly words: DnsWords;
  readonly texts: Readonly<Record<DnsId, Text>>;
  readonly citations: Readonly<Record<DnsId, Citation>>;
}

const loaders: Readonly<Record<Language, () => Promise<{ readonly default: DnsWords }>>> = {
  en: () => import('./words/en.ts'),
  zh: () => import('./words/zh.ts'),
};

/** Undefined until it is there; after a change of language the former one stays until then. */
export function useDnsSpeech(): DnsSpeech | undefined {
  const { language } = useSpeech();
  const [speech, setSpeech] = useState<DnsSpeech>();
  useEffect(() => {
    let stale = false;
    Promise.all([loaders[language](), dnsExplanations[language](), dnsExplanations.citations()]).then(
      ([words, texts, citations]) => !stale && setSpeech({ words: words.default, texts, citations }),
      // What is on the screen stays; the next answer tries again.
      () => undefined,
    );
    return () => {
      stale = true;
    };
  }, [language]);
  return speech;
}
