// Finds names: by the code or keyword itself, by a pasted reply, by words of its texts in any loaded language. Best first.

import type { Language } from '../i18n/languages.ts';
import { lookUp, pathTo } from './entry.ts';
import type { Path } from './entry.ts';
import type { Card, Index } from './cards.ts';
import type { Headword, Kind } from './headwords.ts';
import { findPasted } from './pasted.ts';
import { beginsWord, folded, foundIn, termsOf } from './text.ts';
import type { Term } from './text.ts';
import { wordOfRule } from './wordings.ts';

/** Something found, with the page it leads to. */
export interface Hit {
  readonly path: Path;
  readonly words: readonly [Headword, ...Headword[]];
  /** Higher is better; of use for comparing only. */
  readonly score: number;
  /** The title in which the words were found, as it stands in its language. */
  readonly found?: { readonly language: Language; readonly title: string };
}

/** Nobody reads more. */
export const hitsMax = 60;

/** What is found by its own name comes first, then the wording that was pasted, then what only mentions the words. */
const scores = { rule: 1100, pair: 1060, status: 1050, detail: 1040, name: 1000, prefix: 700, names: 600, words: 100 };

/**
 * Finds what a query may mean; nothing for an empty one.
 * @param query what somebody typed or pasted: a code, a keyword, words in any language, a whole reply
 */
export function search(query: string, index: Index): readonly Hit[] {
  const wanted = query.trim().replace(/^(\d{3})\/(?=\d\.)/, '$1 ');
  if (wanted === '') return [];
  const hits = new Map<string, Hit>();
  const add = (hit: Hit): void => {
    const key = hit.path.join('/');
    const known = hits.get(key);
    if (!known || known.score < hit.score) hits.set(key, hit);
  };
  for (const hit of byCodes(wanted)) add(hit);
  for (const hit of byName(folded(wanted), index)) add(hit);
  const terms = termsOf(wanted);
  for (const hit of byNames(terms, index)) add(hit);
  for (const hit of byWords(terms, folded(wanted), index)) add(hit);
  return [...hits.values()].sort((a, b) => b.score - a.score).slice(0, hitsMax);
}

/** The codes of a reply, the rule whose wording it is, and an enhanced code that stands alone. */
function byCodes(query: string): readonly Hit[] {
  const { codes, rule, hasWords } = findPasted(query);
  const found: Hit[] = [];
  const add = (path: readonly string[], score: number): void => {
    const entry = lookUp(path);
    if (entry) found.push({ path: entry.path, words: entry.words, score });
  };
  if (rule) {
    const word = wordOfRule(rule);
    // A rule that is guessed from words without a code does not outrank a name.
    found.push({ path: pathTo(word), words: [word], score: codes && hasWords ? scores.rule : scores.name - 1 });
  }
  if (!codes) add(['smtp', query.toUpperCase()], enhancedCode.test(query) ? scores.name : 0);
  else if (/^\d/.test(codes.status)) {
    if (codes.detail !== undefined) {
      add(['smtp', codes.status, codes.detail], scores.pair);
      add(['smtp', codes.detail], scores.detail);
    }
    add(['smtp', codes.status], scores.status);
  } else {
    const shelf = /[+-]/.test(codes.status) ? 'pop3' : 'imap';
    if (codes.detail !== undefined) add([shelf, codes.detail], scores.pair);
    add([shelf, codes.status], scores.detail);
  }
  return found.filter(({ score }) => score > 0);
}

const enhancedCode = /^#?[245x]\.\d{1,3}\.\d{1,3}$/i;

/** Names that are the query, or begin with it. Signs before a name need not be typed: `Seen` finds `\Seen`. */
function byName(query: string, index: Index): readonly Hit[] {
  const bare = query.replace(/^\[(.*)\]$/, '$1');
  if (bare === '') return [];
  return index.flatMap(({ path, words, name }) => {
    const unsigned = name.replace(/^[\\$]/, '');
    const score =
      name === bare
        ? scores.name
        : unsigned === bare
          ? scores.name - 5
          : unsigned.startsWith(bare)
            ? scores.prefix - Math.min(50, unsigned.length - bare.length)
            : 0;
    return score === 0 ? [] : [{ path, words, score: score + weightOf(words[0].kind) }];
  });
}

/** `AUTH PLAIN`: several words of the wire, and nothing else. Reasons are English words, too, and do not count. */
function byNames(terms: readonly Term[], index: Index): readonly Hit[] {
  if (terms.length < 2) return [];
  const named = terms.map(({ text }) => index.filter(({ name, path }) => name === text && path[0] !== 'reason'));
  if (named.some((cards) => cards.length === 0)) return [];
  return named.flatMap((cards, i) => cards.map(({ path, words }) => ({ path, words, score: scores.names - i })));
}

/** Of equal hits, what explains a code comes before what merely mentions it. */
const weights: Readonly<Partial<Record<Kind, number>>> = {
  reason: 6,
  reply: 5,
  enhanced: 4,
  command: 4,
  extension: 4,
  mechanism: 4,
  responseCode: 4,
  capability: 3,
  wording: 2,
};

function weightOf(kind: Kind): number {
  return (weights[kind] ?? 1) / 10;
}

/** Of several terms, at least so many must be found when there is nothing that has all. */
const shareMin = 0.6;

/** What has all words of the query; where nothing has, what has most of them. */
function byWords(terms: readonly Term[], phrase: string, index: Index): readonly Hit[] {
  const searched = terms.filter(({ text }) => terms.length === 1 || !noise.has(text));
  if (searched.length === 0) return [];
  const need = (share: number): readonly Hit[] =>
    index.flatMap((card) => {
      const found = searched.filter((term) => foundIn(card.all, term) > 0);
      if (found.length < searched.length * share || found.length === 0) return [];
      return [hitOf(card, found, { phrase: searched.length > 1 ? phrase : '', share: found.length / searched.length })];
    });
  const whole = need(1);
  return whole.length > 0 ? whole : need(shareMin);
}

/** Words that tell nothing apart. */
const noise: ReadonlySet<string> = new Set(['a', 'an', 'and', 'in', 'is', 'of', 'or', 'the', 'to']);

function hitOf(
  card: Card,
  terms: readonly Term[],
  { phrase, share }: { readonly phrase: string; readonly share: number },
): Hit {
  const sum = terms.reduce((total, term) => total + worth(card, term), 0);
  const whole = phrase === '' ? 0 : phraseWorth(card, phrase);
  const { path, words } = card;
  const said = card.texts.find(({ title }) => terms.every((term) => foundIn(title, term) > 0));
  const found = said && { language: said.language, title: said.written };
  const score = share * (scores.words + sum / terms.length + whole) + weightOf(words[0].kind);
  return { path, words, score, ...(found && { found }) };
}

/** The best place in which a term is found. */
function worth({ name, texts, sample, provider }: Card, term: Term): number {
  const places: number[] = [];
  const add = (text: string, value: number): void => {
    const found = foundIn(text, term);
    if (found > 0) places.push(found * (beginsWord(text, term) ? value : value * 0.7));
  };
  add(name, name === term.text ? 110 : 80);
  for (const { title } of texts) add(title, 100);
  add(provider, 70);
  add(sample, 60);
  for (const { body } of texts) add(body, 40);
  return Math.max(0, ...places);
}

function phraseWorth({ texts, sample }: Card, phrase: string): number {
  if (texts.some(({ title }) => title.includes(phrase))) return 50;
  if (sample.includes(phrase)) return 45;
  return texts.some(({ body }) => body.includes(phrase)) ? 20 : 0;
}
