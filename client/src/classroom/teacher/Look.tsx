// One seat, closely: the whole conversation beside the wall, the raised hand at its turn, and what can be sent to this
// learner alone. Esc closes it, and the focus goes back to the tile.

import { useEffect, useRef } from 'react';
import { visible } from '@mailterm/shared/charset';
import { aboutOf } from '@mailterm/shared/wire/room/codec';
import type { TeacherMessage, Tile } from '@mailterm/shared/wire/room/messages';
import { useEscape, useFocusBack } from './useBeside.ts';
import type { Ask } from './asked.ts';
import { Conversation } from './Conversation.tsx';
import { HintForm } from './HintForm.tsx';
import type { Wall } from './room.ts';
import { useNames, useTell } from './speech.ts';
import styles from './Look.module.css';

interface LookProps {
  readonly tile: Tile;
  readonly look: NonNullable<Wall['look']>;
  readonly onSay: (message: TeacherMessage) => void;
  readonly onSent: (count: number) => void;
  readonly onAsk: Ask;
  readonly onClose: () => void;
}

/** The panel. */
export function Look({ tile, look, onSay, onSent, onAsk, onClose }: LookProps) {
  const tell = useTell();
  const names = useNames();
  const heading = useRef<HTMLHeadingElement>(null);
  const { seat, hand, step, state } = tile;
  useFocusBack();
  useEscape(onClose);
  useEffect(() => heading.current?.focus(), [seat]);
  return (
    <aside className={styles.look} aria-label={tell('look', { name: names.nameOf(tile) })}>
      <div className={styles.head}>
        <h2 ref={heading} tabIndex={-1}>
          <bdi>{names.nameOf(tile)}</bdi>
        </h2>
        {step && <span>{tell('step', { at: step.at, of: step.of })}</span>}
        {state !== '' && <code>{visible(state)}</code>}
        <button type="button" onClick={onClose}>
          {tell('lookClose')}
        </button>
      </div>
      {hand && (
        <p className={styles.hand}>
          <strong>{tell('hand')}</strong> {hand.turn !== undefined && tell('handAtTurn', { turn: hand.turn })}
          <button type="button" className="framed" onClick={() => onSay({ kind: 'handled', seat })}>
            {tell('handled')}
          </button>
        </p>
      )}
      <Conversation
        key={seat}
        session={look.session}
        name={names.nameOf(tile)}
        isHidden={names.isHidden}
        turn={hand?.turn}
      />
      <div className={styles.send}>
        <HintForm
          key={seat}
          mistakes={tile.mistakes}
          onSend={(hint) => {
            // An answer to a raised hand is about its turn.
            onSay({ kind: 'hint', to: [seat], ...hint, ...(hand?.turn !== undefined && aboutOf(hand)) });
            onSent(1);
          }}
        />
        <div className={styles.more}>
          <button type="button" onClick={() => onAsk({ kind: 'chip', seats: [seat] })}>
            {tell('chip')}
          </button>
          <button type="button" onClick={() => onAsk({ kind: 'kick', seat })}>
            {tell('kick')}
          </button>
        </div>
      </div>
    </aside>
  );
}
