// On paper the whole conversation stands, wherever the replay is.

import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** True while the page is printed. */
export function usePrintedWhole(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    // The browser takes what is drawn when this returns.
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return printing;
}
