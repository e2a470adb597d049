// The list of lessons at `/lessons`. Not built yet.

import type { ReactNode } from 'react';
import type { LessonsPageProps } from '../pageProps.ts';

/** The page. */
export default function ListPage(_props: LessonsPageProps): ReactNode {
  return null;
}
