// Limits on the way to a mail server, each hit.

import { expect } from 'vitest';
import { startFakeUpstream } from '../fakeUpstream.ts';
import { startStuckServer } from '../stuckServer.ts';
import { endOf, greet, stage } from './limitCase.ts';
import type { LimitCases } from './limitCase.ts';

export const reachCases: LimitCases<'resolveMs' | 'dialMs' | 'dialNextMs' | 'dialAddresses' | 'tlsMs'> = {
  resolveMs: () =>
    stage({ limits: { resolveMs: 100 }, lookup: () => new Promise(() => undefined) }, async ({ connect }) => {
      const client = await connect();
      client.say({ kind: 'open', target: { host: 'mx.test', port: 25, security: 'plain' } });
      return endOf(client);
    }),

  async dialMs() {
    const stuck = await startStuckServer('127.0.0.1');
    try {
      return await stage({ limits: { dialMs: 200 } }, async ({ connect }) => {
        const client = await connect();
        client.say({ kind: 'open', target: { host: stuck.address, port: stuck.port, security: 'plain' } });
        return endOf(client);
      });
    } finally {
      stuck.stop();
    }
  },

  async dialNextMs() {
    const good = await startFakeUpstream(greet);
    const stuck = await startStuckServer('127.0.0.2', good.port);
    const lookup = async (): Promise<string[]> => [stuck.address, '127.0.0.1'];
    try {
      await stage({ limits: { dialNextMs: 200, dialMs: 60_000 }, lookup }, async ({ connect }) => {
        const client = await connect();
        await client.open('mx.test', good.port);
        expect(client.events).toContainEqual(expect.objectContaining({ kind: 'connect', address: '127.0.0.1' }));
        expect(client.events.find(({ kind }) => kind === 'connect')?.atMs).toBeGreaterThanOrEqual(199);
      });
    } finally {
      stuck.stop();
      await good.stop();
    }
    return undefined;
  },

  async dialAddresses() {
    const closed = await startFakeUpstream(() => undefined);
    await closed.stop();
    const lookup = async (): Promise<string[]> => ['127.0.0.2', '127.0.0.3', '127.0.0.4'];
    await stage({ limits: { dialAddresses: 2 }, lookup }, async ({ connect }) => {
      const client = await connect();
      client.say({ kind: 'open', target: { host: 'mx.test', port: closed.port, security: 'plain' } });
      expect(await endOf(client)).toBe('dial.refused');
      const dialed = client.events.flatMap((event) => (event.kind === 'dial' ? [event.address] : []));
      expect(dialed).toEqual(['127.0.0.2', '127.0.0.3']);
    });
    return undefined;
  },

  tlsMs: () =>
    stage({ limits: { tlsMs: 100 }, serve: () => undefined }, async ({ connect, port }) => {
      const client = await connect();
      client.say({ kind: 'open', target: { host: '127.0.0.1', port, security: 'tls' } });
      return endOf(client);
    }),
};
