// How many cells of a terminal a text takes, and where a sentence may be broken. Chinese characters take two cells and may
// be broken between any two, but not before their closing punctuation nor behind their opening one.

/** East Asian wide and full-width characters (UAX #11), and emoji that are drawn in colour. */
const wide =
  /^[\u1100-\u115f\u231a\u231b\u2329\u232a\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;

/** Most characters need no pattern to be told narrow. */
function isWide(character: string): boolean {
  return character > '\u10ff' && wide.test(character);
}

/** Combining marks are drawn over the character before them. */
const combining = /^\p{Mn}/u;

const plain = /^[ -~]*$/;

/** The width of a text. */
export function cellsOf(text: string): number {
  if (plain.test(text)) return text.length;
  let cells = 0;
  for (const character of text)
    cells += isWide(character) ? 2 : character > '\u02ff' && combining.test(character) ? 0 : 1;
  return cells;
}

/** A text filled up with blanks. */
export function padTo(text: string, cells: number): string {
  return text + ' '.repeat(Math.max(0, cells - cellsOf(text)));
}

const closing = '，。、：；！？）》」』”’…';
const opening = '（《「『“‘';

/** The pieces of a sentence between which it may be broken; a blank belongs to the piece before it. */
export function breakable(text: string): readonly string[] {
  if (plain.test(text)) return text.match(/^ +|[^ ]+ */g) ?? [];
  const pieces: string[] = [];
  let piece = '';
  let before = '';
  for (const character of text) {
    if (piece !== '' && mayBreak(before, character)) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
    before = character;
  }
  return piece === '' ? pieces : [...pieces, piece];
}

function mayBreak(before: string, next: string): boolean {
  if (next === ' ') return false;
  if (next < '\u0080' && before < '\u0080') return before === ' ';
  if (before === ' ') return true;
  if (closing.includes(next) || opening.includes(before)) return false;
  return isWide(before) || isWide(next);
}

/** A piece cut where it is wider than a row: addresses have no blanks. */
export function cutTo(text: string, cells: number): readonly string[] {
  if (cellsOf(text) <= cells) return [text];
  const rows: string[] = [];
  let row = '';
  let used = 0;
  for (const character of text) {
    const own = cellsOf(character);
    if (used + own > cells) {
      rows.push(row);
      row = '';
      used = 0;
    }
    row += character;
    used += own;
  }
  return row === '' ? rows : [...rows, row];
}
