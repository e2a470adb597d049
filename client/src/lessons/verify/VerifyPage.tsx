// The check of a completion code at `/verify`. Not built yet.

import type { LessonsPageProps } from '../pageProps.ts';

/** The page. */
export default function VerifyPage(_props: LessonsPageProps) {
  return null;
}
