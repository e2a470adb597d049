// How the reader wants the page: colours, times, width. Remembered in this browser.

import { clampPercent } from './Divider.tsx';
import { useStored } from './stored.ts';
import { useScheme, useTheme } from './theme.ts';
import type { Theme } from './theme.ts';

/** The choices and how to change them. */
export interface Settings {
  readonly theme: Theme;
  setTheme(theme: Theme): void;
  /** What the theme comes to now. */
  readonly scheme: 'light' | 'dark';
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
  const [times, setTimes] = useStored<'on' | 'off'>('times', (word) => (word === 'on' ? 'on' : 'off'));
  const [split, setSplit] = useStored('split', (word) => String(clampPercent(Number(word ?? Number.NaN))));
  return {
    theme,
    setTheme,
    scheme,
    showTimes: times === 'on',
    toggleTimes: () => setTimes(times === 'on' ? 'off' : 'on'),
    splitPercent: Number(split),
    setSplitPercent: (percent) => setSplit(String(percent)),
  };
}
