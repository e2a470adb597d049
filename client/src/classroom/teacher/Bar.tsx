// The head of the wall: the room, what the class is about, how it goes, and what can be done for everybody at once.

import type { ReactNode } from 'react';
import type { RoomTold, Tile } from '@mailterm/shared/wire/room/messages';
import { useSpeech } from '../../ui/language.tsx';
import { spaced } from '../page.ts';
import type { Ask } from './asked.ts';
import { useLessonTitle } from './lessonTitle.ts';
import { handsUp, medianStep } from './order.ts';
import { Hand } from './Signs.tsx';
import { useNames, useTell } from './speech.ts';
import styles from './Wall.module.css';

interface BarProps {
  readonly room: RoomTold;
  readonly tiles: ReadonlyMap<string, Tile>;
  readonly onAsk: Ask;
  readonly onDoor: () => void;
  readonly onEyesUp: () => void;
  readonly onNames: () => void;
  readonly onEndBroadcast: () => void;
}

/** The head. */
export function Bar(props: BarProps) {
  const tell = useTell();
  return (
    <div className={styles.bar}>
      <Facts {...props} />
      <div className={styles.actions} role="group" aria-label={tell('actions')}>
        <Actions {...props} />
      </div>
    </div>
  );
}

function Facts({ room, tiles, onDoor }: BarProps) {
  const tell = useTell();
  const title = useLessonTitle(room.lesson);
  const all = [...tiles.values()];
  const hands = handsUp(all).length;
  const median = medianStep(all);
  return (
    <div className={styles.facts}>
      <h1 className={styles.code}>
        {tell('room')} <span>{spaced(room.code)}</span>
      </h1>
      <Fact>{title}</Fact>
      <Fact>{tell('here', { count: room.here })}</Fact>
      {hands > 0 && (
        <span className={styles.hands}>
          <Hand /> <span className="unseen">{tell('hands')}</span> {hands}
        </span>
      )}
      {median && <Fact>{tell('median', median)}</Fact>}
      {room.isLocked && <Fact>{tell('locked')}</Fact>}
      <Fact>{tell('endsAt', { time: useTimeOfDay(room.endsMs) })}</Fact>
      <button type="button" className={styles.link} onClick={onDoor}>
        {tell('showCode')}
      </button>
    </div>
  );
}

function Fact({ children }: { readonly children: ReactNode }) {
  return children ? <span>{children}</span> : null;
}

/** Hours and minutes in the reader's zone. */
export function useTimeOfDay(unixMs: number): string {
  const { language } = useSpeech();
  return new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hour12: false }).format(unixMs);
}

function Actions({ room, onAsk, onEyesUp, onNames, onEndBroadcast }: BarProps) {
  const tell = useTell();
  const { isHidden } = useNames();
  return (
    <>
      {room.broadcast ? (
        <button type="button" className="framed" aria-pressed="true" onClick={onEndBroadcast}>
          {tell('broadcastEnd')}
        </button>
      ) : (
        <button type="button" className="framed" onClick={() => onAsk({ kind: 'broadcast' })}>
          {tell('broadcast')}
        </button>
      )}
      <button type="button" className="framed" aria-pressed={room.eyesUp} onClick={onEyesUp}>
        {tell('eyesUp')}
      </button>
      <button type="button" className="framed" onClick={() => onAsk({ kind: 'poll' })}>
        {tell('vote')}
      </button>
      <button type="button" className="framed" onClick={() => onAsk({ kind: 'chip', seats: 'all' })}>
        {tell('chip')}
      </button>
      <button type="button" className="framed" aria-pressed={isHidden} title={tell('namesWhy')} onClick={onNames}>
        {tell('namesOff')}
      </button>
      <button type="button" className="framed" onClick={() => onAsk({ kind: 'room' })}>
        {tell('more')}
      </button>
    </>
  );
}
