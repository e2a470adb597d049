// The dialog for what the teacher is about to do: fills it in, or asks once more.

import type { ReactNode } from 'react';
import type { RoomTold, TeacherMessage } from '@mailterm/shared/wire/room/messages';
import { Dialog } from '../../ease/Dialog.tsx';
import type { SessionStore } from '../../session/store.ts';
import { spaced } from '../page.ts';
import type { Ask, Asked } from './asked.ts';
import { useTimeOfDay } from './Bar.tsx';
import { BroadcastForm } from './BroadcastForm.tsx';
import { ChipForm } from './ChipForm.tsx';
import { Conversation } from './Conversation.tsx';
import { HintForm } from './HintForm.tsx';
import { PollForm } from './PollForm.tsx';
import type { Wall } from './room.ts';
import { RoomForm } from './RoomForm.tsx';
import { useMistakes, useNames, useTell } from './speech.ts';
import { Sure } from './Sure.tsx';
import styles from './Look.module.css';

export interface AskingProps {
  readonly asked: Asked;
  readonly wall: Wall;
  readonly room: RoomTold;
  readonly secret: string;
  readonly openStore: () => SessionStore;
  readonly onSay: (message: TeacherMessage) => void;
  /** So many were sent something. */
  readonly onSent: (count: number | 'all') => void;
  readonly onAsk: Ask;
  readonly onClose: () => void;
}

/** The dialog, with what belongs into it. */
export function Asking(props: AskingProps) {
  const { asked, onClose } = props;
  const title = useTitleOf(props);
  const isWide = asked.kind === 'one';
  return (
    // Another question is another dialog: its focus begins anew.
    <Dialog key={asked.kind} title={title} wide={isWide} onClose={onClose}>
      <Content {...props} />
    </Dialog>
  );
}

function useTitleOf({ asked, wall, room }: AskingProps): string {
  const tell = useTell();
  const names = useNames();
  const mistake = useMistakes();
  const whoOf = (seats: readonly string[]) =>
    seats
      .slice(0, 3)
      .map((seat) => {
        const tile = wall.tiles.get(seat);
        return tile ? names.nameOf(tile) : '';
      })
      .join(tell('and')) + (seats.length > 3 ? ` + ${seats.length - 3}` : '');
  switch (asked.kind) {
    case 'hint':
      return `${tell('hintTitle')} · ${whoOf(asked.seats)}`;
    case 'chip':
      return `${tell('chip')} · ${asked.seats === 'all' ? tell('toEvery') : whoOf(asked.seats)}`;
    case 'poll':
      return tell('voteTitle');
    case 'broadcast':
      return tell('broadcast');
    case 'room':
      return `${tell('room')} ${spaced(room.code)}`;
    case 'one':
      return `${mistake(asked.mistake).title} · ${tell('lookOne', { count: asked.count })}`;
    case 'lock':
      return tell(room.isLocked ? 'unlock' : 'lock');
    case 'kick':
    case 'extend':
    case 'end':
      return tell(asked.kind);
  }
}

function Content(props: AskingProps): ReactNode {
  const { asked, wall, room, secret, openStore, onSay, onSent, onAsk, onClose } = props;
  switch (asked.kind) {
    case 'hint': {
      const { seats, mistake } = asked;
      return (
        <HintForm
          mistakes={mistake === undefined ? [] : [mistake]}
          onSend={(hint) => {
            onSay({ kind: 'hint', to: seats, ...hint });
            onSent(seats.length);
            onClose();
          }}
        />
      );
    }
    case 'chip':
      return (
        <ChipForm
          onPush={(line) => {
            onSay({ kind: 'chip', to: asked.seats, line });
            onSent(asked.seats === 'all' ? 'all' : asked.seats.length);
            onClose();
          }}
        />
      );
    case 'poll':
      return (
        <PollForm
          onBegin={(question, choices) => {
            onSay({ kind: 'poll', question, choices });
            onClose();
          }}
        />
      );
    case 'broadcast':
      return (
        <BroadcastForm
          openStore={openStore}
          onBegin={(message) => {
            onSay(message);
            onClose();
          }}
        />
      );
    case 'room':
      return (
        <RoomForm
          targetsFault={wall.targetsFault}
          onTargets={(text) => onSay({ kind: 'targets', text })}
          room={room}
          secret={secret}
          onLesson={(text) => onSay({ kind: 'lesson', text })}
          onAsk={onAsk}
        />
      );
    case 'one':
      return <One {...props} asked={asked} />;
    default:
      return <Confirming {...props} asked={asked} />;
  }
}

/** Large, for the last row, and without a name. */
function One({ asked, wall }: AskingProps & { readonly asked: Asked & { kind: 'one' } }) {
  const tell = useTell();
  const mistake = useMistakes();
  const session = wall.look?.seat === asked.seat ? wall.look.session : undefined;
  return (
    <div className={styles.one}>
      <p>{mistake(asked.mistake).body}</p>
      <Conversation session={session} name={tell('lookOne', { count: asked.count })} isHidden />
    </div>
  );
}

type Confirmed = Extract<Asked, { kind: 'kick' | 'lock' | 'extend' | 'end' }>;

function Confirming({ asked, wall, room, onSay, onClose }: AskingProps & { readonly asked: Confirmed }) {
  const tell = useTell();
  const names = useNames();
  const time = useTimeOfDay(room.endsMs);
  const tile = asked.kind === 'kick' ? wall.tiles.get(asked.seat) : undefined;
  const question = {
    kick: tell('kickAsk', { name: tile ? names.nameOf(tile) : '' }),
    lock: tell(room.isLocked ? 'unlockAsk' : 'lockAsk'),
    extend: tell('extendAsk', { time }),
    end: tell('endAsk'),
  }[asked.kind];
  return (
    <Sure
      question={question}
      onKeep={onClose}
      onSure={() => {
        onSay(asked.kind === 'lock' ? { kind: 'lock', on: !room.isLocked } : asked);
        onClose();
      }}
    />
  );
}
