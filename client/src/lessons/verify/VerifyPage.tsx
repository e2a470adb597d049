// The check of a completion code at `/verify`. Not built yet.

import type { ReactNode } from 'react';
import type { LessonsPageProps } from '../pageProps.ts';

/** The page. */
export default function VerifyPage(_props: LessonsPageProps): ReactNode {
  return null;
}
