// Ports on loopback that are open, closed and silent, and policies that try some of them or none.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startFakeUpstream } from '../../testing/fakeUpstream.ts';
import type { FakeUpstream } from '../../testing/fakeUpstream.ts';
import { freePort } from '../../testing/freePort.ts';
import { countOpenedSockets } from '../../testing/openedSockets.ts';
import { startStuckServer } from '../../testing/stuckServer.ts';
import type { StuckServer } from '../../testing/stuckServer.ts';
import { limits } from '../limits.ts';
import type { PracticeNet } from '../practice/index.ts';
import type { Policy } from './policy.ts';
import { preflight } from './preflight.ts';

let open: FakeUpstream;
let stuck: StuckServer;
let closedPort: number;
let seen = 0;

const practice = {
  ports: [25, 587],
  knows: (host: string) => host === 'mail.practice.test',
  doubleOf: () => undefined,
} as unknown as PracticeNet;

beforeAll(async () => {
  open = await startFakeUpstream((socket) => {
    seen++;
    socket.write('220 mx.test\r\n');
  });
  stuck = await startStuckServer('127.0.0.1');
  closedPort = await freePort();
});

afterAll(async () => {
  stuck.stop();
  await open.stop();
});

async function fly(
  host: string,
  ports: readonly number[],
  policy: Partial<Policy>,
  found: readonly string[] = ['127.0.0.1'],
) {
  return preflight(
    { host, ports },
    {
      config: { targets: 'any', targetList: [], ...policy },
      practice,
      signal: new AbortController().signal,
      limits: { ...limits, preflightMs: 1_000, resolveMs: 200 },
      lookup: async () => {
        if (found.length === 0) throw Object.assign(new Error('nobody'), { code: 'ENOTFOUND' });
        return found;
      },
    },
  );
}

describe('ports', () => {
  it('that are open, closed and silent are told apart, and are sent nothing', async () => {
    const flown = await fly('mx.example.org', [open.port, closedPort, stuck.port], {});
    expect(flown).toMatchObject({
      ok: true,
      told: {
        host: 'mx.example.org',
        ports: [
          { port: open.port, outcome: 'open' },
          { port: closedPort, outcome: 'refused' },
          { port: stuck.port, outcome: 'timeout' },
        ],
      },
    });
    expect(seen).toBe(1);
    expect(open.received()).toHaveLength(0);
  });

  it('that the policy does not allow are not tried', async () => {
    const flown = await fly('127.0.0.1', [open.port, closedPort], {
      targets: 'listed',
      targetList: [{ host: '127.0.0.1', port: closedPort }],
    });
    expect(flown).toMatchObject({
      told: { ports: [{ outcome: 'forbidden' }, { outcome: 'refused' }] },
    });
    expect(seen).toBe(1);
  });

  it('of a practice host are known without trying', async () => {
    expect(await fly('mail.practice.test', [25, 143], {})).toMatchObject({
      told: { ports: [{ outcome: 'open' }, { outcome: 'refused' }] },
    });
  });
});

describe('nothing is tried', () => {
  it.each<readonly [string, string, Partial<Policy>, readonly string[]]>([
    ['target.practiceOnly', 'mx.example.org', { targets: 'practice' }, ['8.8.8.8']],
    ['target.refused', 'mx.example.org', { targets: 'public' }, ['127.0.0.1']],
    ['target.refused', 'mx.example.org', { targets: 'public' }, []],
    ['target.notListed', 'mx.example.org', { targets: 'listed' }, ['8.8.8.8']],
    ['name.notFound', 'mx.example.org', { targets: 'any' }, []],
    ['name.malformed', 'a b', { targets: 'any' }, []],
  ])('%s for %s with %o', async (id, host, policy, found) => {
    const opened = countOpenedSockets();
    const flown = await fly(host, [25, 587], policy, found);
    expect(flown).toMatchObject({ ok: false, reason: { id } });
    opened.stop();
    expect(opened.total).toBe(0);
  });
});
