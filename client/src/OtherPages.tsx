// The pages beside the terminal, the look-up and the explanation of a paste: transcripts and lessons. They stand behind one
// door, so that the first screen knows of one thing more, and not of each; each is loaded when its address is asked for.

import { lazy, Suspense } from 'react';
import { Incomplete } from './Incomplete.tsx';
import type { ReadingPageProps } from './ReadingPage.tsx';
import { pageOf } from './routes.ts';

const missing = () => ({ default: Incomplete });

const pages = {
  transcript: lazy(() => import('./transcripts/page/TranscriptPage.tsx').catch(missing)),
  transcripts: lazy(() => import('./transcripts/mine/MinePage.tsx').catch(missing)),
  open: lazy(() => import('./transcripts/open/OpenPage.tsx').catch(missing)),
  lessons: lazy(() => import('./lessons/list/ListPage.tsx').catch(missing)),
  lessonEdit: lazy(() => import('./lessons/editor/EditorPage.tsx').catch(missing)),
  verify: lazy(() => import('./lessons/verify/VerifyPage.tsx').catch(missing)),
} as const;

interface OtherPagesProps extends ReadingPageProps {
  /** Where the page is, with its query. */
  readonly path: string;
}

/** The page that the address names. */
export default function OtherPages(props: OtherPagesProps) {
  const page = pageOf(props.path);
  const Shown = page !== undefined && page in pages ? pages[page as keyof typeof pages] : undefined;
  return <Suspense>{Shown && <Shown {...props} />}</Suspense>;
}
