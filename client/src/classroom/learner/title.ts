// What the window of a class is called, so that it is found among others.

import { useTitle } from '../../ui/title.ts';
import { spaced } from '../page.ts';
import { useTell } from './speech.ts';

/** @param code of the room, once one is in */
export function useClassTitle(code: string | undefined): void {
  const tell = useTell();
  useTitle(code === undefined ? tell('title') : tell('room', { code: spaced(code) }));
}
