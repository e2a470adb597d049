// The screen for the class while it comes in: six digits that the last row can read, the address, the square, and how many
// are here. Beside it, small, what the teacher does meanwhile.

import { useState } from 'react';
import type { Saying } from '@mailterm/shared/dialect';
import type { RoomTold } from '@mailterm/shared/wire/room/messages';
import { addressOf } from '../../routes.ts';
import { spaced } from '../page.ts';
import { KeepLink } from './KeepLink.tsx';
import { LessonChoice } from './LessonChoice.tsx';
import { useLessonTitle } from './lessonTitle.ts';
import { Qr } from './Qr.tsx';
import { TargetsForm } from './TargetsForm.tsx';
import { useTell } from './speech.ts';
import styles from './Door.module.css';

interface DoorProps {
  readonly room: RoomTold;
  readonly onLesson: (text: string | undefined) => void;
  /** Why the servers that were named are not allowed. */
  readonly targetsFault: Saying | undefined;
  readonly onTargets: (text: string) => void;
  readonly onWall: () => void;
}

/** The screen. */
export function Door({ room, targetsFault, onLesson, onTargets, onWall }: DoorProps) {
  const tell = useTell();
  const title = useLessonTitle(room.lesson);
  const [join] = useState(() => new URL(addressOf('/class'), location.href).href);
  return (
    <main className={styles.door}>
      <section className={styles.sign}>
        <h1>{title === '' ? tell('door') : title}</h1>
        <p className={styles.digits}>
          <span className="unseen">
            {tell('doorCode')} {room.code.split('').join(' ')}
          </span>
          <span aria-hidden="true">{spaced(room.code)}</span>
        </p>
        <div className={styles.ways}>
          <Qr text={`${join}#${room.code}`} label={tell('doorQr', { code: spaced(room.code) })} />
          <div className={styles.words}>
            <p className={styles.how}>
              {tell('doorHow')} <code>{join.replace(/^https?:\/\//, '')}</code>
            </p>
            <p className={styles.here} role="status">
              {tell('here', { count: room.here })}
            </p>
          </div>
        </div>
      </section>
      <div className={styles.beside}>
        <p className={styles.go}>
          <button type="button" className="framed" onClick={onWall}>
            {tell('toWall')}
          </button>
        </p>
        <LessonChoice lesson={room.lesson} onChoose={onLesson} />
        <TargetsForm targets={room.targets ?? []} fault={targetsFault} onAllow={onTargets} />
        <KeepLink />
      </div>
    </main>
  );
}
