// Stands in for the page where one joins, until it is built.

import { ReadingPage } from '../../ReadingPage.tsx';
import type { ClassPageProps } from '../page.ts';
import OpenRoom from '../teacher/OpenRoom.tsx';
import { teachWords } from '../teacher/speech.ts';

/** Only the way for teachers. */
export default function JoinPage({ path: _path, openStore: _store, ...frame }: ClassPageProps) {
  return (
    <ReadingPage page="class" words={teachWords} {...frame}>
      <main>
        <OpenRoom />
      </main>
    </ReadingPage>
  );
}
