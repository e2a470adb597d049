// What a server held before and after, compared: which kinds of resources are more, and whether memory grew.

/**
 * What the heap and the memory outside it may grow by: code that is compiled late, counters, mail in practice mailrooms.
 * A session that is not forgotten costs some ten KiB, and there are hundreds of them in the shortest run.
 */
export const marginOctets = 3 * 2 ** 20;

/**
 * @param {{ heapUsed: number, external: number, resources: Record<string, number> }} before
 * @param {typeof before} after
 * @returns {string[]} one sentence for each thing that leaked
 */
export function differences(before, after) {
  const found = [];
  for (const [name, words] of [
    ['heapUsed', 'the heap'],
    ['external', 'memory outside the heap'],
  ]) {
    const grown = after[name] - before[name];
    if (grown > marginOctets) found.push(`${words} grew by ${(grown / 2 ** 20).toFixed(1)} MiB`);
  }
  for (const kind of moreOf(before.resources, after.resources)) {
    const was = before.resources[kind] ?? 0;
    found.push(`${kind}: ${after.resources[kind]} are open, ${was} were before`);
  }
  return found;
}

/** Kinds of which there are more than before. */
export function moreOf(before, after) {
  return Object.keys(after).filter((kind) => after[kind] > (before[kind] ?? 0));
}
