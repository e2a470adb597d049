// The tiles in their order, and who of them is selected. While somebody points at them or is among them with the keyboard,
// none changes its place.

import { useEffect, useMemo, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { Tile } from '@mailterm/shared/wire/room/messages';
import { ordered, orders } from './order.ts';
import type { Order } from './order.ts';
import { useTell } from './speech.ts';
import type { Ask } from './asked.ts';
import { WallTile } from './WallTile.tsx';
import styles from './Tiles.module.css';

interface TilesProps {
  readonly tiles: ReadonlyMap<string, Tile>;
  readonly lookedAt: string | undefined;
  readonly onLook: (seat: string) => void;
  readonly onAsk: Ask;
}

/** How often the order is made anew, in milliseconds. */
const orderMs = 3000;

const none: ReadonlySet<string> = new Set();

/** All learners. */
export function Tiles({ tiles, lookedAt, onLook, onAsk }: TilesProps) {
  const tell = useTell();
  const list = useRef<HTMLUListElement>(null);
  const [order, setOrder] = useState<Order>('stuck');
  const [chosen, setChosen] = useState(none);
  const shown = useSteadyOrder(tiles, order, list);
  const selected = useMemo(() => [...chosen].filter((seat) => tiles.has(seat)), [chosen, tiles]);
  const [onSelect] = useState(() => (seat: string, isSelected: boolean) => {
    setChosen((seats) => new Set([...seats].filter((each) => each !== seat).concat(isSelected ? [seat] : [])));
  });
  return (
    <section className={styles.tiles} aria-label={tell('tiles')}>
      <div className={styles.tools}>
        <label>
          {tell('sort')}{' '}
          <select value={order} onChange={({ target }) => setOrder(target.value as Order)}>
            {orders.map((each) => (
              <option key={each} value={each}>
                {tell(`order.${each}`)}
              </option>
            ))}
          </select>
        </label>
        {selected.length === 0 ? (
          <button type="button" onClick={() => setChosen(new Set(tiles.keys()))}>
            {tell('selectAll')}
          </button>
        ) : (
          <>
            <span>{tell('selected', { count: selected.length })}</span>
            <button type="button" className="framed" onClick={() => onAsk({ kind: 'hint', seats: selected })}>
              {tell('hint')}
            </button>
            <button type="button" className="framed" onClick={() => onAsk({ kind: 'chip', seats: selected })}>
              {tell('chip')}
            </button>
            <button type="button" onClick={() => setChosen(none)}>
              {tell('selectNone')}
            </button>
          </>
        )}
      </div>
      <ul ref={list} className={styles.list} aria-label={tell('tiles')}>
        {shown.map((tile) => (
          <WallTile
            key={tile.seat}
            tile={tile}
            isSelected={chosen.has(tile.seat)}
            isLookedAt={tile.seat === lookedAt}
            onSelect={onSelect}
            onLook={onLook}
          />
        ))}
      </ul>
    </section>
  );
}

/** The tiles in an order that is made anew now and then; who comes meanwhile stands at the end. */
function useSteadyOrder(
  tiles: ReadonlyMap<string, Tile>,
  order: Order,
  list: RefObject<HTMLElement | null>,
): readonly Tile[] {
  const seatsNow = () => ordered(tiles.values(), order).map(({ seat }) => seat);
  const [seats, setSeats] = useState(seatsNow);
  const latest = useRef(seatsNow);
  useEffect(() => {
    latest.current = seatsNow;
  });
  useEffect(() => {
    setSeats(latest.current());
    const timer = setInterval(() => {
      if (!isBusy(list.current)) setSeats(latest.current());
    }, orderMs);
    return () => clearInterval(timer);
  }, [order, list]);
  return useMemo(() => {
    const rest = new Map(tiles);
    const kept = seats.flatMap((seat) => {
      const tile = rest.get(seat);
      rest.delete(seat);
      return tile ? [tile] : [];
    });
    return [...kept, ...rest.values()];
  }, [tiles, seats]);
}

/** Somebody is about to press something there. */
function isBusy(list: HTMLElement | null): boolean {
  if (!list) return false;
  return list.contains(document.activeElement) || (matchMedia('(hover: hover)').matches && list.matches(':hover'));
}
