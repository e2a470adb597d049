// A room on the teacher's screen: the door while the class comes in, the wall, and what is said when it is over.

import { useMemo, useState, useSyncExternalStore } from 'react';
import { visible } from '@mailterm/shared/charset';
import { withoutNames } from '../../projector/privacy.ts';
import { addressOf } from '../../routes.ts';
import type { SessionStore } from '../../session/store.ts';
import { useSpeech } from '../../ui/language.tsx';
import { useStored } from '../../ui/stored.ts';
import { Door } from './Door.tsx';
import { Export } from './Export.tsx';
import type { TeacherRoom, Wall } from './room.ts';
import { NamesContext, useTell } from './speech.ts';
import type { Names } from './speech.ts';
import { WallView } from './WallView.tsx';
import styles from './Wall.module.css';

interface RoomPageProps {
  readonly desk: TeacherRoom;
  readonly openStore: () => SessionStore;
}

/** The room. */
export function RoomPage({ desk, openStore }: RoomPageProps) {
  const tell = useTell();
  const wall = useSyncExternalStore(desk.subscribe, desk.snapshot);
  const [names, toggleNames] = useNamesFor(desk);
  const [atDoor, setDoor] = useState<boolean>();
  const { room } = wall;
  if (wall.over) return <Over wall={wall} desk={desk} />;
  if (!room) {
    return (
      <main className={styles.quiet}>
        <p role="status">{tell(wall.isAway ? 'away' : 'connecting')}</p>
      </main>
    );
  }
  // Who comes to a room where nobody sits wants to let the class in, and the door stays while it does.
  const isDoor = atDoor ?? room.here === 0;
  if (atDoor === undefined) setDoor(isDoor);
  return (
    <NamesContext value={names}>
      <Problem wall={wall} desk={desk} />
      {isDoor ? (
        <Door
          onTargets={(text) => desk.say({ kind: 'targets', text })}
          room={room}
          targetsFault={wall.targetsFault}
          onLesson={(text) => desk.say({ kind: 'lesson', text })}
          onWall={() => setDoor(false)}
        />
      ) : (
        <WallView
          desk={desk}
          wall={wall}
          room={room}
          openStore={openStore}
          onDoor={() => setDoor(true)}
          onNames={toggleNames}
        />
      )}
    </NamesContext>
  );
}

/** How people are shown, which this browser remembers: a projector stays a projector. */
function useNamesFor(desk: TeacherRoom): readonly [Names, () => void] {
  const tell = useTell();
  const { language } = useSpeech();
  const [stored, store] = useStored('classNames', (word) => (word === 'hidden' ? 'hidden' : 'shown'));
  const isHidden = stored === 'hidden';
  const names = useMemo(
    (): Names => ({
      isHidden,
      nameOf: ({ seat, nickname }) => (isHidden ? tell('number', { number: desk.numberOf(seat) }) : visible(nickname)),
      textOf: isHidden ? withoutNames : (text) => text,
    }),
    // `tell` is a new function each time and says the same in one language.
    // oxlint-disable-next-line react/exhaustive-deps
    [isHidden, desk, language],
  );
  return [names, () => store(isHidden ? 'shown' : 'hidden')];
}

function Problem({ wall: { isAway, fault }, desk }: { readonly wall: Wall; readonly desk: TeacherRoom }) {
  const tell = useTell();
  const { say } = useSpeech();
  if (isAway) {
    return (
      <p role="status" className={styles.problem}>
        {tell('away')}{' '}
        <button type="button" className="framed" onClick={() => desk.retry()}>
          {tell('retry')}
        </button>
      </p>
    );
  }
  if (!fault) return null;
  return (
    <p role="alert" className={styles.problem}>
      <strong>{say(fault).title}</strong> {say(fault).body}
    </p>
  );
}

function Over({ wall, desk }: { readonly wall: Wall; readonly desk: TeacherRoom }) {
  const tell = useTell();
  const { say } = useSpeech();
  const { title, body } = say(wall.over ?? { id: 'link.lost' });
  return (
    <main className={styles.quiet}>
      <h1>{tell('closed')}</h1>
      <p>
        <strong>{title}</strong> {body}
      </p>
      {wall.room && (
        <>
          <p>{tell('closedLead')}</p>
          <Export code={desk.code} secret={desk.secret} deletesMs={wall.room.deletesMs} />
        </>
      )}
      <p>
        <a href={addressOf('/class')}>{tell('newRoom')}</a>
      </p>
    </main>
  );
}
