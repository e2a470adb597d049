// Who needs the teacher now: raised hands, in the order in which they were raised, and those who made the same mistake.

import { visible } from '@mailterm/shared/charset';
import type { Cluster, Tile } from '@mailterm/shared/wire/room/messages';
import { formatElapsed, useNow } from '../../ui/clock.ts';
import type { Ask } from './asked.ts';
import { handsUp } from './order.ts';
import { useMistakes, useNames, useTell } from './speech.ts';
import styles from './Wall.module.css';

interface NeedsProps {
  readonly tiles: ReadonlyMap<string, Tile>;
  readonly clusters: readonly Cluster[];
  readonly onAsk: Ask;
  readonly onLook: (seat: string) => void;
  readonly onHandled: (seat: string) => void;
}

/** Both lists. */
export function Needs(props: NeedsProps) {
  return (
    <div className={styles.needs}>
      <Clusters {...props} />
      <Hands {...props} />
    </div>
  );
}

function Clusters({ tiles, clusters, onAsk }: NeedsProps) {
  const tell = useTell();
  const mistake = useMistakes();
  return (
    <section className={styles.need} aria-label={tell('clusters')}>
      <h2>{tell('clusters')}</h2>
      {clusters.length === 0 && <p className={styles.soft}>{tell('clusterNone')}</p>}
      <ul>
        {clusters.map(({ mistake: id, seats }) => {
          const { title, row } = mistake(id);
          const shown = seats.find((seat) => tiles.get(seat)?.isHere) ?? seats[0];
          const name = row === undefined ? title : tell('clusterName', { title, row });
          return (
            <li key={id} className={styles.cluster}>
              <span className={styles.count}>{seats.length} ×</span>
              <span className={styles.what}>{name}</span>
              <span className={styles.does} role="group" aria-label={name}>
                {shown !== undefined && (
                  <button
                    type="button"
                    onClick={() => onAsk({ kind: 'one', seat: shown, mistake: id, count: seats.length })}
                  >
                    {tell('clusterShow')}
                  </button>
                )}
                <button type="button" className="framed" onClick={() => onAsk({ kind: 'hint', seats, mistake: id })}>
                  {tell('clusterHint', { count: seats.length })}
                </button>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Hands({ tiles, onLook, onHandled }: NeedsProps) {
  const tell = useTell();
  const names = useNames();
  const hands = handsUp(tiles.values());
  if (hands.length === 0) return null;
  return (
    <section className={styles.need} aria-label={tell('hands')}>
      <h2>{tell('hands')}</h2>
      <ol>
        {hands.map((tile) => {
          const { seat, hand, turns } = tile;
          const said = turns.find(({ turn }) => turn === hand?.turn)?.said ?? '';
          const name = names.nameOf(tile);
          return (
            <li key={seat} className={styles.cluster}>
              <Waiting sinceMs={hand?.raisedMs ?? 0} />
              <span className={styles.what}>
                <bdi className={styles.who}>{name}</bdi>{' '}
                {hand?.turn !== undefined && tell('handAtTurn', { turn: hand.turn })}{' '}
                {said !== '' && <code>{visible(names.textOf(said))}</code>}
              </span>
              <span className={styles.does} role="group" aria-label={name}>
                <button type="button" onClick={() => onHandled(seat)}>
                  {tell('handled')}
                </button>
                <button type="button" className="framed" onClick={() => onLook(seat)}>
                  {tell('answer')}
                </button>
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function Waiting({ sinceMs }: { readonly sinceMs: number }) {
  return <span className={styles.count}>{formatElapsed(useNow(true) - sinceMs)}</span>;
}
