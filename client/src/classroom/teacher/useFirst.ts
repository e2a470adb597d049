// What has the focus when a dialog opens. The browser would take the button that closes it.

import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** @returns the ref of what has the focus first */
export function useFirst<Field extends HTMLElement>(): RefObject<Field | null> {
  const field = useRef<Field>(null);
  // Read by showModal(), which comes later; React would take an attribute of this name for itself.
  useLayoutEffect(() => field.current?.setAttribute('autofocus', ''), []);
  return field;
}
