// How many cells of the terminal a text takes, and where it is cut into rows. Counts as xterm's grapheme addon does, so
// that a cell on screen can be traced back to the octet it came from.

/** East Asian wide and full-width characters (Unicode 15, UAX #11); emoji with colour by default are wide as well. */
const wide =
  /^[\u1100-\u115f\u231a\u231b\u2329\u232a\u2e80-\u2e99\u2e9b-\u2ef3\u2f00-\u2fd5\u2ff0-\u2ffb\u3000-\u303e\u3041-\u3096\u3099-\u30ff\u3105-\u312f\u3131-\u318e\u3190-\u31e3\u31f0-\u321e\u3220-\u3247\u3250-\u4dbf\u4e00-\ua48c\ua490-\ua4c6\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe52\ufe54-\ufe66\ufe68-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{16fe4}\u{16ff0}\u{16ff1}\u{17000}-\u{187f7}\u{18800}-\u{18cd5}\u{18d00}-\u{18d08}\u{1b000}-\u{1b11e}\u{1b150}-\u{1b152}\u{1b164}-\u{1b167}\u{1b170}-\u{1b2fb}\u{1f200}-\u{1f202}\u{1f210}-\u{1f23b}\u{1f240}-\u{1f248}\u{1f250}\u{1f251}\u{1f260}-\u{1f265}\u{20000}-\u{2fffd}\u{30000}-\u{3fffd}]|^\p{Emoji_Presentation}/u;

/** Two of these letters make one flag. */
const regionalIndicator = /^[\u{1f1e6}-\u{1f1ff}]$/u;

const plain = /^[ -~]*$/;

const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What is drawn into one cell, or into two. */
export interface Cluster {
  readonly text: string;
  readonly cells: 1 | 2;
}

/** True for text whose characters take one cell each. */
export function isPlain(text: string): boolean {
  return plain.test(text);
}

/** The text cut into what people see as characters, each with its width. */
export function clustersOf(text: string): readonly Cluster[] {
  if (plain.test(text)) return Array.from(text, (character) => ({ text: character, cells: 1 }));
  return Array.from(clusters.segment(text), ({ segment }) => ({ text: segment, cells: clusterCells(segment) }));
}

/** The width of a text on one row. */
export function cellsOf(text: string): number {
  if (plain.test(text)) return text.length;
  return clustersOf(text).reduce((sum, cluster) => sum + cluster.cells, 0);
}

function clusterCells(cluster: string): 1 | 2 {
  const characters = [...cluster];
  if (characters.length === 2 && characters.every((character) => regionalIndicator.test(character))) return 2;
  return characters.some((character) => wide.test(character) && !regionalIndicator.test(character)) ? 2 : 1;
}
