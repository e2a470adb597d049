// Which page an address names, and how links between pages are followed without loading anything anew, so that a session
// goes on meanwhile. All paths here are those behind the base path. No page is named but here and in the server.

import { useSyncExternalStore } from 'react';
import { basePathOf } from './link/address.ts';

const base = basePathOf(document);

/**
 * A page of ours: `transcript` is a shared one, `transcripts` the list of one's own, `open` reads one from a file; `lesson` is
 * the terminal with a lesson beside it.
 */
export type PageName =
  | 'terminal'
  | 'code'
  | 'explain'
  | 'transcript'
  | 'transcripts'
  | 'open'
  | 'lesson'
  | 'lessons'
  | 'lessonEdit'
  | 'verify';

const lessonIn = /^\/lessons\/([\w-]+)\/?(?:[?#]|$)/;

/** The page that a path names; undefined for what is none of ours. */
export function pageOf(path: string): PageName | undefined {
  if (/^\/?(?:index\.html)?(?:[?#]|$)/.test(path)) return 'terminal';
  if (/^\/t\/[\w-]+(?:\/delete)?(?:[?#]|$)/.test(path)) return 'transcript';
  if (/^\/transcripts\/open\/?(?:[?#]|$)/.test(path)) return 'open';
  if (/^\/transcripts(?:\/[\w-]+)?\/?(?:[?#]|$)/.test(path)) return 'transcripts';
  const lesson = lessonIn.exec(path)?.[1];
  if (lesson !== undefined) return lesson === 'edit' ? 'lessonEdit' : 'lesson';
  if (/^\/(?:lessons|verify)\/./.test(path)) return undefined;
  return /^\/(code|explain|lessons|verify)(?=[/?#]|$)/.exec(path)?.[1] as
    'code' | 'explain' | 'lessons' | 'verify' | undefined;
}

/** The pages that hold the terminal. On all others its sessions go on unseen. */
export const holdsTerminal = (page: PageName): boolean => page === 'terminal' || page === 'lesson';

/** The lesson that a path names. */
export const lessonOf = (path: string): string | undefined =>
  pageOf(path) === 'lesson' ? lessonIn.exec(path)?.[1] : undefined;

/** The language that the address of a transcript asks for, for whoever follows the link. */
export function languageAsked(path: string): string | undefined {
  return pageOf(path) === 'transcript' ? /[?&]lang=(\w+)/.exec(path)?.[1] : undefined;
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
