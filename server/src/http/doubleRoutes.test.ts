// A double over HTTP and the wire: asked for, dialed by its name, and named in the log of the session.

import { createServer } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import express from 'express';
import { afterEach, expect, it } from 'vitest';
import { doubleOf } from '@mailterm/shared/transcript/double/index';
import type { DoubleTold } from '@mailterm/shared/wire/doubles';
import { Recorded } from '../../../shared/testing/transcripts.ts';
import { TestClient } from '../../testing/client.ts';
import { startGateway } from '../../testing/startGateway.ts';
import type { RunningGateway } from '../../testing/startGateway.ts';
import { readConfig } from '../config.ts';
import { Metrics } from '../metrics.ts';
import { doubleRoutes } from './doubleRoutes.ts';

const origin = 'https://mail.example.org';
const of = { host: 'mx.recorded.example', port: 2626, security: 'plain' } as const;
const events = new Recorded('smtp', of)
  .lines('S: 220 mx.recorded.example here', 'C: HELO client.example', 'S: 250 recorded hello')
  .end();
const double = doubleOf(events, 1);

const servers: Server[] = [];
const gateways: RunningGateway[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) server.close();
  for (const gateway of gateways.splice(0)) await gateway.stop();
});

async function start(limits = '') {
  const gateway = await startGateway();
  gateways.push(gateway);
  const { practice } = gateway;
  const config = readConfig({ LOG_LEVEL: 'silent', MAILTERM_ORIGINS: origin, MAILTERM_LIMITS: limits });
  const server = createServer(express().use('/practice', doubleRoutes({ config, practice, metrics: new Metrics() })));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/practice/doubles`;
  const post = async (body: unknown, headers: Readonly<Record<string, string>> = {}) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    return { status: response.status, told: (await response.json()) as unknown };
  };
  return { gateway, post };
}

it('is dialed by its name, at the port that was recorded, and the log says for whom it stands', async () => {
  const { gateway, post } = await start();
  const { status, told } = await post(double, { Origin: origin });
  expect(status).toBe(200);
  const { host, port } = told as DoubleTold;
  expect({ port }).toEqual({ port: 2626 });
  const client = await TestClient.connect(gateway.url);
  expect((await client.open(host, port)).text).toBe('220 mx.recorded.example here');
  expect(client.events[0]).toMatchObject({ kind: 'open', double: { of, turn: 1 } });
  // The port tells nothing; the transcript did.
  expect(client.events).toContainEqual(expect.objectContaining({ kind: 'dialect', dialect: 'smtp' }));
});

it.each([
  ['{', 400],
  [{ ...double, protocol: 'x' }, 400],
  ['x'.repeat(2_000_000), 413],
])('is not made of a bad body: %#', async (body, status) => {
  const { post } = await start();
  expect(await post(body)).toMatchObject({ status, told: { error: { id: 'practice.doubleMalformed' } } });
});

it('is not for pages of other sites, and not without end', async () => {
  const { post } = await start('changesPerMinute=2');
  expect(await post(double, { Origin: 'https://evil.example' })).toMatchObject({ status: 403 });
  expect((await post(double)).status).toBe(200);
  expect((await post(double)).status).toBe(200);
  expect(await post(double)).toMatchObject({ status: 429, told: { error: { id: 'limit.changesPerMinute' } } });
});
