// Octets in, octets out: however they came and however they are taken.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { OctetStream } from './stream.ts';

it('gives back what came, in any chunking and any cuts, and views never change', () => {
  fc.assert(
    fc.property(
      fc.array(fc.uint8Array({ minLength: 1, maxLength: 3000 }), { maxLength: 12 }),
      fc.array(fc.nat(5000)),
      (chunks, cuts) => {
        const stream = new OctetStream();
        const taken: { view: Uint8Array; copy: string }[] = [];
        const take = (octets: number) => {
          const run = stream.take(Math.min(stream.end, stream.start + octets));
          if (run) taken.push({ view: run.octets, copy: String(run.octets) });
        };
        chunks.forEach((chunk, index) => {
          stream.push(chunk, index, index);
          take(cuts[index] ?? 0);
        });
        take(Infinity);
        expect(taken.flatMap(({ view }) => [...view])).toEqual(chunks.flatMap((chunk) => [...chunk]));
        for (const { view, copy } of taken) expect(String(view)).toBe(copy);
      },
    ),
  );
});

it('knows when the first and the last octet of a run came', () => {
  const stream = new OctetStream();
  stream.push(Uint8Array.of(1, 2, 3), 10, 100);
  stream.push(Uint8Array.of(4, 5), 20, 200);
  stream.push(Uint8Array.of(6), 30, 300);
  expect(stream.take(2)).toMatchObject({ atMs: 10, lastMs: 10, seq: 100 });
  expect(stream.take(4)).toMatchObject({ atMs: 10, lastMs: 20, seq: 100 });
  expect(stream.peek()).toMatchObject({ atMs: 20, lastMs: 30, seq: 200 });
  expect(stream.take(6)).toMatchObject({ atMs: 20, lastMs: 30, seq: 200 });
  expect(stream.peek()).toBeUndefined();
});

it('takes nothing that has not come', () => {
  const stream = new OctetStream();
  expect(stream.take(1)).toBeUndefined();
  stream.push(Uint8Array.of(1), 0, 0);
  expect(stream.take(2)).toBeUndefined();
  expect(stream.take(0)).toBeUndefined();
  expect(stream.take(1)?.octets).toEqual(Uint8Array.of(1));
});
