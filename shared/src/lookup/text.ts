// How words are compared in a search: case does not count, nor does full width; Chinese is compared by pairs of characters,
// because nothing stands between its words.

/** Text as it is compared. */
export function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
}

/** A piece of a query. */
export interface Term {
  readonly text: string;
  /** Of a Chinese term: its pairs of characters. Empty for others and for a single character. */
  readonly pairs: readonly string[];
}

const termsMax = 12;

/** Characters that join words and tell nothing apart: 邮箱已满 is looked for as 邮箱 and 满. */
const joints = '的了已被是在和与';

const words = new RegExp(`(?:(?![${joints}])\\p{Script=Han})+|[^\\s\\p{Script=Han},;。，；：“”"（）()<>]+`, 'gu');

/** Cuts a query into words, and Chinese out of what stands around it. Signs and single Latin letters are no words. */
export function termsOf(query: string): readonly Term[] {
  const found = (folded(query).match(words) ?? []).filter(
    (word) => /[\p{L}\p{N}]/u.test(word) && !/^[a-z]$/.test(word),
  );
  return [...new Set(found)].slice(0, termsMax).map((text) => ({ text, pairs: pairsOf(text) }));
}

function pairsOf(text: string): readonly string[] {
  if (!/^\p{Script=Han}{2}/u.test(text)) return [];
  const characters = [...text];
  return characters.slice(1).map((character, i) => `${characters[i]}${character}`);
}

/** Of a Chinese term, at least this share of its pairs must be found. */
const shareMin = 0.5;

/**
 * How well a term is found in a text: 0 not at all, 1 as it is, between them a Chinese term in parts.
 * @param text folded
 */
export function foundIn(text: string, { text: word, pairs }: Term): number {
  if (text.includes(word)) return 1;
  if (pairs.length < 2) return 0;
  const share = pairs.filter((pair) => text.includes(pair)).length / pairs.length;
  return share >= shareMin ? share * 0.9 : 0;
}

/**
 * True when a word begins with the term: "list" begins one in "block list" and not in "enlisted".
 * @param text folded
 */
export function beginsWord(text: string, { text: word }: Term): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !/[a-z0-9]/.test(text[at - 1] ?? '')) return true;
  }
  return false;
}
