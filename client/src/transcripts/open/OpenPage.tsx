// A place for the page: filled by what follows.

import type { ReadingPageProps } from '../../ReadingPage.tsx';

/** What App.tsx gives to each of these pages. */
export interface OpenPageProps extends ReadingPageProps {
  /** Where the page is, with its query. */
  readonly path: string;
}

/** The page. */
export default function OpenPage({ path }: OpenPageProps) {
  return <main>{path}</main>;
}
