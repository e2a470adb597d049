// Light, dark, or as the system has it. The choice is an attribute of the root; tokens.css does the rest.

import { useEffect, useSyncExternalStore } from 'react';
import { useStored } from './stored.ts';

export const themes = ['auto', 'light', 'dark'] as const;

export type Theme = (typeof themes)[number];

/** The chosen theme and how to choose another. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useStored<Theme>('theme', (word) => themes.find((each) => each === word) ?? 'auto');
  useEffect(() => {
    if (theme === 'auto') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  return [theme, setTheme];
}

const darkQuery = '(prefers-color-scheme: dark)';

function watchScheme(changed: () => void): () => void {
  const query = matchMedia(darkQuery);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

/** What the theme comes to now. Views that cannot read custom properties repaint when it changes. */
export function useScheme(theme: Theme): 'light' | 'dark' {
  const systemDark = useSyncExternalStore(watchScheme, () => matchMedia(darkQuery).matches);
  if (theme !== 'auto') return theme;
  return systemDark ? 'dark' : 'light';
}

/** True while a media query holds. */
export function useMedia(media: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = matchMedia(media);
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => matchMedia(media).matches,
  );
}
