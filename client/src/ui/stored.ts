// Small choices that the page remembers in this browser: language, theme, times, divider. Of what was typed only the
// lines that brought a code on the practice server, without secrets (faults/proofs.ts), and the history where the person has
// switched that on (editor/recall.ts).

import { useCallback, useState } from 'react';

const prefix = 'mailterm.';

/** The switch that accepts untrusted certificates of practice and loopback servers unasked: 'on' or 'off'. */
export const acceptOwnName = 'acceptOwn';

/** What was remembered under a name, or undefined. Browsers that keep nothing give undefined. */
export function recall(name: string): string | undefined {
  try {
    return localStorage.getItem(prefix + name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Remembers a word under a name, where the browser allows it. */
export function remember(name: string, word: string): void {
  try {
    localStorage.setItem(prefix + name, word);
  } catch {
    // Private windows may refuse: the choice then lasts as long as the page.
  }
}

/**
 * State that outlives the page.
 * @param name under which it is remembered
 * @param read makes the value of the remembered word; gets undefined the first time
 */
export function useStored<T extends string>(
  name: string,
  read: (word: string | undefined) => T,
): readonly [T, (value: T) => void] {
  const [value, setValue] = useState(() => read(recall(name)));
  const store = useCallback(
    (next: T) => {
      remember(name, next);
      setValue(next);
    },
    [name],
  );
  return [value, store];
}
