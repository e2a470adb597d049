// Which command a misspelt word was meant to be. Knows no protocol: the words come with the question.

/**
 * Damerau-Levenshtein distance (adjacent letters swapped count once, no part is edited twice).
 * @param a at most a few letters: the cost is the product of the lengths
 */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (beforeLast[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/**
 * The word that is nearest to what was typed, or undefined when none is within `editsMax`. Of equals, the first.
 * @param typed in the same case as the words
 * @param words best guess first
 */
export function nearestWord<Word extends string>(
  typed: string,
  words: readonly Word[],
  editsMax: number,
): Word | undefined {
  let nearest: Word | undefined;
  let edits = editsMax + 1;
  for (const word of words) {
    // Longer words cannot be near, and are not measured.
    if (Math.abs(word.length - typed.length) >= edits) continue;
    const distance = editDistance(typed, word);
    if (distance < edits) [nearest, edits] = [word, distance];
  }
  return nearest;
}
