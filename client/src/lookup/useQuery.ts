// What stands in the search field, and the address that goes with it: typing changes the address a moment later, going to
// another page empties the field.

import { useEffect, useState } from 'react';
import { go } from '../routes.ts';
import { pathOfQuery, readAsked } from './paths.ts';

/** Browsers allow some address changes a second and no more. */
const settleMs = 250;

/**
 * The query and how it is changed.
 * @param path of the page that is shown
 */
export function useQuery(path: string): readonly [query: string, setQuery: (query: string) => void] {
  const [typed, setTyped] = useState(() => ({ path, query: readAsked(path).query }));
  // Another page was gone to, by a link or backwards.
  if (typed.path !== path) setTyped({ path, query: readAsked(path).query });
  const { query } = typed;
  useEffect(() => {
    const { names, query: shown } = readAsked(path);
    if (query === shown) return undefined;
    const timer = setTimeout(() => go(pathOfQuery(query), names.length > 0 ? 'push' : 'replace'), settleMs);
    return () => clearTimeout(timer);
  }, [path, query]);
  return [query, (next) => setTyped({ path, query: next })];
}
