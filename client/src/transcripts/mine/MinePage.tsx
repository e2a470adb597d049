// My transcripts: what this browser's sessions left behind, and the links that were made of it. Loaded when it is asked for.

import type { ReactNode } from 'react';
import { ReadingPage, useTell } from '../../ReadingPage.tsx';
import type { PathPageProps } from '../../ReadingPage.tsx';
import type { WordLoaders } from '../../ui/partWords.tsx';
import { useTitle } from '../../ui/title.ts';
import { MyList } from './MyList.tsx';
import { OwnRecording } from './OwnRecording.tsx';
import type { MineWordId } from './words/ids.ts';

const words: WordLoaders<Readonly<Record<MineWordId, string>>> = {
  en: () => import('./words/en.ts'),
  zh: () => import('./words/zh.ts'),
};

/** The page at `/transcripts`, and one recording at `/transcripts/ID`. */
export default function MinePage({ path, ...frame }: PathPageProps) {
  const id = /^\/transcripts\/([\w-]+)/.exec(path)?.[1];
  return (
    <ReadingPage page="transcripts" words={words} {...frame}>
      <Named>{id === undefined ? <MyList /> : <OwnRecording key={id} id={id} />}</Named>
    </ReadingPage>
  );
}

function Named({ children }: { readonly children: ReactNode }) {
  const tell = useTell<MineWordId>();
  useTitle(tell('title'));
  return children;
}
