// What the system says about a connection, as reasons; scripted through the policy that allows everything.

import { EventEmitter } from 'node:events';
import type net from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { limits } from '../limits.ts';
import { dial } from './dial.ts';
import { judgeAddresses } from './policy.ts';

const sockets = vi.hoisted(() => ({ script: [] as (string | undefined)[], dialed: [] as unknown[] }));

vi.mock('node:net', async (original) => {
  const real = await original<typeof net>();
  const connect = (options: { host: string; port: number }): EventEmitter => {
    sockets.dialed.push({ host: options.host, port: options.port });
    const socket = Object.assign(new EventEmitter(), { destroy: vi.fn() });
    const code = sockets.script.shift();
    if (code === 'connect') queueMicrotask(() => socket.emit('connect'));
    else if (code !== undefined) queueMicrotask(() => socket.emit('error', Object.assign(new Error(code), { code })));
    return socket;
  };
  return { ...real, connect };
});

afterEach(() => {
  vi.useRealTimers();
  sockets.script = [];
  sockets.dialed = [];
});

function vet(...addresses: string[]) {
  const verdict = judgeAddresses({ host: 'mail.example.test', port: 25 }, addresses, {
    targets: 'any',
    targetList: [],
  });
  return verdict.ok ? verdict.addresses : [];
}

function start(addresses: string[], script: (string | undefined)[], signal = new AbortController().signal) {
  sockets.script = script;
  return dial(vet(...addresses), { signal, onDial: () => undefined });
}

describe('dial', () => {
  it.each([
    ['ECONNREFUSED', 'dial.refused'],
    ['ETIMEDOUT', 'dial.timeout'],
    ['ENETUNREACH', 'dial.unreachable'],
    ['EHOSTUNREACH', 'dial.unreachable'],
    ['EADDRNOTAVAIL', 'dial.unreachable'],
    ['EACCES', 'dial.failed'],
  ])('says %s as %s', async (code, id) => {
    const dialed = await start(['192.0.2.25'], [code]);
    expect(dialed).toMatchObject({
      ok: false,
      reason: { id, params: { host: 'mail.example.test', address: '192.0.2.25' } },
    });
  });

  it('names what it does not know', async () => {
    expect(await start(['192.0.2.25'], ['EACCES'])).toMatchObject({ reason: { params: { name: 'EACCES' } } });
  });

  it('prefers what a reachable address said', async () => {
    expect(await start(['2001:db8::25', '192.0.2.25'], ['ENETUNREACH', 'ECONNREFUSED'])).toMatchObject({
      reason: { id: 'dial.refused', params: { address: '192.0.2.25' } },
    });
    expect(await start(['192.0.2.25', '2001:db8::25'], ['ECONNREFUSED', 'ENETUNREACH'])).toMatchObject({
      reason: { id: 'dial.refused', params: { address: '192.0.2.25' } },
    });
  });

  it('waits for the only address as long as it may, and for one of several less', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const silent = start(['192.0.2.1', '192.0.2.2'], [undefined, undefined]);
    await vi.advanceTimersByTimeAsync(limits.dialNextMs - 1);
    expect(sockets.dialed).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(sockets.dialed).toEqual([
      { host: '192.0.2.1', port: 25 },
      { host: '192.0.2.2', port: 25 },
    ]);
    await vi.advanceTimersByTimeAsync(limits.dialMs);
    expect(await silent).toMatchObject({ reason: { id: 'dial.timeout', params: { limit: limits.dialNextMs / 1000 } } });
  });

  it('waits as long as the operator has set', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    sockets.script = [undefined];
    const own = { ...limits, dialMs: 50 };
    const silent = dial(vet('192.0.2.1'), {
      signal: new AbortController().signal,
      onDial: () => undefined,
      limits: own,
    });
    await vi.advanceTimersByTimeAsync(50);
    expect(await silent).toMatchObject({ reason: { id: 'dial.timeout', params: { limit: 0.05 } } });
  });

  it('stops when the person leaves, and tries nothing more', async () => {
    const leaving = new AbortController();
    const dialing = start(['192.0.2.1', '192.0.2.2'], [undefined, 'connect'], leaving.signal);
    leaving.abort();
    expect(await dialing).toMatchObject({ ok: false, reason: { id: 'close.client' } });
    expect(sockets.dialed).toHaveLength(1);
  });
});
