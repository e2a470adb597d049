// Keys that belong to an input method: they choose a word, and mean nothing to the page.

import type { KeyboardEvent } from 'react';

/** Safari ends the composition before it reports the Enter that ended it; the key code 229 tells. */
export function isComposing({ nativeEvent }: KeyboardEvent): boolean {
  return nativeEvent.isComposing || nativeEvent.keyCode === 229;
}
