// xterm.js as a display: it is given painted entries and keeps its buffer equal to them. The buffer is a cache of the log;
// whatever cannot be mended at its end is drawn anew, with the scroll position kept by entry. Nothing is ever read from
// it: its onData is connected to nothing.

import { FitAddon } from '@xterm/addon-fit';
import { Terminal } from '@xterm/xterm';
import type { ITheme } from '@xterm/xterm';
import '@xterm/xterm/css/xterm.css';

/** An entry as rows of ANSI text, each row ended by CRLF and no wider than the screen. */
export interface Painted {
  readonly key: string;
  /** Absent where nobody needs it: if such an entry is on screen it stays as it is, else it has no rows there. */
  readonly ansi?: string;
}

/** A place on screen in pixels, from the upper left corner of the terminal. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What the view shows: the end, or a place from some entry on. */
interface Standing {
  readonly atEnd: boolean;
  readonly topKey: string | undefined;
}

const scrollbackRows = 20_000;

/** Characters that are given to xterm.js at once: about three milliseconds of its work. */
const writeLength = 16 * 1024;

/** DEC private mode 2026: the screen is refreshed at the end of an update. */
const beginUpdate = '\u001b[?2026h';
const endUpdate = '\u001b[?2026l';

/** The screen, the scrollback, and the cursor at the first cell (ECMA-48 §8.3.39, §8.3.21; xterm's ED 3). */
const eraseAll = '\u001b[0m\u001b[2J\u001b[3J\u001b[H';

/**
 * Text whose widths xterm knows by itself: Latin, the signs that we draw, Chinese. Anything else (emoji, combining marks)
 * needs the tables of the grapheme addon, 12 kB that are fetched when the first such character is to be drawn.
 */
const plainWidths =
  /^[\u0000-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u22ff\u2400-\u2426\u2500-\u25ff\u2713\u2717\u27e8\u27e9\u3001-\u303f\u4e00-\u9fff\uff01-\uff5e]*$/;

/** One terminal in the page. */
export class Screen {
  readonly #terminal: Terminal;
  readonly #fit = new FitAddon();
  readonly #host: HTMLElement;
  #painted: readonly Painted[] = [];
  /** The first row of each entry, counted from the first row ever drawn; one more for the end. */
  #starts: number[] = [0];
  #drawing: Promise<void> = Promise.resolve();
  #hasGraphemes = false;
  /** Where the view stood before the width changed. xterm.js then wraps rows by itself, and no count of rows holds. */
  #before: Standing | undefined;

  constructor(host: HTMLElement, theme: ITheme, onMoved: () => void) {
    this.#host = host;
    this.#terminal = new Terminal({
      allowProposedApi: true,
      cursorBlink: false,
      cursorInactiveStyle: 'none',
      disableStdin: true,
      fontFamily: getComputedStyle(host).getPropertyValue('--mono'),
      // As large as the page's own text, which the reader chooses.
      fontSize: Number.parseFloat(getComputedStyle(document.body).fontSize) || 14,
      fontWeightBold: '600',
      // Of the font's own height, which is 1.3 em: 1.08 comes to the 20 pixels that 14 px wire text is set with.
      lineHeight: 1.08,
      drawBoldTextInBrightColors: false,
      overviewRuler: { width: 8 },
      screenReaderMode: false,
      scrollback: scrollbackRows,
      theme,
    });
    this.#terminal.loadAddon(this.#fit);
    this.#terminal.open(host);
    // A display takes no focus by Tab: the prompt below it is where one types.
    if (this.#terminal.textarea) this.#terminal.textarea.tabIndex = -1;
    // Every row that comes in scrolls, and many come between two frames: what moved is asked for when it is drawn.
    this.#terminal.onRender(onMoved);
  }

  get columns(): number {
    return this.#terminal.cols;
  }

  /** Rows that are in view. */
  get rows(): number {
    return this.#terminal.rows;
  }

  /** More rows than this are never kept. */
  get rowsMax(): number {
    return scrollbackRows + this.#terminal.rows;
  }

  /** Rows that hold something, at most as many as fit. */
  get usedRows(): number {
    return Math.min(this.#terminal.rows, this.#starts[this.#starts.length - 1] ?? 0);
  }

  /** The size of one cell in pixels. */
  get cell(): { readonly width: number; readonly height: number } {
    const screen = this.#host.querySelector('.xterm-screen');
    const { width = 0, height = 0 } = screen?.getBoundingClientRect() ?? {};
    return { width: width / this.#terminal.cols, height: height / this.#terminal.rows };
  }

  get selection(): string {
    return this.#terminal.getSelection();
  }

  set theme(theme: ITheme) {
    this.#terminal.options.theme = theme;
  }

  /** Takes the size of its host. After a change of width, the next drawing is a whole one. */
  fit(): void {
    const columns = this.#fit.proposeDimensions()?.cols;
    if (columns !== undefined && columns !== this.columns) this.#before ??= this.#standing();
    this.#fit.fit();
  }

  /** Draws the difference to what is on screen. Resolves when the terminal has parsed all of it. */
  draw(painted: readonly Painted[]): Promise<void> {
    this.#drawing = this.#drawing.then(() => this.#drawNow(painted));
    return this.#drawing;
  }

  scrollPages(pages: number): void {
    this.#terminal.scrollPages(pages);
  }

  /** Brings an entry into view, moving as little as possible. */
  showEntry(key: string): void {
    const at = this.#painted.findIndex((entry) => entry.key === key);
    if (at < 0) return;
    const first = this.#bufferRow(this.#starts[at] ?? 0);
    const last = this.#bufferRow((this.#starts[at + 1] ?? 0) - 1);
    const top = this.#terminal.buffer.active.viewportY;
    if (first < top || last - first >= this.#terminal.rows) this.#terminal.scrollToLine(first);
    else if (last >= top + this.#terminal.rows) this.#terminal.scrollToLine(last - this.#terminal.rows + 1);
  }

  /** Where a pixel of the host lies: the entry and the cell in it, counted from the entry's first row. */
  cellAt(x: number, y: number): { readonly key: string; readonly row: number; readonly column: number } | undefined {
    const { width, height } = this.cell;
    if (width === 0 || height === 0) return undefined;
    const row = Math.floor(y / height) + this.#terminal.buffer.active.viewportY + this.#trimmedRows;
    const at = this.#entryAt(row);
    const entry = this.#painted[at];
    if (!entry || row >= (this.#starts[at + 1] ?? 0)) return undefined;
    return { key: entry.key, row: row - (this.#starts[at] ?? 0), column: Math.floor(x / width) };
  }

  /** The pixels of some cells of an entry's row; undefined while that row is out of view. */
  boxOf(key: string, row: number, column: number, columns: number): Box | undefined {
    const at = this.#painted.findIndex((entry) => entry.key === key);
    if (at < 0) return undefined;
    const shown = this.#bufferRow((this.#starts[at] ?? 0) + row) - this.#terminal.buffer.active.viewportY;
    if (shown < 0 || shown >= this.#terminal.rows) return undefined;
    const { width, height } = this.cell;
    return { left: column * width, top: shown * height, width: columns * width, height };
  }

  /** The rows of an entry that are in view, counted from its first one. */
  rowsInView(key: string): { readonly first: number; readonly end: number } {
    const at = this.#painted.findIndex((entry) => entry.key === key);
    const start = this.#starts[at] ?? 0;
    const rows = at < 0 ? 0 : (this.#starts[at + 1] ?? 0) - start;
    const top = this.#terminal.buffer.active.viewportY - this.#bufferRow(start);
    const within = (row: number): number => Math.max(0, Math.min(rows, row));
    return { first: within(top), end: within(top + this.#terminal.rows) };
  }

  dispose(): void {
    this.#terminal.dispose();
  }

  /** Rows that fell out of the scrollback at its top. */
  get #trimmedRows(): number {
    const { baseY, cursorY } = this.#terminal.buffer.active;
    return Math.max(0, (this.#starts[this.#starts.length - 1] ?? 0) - (baseY + cursorY));
  }

  /** The entry that a row belongs to. */
  #entryAt(row: number): number {
    let at = this.#starts.length - 2;
    while (at >= 0 && (this.#starts[at] ?? 0) > row) at--;
    return at;
  }

  #bufferRow(row: number): number {
    return row - this.#trimmedRows;
  }

  async #drawNow(painted: readonly Painted[]): Promise<void> {
    const same = countSame(this.#painted, painted);
    if (!this.#before && same === this.#painted.length && same === painted.length) return;
    if (!this.#hasGraphemes && !painted.slice(same).every(({ ansi }) => plainWidths.test(ansi ?? ''))) {
      await this.#loadGraphemes();
    }
    const { active } = this.#terminal.buffer;
    // A letter grows and unfolds at its end: rows of it that are right stay.
    const kept = commonRows(this.#painted[same]?.ansi ?? '', painted[same]?.ansi ?? '');
    const upRows = (this.#starts[this.#starts.length - 1] ?? 0) - (this.#starts[same] ?? 0) - countRows(kept);
    // Only rows that did not scroll out yet can be taken back.
    if (!this.#before && upRows <= active.cursorY) {
      const erase = upRows > 0 ? `\u001b[${upRows}A\r\u001b[J` : '';
      this.#starts.length = same + 1;
      await this.#write(erase, painted.slice(same), kept.length);
      this.#painted = [
        ...this.#painted.slice(0, same).map((each, at) => this.#known(each, at)),
        ...painted.slice(same),
      ];
    } else {
      await this.#redraw(painted);
      this.#painted = painted;
    }
  }

  /** What scrolled out can be forgotten. */
  #known(painted: Painted, at: number): Painted {
    return (this.#starts[at + 1] ?? 0) > this.#trimmedRows ? painted : { key: painted.key };
  }

  async #loadGraphemes(): Promise<void> {
    const { UnicodeGraphemesAddon } = await import('@xterm/addon-unicode-graphemes');
    this.#terminal.loadAddon(new UnicodeGraphemesAddon());
    this.#hasGraphemes = true;
  }

  async #redraw(painted: readonly Painted[]): Promise<void> {
    const { atEnd, topKey } = this.#before ?? this.#standing();
    this.#before = undefined;
    this.#starts = [0];
    // All of it at once (synchronized output): what is in view is not seen to go and come again.
    await this.#write(`${beginUpdate}${eraseAll}`, painted, 0, endUpdate);
    if (atEnd || topKey === undefined) return;
    const nowAt = painted.findIndex((entry) => entry.key === topKey);
    if (nowAt >= 0) this.#terminal.scrollToLine(this.#bufferRow(this.#starts[nowAt] ?? 0));
  }

  #standing(): Standing {
    const { viewportY, baseY } = this.#terminal.buffer.active;
    return { atEnd: viewportY >= baseY, topKey: this.#painted[this.#entryAt(viewportY + this.#trimmedRows)]?.key };
  }

  /** @param skipped characters at the beginning that are on screen already */
  #write(before: string, painted: readonly Painted[], skipped: number, after = ''): Promise<void> {
    for (const { ansi = '' } of painted) {
      const last = this.#starts[this.#starts.length - 1] ?? 0;
      this.#starts.push(last + countRows(ansi));
    }
    const text = before + textOf(painted).slice(skipped) + after;
    // xterm.js lets the page move between two writes, never within one.
    let at = 0;
    for (; text.length - at > writeLength; at += writeLength) {
      this.#terminal.write(text.slice(at, at + writeLength));
    }
    return new Promise((resolve) => this.#terminal.write(text.slice(at), resolve));
  }
}

/** How many entries at the beginning are drawn as they should be. */
function countSame(drawn: readonly Painted[], wanted: readonly Painted[]): number {
  let same = 0;
  while (same < drawn.length && isSame(drawn[same], wanted[same])) same++;
  return same;
}

function isSame(drawn: Painted | undefined, wanted: Painted | undefined): boolean {
  return drawn?.key === wanted?.key && (wanted?.ansi === undefined || drawn?.ansi === wanted.ansi);
}

/** The whole rows that two texts begin with. */
function commonRows(drawn: string, wanted: string): string {
  let at = 0;
  while (at < drawn.length && drawn[at] === wanted[at]) at++;
  return drawn.slice(0, drawn.lastIndexOf('\n', at - 1) + 1);
}

function textOf(painted: readonly Painted[]): string {
  return painted.map(({ ansi }) => ansi ?? '').join('');
}

function countRows(ansi: string): number {
  let rows = 0;
  for (let at = ansi.indexOf('\n'); at >= 0; at = ansi.indexOf('\n', at + 1)) rows++;
  return rows;
}
