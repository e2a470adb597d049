// What a reader may choose about the page, with the values of each choice; the first one is the one to begin with. Each is
// remembered in this browser by its own name. To add a choice: one line here, its words in ease/words (`NAME`, `NAME.VALUE`).

import { useCallback, useState } from 'react';
import { recall, remember } from './stored.ts';

export const choices = {
  /** More: ink is black, lines are dark. Auto follows the system. */
  contrast: ['auto', 'more'],
  /** The size of all text, in per cent. */
  text: ['100', '120', '140'],
  /** The conversation as a terminal, or as text that can be selected, searched and zoomed. */
  view: ['terminal', 'reader'],
  /** How much is said beside the answer to the present line. */
  density: ['normal', 'quiet'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Choice = keyof typeof choices;

/** What is chosen. */
export type Chosen = { readonly [name in Choice]: (typeof choices)[name][number] };

export type Choose = <N extends Choice>(name: N, value: Chosen[N]) => void;

/** What this browser remembers of a choice. */
export function chosenNow<N extends Choice>(name: N): Chosen[N] {
  const values: readonly string[] = choices[name];
  const word = recall(name) ?? '';
  return (values.includes(word) ? word : values[0]) as Chosen[N];
}

/** The choices of this browser, and how to change one. */
export function useChosen(): readonly [Chosen, Choose] {
  const [chosen, setChosen] = useState<Chosen>(() => ({
    contrast: chosenNow('contrast'),
    text: chosenNow('text'),
    view: chosenNow('view'),
    density: chosenNow('density'),
  }));
  const choose = useCallback<Choose>((name, value) => {
    remember(name, value);
    setChosen((now) => ({ ...now, [name]: value }));
  }, []);
  return [chosen, choose];
}
