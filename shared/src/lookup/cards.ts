// What a search goes through: every name with its texts in all languages that are loaded, folded once. Made anew when
// another language comes in.

import type { DialectId } from '../dialects/facts.ts';
import { languages } from '../i18n/languages.ts';
import type { Language } from '../i18n/languages.ts';
import { leftOpen } from '../i18n/leftOpen.ts';
import { sayIn } from '../i18n/text.ts';
import type { Catalogue } from '../i18n/text.ts';
import type { ProviderRule } from '../providers/rule.ts';
import { pathTo } from './entry.ts';
import type { Path } from './entry.ts';
import { dialectOf, shelves } from './headwords.ts';
import type { Headword, Shelf } from './headwords.ts';
import { folded } from './text.ts';
import { keyOf, wordsOn } from './words.ts';
import { ruleNamed } from './wordings.ts';

/** The texts that are loaded, by language and dialect. */
export type LoadedTexts = Readonly<Partial<Record<Language, Readonly<Partial<Record<DialectId, Catalogue>>>>>>;

/** The texts of a name in one language, folded. */
export interface CardText {
  readonly language: Language;
  /** The first title as it is written. */
  readonly written: string;
  readonly title: string;
  readonly body: string;
}

/** A name as a search sees it. All texts are folded. */
export interface Card {
  readonly path: Path;
  readonly words: readonly [Headword, ...Headword[]];
  readonly name: string;
  readonly texts: readonly CardText[];
  /** Of a provider's wording: the reply itself, and whose it is. */
  readonly sample: string;
  readonly provider: string;
  readonly rule?: ProviderRule;
  /** Everything above in one piece: what is not in it is nowhere. */
  readonly all: string;
}

/** The cards of all shelves, in their order. */
export type Index = readonly Card[];

/** Makes the index of what is loaded. */
export function buildIndex(loaded: LoadedTexts): Index {
  return shelves.flatMap((shelf) => namesOn(shelf).map((words) => cardOf(shelf, words, loaded)));
}

/** Words of one name are one card, where the first of them stands. */
function namesOn(shelf: Shelf): readonly (readonly [Headword, ...Headword[]])[] {
  const names = new Map<string, [Headword, ...Headword[]]>();
  for (const word of wordsOn(shelf)) {
    const known = names.get(keyOf(word.name));
    if (known) known.push(word);
    else names.set(keyOf(word.name), [word]);
  }
  return [...names.values()];
}

function cardOf(shelf: Shelf, words: readonly [Headword, ...Headword[]], loaded: LoadedTexts): Card {
  const [first] = words;
  const rule = shelf === 'provider' ? ruleNamed(first.name) : undefined;
  const texts = languages.flatMap((language) => textsOf(shelf, words, language, loaded));
  const name = folded(first.name);
  const sample = folded(rule?.sample.lines.join(' ') ?? '');
  const provider = folded(rule ? `${rule.provider} ${rule.reason}` : '');
  const all = [name, sample, provider, ...texts.flatMap(({ title, body }) => [title, body])].join('\n');
  return { path: pathTo(first), words, name, texts, sample, provider, all, ...(rule && { rule }) };
}

function textsOf(
  shelf: Shelf,
  words: readonly Headword[],
  language: Language,
  loaded: LoadedTexts,
): readonly CardText[] {
  const texts = loaded[language]?.[dialectOf(shelf)];
  if (!texts) return [];
  const found = words.flatMap(({ sayings }) => sayings.flatMap((saying) => sayIn(texts, saying) ?? []));
  const joined = (part: 'title' | 'body'): string =>
    // What a placeholder stands for nobody searches.
    folded(found.map((text) => leftOpen(text[part], '')).join('\n'));
  const written = leftOpen(found[0]?.title ?? '');
  return [{ language, written, title: joined('title'), body: joined('body') }];
}
