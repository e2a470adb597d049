// Limits of one page and of one network address, each hit.

import { once } from 'node:events';
import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { expect } from 'vitest';
import { TestClient } from '../client.ts';
import { endOf, pause, stage } from './limitCase.ts';
import type { LimitCases } from './limitCase.ts';

export const addressCases: LimitCases<
  'faults' | 'sessionsPerAddress' | 'socketsPerAddress' | 'connectsPerMinute' | 'pingMs'
> = {
  faults: () =>
    stage({ limits: { faults: 3 } }, async ({ connect }) => {
      const client = await connect();
      for (let i = 0; i < 10; i++) client.raw('no message');
      await client.until(() => client.closeCode !== undefined);
      expect(client.closeCode).toBe(1008);
      const told = client.messages.flatMap((message) => (message.kind === 'fault' ? [message.reason.id] : []));
      expect(told.slice(0, 3)).toEqual(['wire.notJson', 'wire.notJson', 'wire.notJson']);
      return told[3];
    }),

  sessionsPerAddress: () => stage({ limits: { sessionsPerAddress: 2 } }, openThree),
  connectsPerMinute: () => stage({ limits: { connectsPerMinute: 2 } }, openThree),

  socketsPerAddress: () =>
    stage({ limits: { socketsPerAddress: 1 } }, async ({ url, connect }) => {
      const first = await connect();
      await expect(TestClient.connect(url)).rejects.toThrow('403');
      const told = await refusalOf(url);
      // A closed one counts no more.
      await first.close();
      await connect();
      return told;
    }),

  pingMs: () =>
    stage({ limits: { pingMs: 50 } }, async ({ url, connect }) => {
      const client = await TestClient.connect(url, { silent: true });
      const lively = await connect();
      await client.until(() => client.closeCode !== undefined);
      expect(client.closeCode).toBe(1006);
      await pause(100);
      expect(lively.closeCode).toBeUndefined();
      return undefined;
    }),
};

async function openThree({ connect }: { connect(): Promise<TestClient> }): Promise<string | undefined> {
  const clients: TestClient[] = [];
  for (let i = 0; i < 3; i++) {
    const client = await connect();
    clients.push(client);
    await client.open('practice', 25);
  }
  expect(clients.slice(0, 2).map((client) => client.endReason)).toEqual([undefined, undefined]);
  const last = clients[2] as TestClient;
  const reason = await endOf(last);
  expect(last.events.map((event) => event.kind)).toEqual(['open', 'dialect', 'refuse', 'close']);
  return reason;
}

/** What is said to a WebSocket that is refused. */
async function refusalOf(url: string): Promise<string> {
  const headers = {
    connection: 'Upgrade',
    upgrade: 'websocket',
    'sec-websocket-version': '13',
    'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
  };
  const asking = request(url.replace('ws:', 'http:'), { headers }).end();
  const [response] = (await once(asking, 'response')) as [IncomingMessage];
  let body = '';
  for await (const part of response) body += String(part);
  return (JSON.parse(body) as { error: { id: string } }).error.id;
}
