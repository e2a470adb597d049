// The practice name server over HTTP: what is answered, what is refused, and why.

import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../config.ts';
import { Metrics } from '../metrics.ts';
import { lookupRoutes } from './lookupRoutes.ts';

let server: Server;
let url: string;

beforeAll(async () => {
  const app = express().use(
    lookupRoutes({ config: readConfig({ MAILTERM_TARGETS: 'practice' }), metrics: new Metrics() }),
  );
  server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => server.close());

async function get(query: string): Promise<readonly [number, unknown]> {
  const answer = await fetch(`${url}/dns${query}`);
  return [answer.status, await answer.json()];
}

describe('GET dns', () => {
  it('answers what the practice name server knows', async () => {
    const [status, told] = await get('?name=Practice.Test&type=mx');
    expect(status).toBe(200);
    expect(told).toMatchObject({ name: 'practice.test.', type: 'MX', status: 'NOERROR', authority: [] });
  });

  it('asks for an address where no type is given', async () => {
    expect((await get('?name=mail.practice.test'))[1]).toMatchObject({ type: 'A', answers: [{ data: '192.0.2.10' }] });
  });

  it.each([
    ['?name=example.com&type=MX', 200, 'lookup.outside'],
    ['?name=1.1.1.1.in-addr.arpa&type=PTR', 200, 'lookup.outside'],
    ['?name=practice.test&type=AXFR', 400, 'lookup.type'],
    ['?name=&type=A', 400, 'name.malformed'],
    ['', 400, 'name.malformed'],
    ['?name=a..b', 400, 'name.malformed'],
    ['?name=%00.practice.test', 400, 'name.malformed'],
    [`?name=${'a'.repeat(64)}.practice.test`, 400, 'name.malformed'],
    [`?name=${'a.'.repeat(130)}practice.test`, 400, 'name.malformed'],
  ])('refuses %s', async (query, status, id) => {
    expect(await get(query)).toMatchObject([status, { error: { id } }]);
  });
});
