// A transcript from a file, the clipboard or the address itself, opened in this browser: nothing is uploaded unless it is shared. Loaded when it is
// asked for.

import { useState } from 'react';
import type { TranscriptDocument } from '@mailterm/shared/transcript/document';
import { useDrop } from '../../paste/useDrop.ts';
import { ReadingPage, useTell } from '../../ReadingPage.tsx';
import type { ReadingPageProps } from '../../ReadingPage.tsx';
import type { WordLoaders } from '../../ui/partWords.tsx';
import { useTitle } from '../../ui/title.ts';
import page from '../page/Page.module.css';
import { Unshared } from '../share/Unshared.tsx';
import { OpenForm } from './OpenForm.tsx';
import { readFile, readText } from './read.ts';
import { useOpened } from './useOpened.ts';
import type { OpenWordId } from './words/ids.ts';
import styles from './OpenPage.module.css';

const words: WordLoaders<Readonly<Record<OpenWordId, string>>> = {
  en: () => import('./words/en.ts'),
  zh: () => import('./words/zh.ts'),
};

/** The page at `/transcripts/open`. */
export default function OpenPage(frame: ReadingPageProps) {
  return (
    <ReadingPage page="open" words={words} {...frame}>
      <Content />
    </ReadingPage>
  );
}

function Content() {
  const tell = useTell<OpenWordId>();
  const { opened, refused, isReading, take, close } = useOpened();
  useTitle(opened.length === 0 ? tell('title') : undefined);
  const isOver = useDrop((file) => take(readFile(file)));
  return (
    <>
      {opened.length > 0 ? (
        <Opened documents={opened} onAnother={close} />
      ) : (
        <OpenForm
          refused={refused}
          isReading={isReading}
          onText={(text) => take(readText(text))}
          onFile={(file) => take(readFile(file))}
        />
      )}
      {isOver && <p className={styles.drop}>{tell('drop')}</p>}
    </>
  );
}

interface OpenedProps {
  readonly documents: readonly TranscriptDocument[];
  readonly onAnother: () => void;
}

function Opened({ documents, onAnother }: OpenedProps) {
  const tell = useTell<OpenWordId>();
  const [place, setPlace] = useState(0);
  const transcript = documents[place] ?? documents[0];
  if (!transcript) return null;
  return (
    <main className={page.page}>
      <p className={styles.bar}>
        <span>{tell('opened')}</span>
        {documents.length > 1 && (
          <select aria-label={tell('which')} value={place} onChange={({ target }) => setPlace(Number(target.value))}>
            {documents.map((_, index) => (
              <option key={index} value={index}>
                {tell('conversation', { number: index + 1, count: documents.length })}
              </option>
            ))}
          </select>
        )}
        <button type="button" onClick={onAnother}>
          {tell('another')}
        </button>
      </p>
      <Unshared
        key={place}
        document={transcript}
        isMine={false}
        source={{ kind: 'opened', document: transcript }}
        shareWord={tell('share')}
      />
    </main>
  );
}
