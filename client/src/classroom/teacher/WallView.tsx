// The wall: what the teacher sees of a class at a glance, and what is done from there. Says everything to the room and
// decides nothing; what is open beside the wall is kept here.

import { useCallback, useEffect, useState } from 'react';
import type { RoomTold } from '@mailterm/shared/wire/room/messages';
import type { SessionStore } from '../../session/store.ts';
import { classes } from '../../ui/classes.ts';
import type { Ask, Asked } from './asked.ts';
import { Asking } from './Asking.tsx';
import { Bar } from './Bar.tsx';
import { Look } from './Look.tsx';
import { Needs } from './Needs.tsx';
import { PollStand } from './PollStand.tsx';
import type { TeacherRoom, Wall } from './room.ts';
import { StepGrid } from './StepGrid.tsx';
import { useNames, useTell } from './speech.ts';
import { Tiles } from './Tiles.tsx';
import { useRaised } from './useRaised.ts';
import styles from './Wall.module.css';

interface WallViewProps {
  readonly desk: TeacherRoom;
  readonly wall: Wall;
  readonly room: RoomTold;
  readonly openStore: () => SessionStore;
  readonly onDoor: () => void;
  readonly onNames: () => void;
}

/** The wall. */
export function WallView({ desk, wall, room, openStore, onDoor, onNames }: WallViewProps) {
  const [asked, setAsked] = useState<Asked>();
  const [notice, tellSent] = useNotice();
  const { tiles, look } = wall;
  const onLook = useCallback((seat: string | undefined) => desk.look(seat), [desk]);
  const ask = (next: Asked) => {
    if (next.kind === 'one') desk.look(next.seat);
    setAsked(next);
  };
  const close = () => {
    // What was shown to everybody is not left open beside the wall, with its name.
    if (asked?.kind === 'one') desk.look(undefined);
    setAsked(undefined);
  };
  const lookedAt = asked?.kind === 'one' ? undefined : look && tiles.get(look.seat);
  return (
    <main className={classes(styles.wall, lookedAt && styles.withLook)}>
      <Bar
        room={room}
        tiles={tiles}
        onAsk={ask}
        onDoor={onDoor}
        onEyesUp={() => desk.say({ kind: 'eyesUp', on: !room.eyesUp })}
        onNames={onNames}
        onEndBroadcast={() => desk.say({ kind: 'endBroadcast' })}
      />
      <Content {...{ desk, wall, room, onDoor, onLook }} lookedAt={lookedAt?.seat} onAsk={ask} />
      {look && lookedAt && (
        <Look
          tile={lookedAt}
          look={look}
          onSay={(message) => desk.say(message)}
          onSent={tellSent}
          onAsk={ask}
          onClose={() => desk.look(undefined)}
        />
      )}
      <Said notice={notice} tiles={tiles} />
      {asked && (
        <Asking
          asked={asked}
          wall={wall}
          room={room}
          secret={desk.secret}
          openStore={openStore}
          onSay={(message) => desk.say(message)}
          onSent={tellSent}
          onAsk={ask}
          onClose={close}
        />
      )}
    </main>
  );
}

interface ContentProps extends Pick<WallViewProps, 'desk' | 'wall' | 'room' | 'onDoor'> {
  readonly lookedAt: string | undefined;
  readonly onLook: (seat: string) => void;
  readonly onAsk: Ask;
}

/** What scrolls. */
function Content({ desk, wall, room, lookedAt, onLook, onAsk, onDoor }: ContentProps) {
  const tell = useTell();
  const { tiles } = wall;
  return (
    <div className={styles.content}>
      {(room.eyesUp || room.broadcast) && (
        <p className={styles.state}>
          {room.eyesUp && <span>{tell('eyesUpOn')}</span>}
          {room.broadcast && (
            <>
              <span>{tell('broadcasting')}</span>
              <span className={styles.soft}>{tell(`mode.${room.broadcast.mode}`)}</span>
            </>
          )}
        </p>
      )}
      <Vote desk={desk} wall={wall} room={room} />
      {tiles.size === 0 ? (
        <p className={styles.empty}>
          {tell('empty')}{' '}
          <button type="button" className={styles.link} onClick={onDoor}>
            {tell('emptyAction')}
          </button>
        </p>
      ) : (
        <>
          <Needs
            tiles={tiles}
            clusters={wall.clusters}
            onAsk={onAsk}
            onLook={onLook}
            onHandled={(seat) => desk.say({ kind: 'handled', seat })}
          />
          <StepGrid tiles={tiles} />
          <Tiles tiles={tiles} lookedAt={lookedAt} onLook={onLook} onAsk={onAsk} />
        </>
      )}
    </div>
  );
}

function Vote({ desk, wall, room }: { readonly desk: TeacherRoom; readonly wall: Wall; readonly room: RoomTold }) {
  const { poll } = room;
  const [hidden, setHidden] = useState<string>();
  if (!poll || hidden === poll.id) return null;
  return (
    <PollStand
      key={poll.id}
      poll={poll}
      counts={wall.votes?.poll === poll.id ? wall.votes.counts : {}}
      here={room.here}
      onEnd={(answer) => desk.say(answer === undefined ? { kind: 'endPoll' } : { kind: 'endPoll', answer })}
      onHide={() => setHidden(poll.id)}
    />
  );
}

/** For ears: who raises a hand. For all: to how many something went. */
function Said({ notice, tiles }: { readonly notice: string; readonly tiles: Wall['tiles'] }) {
  const tell = useTell();
  const names = useNames();
  const raised = useRaised(tiles);
  return (
    <>
      <p role="status" className={classes(styles.notice, notice === '' && 'unseen')}>
        {notice}
      </p>
      <p role="status" className="unseen">
        {raised && tell('raises', { name: names.nameOf(raised) })}
      </p>
    </>
  );
}

/** How long it is said, in milliseconds. */
const noticeMs = 4000;

function useNotice(): readonly [string, (count: number | 'all') => void] {
  const tell = useTell();
  const [sent, setSent] = useState<{ readonly count: number | 'all' }>();
  useEffect(() => {
    if (!sent) return undefined;
    const timer = setTimeout(() => setSent(undefined), noticeMs);
    return () => clearTimeout(timer);
  }, [sent]);
  const notice = !sent ? '' : sent.count === 'all' ? tell('sentAll') : tell('sent', { count: sent.count });
  return [notice, (count) => setSent({ count })];
}
