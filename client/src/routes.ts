// Which page an address names, and how links between pages are followed without loading anything anew, so that a session
// goes on meanwhile. All paths here are those behind the base path. No page is named but here and in the server.

import { useSyncExternalStore } from 'react';
import { basePathOf } from './link/address.ts';

const base = basePathOf(document);

/** The page that a path names; undefined for what is none of ours. */
export function pageOf(path: string): 'terminal' | 'code' | 'explain' | undefined {
  if (/^\/?(?:index\.html)?(?:[?#]|$)/.test(path)) return 'terminal';
  return /^\/(code|explain)(?=[/?#]|$)/.exec(path)?.[1] as 'code' | 'explain' | undefined;
}

/** The address of a path, for links. */
export const addressOf = (path: string): string => `${base}${path}`;

/** The path of the page that is shown, with its query. */
export const usePath = (): string =>
  useSyncExternalStore(
    (changed) => {
      addEventListener('popstate', changed);
      return () => removeEventListener('popstate', changed);
    },
    () => location.pathname.slice(base.length) + location.search,
  );

/** Goes to a path. `replace` changes the address of where one is. */
export function go(path: string, how: 'push' | 'replace' = 'push'): void {
  history[`${how}State`](null, '', addressOf(path));
  dispatchEvent(new PopStateEvent('popstate'));
  if (how === 'push') scrollTo(0, 0);
}

/** From now on a click on a link to a page of ours goes there; with a key held down the browser does what it always does. */
export function followLinks(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a');
    const { button, ctrlKey, metaKey, shiftKey, altKey, defaultPrevented } = event;
    if (!link || link.target || button || ctrlKey || metaKey || shiftKey || altKey || defaultPrevented) return;
    const path = link.href.slice(location.origin.length + base.length);
    if (!link.href.startsWith(location.origin + base) || !pageOf(path)) return;
    event.preventDefault();
    go(path);
  });
}
