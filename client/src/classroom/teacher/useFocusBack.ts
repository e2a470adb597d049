// Where the focus was before something opened, it is again when that has closed.

import { useEffect } from 'react';

/** Use it in what opens. */
export function useFocusBack(): void {
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
}
