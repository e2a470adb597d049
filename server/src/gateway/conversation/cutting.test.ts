// Units are cut at the same places with the search of this platform as without.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Framer } from '@mailterm/shared/framing';
import type { Cutting } from '@mailterm/shared/framing';
import { cutting } from './cutting.ts';

function cutsOf(chunks: readonly string[], how?: Cutting): readonly string[] {
  const framer = new Framer(how);
  const cuts: string[] = [];
  for (const chunk of chunks) {
    framer.push(Uint8Array.from(Buffer.from(chunk)));
    for (let cut = framer.cut({ kind: 'block' }); cut; cut = framer.cut({ kind: 'block' })) {
      cuts.push(Buffer.from(cut.octets).toString());
    }
  }
  return cuts;
}

it('cuts blocks where they end', () => {
  const chunk = fc.string({
    unit: fc.constantFrom('\r', '\n', '.', '\r\n', '\r\n.\r\n', 'a', 'letter '),
    maxLength: 12,
  });
  fc.assert(
    fc.property(fc.array(chunk, { maxLength: 12 }), (chunks) => {
      expect(cutsOf(chunks, cutting)).toEqual(cutsOf(chunks));
    }),
    { numRuns: 2_000 },
  );
});

it('cuts long blocks into pieces of the same length', () => {
  const letter = `${'A line of a letter.\r\n'.repeat(60_000)}.\r\n`;
  const chunks = Array.from({ length: 100 }, (_, i) => letter.slice(i * 20_000, (i + 1) * 20_000));
  expect(cutsOf(chunks, cutting)).toEqual(cutsOf(chunks));
});
