// One learner on the wall: the last turns, the mode light, where they are in the lesson, since when nothing moved. Drawn
// anew only when its own tile has changed.

import { memo } from 'react';
import { visible } from '@mailterm/shared/charset';
import type { Tile, TileTurn } from '@mailterm/shared/wire/room/messages';
import { classGlyphs } from '@mailterm/shared/replyClass';
import { WithDigits } from '../../reader/digits.tsx';
import { classes } from '../../ui/classes.ts';
import { formatElapsed, useNow } from '../../ui/clock.ts';
import { useSpeech } from '../../ui/language.tsx';
import { Clock, Hand } from './Signs.tsx';
import { useNames, useTell } from './speech.ts';
import styles from './Tiles.module.css';

/** Shorter pauses are for thinking, in milliseconds. */
const stuckMs = 60_000;

const turnsMax = 4;

interface WallTileProps {
  readonly tile: Tile;
  readonly isSelected: boolean;
  readonly isLookedAt: boolean;
  readonly onSelect: (seat: string, isSelected: boolean) => void;
  readonly onLook: (seat: string) => void;
}

/** The tile. The name opens the conversation. */
export const WallTile = memo(function WallTile({ tile, isSelected, isLookedAt, onSelect, onLook }: WallTileProps) {
  const tell = useTell();
  const names = useNames();
  const { seat, isHere, step, hand, turns } = tile;
  const name = names.nameOf(tile);
  return (
    <li
      className={classes(styles.tile, !isHere && styles.gone, hand && styles.raised, isLookedAt && styles.lookedAt)}
      data-seat={seat}
    >
      <div className={styles.head}>
        <input
          type="checkbox"
          checked={isSelected}
          aria-label={tell('select', { name })}
          onChange={({ target }) => onSelect(seat, target.checked)}
        />
        <button
          type="button"
          className={styles.name}
          aria-label={tell('look', { name })}
          title={name}
          onClick={() => onLook(seat)}
        >
          <bdi>{name}</bdi>
        </button>
        {hand && (
          <span className={styles.hand}>
            <Hand />
            <span className="unseen">{tell('hand')} </span>
            {hand.turn !== undefined && <span>{hand.turn}</span>}
          </span>
        )}
        {isHere && !(step && step.done >= step.of) && <Stuck sinceMs={tile.movedMs} />}
        {step && (
          <span className={styles.step}>
            <span className="unseen">{tell('step', { at: step.at, of: step.of })}</span>
            <span aria-hidden="true">
              {step.at}/{step.of}
            </span>
          </span>
        )}
      </div>
      <ol className={styles.turns}>
        {turns.slice(-turnsMax).map((turn) => (
          <Turn key={turn.turn} turn={turn} />
        ))}
        {turns.length === 0 && <li className={styles.nothing}>{tell('noTurn')}</li>}
      </ol>
      <div className={styles.foot}>
        <span className={styles.pill}>
          {isHere ? tile.state === '' ? tell('idle') : <code>{visible(tile.state)}</code> : tell('notHere')}
        </span>
      </div>
    </li>
  );
});

/** What was said, and what came back, each on a line of its own. */
function Turn({ turn: { said, reply, replyClass } }: { readonly turn: TileTurn }) {
  const { word } = useSpeech();
  const { textOf } = useNames();
  return (
    <li>
      {said !== '' && (
        <p className={styles.line}>
          <span className={styles.mark} aria-hidden="true">
            ▸
          </span>
          <span className="unseen">{word('speaker.client')}: </span>
          <code>{visible(textOf(said))}</code>
        </p>
      )}
      {reply !== '' && (
        <p className={styles.line} data-class={replyClass}>
          <span className={styles.mark} aria-hidden="true">
            {replyClass ? classGlyphs[replyClass] : '◂'}
          </span>
          <span className="unseen">
            {word('speaker.server')}
            {replyClass && `, ${word(`class.${replyClass}`)}`}:{' '}
          </span>
          <code>
            <WithDigits line={visible(textOf(reply))} />
          </code>
        </p>
      )}
    </li>
  );
}

function Stuck({ sinceMs }: { readonly sinceMs: number }) {
  const tell = useTell();
  const elapsedMs = useNow(true) - sinceMs;
  if (elapsedMs < stuckMs) return null;
  return (
    <span className={styles.stuck} title={tell('stuckFor')}>
      <Clock />
      <span className="unseen">{tell('stuckFor')} </span>
      {formatElapsed(elapsedMs)}
    </span>
  );
}
