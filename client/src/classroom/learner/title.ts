// What the window of a class is called, so that it is found among others.

import { useEffect } from 'react';
import { spaced } from '../page.ts';
import { useTell } from './speech.ts';

/** @param code of the room, once one is in */
export function useClassTitle(code: string | undefined): void {
  const tell = useTell();
  const title = code === undefined ? tell('title') : tell('room', { code: spaced(code) });
  useEffect(() => {
    document.title = `${title} · mailterm`;
  }, [title]);
}
