// Trying ports over HTTP: what is answered, who may not ask, and what is no question.

import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startFakeUpstream } from '../../testing/fakeUpstream.ts';
import type { FakeUpstream } from '../../testing/fakeUpstream.ts';
import { freePort } from '../../testing/freePort.ts';
import { readConfig } from '../config.ts';
import { Metrics } from '../metrics.ts';
import { createPractice } from '../practice/index.ts';
import { preflightRoutes } from './preflightRoutes.ts';

const metrics = new Metrics();
const servers: Server[] = [];
let anywhere: string;
let practiceOnly: string;
let open: FakeUpstream;

beforeAll(async () => {
  open = await startFakeUpstream(() => undefined);
  anywhere = await start('any');
  practiceOnly = await start('practice');
});

afterAll(async () => {
  for (const server of servers) server.close();
  await open.stop();
});

async function start(targets: string): Promise<string> {
  const config = readConfig({ MAILTERM_TARGETS: targets });
  const practice = createPractice();
  const server = createServer(express().use(preflightRoutes({ config, metrics, practice })));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  servers.push(server);
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/preflight`;
}

async function post(url: string, body: unknown, headers: Readonly<Record<string, string>> = {}) {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return [answer.status, await answer.json()] as const;
}

it('tells what came of each port, and counts it', async () => {
  const closed = await freePort();
  const [status, told] = await post(anywhere, { host: '127.0.0.1', ports: [open.port, closed] });
  expect(status).toBe(200);
  expect(told).toMatchObject({ host: '127.0.0.1', ports: [{ outcome: 'open' }, { outcome: 'refused' }] });
  expect(await metrics.registry.metrics()).toContain('mailterm_preflight_ports_total{outcome="refused"} 1');
});

it('knows the usual ports of a practice host', async () => {
  const [, told] = await post(anywhere, { host: 'practice' });
  expect((told as { ports: { outcome: string }[] }).ports.map(({ outcome }) => outcome)).toEqual(
    new Array(7).fill('open'),
  );
});

it.each<readonly [string, number, unknown, Readonly<Record<string, string>>]>([
  ['origin.foreign', 403, { host: '127.0.0.1' }, { Origin: 'https://evil.example' }],
  ['wire.badField', 422, {}, {}],
  ['wire.badField', 422, { host: 7 }, {}],
  ['wire.badField', 422, { host: '127.0.0.1', ports: [1, 2, 3, 4, 5, 6, 7, 8] }, {}],
  ['wire.badField', 422, { host: '127.0.0.1', ports: [70_000] }, {}],
  ['wire.badField', 422, { host: '127.0.0.1', ports: [] }, {}],
  ['wire.badField', 422, { host: 'a'.repeat(2_000) }, {}],
  ['wire.badField', 422, { host: '127.0.0.1' }, { 'Content-Type': 'text/plain' }],
  ['wire.badField', 400, '{', {}],
  ['name.malformed', 200, { host: 'a b' }, {}],
])('refuses with %s (%i) %j', async (id, status, body, headers) => {
  expect(await post(anywhere, body, headers)).toMatchObject([status, { error: { id } }]);
});

it('tries nothing where only practice servers are reached', async () => {
  const refused = await post(practiceOnly, { host: '127.0.0.1', ports: [open.port] });
  expect(refused).toMatchObject([200, { error: { id: 'target.practiceOnly' } }]);
});
