// How far the class is: each step of the lesson with how many have done it.

import type { Tile } from '@mailterm/shared/wire/room/messages';
import { withProperties } from '../../ui/properties.ts';
import { stepsDone } from './order.ts';
import { useTell } from './speech.ts';
import styles from './Wall.module.css';

/** The grid; nothing where nobody is in a lesson. */
export function StepGrid({ tiles }: { readonly tiles: ReadonlyMap<string, Tile> }) {
  const tell = useTell();
  const done = stepsDone(tiles.values());
  const here = [...tiles.values()].filter(({ isHere, step }) => isHere && step).length;
  if (done.length === 0) return null;
  return (
    <section className={styles.grid} aria-label={tell('grid')}>
      <h2>{tell('grid')}</h2>
      <ol>
        {done.map((count, index) => (
          <li key={index}>
            <span className="unseen">{tell('gridStep', { step: index + 1, count, here })}</span>
            <span aria-hidden="true">{index + 1}</span>
            <span aria-hidden="true" className={styles.track}>
              <span style={withProperties({ '--part': `${(100 * count) / Math.max(1, here)}%` })} />
            </span>
            <span aria-hidden="true" className={styles.number}>
              {count}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
