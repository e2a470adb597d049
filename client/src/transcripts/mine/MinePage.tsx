// My transcripts: what this browser's sessions left behind, and the links that were made of it. Loaded when it is asked for.

import { useEffect } from 'react';
import { ReadingPage, useTell } from '../../ReadingPage.tsx';
import type { ReadingPageProps } from '../../ReadingPage.tsx';
import type { WordLoaders } from '../../ui/partWords.tsx';
import { MyList } from './MyList.tsx';
import { OwnRecording } from './OwnRecording.tsx';
import type { MineWordId } from './words/ids.ts';

const words: WordLoaders<Readonly<Record<MineWordId, string>>> = {
  en: () => import('./words/en.ts'),
  zh: () => import('./words/zh.ts'),
};

/** What App.tsx gives to each of these pages. */
export interface MinePageProps extends ReadingPageProps {
  /** Where the page is, with its query. */
  readonly path: string;
}

/** The page at `/transcripts`, and one recording at `/transcripts/ID`. */
export default function MinePage({ path, ...frame }: MinePageProps) {
  const id = /^\/transcripts\/([\w-]+)/.exec(path)?.[1];
  return (
    <ReadingPage page="transcripts" words={words} {...frame}>
      <Named>{id === undefined ? <MyList /> : <OwnRecording key={id} id={id} />}</Named>
    </ReadingPage>
  );
}

function Named({ children }: { readonly children: React.ReactNode }) {
  const tell = useTell<MineWordId>();
  const title = tell('title');
  useEffect(() => {
    document.title = `${title} · mailterm`;
  }, [title]);
  return children;
}
