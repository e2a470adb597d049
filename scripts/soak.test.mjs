// The soak: a short run of it, so that it cannot rot, and that it names what leaked.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { differences, marginOctets } from '../bench/soak/ledger.mjs';
import { run } from './process.mjs';

test('a short soak ends with nothing left', async () => {
  const args = ['bench/soak.mjs', '--source', '--seconds', '5', '--pages', '8'];
  const { code, output } = await run(process.execPath, args, { limitMs: 120_000 });
  assert.equal(code, 0, output);
  assert.match(output, /^leaks = 0$/m);
  assert.match(output, /\| Timers /);
});

test('what is more than before is a leak, by its name', () => {
  const before = { heapUsed: 10, external: 10, resources: { Timers: 5, TCPServerWrap: 1 } };
  assert.deepEqual(differences(before, before), []);
  assert.deepEqual(differences(before, { ...before, heapUsed: marginOctets }), []);
  assert.deepEqual(
    differences(before, {
      heapUsed: 12 * 2 ** 20,
      external: 5 * 2 ** 20,
      resources: { Timers: 7, TCPServerWrap: 1, TCPSocketWrap: 2 },
    }),
    [
      'the heap grew by 12.0 MiB',
      'memory outside the heap grew by 5.0 MiB',
      'Timers: 7 are open, 5 were before',
      'TCPSocketWrap: 2 are open, 0 were before',
    ],
  );
});
