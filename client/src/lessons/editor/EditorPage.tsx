// The live editor of a lesson at `/lessons/edit`. Not built yet.

import type { ReactNode } from 'react';
import type { LessonsPageProps } from '../pageProps.ts';

/** The page. */
export default function EditorPage(_props: LessonsPageProps): ReactNode {
  return null;
}
