// What App.tsx gives to each page of a classroom, and what such a page reads of its address.

import type { PathPageProps } from '../ReadingPage.tsx';
import type { SessionStore } from '../session/store.ts';

/** A page of a classroom. */
export interface ClassPageProps extends PathPageProps {
  /** Gives the one store of this page's sessions, the terminal's, and opens it where nobody has done so yet. */
  readonly openStore: () => SessionStore;
}

/** The room's code in a path such as `/class/428913/teach`. */
export const codeOf = (path: string): string | undefined => /^\/class\/(\d{6})/.exec(path)?.[1];

/** A code as people read it: `428 913`. */
export const spaced = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;
