// What App.tsx gives to the pages about lessons. Types only.

import type { ReadingPageProps } from '../ReadingPage.tsx';

export interface LessonsPageProps extends ReadingPageProps {
  /** Where the page is, with its query. */
  readonly path: string;
}
