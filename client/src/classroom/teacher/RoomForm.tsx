// What holds for the whole room: the link to keep, the lesson, who may come in, how long, and the end.

import type { Saying } from '@mailterm/shared/dialect';
import type { RoomTold } from '@mailterm/shared/wire/room/messages';
import type { Ask } from './asked.ts';
import { useTimeOfDay } from './Bar.tsx';
import { Export } from './Export.tsx';
import { KeepLink } from './KeepLink.tsx';
import { LessonChoice } from './LessonChoice.tsx';
import { TargetsForm } from './TargetsForm.tsx';
import { useTell } from './speech.ts';
import styles from './Forms.module.css';

interface RoomFormProps {
  /** Why the servers that were named are not allowed. */
  readonly targetsFault: Saying | undefined;
  readonly onTargets: (text: string) => void;
  readonly room: RoomTold;
  readonly secret: string;
  readonly onLesson: (text: string | undefined) => void;
  readonly onAsk: Ask;
}

/** The settings of the room. */
export function RoomForm({ targetsFault, onTargets, room, secret, onLesson, onAsk }: RoomFormProps) {
  const tell = useTell();
  const time = useTimeOfDay(room.endsMs);
  return (
    <div className={styles.parts}>
      <LessonChoice lesson={room.lesson} onChoose={onLesson} />
      <TargetsForm targets={room.targets ?? []} fault={targetsFault} onAllow={onTargets} />
      <KeepLink />
      <Export code={room.code} secret={secret} deletesMs={room.deletesMs} />
      <section className={styles.part}>
        <h2>{tell('endsAt', { time })}</h2>
        <p className={styles.soft}>{tell('restart')}</p>
        <p className={styles.answers}>
          <button type="button" className="framed" onClick={() => onAsk({ kind: 'extend' })}>
            {tell('extend')}
          </button>
          <button type="button" className="framed" onClick={() => onAsk({ kind: 'lock' })}>
            {tell(room.isLocked ? 'unlock' : 'lock')}
          </button>
          <button type="button" className="framed" onClick={() => onAsk({ kind: 'end' })}>
            {tell('end')}
          </button>
        </p>
      </section>
    </div>
  );
}
