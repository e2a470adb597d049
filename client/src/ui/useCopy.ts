// Copying, and saying for a moment that it was done.

import { useRef, useState } from 'react';

export type Copied = 'copied' | 'notCopied';

/** How long it is said, in milliseconds. */
const saidMs = 3000;

/** Puts a text on the clipboard. False where the browser does not let us. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** What is to be said about the last copy, and how to make one. */
export function useCopy(): readonly [said: Copied | undefined, copy: (text: string) => Promise<void>] {
  const [said, setSaid] = useState<Copied>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const copy = async (text: string) => {
    setSaid((await copyText(text)) ? 'copied' : 'notCopied');
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setSaid(undefined), saidMs);
  };
  return [said, copy];
}
