// Framing: where a unit ends, and that chunking never moves it.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Frame } from './dialect.ts';
import { blockOctetsMax, Framer, lineOctetsMax } from './framing.ts';
import type { Cut } from './framing.ts';
import { fromLatin1, joinOctets, toLatin1 } from './octets.ts';

function cutAll(frame: Frame, chunks: readonly Uint8Array[]): readonly Cut[] {
  const framer = new Framer();
  const cuts: Cut[] = [];
  for (const chunk of chunks) {
    framer.push(chunk);
    for (let cut = framer.cut(frame); cut; cut = framer.cut(frame)) cuts.push(cut);
  }
  const rest = framer.rest();
  return rest ? [...cuts, rest] : cuts;
}

const texts = (cuts: readonly Cut[]): string[] => cuts.map(({ octets }) => toLatin1(octets));

describe('Framer', () => {
  it.each([
    ['a\r\nb\r\n', ['a\r\n', 'b\r\n']],
    ['a\nb', ['a\n', 'b']],
    ['\r\r\n', ['\r\r\n']],
    ['', []],
  ])('cuts %j into lines', (text, lines) => {
    expect(texts(cutAll({ kind: 'line' }, [fromLatin1(text)]))).toEqual(lines);
  });

  it.each([
    ['.\r\nrest', ['.\r\n', 'rest']],
    ['a\r\n..\r\n.\r\nb', ['a\r\n..\r\n.\r\n', 'b']],
    ['a\r\n.b\r\n.\r\n', ['a\r\n.b\r\n.\r\n']],
    ['a\n.\n.\r\n', ['a\n.\n.\r\n']],
    ['a\r\r\n.\r\n', ['a\r\r\n.\r\n']],
    ['a .\r\n.\r\n', ['a .\r\n.\r\n']],
    ['\r\n.\r\r\n.\r\n', ['\r\n.\r\r\n.\r\n']],
  ])('cuts %j into blocks', (text, blocks) => {
    expect(texts(cutAll({ kind: 'block' }, [fromLatin1(text)]))).toEqual(blocks);
  });

  it('cuts counted octets, whatever they are', () => {
    expect(texts(cutAll({ kind: 'octets', count: 3 }, [fromLatin1('a\r\n.\r\n!')]))).toEqual(['a\r\n', '.\r\n', '!']);
  });

  it('waits for a decision', () => {
    const framer = new Framer();
    framer.push(fromLatin1('QUIT\r\n'));
    expect(framer.cut({ kind: 'wait' })).toBeUndefined();
    expect(framer.heldOctets).toBe(6);
    expect(framer.cut({ kind: 'line' })?.octets.length).toBe(6);
  });

  it('cuts an overlong line into pieces of one size, and says so', () => {
    const cuts = cutAll({ kind: 'line' }, [fromLatin1(`${'x'.repeat(lineOctetsMax + 5)}\r\nnext\r\n`)]);
    expect(cuts.map(({ octets, continues, continued }) => [octets.length, continues, continued])).toEqual([
      [lineOctetsMax, true, undefined],
      [7, undefined, true],
      [6, undefined, undefined],
    ]);
  });

  it('finds the end of a long block, also where it lies across two pieces', () => {
    for (const spill of [0, 1, 2, 3, 4, 5]) {
      const block = `${'x'.repeat(blockOctetsMax - spill)}\r\n.\r\n`;
      const cuts = cutAll({ kind: 'block' }, [fromLatin1(`${block}250 Ok\r\n`)]);
      expect(texts(cuts).join('')).toBe(`${block}250 Ok\r\n`);
      expect(cuts.filter(({ frame }) => frame === 'block').at(-1)?.continues).toBeUndefined();
      expect(toLatin1(joinOctets(cuts.slice(0, -1).map(({ octets }) => octets)))).toBe(block);
    }
  });

  it('cuts at the same places however the octets were chunked', () => {
    const octets = fc.array(fc.constantFrom('.', '\r', '\n', '\r\n', '\r\n.\r\n', 'a', '..'), { maxLength: 40 });
    const frame = fc.constantFrom<Frame>({ kind: 'line' }, { kind: 'block' }, { kind: 'octets', count: 7 });
    fc.assert(
      fc.property(octets, frame, fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1 }), (parts, kind, lengths) => {
        const all = fromLatin1(parts.join(''));
        const chunks: Uint8Array[] = [];
        for (let at = 0, i = 0; at < all.length; i++) {
          const length = lengths[i % lengths.length] as number;
          chunks.push(all.subarray(at, at + length));
          at += length;
        }
        expect(cutAll(kind, chunks)).toEqual(cutAll(kind, [all]));
      }),
      { numRuns: 2_000 },
    );
  });
});
