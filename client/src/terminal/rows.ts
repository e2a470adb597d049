// Entries laid out as rows of cells: gutter, wrapping, folding. paint.ts makes ANSI of the rows and hover.ts finds spans
// in them, so that what is seen and what is found can never differ. Pure: words come with the options.

import { visible } from '@mailterm/shared/charset';
import type { Saying } from '@mailterm/shared/dialect';
import type { DialectId } from '@mailterm/shared/dialects/facts';
import { classGlyphs } from '@mailterm/shared/replyClass';
import type { Entry, LocalEntry, ToolEntry, UnitEntry } from '../session/model.ts';
import type { Speech } from '../words/speech.ts';
import { formatSize } from '../explain/size.ts';
import { cellsOf, clustersOf, isPlain } from './cells.ts';
import { railOf } from './rail.ts';
import { linesOf } from './runs.ts';
import type { Run } from './runs.ts';

/** What decides how entries are drawn. Make a new object when something in it changes: rows are remembered by it. */
export interface PaintOptions {
  /** The width of the terminal in cells. */
  readonly columns: number;
  readonly say: Speech['say'];
  readonly word: Speech['word'];
  readonly dialect: DialectId | undefined;
  /** Keys of the units whose secrets their owner asked to see. */
  readonly revealed: ReadonlySet<string>;
  /** Fold keys of the units that are shown in full length. */
  readonly expanded: ReadonlySet<string>;
}

/** A run that lies on one row, with its width. */
export interface Segment extends Run {
  readonly cells: number;
}

/** One row of the terminal. */
export interface Row {
  readonly segments: readonly Segment[];
  /** True for the row that stands for lines left out. */
  readonly fold?: true;
}

/** A block longer than this is folded. */
export const foldLinesMax = 40;

/** Below this width the numbers of the turns make room for the text. */
const numbersColumnsMin = 56;

const prompt = 'mail> ';

const remembered = new WeakMap<PaintOptions, WeakMap<Entry, readonly Row[]>>();

/** The rows of one entry; at least one. */
export function rowsOf(entry: Entry, options: PaintOptions): readonly Row[] {
  const known = remembered.get(options) ?? new WeakMap<Entry, readonly Row[]>();
  remembered.set(options, known);
  const rows = known.get(entry) ?? layOut(entry, options);
  known.set(entry, rows);
  return rows;
}

function layOut(entry: Entry, options: PaintOptions): readonly Row[] {
  switch (entry.kind) {
    case 'unit':
      return unitRows(entry, options);
    case 'tool':
      return noteRows(entry.saying, entry.tone, options);
    case 'local':
      return localRows(entry, options);
  }
}

function unitRows(entry: UnitEntry, options: PaintOptions): readonly Row[] {
  const { revealed, expanded, columns } = options;
  const isExpanded = expanded.has(foldKeyOf(entry));
  const { lines, hiddenLines, hiddenOctets } = linesOf(entry, {
    secrets: revealed.has(entry.key) ? 'shown' : 'masked',
    // What is not read yet may still change its looks: drawn as a whole, all of it would have to be drawn again.
    linesMax: isExpanded ? (entry.reading ? Infinity : foldLinesMax) : entry.goesOn ? 0 : foldLinesMax,
  });
  const first = gutterOf(entry, options);
  const blank = blankGutter(columns);
  const rail = railOf(entry, lines, { word: options.word, isNarrow: columns < numbersColumnsMin });
  const rows = lines.flatMap((runs, index) => {
    const part = rail[index] ?? [];
    return wrapWire(runs, { first: [...(index === 0 ? first : blank), ...part], next: [...blank, ...part], columns });
  });
  if (hiddenLines === 0 || isExpanded) return rows;
  const size = formatSize(hiddenOctets);
  const more: Run = { text: options.word('log.unfold', { count: hiddenLines, size }), tone: 'fold' };
  return [...rows, ...wrap(wordRuns(more), { first: blank, next: blank, columns }).map(asFold)];
}

/** What is unfolded together: the pieces of a letter that was cut at a limit, those included that are still to come. */
export function foldKeyOf({ key, from, turn }: UnitEntry): string {
  return turn === undefined ? key : `${from} ${turn}`;
}

function asFold(row: Row): Row {
  return { ...row, fold: true };
}

/** Turn, speaker and class of reply, before the first row of a unit. */
function gutterOf(entry: UnitEntry, { columns }: PaintOptions): readonly Run[] {
  const replyClass = entry.reading?.replyClass ?? entry.replyClass;
  const numbered = entry.from === 'client' || entry.turn === 0;
  const number: Run = { text: (numbered ? String(entry.turn ?? '') : '').padStart(3).concat(' '), tone: 'soft' };
  const speaker: Run = { text: speakerSign(entry), tone: replyClass ?? 'soft' };
  const verdict: Run = { text: replyClass ? classGlyphs[replyClass] : ' ', tone: replyClass ?? 'ink' };
  const gap: Run = { text: ' ', tone: 'ink' };
  return columns < numbersColumnsMin ? [speaker, verdict, gap] : [number, speaker, verdict, gap];
}

function speakerSign({ from, byCommand }: UnitEntry): string {
  if (from === 'server') return '◂';
  return byCommand ? '»' : '▸';
}

function blankGutter(columns: number): readonly Run[] {
  return [{ text: ' '.repeat(columns < numbersColumnsMin ? 3 : 7), tone: 'ink' }];
}

/** A sentence of Mailterm's own. What a peer said may be quoted in it, so it is made visible like everything else. */
function noteRows(saying: Saying, tone: ToolEntry['tone'], options: PaintOptions): readonly Row[] {
  const { columns, dialect } = options;
  const text = options.say(saying, dialect);
  const blank = blankGutter(columns);
  const margin = columns < numbersColumnsMin ? '' : '    ';
  const look = tone === 'warning' ? 'warning' : 'note';
  const first: readonly Run[] = [{ text: `${margin}·${tone === 'warning' ? '!' : ' '} `, tone: look }];
  return (text.body === '' ? text.title : text.body)
    .split('\n')
    .flatMap((line, index) =>
      wrap(wordRuns({ text: visible(line), tone: look }), { first: index === 0 ? first : blank, next: blank, columns }),
    );
}

function localRows(entry: LocalEntry, options: PaintOptions): readonly Row[] {
  const typed: Run = { text: visible(entry.line), tone: 'ink' };
  const first: readonly Run[] = [{ text: prompt, tone: 'soft' }];
  const next: readonly Run[] = [{ text: ' '.repeat(prompt.length), tone: 'ink' }];
  const rows = wrap(clusterRuns(typed), { first, next, columns: options.columns });
  return [
    ...rows,
    ...entry.answers.flatMap((answer) =>
      answer.id === 'prompt.output' ? outputRows(answer, options) : noteRows(answer, 'info', options),
    ),
  ];
}

/** What a program printed, line by line as it is. */
function outputRows(saying: Saying, { say, columns }: PaintOptions): readonly Row[] {
  const lines = say(saying).body.split('\n');
  return lines.flatMap((line) =>
    wrap(clusterRuns({ text: visible(line), tone: 'ink' }), { first: [], next: [], columns }),
  );
}

/** A run cut where a row may end anywhere: wire text is never re-flowed. */
function clusterRuns(run: Run): readonly Segment[] {
  return clustersOf(run.text).map(({ text, cells }) => ({ ...run, text, cells }));
}

/** Words with the blanks behind them; Chinese may be cut after every character. Nothing is cut before Chinese punctuation. */
const words = /(?:[^\s\u2e80-\uffef]+|[\u2e80-\uffef])[，。、：；！？）》」』]*\s*|\s+/gu;

/** A run cut where a sentence may be cut. */
function wordRuns(run: Run): readonly Segment[] {
  return (run.text.match(words) ?? []).map((text) => ({ ...run, text, cells: cellsOf(text) }));
}

interface Frame {
  readonly first: readonly Run[];
  readonly next: readonly Run[];
  readonly columns: number;
}

/** Text of the wire in rows. A row may end anywhere, so that plain text needs no look at its characters. */
function wrapWire(runs: readonly Run[], frame: Frame): readonly Row[] {
  if (!runs.every(({ text }) => isPlain(text))) return wrap(runs.flatMap(clusterRuns), frame);
  const rows: Row[] = [];
  let row = frame.first.map(measured);
  let used = widthOf(row);
  for (const run of runs) {
    for (let at = 0; at < run.text.length;) {
      if (used >= frame.columns) {
        rows.push({ segments: row });
        row = frame.next.map(measured);
        used = widthOf(row);
      }
      const text = run.text.slice(at, at + frame.columns - used);
      append(row, { ...run, text, cells: text.length });
      used += text.length;
      at += text.length;
    }
  }
  return [...rows, { segments: row }];
}

/** Fills rows with parts, each row behind its gutter. A part that is wider than a row is cut. */
function wrap(parts: readonly Segment[], frame: Frame): readonly Row[] {
  const rows: Row[] = [];
  let row = frame.first.map(measured);
  let used = widthOf(row);
  const gutter = used;
  for (const part of parts.flatMap((each) =>
    widthWithoutBlank(each) > frame.columns - gutter ? clusterRuns(each) : [each],
  )) {
    if (used + widthWithoutBlank(part) > frame.columns) {
      rows.push({ segments: row });
      row = frame.next.map(measured);
      used = widthOf(row);
    }
    const fitting = used + part.cells > frame.columns ? trimmed(part) : part;
    append(row, fitting);
    used += fitting.cells;
  }
  return [...rows, { segments: row }];
}

/** A blank at the end of a row needs no room. */
function trimmed(part: Segment): Segment {
  const text = part.text.trimEnd();
  return { ...part, text, cells: cellsOf(text) };
}

function widthWithoutBlank(part: Segment): number {
  // The only parts with blanks at their end that matter here are words; a blank of the wire keeps its cell.
  return part.text.length > 1 && part.text.endsWith(' ') ? trimmed(part).cells : part.cells;
}

/** Adds a part to a row, as part of its last segment where they look the same and mean the same. */
function append(row: Segment[], part: Segment): void {
  const last = row[row.length - 1];
  if (last && last.tone === part.tone && last.span === part.span) {
    row[row.length - 1] = { ...last, text: last.text + part.text, cells: last.cells + part.cells };
  } else if (part.cells > 0) row.push(part);
}

function measured(run: Run): Segment {
  return { ...run, cells: cellsOf(run.text) };
}

function widthOf(row: readonly Segment[]): number {
  return row.reduce((sum, segment) => sum + segment.cells, 0);
}
