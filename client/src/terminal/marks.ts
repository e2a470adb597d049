// Where the marks over the terminal lie: from what is looked at to boxes in pixels. Pure but for asking the screen where
// its rows are.

import { isBlock, isSeparator, piecesOf } from '../explain/pieces.ts';
import type { SpanRef } from '../explain/selection.ts';
import type { Entry, UnitEntry } from '../session/model.ts';
import { formatTimeOfDay, formatTook } from '../ui/clock.ts';
import { cellsOfSpan } from './hover.ts';
import type { Mark } from './Marks.tsx';
import type { PaintOptions } from './paint.ts';
import type { Screen } from './screen.ts';

/** What is looked at. */
export interface Looked {
  readonly entries: readonly Entry[];
  readonly options: PaintOptions;
  /** The unit that the panel explains. */
  readonly chosenKey: string | undefined;
  readonly raised: SpanRef | undefined;
  /** `long`: when and how long. `short`: how long. */
  readonly times: 'none' | 'short' | 'long';
  readonly startedMs: number | undefined;
}

/** Only entries near the end are worth a look while nothing is scrolled; this many are asked for times. */
const timedEntriesMax = 400;

/** All marks that are in view. */
export function markAll(screen: Screen, looked: Looked): readonly Mark[] {
  const chosen = unitOf(looked.entries, looked.chosenKey);
  const raisedUnit = unitOf(looked.entries, looked.raised?.key);
  return [
    ...(chosen ? markRows(screen, chosen) : []),
    ...(chosen && !isBlock(chosen) ? markSpans(screen, chosen, looked) : []),
    ...(raisedUnit && looked.raised ? markSpan(screen, raisedUnit, looked, looked.raised.index, 'raised') : []),
    ...(looked.times !== 'none' ? markTimes(screen, looked) : []),
  ];
}

function unitOf(entries: readonly Entry[], key: string | undefined): UnitEntry | undefined {
  if (key === undefined) return undefined;
  for (let at = entries.length - 1; at >= 0; at--) {
    const entry = entries[at];
    if (entry?.key === key) return entry.kind === 'unit' ? entry : undefined;
  }
  return undefined;
}

function markRows(screen: Screen, unit: UnitEntry): readonly Mark[] {
  const marks: Mark[] = [];
  const { first, end } = screen.rowsInView(unit.key);
  for (let row = first; row < end; row++) {
    const box = screen.boxOf(unit.key, row, 0, screen.columns);
    if (box) marks.push({ id: `row ${row}`, kind: isBlock(unit) ? 'bar' : 'row', box });
  }
  return marks;
}

function markSpans(screen: Screen, unit: UnitEntry, looked: Looked): readonly Mark[] {
  return piecesOf(unit, false)
    .filter((piece) => piece.number !== undefined)
    .flatMap((piece) => markSpan(screen, unit, looked, piece.index, 'span'));
}

function markSpan(
  screen: Screen,
  unit: UnitEntry,
  looked: Looked,
  index: number,
  kind: 'span' | 'raised',
): readonly Mark[] {
  const piece = piecesOf(unit, false)[index];
  if (!piece || isSeparator(piece.span)) return [];
  const { hue, number } = piece;
  return cellsOfSpan(unit, looked.options, index).flatMap((cells, part) => {
    const box = screen.boxOf(unit.key, cells.row, cells.column, cells.columns);
    if (!box) return [];
    const label = kind === 'raised' && part === 0 && number !== undefined ? { label: String(number) } : {};
    return [{ id: `${kind} ${index} ${part}`, kind, box, hue, ...label }];
  });
}

/** When each line came and how long it took, at the right edge of its first row. */
function markTimes(screen: Screen, { entries, times, startedMs }: Looked): readonly Mark[] {
  if (startedMs === undefined) return [];
  return entries.slice(-timedEntriesMax).flatMap((entry) => {
    if (entry.kind !== 'unit') return [];
    const box = screen.boxOf(entry.key, 0, 0, screen.columns);
    if (!box) return [];
    const took = entry.tookMs === undefined ? '' : `+${formatTook(entry.tookMs)}`;
    const label = times === 'short' ? took : `${formatTimeOfDay(startedMs + entry.atMs)} ${took.padStart(8)}`;
    return [{ id: `time ${entry.key}`, kind: 'time' as const, box, label }];
  });
}
