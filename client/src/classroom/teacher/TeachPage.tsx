// The teacher's page of a room at `/class/CODE/teach#SECRET`. Loaded when it is asked for.

import { useState } from 'react';
import { WithEaseWords } from '../../ease/speech.ts';
import { ReadingPage } from '../../ReadingPage.tsx';
import { addressOf } from '../../routes.ts';
import { useTitle } from '../../ui/title.ts';
import { codeOf, spaced } from '../page.ts';
import type { ClassPageProps } from '../page.ts';
import { useFragment } from '../useFragment.ts';
import { RoomPage } from './RoomPage.tsx';
import { teacherRoom } from './room.ts';
import { loadMistakes, teachWords, useTell, WithTeachWords } from './speech.ts';
import styles from './Wall.module.css';

/** The page. */
export default function TeachPage({ path, openStore, ...frame }: ClassPageProps) {
  const code = codeOf(path) ?? '';
  const secret = useFragment();
  return (
    <ReadingPage page="teach" words={teachWords} prepare={loadMistakes} {...frame}>
      <WithEaseWords>
        <WithTeachWords>
          <Titled code={code}>
            {secret === '' ? (
              <NoSecret code={code} />
            ) : (
              <Opened key={`${code}#${secret}`} code={code} secret={secret} openStore={openStore} />
            )}
          </Titled>
        </WithTeachWords>
      </WithEaseWords>
    </ReadingPage>
  );
}

function Opened({ code, secret, openStore }: { code: string; secret: string } & Pick<ClassPageProps, 'openStore'>) {
  const [desk] = useState(() => teacherRoom(code, secret));
  return <RoomPage desk={desk} openStore={openStore} />;
}

function Titled({ code, children }: { readonly code: string; readonly children: React.ReactNode }) {
  const tell = useTell();
  useTitle(tell('wallTitle', { code: spaced(code) }));
  return children;
}

function NoSecret({ code }: { readonly code: string }) {
  const tell = useTell();
  return (
    <main className={styles.quiet}>
      <h1>{tell('title')}</h1>
      <p role="alert">{tell('noSecret', { code: spaced(code) })}</p>
      <p>
        <a href={addressOf('/class')}>{tell('joinPage')}</a>
      </p>
    </main>
  );
}
