// A server that connects anywhere, and somebody who put a reverse proxy in front of it: nothing that came through the
// proxy opens a session, whatever header gives it away. Only what the machine itself asks is served.

import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestClient } from '../../testing/client.ts';
import { startFakeUpstream } from '../../testing/fakeUpstream.ts';
import type { FakeUpstream } from '../../testing/fakeUpstream.ts';
import { countOpenedSockets } from '../../testing/openedSockets.ts';
import { startGateway } from '../../testing/startGateway.ts';
import type { RunningGateway } from '../../testing/startGateway.ts';

let gateway: RunningGateway;
let upstream: FakeUpstream;
let connections = 0;
const opened = countOpenedSockets();

beforeAll(async () => {
  upstream = await startFakeUpstream((socket) => {
    connections += 1;
    socket.write('220 inside\r\n');
  });
  gateway = await startGateway({ MAILTERM_TARGETS: 'any' });
});

afterAll(async () => {
  opened.stop();
  await gateway.stop();
  await upstream.stop();
});

/** What a proxy sends on: an upgrade with its own headers. A refused one is answered in HTTP. */
function upgrade(headers: Readonly<Record<string, string>>): Promise<{ status: number; body: string }> {
  const { port } = new URL(gateway.url);
  return new Promise((resolve, reject) => {
    const asked = request({
      host: '127.0.0.1',
      port,
      path: '/ws',
      headers: {
        Host: `127.0.0.1:${port}`,
        Connection: 'Upgrade',
        Upgrade: 'websocket',
        'Sec-WebSocket-Version': '13',
        'Sec-WebSocket-Key': Buffer.alloc(16).toString('base64'),
        'Sec-WebSocket-Protocol': 'mailterm.v1',
        Origin: gateway.origin,
        ...headers,
      } satisfies IncomingHttpHeaders,
    });
    asked.on('error', reject);
    asked.on('upgrade', (response, socket) => {
      socket.destroy();
      resolve({ status: response.statusCode ?? 0, body: '' });
    });
    asked.on('response', (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts).toString() }));
    });
    asked.end();
  });
}

const proxied: readonly (readonly [Record<string, string>, string])[] = [
  [{ Host: 'mail.example.org' }, 'host'],
  [{ Host: 'mail.example.org:443' }, 'host'],
  [{ Host: 'localhost.example.org' }, 'host'],
  [{ Host: '127.0.0.1.example.org' }, 'host'],
  [{ Host: '192.0.2.1' }, 'host'],
  [{ Host: '0.0.0.0:8023' }, 'host'],
  [{ Forwarded: 'for=192.0.2.1;proto=https' }, 'forwarded'],
  [{ Via: '1.1 proxy' }, 'via'],
  [{ 'X-Forwarded-For': '192.0.2.1' }, 'x-forwarded-for'],
  [{ 'X-Forwarded-For': '127.0.0.1' }, 'x-forwarded-for'],
  [{ 'X-Forwarded-Host': 'mail.example.org' }, 'x-forwarded-host'],
  [{ 'X-Forwarded-Proto': 'https' }, 'x-forwarded-proto'],
  [{ 'X-Real-IP': '192.0.2.1' }, 'x-real-ip'],
  [{ 'X-Original-Host': 'mail.example.org' }, 'x-original-host'],
  [{ 'CF-Connecting-IP': '192.0.2.1' }, 'cf-connecting-ip'],
  [{ 'True-Client-IP': '192.0.2.1' }, 'true-client-ip'],
];

describe('with MAILTERM_TARGETS=any', () => {
  it.each(proxied)('an upgrade with %j is refused, and the setting is named', async (headers, name) => {
    const before = opened.total;
    const answer = await upgrade(headers);
    expect(answer.status).toBe(403);
    expect(JSON.parse(answer.body)).toEqual({ error: { id: 'origin.proxied', params: { name } } });
    // The one connection is this test's own, to the gateway.
    expect(opened.total - before).toBe(1);
    expect(connections).toBe(0);
  });

  it('the same upgrade without them is served, and reaches the mail server', async () => {
    expect((await upgrade({})).status).toBe(101);
    const client = await TestClient.connect(gateway.url, { origin: gateway.origin });
    expect((await client.open('127.0.0.1', upstream.port)).text).toBe('220 inside');
    expect(connections).toBe(1);
    await client.close();
  });
});
