// The tray of what was pasted or dropped and waits for its Enter: lines, and whole letters. Pure: a tray goes in, a tray
// comes out. The line that comes next stands in the prompt and is no longer here.

import { toUtf8 } from '@mailterm/shared/octets';
import { holdsSecret } from '../terminal/lineEditor.ts';
import type { LetterToSend } from './letterFile.ts';

/** A line as it was pasted. */
export interface TrayLine {
  readonly kind: 'line';
  readonly key: number;
  readonly text: string;
  /** It answers a question for a credential, or holds one: masked. */
  readonly secret: boolean;
}

/** A letter: sent as one block once the server asks for it. */
export interface TrayLetter {
  readonly kind: 'letter';
  readonly key: number;
  readonly letter: LetterToSend;
  /** Of a file; absent for what was pasted. */
  readonly name?: string;
}

export type TrayItem = TrayLine | TrayLetter;

/** one: each line after the reply to the one before. all: everything in one go, to see why that fails. */
export type TrayMode = 'one' | 'all';

export interface Tray {
  readonly items: readonly TrayItem[];
  readonly mode: TrayMode;
  /** The number of the next item. */
  readonly nextKey: number;
}

export const emptyTray: Tray = { items: [], mode: 'one', nextKey: 1 };

/** Puts pasted lines before what already waits. */
export function trayWithLines(tray: Tray, lines: readonly string[], inLetter: boolean): Tray {
  const items = itemsOf(lines, inLetter, tray.nextKey);
  return { ...tray, items: [...items, ...tray.items], nextKey: tray.nextKey + items.length };
}

/** A letter from a file comes last. */
export function trayWithLetter(tray: Tray, letter: LetterToSend, name: string): Tray {
  const item: TrayLetter = { kind: 'letter', key: tray.nextKey, letter, name };
  return { ...tray, items: [...tray.items, item], nextKey: tray.nextKey + 1 };
}

/** The tray without one of its items. */
export function without(tray: Tray, key: number): Tray {
  return { ...tray, items: tray.items.filter((item) => item.key !== key) };
}

/** A line of the tray, changed. Line ends in it are dropped. */
export function withText(tray: Tray, key: number, text: string): Tray {
  const line = text.replace(/[\r\n]/g, '');
  return {
    ...tray,
    items: tray.items.map((item) => (item.key === key && item.kind === 'line' ? { ...item, text: line } : item)),
  };
}

/** The lines of a paste. A line end behind the last one makes no empty line after it. */
export function linesOf(pasted: string): readonly string[] {
  const lines = pasted.split(/\r\n|\r|\n/);
  if (lines.length > 1 && lines[lines.length - 1] === '') lines.pop();
  return lines;
}

/** The octets of everything that waits, in one piece. */
export function allOctets(first: string, items: readonly TrayItem[]): readonly Uint8Array[] {
  return [
    toUtf8(`${first}\r\n`),
    ...items.map((item) => (item.kind === 'line' ? toUtf8(`${item.text}\r\n`) : item.letter.octets)),
  ];
}

/** What stands behind DATA, to its dot, is one letter; so is what is pasted into a letter. */
function itemsOf(lines: readonly string[], inLetter: boolean, firstKey: number): readonly TrayItem[] {
  const items: TrayItem[] = [];
  let expected = 0;
  for (let at = 0; at < lines.length; at++) {
    const key = firstKey + items.length;
    const text = lines[at] ?? '';
    const dot = lines.indexOf('.', at);
    // What is pasted into a letter may be a part of it; behind DATA a letter without its dot cannot be told from commands.
    const end = inLetter && dot < 0 ? lines.length : inLetter || isData(lines[at - 1]) ? dot : -1;
    if (end > at && expected === 0) {
      items.push({ kind: 'letter', key, letter: typedLetter(lines.slice(at, end), end < lines.length) });
      at = end;
      inLetter = false;
      continue;
    }
    const secret = expected > 0 || holdsSecret(text);
    expected = expected > 0 ? expected - 1 : answersAfter(text);
    items.push({ kind: 'line', key, text, secret });
  }
  return items;
}

function isData(line: string | undefined): boolean {
  return line !== undefined && /^\s*DATA\s*$/i.test(line);
}

/** What somebody wrote to be sent is sent as it was written: its dots are doubled already, or it is a mistake of their own. */
function typedLetter(lines: readonly string[], ended: boolean): LetterToSend {
  const octets = toUtf8(`${[...lines, ...(ended ? ['.'] : [])].join('\r\n')}\r\n`);
  const sizeOctets = octets.length - (ended ? '.\r\n'.length : 0);
  return { octets, lines: lines.length, sizeOctets, mendedLines: 0, stuffedLines: 0, closedLine: false, ended };
}

/** How many lines behind this one answer its challenges (RFC 4954 §4, RFC 5034 §4, RFC 9051 §6.2.2). */
function answersAfter(line: string): number {
  const asked = /^\s*(?:AUTH|\S+\s+AUTHENTICATE)\s+(\S+)\s*(\S*)\s*$/i.exec(line);
  if (!asked) return 0;
  const [, mechanism = '', response = ''] = asked;
  const challenges = mechanism.toUpperCase() === 'LOGIN' ? 2 : 1;
  return response === '' ? challenges : challenges - 1;
}
