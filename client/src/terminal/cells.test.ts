// Widths are those of the addon that xterm.js counts with.

import type { Terminal, IUnicodeVersionProvider } from '@xterm/xterm';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { cellsOf, clustersOf } from './cells.ts';

let provider: IUnicodeVersionProvider;

beforeAll(async () => {
  // With Node's Buffer the addon reads its table from the wrong place in memory; browsers have none.
  vi.stubGlobal('Buffer', undefined);
  const { UnicodeGraphemesAddon } = await import('@xterm/addon-unicode-graphemes');
  vi.unstubAllGlobals();
  const unicode = {
    activeVersion: '6',
    register(given: IUnicodeVersionProvider) {
      if (given.version === '15-graphemes') provider = given;
    },
  };
  new UnicodeGraphemesAddon().activate({ unicode } as unknown as Terminal);
});

/** The width that xterm.js gives to a text: each character adds what it widens its cluster by. */
function drawnCells(text: string): number {
  let before = 0;
  let cells = 0;
  for (const character of text) {
    const properties = provider.charProperties(character.codePointAt(0) ?? 0, before);
    const joins = (properties & 1) !== 0;
    cells += ((properties >> 1) & 3) - (joins ? (before >> 1) & 3 : 0);
    before = properties;
  }
  return cells;
}

describe('the width of a text', () => {
  it.each([
    ['', 0],
    ['250 OK', 6],
    ['请使用授权码登录', 16],
    ['（授权码）', 10],
    ['한국', 4],
    ['e\u0301', 1],
    ['😀', 2],
    ['👍🏽', 2],
    ['🇨🇳', 2],
    ['𠀀', 2],
    ['▸◂·●✓✗␛⟨U+009B⟩', 15],
  ])('%s', (text, cells) => {
    expect(cellsOf(text)).toBe(cells);
    expect(drawnCells(text)).toBe(cells);
  });

  it('agrees with xterm.js on every character of the basic plane that is drawn as it is', () => {
    const different: string[] = [];
    for (let point = 0x20; point < 0xfe00; point++) {
      if ((point >= 0x7f && point < 0xa0) || (point >= 0xd800 && point < 0xe000)) continue;
      const character = String.fromCharCode(point);
      if (cellsOf(character) !== drawnCells(character)) different.push(point.toString(16));
    }
    expect(different).toEqual([]);
  });
});

it('cuts where people see characters end', () => {
  expect(clustersOf('aé你🇨🇳').map(({ text }) => text)).toEqual(['a', 'é', '你', '🇨🇳']);
});
