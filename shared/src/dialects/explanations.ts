// The explanations of every protocol, loaded when they are shown: what each id says in one language, and its source.

import type { Citation } from '../citation.ts';
import type { Language } from '../i18n/languages.ts';
import type { Catalogue, Load } from '../i18n/text.ts';
import { letterExplanations } from '../letter/texts.ts';
import { lineExplanations } from '../line/texts.ts';
import { mistakeExplanations } from '../mistakes/texts.ts';
import { providerExplanations } from '../providers/texts.ts';
import { refusalExplanations } from '../refusal/texts.ts';
import { saslExplanations } from '../sasl/texts.ts';
import { wordingExplanations } from '../wording/texts.ts';
import type { DialectId } from './facts.ts';
import { imapExplanations } from './imap/facts.ts';
import { pop3Explanations } from './pop3/facts.ts';
import { rawExplanations } from './raw/facts.ts';
import { smtpExplanations } from './smtp/facts.ts';

/** All that readings of one dialect can refer to. */
export interface Explanations {
  readonly texts: Catalogue;
  readonly citations: Readonly<Record<string, Citation>>;
}

const own: Readonly<Record<DialectId, Load>> = {
  smtp: smtpExplanations,
  pop3: pop3Explanations,
  imap: imapExplanations,
  raw: rawExplanations,
};

/** What every dialect can say, beside its own words. */
const shared: readonly Load[] = [
  lineExplanations,
  mistakeExplanations,
  letterExplanations,
  saslExplanations,
  wordingExplanations,
  refusalExplanations,
  providerExplanations,
];

/** Every explanation that readings of a dialect can refer to, in one language. */
export async function loadExplanations(id: DialectId, language: Language): Promise<Explanations> {
  const loads = [...shared, own[id]];
  const [texts, citations] = await Promise.all([
    Promise.all(loads.map((load) => load[language]())),
    Promise.all(loads.map((load) => load.citations())),
  ]);
  return {
    texts: Object.assign({}, ...texts) as Catalogue,
    citations: Object.assign({}, ...citations) as Explanations['citations'],
  };
}
