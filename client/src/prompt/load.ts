// Fetches the grammar of the local prompt when somebody begins to type: the first screen does not need it.

import type { parse } from './parse.ts';

/** Reads a line of the local prompt. */
export type Parse = typeof parse;

let loaded: Parse | undefined;

/** The grammar, once it has been fetched. */
export function grammar(): Parse | undefined {
  return loaded;
}

/** Fetches it; undefined when it does not come. The next call tries again. */
export async function loadGrammar(): Promise<Parse | undefined> {
  try {
    loaded ??= (await import('./parse.ts')).parse;
  } catch {
    // What stands in the way is the network; whoever asked says so.
  }
  return loaded;
}
