// What the window is called, so that it is found among others.

import { useEffect } from 'react';

/** Names the window after what is read; undefined leaves its name to somebody else. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    if (title !== undefined) document.title = `${title} · mailterm`;
  }, [title]);
}
