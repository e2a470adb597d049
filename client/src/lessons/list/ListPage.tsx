// The list of lessons at `/lessons`. Not built yet.

import type { LessonsPageProps } from '../pageProps.ts';

/** The page. */
export default function ListPage(_props: LessonsPageProps) {
  return null;
}
