// The switch for tags that appear by themselves before IMAP commands. Remembered in this browser.

import { useStored } from '../ui/stored.ts';

export interface TagSwitch {
  readonly on: boolean;
  toggle(): void;
}

/** On, unless the person has switched it off. */
export function useTags(): TagSwitch {
  const [word, setWord] = useStored<'on' | 'off'>('imapTags', (stored) => (stored === 'off' ? 'off' : 'on'));
  return { on: word === 'on', toggle: () => setWord(word === 'on' ? 'off' : 'on') };
}
