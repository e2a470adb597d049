// What stands in the search field, and the address that goes with it: typing changes the address a moment later, going to
// another page empties the field.

import { useEffect, useState } from 'react';
import { go } from '../routes.ts';
import { pathOfQuery, readAsked } from './paths.ts';

/** Browsers allow some address changes a second and no more. */
const settleMs = 250;

/** What is typed. */
export interface Query {
  readonly query: string;
  readonly setQuery: (query: string) => void;
  /** Puts the query into the address now: before a result is gone to, so that one can come back to it. */
  readonly settle: () => void;
}

/**
 * The query and how it is changed.
 * @param path of the page that is shown
 */
export function useQuery(path: string): Query {
  const [typed, setTyped] = useState(() => ({ path, query: readAsked(path).query }));
  // Another page was gone to, by a link or backwards.
  if (typed.path !== path) setTyped({ path, query: readAsked(path).query });
  const { query } = typed;
  useEffect(() => {
    const timer = setTimeout(() => settle(path, query), settleMs);
    return () => clearTimeout(timer);
  }, [path, query]);
  return { query, setQuery: (next) => setTyped({ path, query: next }), settle: () => settle(path, query) };
}

function settle(path: string, query: string): void {
  const { names, query: shown } = readAsked(path);
  if (query !== shown) go(pathOfQuery(query), names.length > 0 ? 'push' : 'replace');
}
