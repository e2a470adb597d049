// Where a link led to within a transcript, as the address says it now, and how the page changes it.

import { useMemo, useSyncExternalStore } from 'react';
import { fragmentOf, placeOf, withAsked } from './place.ts';
import type { Place, TurnRange } from './place.ts';

/** The place that the address names. */
export function usePlace(): Place {
  const address = useSyncExternalStore(watch, () => location.search + location.hash);
  return useMemo(() => {
    const [search = '', hash = ''] = address.split(/(?=#)/, 2);
    return search.startsWith('#') ? placeOf('', search) : placeOf(search, hash);
  }, [address]);
}

function watch(changed: () => void): () => void {
  const kinds = ['popstate', 'hashchange'] as const;
  for (const kind of kinds) addEventListener(kind, changed);
  return () => {
    for (const kind of kinds) removeEventListener(kind, changed);
  };
}

/** The address with other turns. */
export function addressOfTurns(turns: TurnRange): string {
  return location.pathname + location.search + fragmentOf(turns);
}

/** Puts turns into the address. */
export function linkTo(turns: TurnRange): void {
  replace(addressOfTurns(turns));
}

/** Puts a value into the query; '' takes it out. */
export function setAsked(name: string, value: string): void {
  replace(location.pathname + withAsked(location.search, name, value) + location.hash);
}

function replace(address: string): void {
  history.replaceState(null, '', address);
  dispatchEvent(new PopStateEvent('popstate'));
}
