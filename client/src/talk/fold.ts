// What of a session is too long to be seen whole: how many lines and octets it has, those included that are still coming. Pure.

import { isBlock } from '../explain/pieces.ts';
import { LF } from '@mailterm/shared/octets';
import type { Session, UnitEntry } from '../session/model.ts';
import { foldKeyOf, foldLinesMax } from '../terminal/rows.ts';

/** A reply or a letter that is folded unless somebody unfolds it. */
export interface Folded {
  readonly foldKey: string;
  readonly lines: number;
  readonly octets: number;
}

const counted = new WeakMap<UnitEntry, number>();

/** What is folded of the unit's turn, all its pieces together; undefined where it is short enough. */
export function foldedOf({ entries }: Session, unit: UnitEntry): Folded | undefined {
  const foldKey = foldKeyOf(unit);
  const pieces = entries.filter(
    (entry): entry is UnitEntry => entry.kind === 'unit' && foldKeyOf(entry) === foldKey && isBlock(entry),
  );
  if (!pieces.some((piece) => lineEndsIn(piece) > foldLinesMax)) return undefined;
  const last = pieces[pieces.length - 1]?.octets;
  const isBroken = last !== undefined && last[last.length - 1] !== LF;
  return {
    foldKey,
    // A piece may be cut within a line: only ends of lines can be added up.
    lines: pieces.reduce((sum, piece) => sum + lineEndsIn(piece), isBroken ? 1 : 0),
    octets: pieces.reduce((sum, { octets }) => sum + octets.length, 0),
  };
}

/** Counted once: of a long letter that comes, most stays as it is. */
function lineEndsIn(unit: UnitEntry): number {
  const known = counted.get(unit);
  if (known !== undefined) return known;
  let lines = 0;
  for (let at = unit.octets.indexOf(LF); at >= 0; at = unit.octets.indexOf(LF, at + 1)) lines++;
  counted.set(unit, lines);
  return lines;
}
