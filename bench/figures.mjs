// Figures and their table: medians, percentiles, ratios, and whether what must be reached was.

/** @param {readonly number[]} values */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** So that in no two rounds the same one is the first. */
export function rotated(list, by) {
  const at = by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}

/**
 * One line of the table. Figures are numbers in `unit`; what was not measured is absent.
 * @typedef {{ workload: string, unit: string, mailterm?: number, pipe?: number, raw?: number, ratio?: number,
 *   must?: { atMost?: number, atLeast?: number }, promise?: string,
 *   ok?: boolean, isExact?: boolean, others?: Record<string, number> }} Row
 */

/** Whether a row keeps its promise; undefined where none is made. */
export function isKept({ ratio, must, ok }) {
  if (ok !== undefined) return ok;
  if (!must || ratio === undefined) return undefined;
  return ratio <= (must.atMost ?? Infinity) && ratio >= (must.atLeast ?? -Infinity);
}

function promised({ must, promise = '' }) {
  if (must?.atMost !== undefined) return `≤ ${must.atMost}`;
  return must?.atLeast !== undefined ? `≥ ${must.atLeast}` : promise;
}

const heads = ['workload', 'Mailterm', 'bare pipe', 'raw TCP', 'ratio', 'must', 'ok'];

/** @param {readonly Row[]} rows */
export function markdown(rows) {
  const lines = rows.map((row) => {
    const { workload, unit, mailterm, pipe, raw, ratio } = row;
    const kept = isKept(row);
    return [
      workload,
      ...[mailterm, pipe, raw].map((figure) => withUnit(figure, unit)),
      Number.isFinite(ratio) ? ratio.toFixed(2) : '',
      promised(row),
      kept === undefined ? '' : kept ? 'yes' : 'NO',
    ];
  });
  return table(heads, lines);
}

/** The other programs, where there are any, beside the bare pipe. */
export function othersMarkdown(rows) {
  const found = rows.flatMap(({ workload, unit, pipe, others = {} }) =>
    Object.entries(others).map(([name, figure]) => [
      workload,
      name,
      withUnit(figure, unit),
      pipe === undefined ? '' : (figure / pipe).toFixed(2),
    ]),
  );
  return found.length === 0 ? '' : table(['workload', 'program', 'figure', 'of the bare pipe'], found);
}

function table(names, lines) {
  return [names, names.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function withUnit(figure, unit) {
  if (figure === undefined) return '';
  const digits = Math.abs(figure) >= 100 ? 0 : Math.abs(figure) >= 10 ? 1 : 2;
  return `${figure.toFixed(unit === '' ? 0 : digits)} ${unit}`.trim();
}
