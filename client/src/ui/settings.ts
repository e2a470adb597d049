// How the reader wants the page: colours, type, times, width. Remembered in this browser.

import { useLayoutEffect } from 'react';
import { useChosen } from './choices.ts';
import type { Choose, Chosen } from './choices.ts';
import { clampPercent } from './Divider.tsx';
import { useStored } from './stored.ts';
import { useMedia, useScheme, useTheme } from './theme.ts';
import type { Theme } from './theme.ts';

/** The choices and how to change them. */
export interface Settings {
  readonly theme: Theme;
  setTheme(theme: Theme): void;
  /** All that decides the colours. Views that cannot read custom properties repaint when it changes. */
  readonly colours: string;
  readonly chosen: Chosen;
  readonly choose: Choose;
  /** True when each line shows when it came and how long it took. */
  readonly showTimes: boolean;
  toggleTimes(): void;
  /** Width of the conversation, in per cent of the page. */
  readonly splitPercent: number;
  setSplitPercent(percent: number): void;
}

/** The settings of this browser. */
export function useSettings(): Settings {
  const [theme, setTheme] = useTheme();
  const scheme = useScheme(theme);
  const [chosen, choose] = useChosen();
  const contrast = useMedia('(prefers-contrast: more)') ? 'more' : chosen.contrast;
  const [times, setTimes] = useStored<'on' | 'off'>('times', (word) => (word === 'on' ? 'on' : 'off'));
  const [split, setSplit] = useStored('split', (word) => String(clampPercent(Number(word ?? Number.NaN))));
  // tokens.css does the rest. Before anything is drawn: the terminal measures its type when it is made.
  useLayoutEffect(() => {
    Object.assign(document.documentElement.dataset, { contrast, text: chosen.text });
  }, [contrast, chosen.text]);
  return {
    theme,
    setTheme,
    colours: `${scheme} ${contrast}`,
    chosen,
    choose,
    showTimes: times === 'on',
    toggleTimes: () => setTimes(times === 'on' ? 'off' : 'on'),
    splitPercent: Number(split),
    setSplitPercent: (percent) => setSplit(String(percent)),
  };
}
