// The registry of what is known about protocols, without the machines: all that a viewer of readings needs.
//
// To add a protocol (ManageSieve, LMTP, NNTP …): make a folder with the same file names as its neighbours, add one line
// to `registry` and one to `texts` here, and one in index.ts. The conformance suite, the case runner and the page find it
// from here.

import type { DialectFacts } from '../dialect.ts';
import type { Language } from '../i18n/languages.ts';
import type { Catalogue } from '../i18n/text.ts';
import { letterTexts } from '../letter/texts.ts';
import { lineTexts } from '../line/index.ts';
import { saslTexts } from '../sasl/texts.ts';
import { pop3Facts, pop3Texts } from './pop3/facts.ts';
import { rawFacts, rawTexts } from './raw/facts.ts';
import { smtpFacts, smtpTexts } from './smtp/facts.ts';

const registry = { smtp: smtpFacts, pop3: pop3Facts, raw: rawFacts } satisfies Record<string, DialectFacts>;

export type DialectId = keyof typeof registry;

/** The facts of every protocol that is explained, by its id. */
export const dialectFacts: Readonly<Record<DialectId, DialectFacts>> = registry;

type Load = Readonly<Record<Language, () => Promise<Catalogue>>>;

const texts: Readonly<Record<DialectId, Load>> = { smtp: smtpTexts, pop3: pop3Texts, raw: rawTexts };

/** What every dialect can say, beside its own words. */
const sharedTexts: readonly Load[] = [lineTexts, letterTexts, saslTexts];

/** True for the name of a dialect. */
export function isDialectId(name: string): name is DialectId {
  return Object.hasOwn(dialectFacts, name);
}

/** Every text that readings of a dialect can refer to, in one language. */
export async function loadTexts(id: DialectId, language: Language): Promise<Catalogue> {
  const catalogues = await Promise.all([...sharedTexts, texts[id]].map((load) => load[language]()));
  return Object.assign({}, ...catalogues) as Catalogue;
}
