// A transcript from a file or the clipboard, opened in this browser: nothing is uploaded unless it is shared. Loaded when it is
// asked for.

import { useState } from 'react';
import type { TranscriptDocument } from '@mailterm/shared/transcript/document';
import { useDrop } from '../../paste/useDrop.ts';
import { ReadingPage, useTell } from '../../ReadingPage.tsx';
import type { ReadingPageProps } from '../../ReadingPage.tsx';
import type { WordLoaders } from '../../ui/partWords.tsx';
import { useTitle } from '../../ui/title.ts';
import { keepOpened, recallOpened } from '../handover.ts';
import page from '../page/Page.module.css';
import { Unshared } from '../share/Unshared.tsx';
import { OpenForm } from './OpenForm.tsx';
import { readFile, readText } from './read.ts';
import type { Read, Refused } from './read.ts';
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
  const [opened, setOpened] = useState(recallOpened);
  const [refused, setRefused] = useState<Refused>();
  const [isReading, setReading] = useState(false);
  useTitle(opened.length === 0 ? tell('title') : undefined);
  const show = (next: readonly TranscriptDocument[]) => {
    keepOpened(next);
    setOpened(next);
    scrollTo(0, 0);
  };
  const take = (reading: Promise<Read>) => {
    setReading(true);
    setRefused(undefined);
    void reading.then((read) => {
      setReading(false);
      if (read.ok) show(read.documents);
      else setRefused(read);
    });
  };
  const isOver = useDrop((file) => take(readFile(file)));
  return (
    <>
      {opened.length > 0 ? (
        <Opened documents={opened} onAnother={() => show([])} />
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
