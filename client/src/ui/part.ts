// Parts of the page that are loaded when they are needed, over a line that may be down just then: they come once it is up
// again, and the page goes on without them until then. What a person has asked for by its address says itself that it did not
// come: OtherPages.tsx.

import { lazy } from 'react';
import type { ComponentType } from 'react';

/** Waits between attempts, in milliseconds. A browser that is offline is waited for as long as it is. */
const waitsMs = [500, 2_000, 8_000, 30_000];

/**
 * What is loaded, at last.
 * @returns rejects when it did not come in several attempts: the server may be a newer one, which does not have it any more
 */
export async function arriving<Loaded>(load: () => Promise<Loaded>): Promise<Loaded> {
  for (const waitMs of waitsMs) {
    try {
      return await load();
    } catch {
      await nextChance(waitMs);
      fetchStyles();
    }
  }
  return load();
}

/** A component with its styles, in a file of its own; nothing is shown in its place until it is there. */
export function part<Props extends object>(load: () => Promise<{ readonly default: ComponentType<Props> }>) {
  return lazy((): Promise<{ default: ComponentType<Props> }> => arriving(load).catch(() => ({ default: () => null })));
}

function nextChance(waitMs: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = navigator.onLine ? setTimeout(go, waitMs) : undefined;
    function go(): void {
      clearTimeout(timer);
      removeEventListener('online', go);
      resolve();
    }
    addEventListener('online', go);
  });
}

/** Styles are linked once, whether they come or not; one that did not come is asked for by a new link. */
function fetchStyles(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')) {
    if (!link.sheet) link.replaceWith(link.cloneNode());
  }
}
