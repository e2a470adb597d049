// SIGTERM to the real process, with sessions open: everybody is told, and it ends in time, whoever reacts and who does not.

import { once } from 'node:events';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import type { WireEvent } from '@mailterm/shared/wire/messages';
import { afterEach, describe, expect, it } from 'vitest';
import { TestClient } from '../../testing/client.ts';
import { startFakeUpstream } from '../../testing/fakeUpstream.ts';
import type { FakeUpstream } from '../../testing/fakeUpstream.ts';
import { freePort } from '../../testing/freePort.ts';
import { killServers, runServer } from '../../testing/serverProcess.ts';
import type { ServerProcess } from '../../testing/serverProcess.ts';

/** The whole time that a stop may take. */
const stopMs = 5_000;

const open: Socket[] = [];
const upstreams: FakeUpstream[] = [];

afterEach(async () => {
  killServers();
  for (const socket of open.splice(0)) socket.destroy();
  for (const upstream of upstreams.splice(0)) await upstream.stop();
});

async function start(): Promise<{ readonly port: number; readonly url: string; readonly server: ServerProcess }> {
  const port = await freePort();
  const server = runServer({ PORT: String(port), LOG_LEVEL: 'warn' });
  await server.ready;
  return { port, url: `ws://127.0.0.1:${port}/ws`, server };
}

/** Tells the process to stop; how it ended, and after how long. */
async function stop(server: ServerProcess): Promise<{ readonly code: number | null; readonly tookMs: number }> {
  const startedMs = performance.now();
  server.child.kill('SIGTERM');
  const code = await server.exit;
  return { code, tookMs: performance.now() - startedMs };
}

/** A session in each state that lasts: talking, in the middle of a letter, waiting for TLS, waiting for an answer. */
async function sessions(url: string, upstream: FakeUpstream): Promise<readonly TestClient[]> {
  const clients = await Promise.all([1, 2, 3, 4].map(() => TestClient.connect(url)));
  const [talking, writing, securing, waiting] = clients as [TestClient, TestClient, TestClient, TestClient];
  await talking.open('practice', 110);
  await writing.open('practice', 25);
  for (const line of ['EHLO me', 'MAIL FROM:<a@example.test>', 'RCPT TO:<bob@practice.test>', 'DATA']) {
    await writing.command(line);
  }
  writing.type('Subject: half a letter');
  securing.say({ kind: 'open', target: { host: '127.0.0.1', port: upstream.port, security: 'tls' } });
  waiting.say({ kind: 'open', target: { host: '127.0.0.1', port: upstream.port, security: 'plain' } });
  for (const client of [securing, waiting]) await client.until(() => client.events.some(isConnect));
  waiting.type('EHLO me');
  return clients;
}

function isConnect({ kind }: WireEvent): boolean {
  return kind === 'connect';
}

/** A mail server that takes connections and nothing else: it reads nothing, says nothing, and never hangs up. */
async function deadServer(): Promise<FakeUpstream> {
  const upstream = await startFakeUpstream((socket) => void socket.pause());
  upstreams.push(upstream);
  return upstream;
}

/** A page that becomes a WebSocket, opens a session, and then neither reads nor answers any more. */
async function deadPage(port: number, target: number): Promise<void> {
  const socket = connect(port, '127.0.0.1').on('error', () => undefined);
  open.push(socket);
  const head = ['GET /ws HTTP/1.1', `Host: 127.0.0.1:${port}`, 'Connection: Upgrade', 'Upgrade: websocket'];
  const own = ['Sec-WebSocket-Version: 13', 'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==', ''];
  socket.write([...head, 'Sec-WebSocket-Protocol: mailterm.v1', ...own, ''].join('\r\n'));
  await once(socket, 'data');
  const message = JSON.stringify({ kind: 'open', target: { host: '127.0.0.1', port: target, security: 'plain' } });
  // RFC 6455 §5.2: one text frame, masked with zeros.
  socket.write(Buffer.concat([Buffer.from([0x81, 0x80 | message.length, 0, 0, 0, 0]), Buffer.from(message)]));
  await once(socket, 'data');
  socket.pause();
}

describe('SIGTERM', () => {
  it('tells every session, and ends at once where everybody reacts', async () => {
    const { url, server } = await start();
    const clients = await sessions(url, await deadServer());
    const idle = await TestClient.connect(url);
    const { code, tookMs } = await stop(server);
    expect(code).toBe(0);
    expect(tookMs).toBeLessThan(2_000);
    for (const client of [...clients, idle]) await client.until(() => client.closeCode !== undefined);
    expect([...clients, idle].map(({ closeCode }) => closeCode)).toEqual([1001, 1001, 1001, 1001, 1001]);
    for (const client of clients) {
      expect(client.events.at(-1)).toMatchObject({ kind: 'close', by: 'tool', reason: { id: 'close.shutdown' } });
    }
    expect(server.printed.err).toBe('');
  }, 20_000);

  it('ends in time beside mail servers, pages and requests that do not react', async () => {
    const { port, url, server } = await start();
    const upstream = await deadServer();
    const clients = await sessions(url, upstream);
    await deadPage(port, upstream.port);
    // More than all buffers on the way take: it waits in the process.
    for (let line = 0; line < 20; line++) clients[3]?.type('x'.repeat(12_000));
    // Half a request.
    const half = connect(port, '127.0.0.1').on('error', () => undefined);
    open.push(half);
    half.write('GET / HTTP/1.1\r\nHost: ');
    await once(half, 'connect');
    const { code, tookMs } = await stop(server);
    expect(code).toBe(0);
    expect(tookMs).toBeLessThan(stopMs);
    for (const client of clients) {
      await client.until(() => client.closeCode !== undefined);
      expect([client.endReason, client.closeCode]).toEqual(['close.shutdown', 1001]);
    }
    expect(server.printed.err).toBe('');
  }, 20_000);

  it('a second signal ends it at once', async () => {
    const { port, server } = await start();
    await deadPage(port, (await deadServer()).port);
    const startedMs = performance.now();
    server.child.kill('SIGTERM');
    await new Promise((resolve) => setTimeout(resolve, 200));
    server.child.kill('SIGTERM');
    expect(await server.exit).toBe(0);
    expect(performance.now() - startedMs).toBeLessThan(1_500);
  }, 20_000);
});
