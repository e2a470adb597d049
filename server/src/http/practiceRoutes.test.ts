// Faults and the reset over HTTP, against a real server on loopback.

import { createServer } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import express from 'express';
import { afterEach, describe, expect, it } from 'vitest';
import { Dialog } from '../../testing/dialog.ts';
import { readConfig } from '../config.ts';
import { Metrics } from '../metrics.ts';
import { createPractice } from '../practice/index.ts';
import { practiceRoutes } from './practiceRoutes.ts';

const origin = 'https://mail.example.org';
const anna = 'a'.repeat(22);
const fault = { id: 'x', protocol: 'smtp', stage: 'NOOP', act: { kind: 'garbage' }, left: 2 };
const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function start() {
  const practice = createPractice();
  const config = readConfig({ LOG_LEVEL: 'silent', MAILTERM_ORIGINS: origin });
  const server = createServer(express().use('/practice', practiceRoutes({ config, practice, metrics: new Metrics() })));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/practice`;
  const request = (method: string, at: string, body?: unknown, headers: Readonly<Record<string, string>> = {}) =>
    fetch(`${url}${at}`, {
      method,
      headers: { Cookie: `mailterm_visitor=${anna}`, 'Content-Type': 'application/json', ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  const ask = async (...asked: Parameters<typeof request>) => {
    const response = await request(...asked);
    return { status: response.status, told: (await response.json()) as unknown };
  };
  return { practice, request, ask };
}

describe('faults', () => {
  it('are switched on for the visitor and nobody else, told, and switched off', async () => {
    const { practice, ask } = await start();
    const told = { status: 200, told: { faults: [fault] } };
    expect(await ask('PUT', '/faults', { faults: [fault] }, { Origin: origin })).toEqual(told);
    expect(await ask('GET', '/faults')).toEqual(told);
    const other = { Cookie: `mailterm_visitor=${'b'.repeat(22)}` };
    expect((await ask('GET', '/faults', undefined, other)).told).toEqual({ faults: [] });
    const dialog = new Dialog(practice.connect({ host: 'practice', port: 25 }, anna));
    await dialog.hear();
    expect(await dialog.send('NOOP\r\n')).toContain('\0');
    expect((await ask('GET', '/faults')).told).toEqual({ faults: [{ ...fault, left: 1 }] });
    expect(await ask('DELETE', '/faults')).toEqual({ status: 200, told: { faults: [] } });
    expect(practice.faultsOf(anna)).toEqual([]);
  });

  it.each([
    ['{', 400, 'practice.faultMalformed'],
    [{ faults: [{ ...fault, stage: '' }] }, 422, 'practice.faultMalformed'],
    [{ faults: Array.from({ length: 21 }, (_, at) => ({ ...fault, id: `${at}` })) }, 422, 'practice.faultsTooMany'],
    [{ faults: 'x'.repeat(70_000) }, 413, 'practice.faultMalformed'],
  ])('of a bad body change nothing: %#', async (body, status, id) => {
    const { practice, ask } = await start();
    await ask('PUT', '/faults', { faults: [fault] });
    expect(await ask('PUT', '/faults', body)).toMatchObject({ status, told: { error: { id } } });
    expect(practice.faultsOf(anna)).toEqual([fault]);
  });

  it('are not for pages of other sites', async () => {
    const { practice, ask } = await start();
    const foreign = { Origin: 'https://evil.example' };
    const refused = { status: 403, told: { error: { id: 'origin.foreign' } } };
    expect(await ask('PUT', '/faults', { faults: [fault] }, foreign)).toMatchObject(refused);
    expect(await ask('DELETE', '/faults', undefined, foreign)).toMatchObject(refused);
    expect(await ask('POST', '/reset', undefined, foreign)).toMatchObject(refused);
    expect(practice.faultsOf(anna)).toEqual([]);
  });

  it('say the reason to a person in the language that is read', async () => {
    const { request } = await start();
    const person = { Accept: 'text/html', 'Accept-Language': 'zh-CN' };
    expect(await (await request('PUT', '/faults', { faults: 1 }, person)).text()).toMatch(/故障/);
  });
});

describe('the choices', () => {
  it('have every row of Cisco’s list', async () => {
    const { ask } = await start();
    const { told } = await ask('GET', '/faults/choices');
    const { choices } = told as { choices: { id: string }[] };
    expect(choices.filter(({ id }) => id.startsWith('esa-'))).toHaveLength(52);
  });
});

describe('a reset', () => {
  it('brings the letters back', async () => {
    const { practice, ask } = await start();
    const say = async (...lines: string[]) => {
      const dialog = new Dialog(practice.connect({ host: 'practice', port: 110 }, anna));
      const answer = await dialog.sayAll('USER bob', 'PASS practice-code', ...lines);
      dialog.stream.end();
      await dialog.hear();
      return answer;
    };
    const before = await say('STAT');
    await say('DELE 1', 'QUIT');
    expect(await say('STAT')).not.toEqual(before);
    expect(await ask('POST', '/reset')).toEqual({ status: 200, told: { faults: [] } });
    expect(await say('STAT')).toEqual(before);
  });
});
