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
  if (!pieces.some((piece) => linesIn(piece) > foldLinesMax)) return undefined;
  return {
    foldKey,
    lines: pieces.reduce((sum, piece) => sum + linesIn(piece), 0),
    octets: pieces.reduce((sum, { octets }) => sum + octets.length, 0),
  };
}

/** Lines of a unit; the last one may not have ended. Counted once: of a long letter that comes, most stays as it is. */
function linesIn(unit: UnitEntry): number {
  const known = counted.get(unit);
  if (known !== undefined) return known;
  const { octets } = unit;
  let lines = octets.length > 0 && octets[octets.length - 1] !== LF ? 1 : 0;
  for (let at = octets.indexOf(LF); at >= 0; at = octets.indexOf(LF, at + 1)) lines++;
  counted.set(unit, lines);
  return lines;
}
