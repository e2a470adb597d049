// Which command a mistyped word was meant to be. Knows words only; which words are commands is the dialect's.

/** Two edits: a swapped pair and a missing letter still show what was meant; three would turn any word into a command. */
const editsMax = 2;
const wordLengthMax = 16;

/**
 * The verb that is nearest to a word and at most two edits away, or undefined.
 * @param verbs in upper case; of two that are equally near the first wins
 */
export function nearestVerb<Verb extends string>(word: string, verbs: readonly Verb[]): Verb | undefined {
  if (word === '' || word.length > wordLengthMax) return undefined;
  const typed = word.toUpperCase();
  let nearest: Verb | undefined;
  let fewest = editsMax + 1;
  for (const verb of verbs) {
    const edits = Math.abs(typed.length - verb.length) > editsMax ? fewest : countEdits(typed, verb);
    if (edits < fewest) {
      nearest = verb;
      fewest = edits;
    }
  }
  return nearest;
}

/** Damerau-Levenshtein distance (optimal string alignment): insert, delete, replace, or swap two neighbours. */
export function countEdits(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let edits = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) edits = Math.min(edits, (beforeLast[j - 2] ?? 0) + 1);
      row.push(edits);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
