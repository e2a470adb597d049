// The hand that was raised last: said once, and never one that was up already when the teacher came.

import { useEffect, useRef, useState } from 'react';
import type { Tile } from '@mailterm/shared/wire/room/messages';

/** @returns whose hand it is; undefined before there is a new one */
export function useRaised(tiles: ReadonlyMap<string, Tile>): Tile | undefined {
  const latest = [...tiles.values()].reduce<Tile | undefined>(
    (last, tile) => ((tile.hand?.raisedMs ?? 0) > (last?.hand?.raisedMs ?? 0) ? tile : last),
    undefined,
  );
  const raisedMs = latest?.hand?.raisedMs ?? 0;
  const known = useRef(raisedMs);
  const [raised, setRaised] = useState<Tile>();
  useEffect(() => {
    if (raisedMs <= known.current) return;
    known.current = raisedMs;
    setRaised(latest);
  }, [raisedMs, latest]);
  return raised;
}
