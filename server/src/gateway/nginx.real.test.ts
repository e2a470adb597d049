// The nginx example of the documents, run by a real nginx in front of the gateway: sessions, classes, origins, addresses, idle
// pages, and how much it lets through.

import { request } from 'node:https';
import { afterEach, describe, expect, it } from 'vitest';
import { TestClient } from '../../testing/client.ts';
import { freePort } from '../../testing/freePort.ts';
import { missingNginx, readExample, startNginx } from '../../testing/nginx.ts';
import type { Nginx, NginxOptions } from '../../testing/nginx.ts';
import { RoomPage } from '../../testing/roomPage.ts';
import { startGateway } from '../../testing/startGateway.ts';
import type { RunningGateway } from '../../testing/startGateway.ts';
import { limits } from '../limits.ts';
import type { LimitName } from '../limits.ts';

let gateway: RunningGateway | undefined;
let nginx: Nginx | undefined;

afterEach(async () => {
  await nginx?.stop();
  await gateway?.stop();
  nginx = undefined;
  gateway = undefined;
});

interface Front {
  readonly url: string;
  readonly origin: string;
  readonly ca: string;
}

/** The gateway with the settings that the example names, and nginx before it. */
async function start(
  settings: Readonly<Record<string, string>> = {},
  changed: Partial<Record<LimitName, number>> = {},
  changes: NginxOptions['changes'] = [],
): Promise<Front> {
  const port = await freePort();
  const origin = `https://127.0.0.1:${port}`;
  gateway = await startGateway(
    { BASE_PATH: '/mailterm', MAILTERM_ORIGINS: origin, MAILTERM_TRUST_PROXY: 'on', ...settings },
    changed,
  );
  nginx = await startNginx({ port, upstreamPort: Number(new URL(gateway.url).port), changes });
  return { url: `wss://127.0.0.1:${port}/mailterm/ws`, origin, ca: nginx.ca };
}

/** A session with the practice server, as a page opens it. */
async function practise(front: Front, from = '127.0.0.1', headers: Readonly<Record<string, string>> = {}) {
  const { url, origin, ca } = front;
  const client = await TestClient.connect(url, { origin, tls: { ca, localAddress: from }, headers });
  return { client, greeting: (await client.open('practice', 25)).text };
}

/** The status of a request through nginx. */
function statusOf(url: string, ca: string, headers: Readonly<Record<string, string>>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asked = request(url.replace('wss:', 'https:'), { ca, headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    asked.once('error', reject);
    asked.end();
  });
}

const upgrade = {
  Connection: 'Upgrade',
  Upgrade: 'websocket',
  'Sec-WebSocket-Version': '13',
  'Sec-WebSocket-Key': 'AAAAAAAAAAAAAAAAAAAAAA==',
  'Sec-WebSocket-Protocol': 'mailterm.v1',
};

describe.skipIf(missingNginx() !== undefined)('behind nginx', () => {
  it('a session with the practice server goes through', async () => {
    const { client, greeting } = await practise(await start());
    expect(greeting).toMatch(/^220 /);
    expect((await client.command('EHLO me.example.test')).text).toMatch(/^250-/);
    await client.close();
  });

  it('a class goes through, too', async () => {
    const { url, origin, ca } = await start();
    const room = gateway?.classrooms.open('192.0.2.1');
    if (room === undefined || 'id' in room) throw new Error('No room');
    const page = await RoomPage.connect(url, { origin, ca });
    const seated = await page.ask({ kind: 'join', code: room.code, nickname: 'Ana' }, 'seated');
    expect(seated.place).toBe('s01');
    page.cut();
  });

  it('a page of another site is refused, by the settings and not by the Host that nginx passes on', async () => {
    const { url, ca } = await start();
    expect(await statusOf(url, ca, { ...upgrade, Origin: 'https://evil.example' })).toBe(403);
    expect(await statusOf(url, ca, { ...upgrade, Origin: 'https://127.0.0.1' })).toBe(403);
  });

  it('visitors are told apart by the address that nginx saw, and by no other', async () => {
    const front = await start({}, { sessionsPerAddress: 1 });
    const first = await practise(front);
    expect(first.greeting).toMatch(/^220 /);
    const neighbour = await practise(front, '127.0.0.2');
    expect(neighbour.greeting).toMatch(/^220 /);
    const liar = await practise(front, '127.0.0.1', { 'X-Forwarded-For': '192.0.2.7' });
    await liar.client.until(() => liar.client.ended);
    expect(liar.client.endReason).toBe('limit.sessionsPerAddress');
    for (const { client } of [first, neighbour, liar]) await client.close();
  });

  it('without MAILTERM_TRUST_PROXY all of them are one: the proxy', async () => {
    const front = await start({ MAILTERM_TRUST_PROXY: 'off', MAILTERM_TARGETS: 'practice' }, { sessionsPerAddress: 1 });
    const first = await practise(front);
    const neighbour = await practise(front, '127.0.0.2');
    await neighbour.client.until(() => neighbour.client.ended);
    expect(neighbour.client.endReason).toBe('limit.sessionsPerAddress');
    for (const { client } of [first, neighbour]) await client.close();
  });

  it('an idle page is cut where nobody asks for signs of life, and stays where Mailterm does', async () => {
    const patience = [['proxy_read_timeout 75s;', 'proxy_read_timeout 1s;']] as const;
    for (const [pingMs, stays] of [
      [60_000, false],
      [400, true],
    ] as const) {
      const { client } = await practise(await start({}, { pingMs }, patience));
      await new Promise((resolve) => setTimeout(resolve, 2_500));
      expect(client.closeCode === undefined, `asked every ${pingMs} ms`).toBe(stays);
      await client.close();
      await nginx?.stop();
      await gateway?.stop();
      nginx = undefined;
      gateway = undefined;
    }
  });
});

it('nginx takes the largest transcript that can be imported', async () => {
  const mebi = Number(/^\s*client_max_body_size (\d+)m;/m.exec(await readExample())?.[1]);
  expect(mebi * 1024 * 1024).toBeGreaterThan(limits.importOctets);
});

it('nginx has more patience than Mailterm takes to ask for a sign of life twice', async () => {
  const text = await readExample();
  for (const name of ['proxy_read_timeout', 'proxy_send_timeout']) {
    const seconds = Number(new RegExp(`^\\s*${name} (\\d+)s;`, 'm').exec(text)?.[1]);
    expect(seconds * 1000).toBeGreaterThan(2 * limits.pingMs);
  }
});
