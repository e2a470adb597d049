// From target to stream, with real sockets on loopback, an injected resolver, and a count of every socket that opens.

import diagnostics from 'node:diagnostics_channel';
import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { Duplex, PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { reason } from '@mailterm/shared/reasons/reasons';
import type { Target } from '@mailterm/shared/transcript/event';
import { limits } from '../limits.ts';
import type { PracticeNet } from '../practice/index.ts';
import { destination, reach } from './destination.ts';
import type { ReachContext, Reached } from './destination.ts';
import type { Lookup } from './resolve.ts';

const practice: PracticeNet = {
  knows: (host) => ['practice', 'coremail.practice.test', 'nonsense.fault.test'].includes(host),
  refusalOf: (host) => (host === 'nonsense.fault.test' ? reason('name.noFault', { host }) : undefined),
  connect: ({ port }) => (port === 25 || port === 110 ? new PassThrough() : undefined),
  accept: () => false,
  roomOf: () => 'abcdef',
  doubleOf: (host) => (host === 'smtp.163.com' ? 'coremail.practice.test' : undefined),
  ports: [25, 110, 465, 587, 995],
  authority: 'who issues',
  chain: [],
};

let openedSockets = 0;
const countSocket = (): void => void openedSockets++;
const servers: Server[] = [];

beforeEach(() => {
  openedSockets = 0;
  diagnostics.subscribe('net.client.socket', countSocket);
});

afterEach(async () => {
  vi.useRealTimers();
  diagnostics.unsubscribe('net.client.socket', countSocket);
  for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve));
});

function to(host: string, port = 25, security: Target['security'] = 'plain'): Target {
  return { host, port, security };
}

interface Trial {
  readonly targets?: ReachContext['config']['targets'];
  readonly lookup?: Lookup;
  readonly signal?: AbortSignal;
}

async function tryReach(target: Target, { targets = 'any', lookup, signal }: Trial = {}) {
  const dialed: string[] = [];
  const reached = await reach(target, {
    practice,
    config: { targets, targetList: [{ host: 'mail.school.test' }] },
    visitor: 'somebody',
    signal: signal ?? new AbortController().signal,
    onDial: (address) => dialed.push(address),
    lookup: lookup ?? (() => Promise.reject(new Error('Cannot look up: this test expects no lookup'))),
  });
  if (reached.kind === 'open') reached.stream.destroy();
  return { reached, dialed };
}

async function listen(host = '127.0.0.1'): Promise<number> {
  const server = createServer((socket) => void socket.on('error', () => undefined).end('220 hello\r\n'));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  return (server.address() as AddressInfo).port;
}

async function closedPort(): Promise<number> {
  const port = await listen();
  await new Promise((resolve) => servers.pop()?.close(resolve));
  return port;
}

function reasonOf(reached: Reached): string {
  return reached.kind === 'open' ? 'open' : `${reached.kind} ${reached.reason.id}`;
}

describe('destination', () => {
  it.each(['practice', 'PRACTICE', 'practice.', 'coremail.practice.test'])('%s is the practice server', (host) => {
    expect(destination({ host }, practice).kind).toBe('practice');
  });
  it.each(['smtp.163.com', 'practice.example.test', '127.0.0.1', 'not a name'])('%s is not', (host) => {
    expect(destination({ host }, practice)).toEqual({ kind: 'internet' });
  });
});

describe('the practice server', () => {
  it.each(['practice', 'any', 'listed', 'public'] as const)(
    'is reached with targets %s, through no socket',
    async (targets) => {
      const { reached, dialed } = await tryReach(to('Practice.'), { targets });
      expect(reached).toMatchObject({ kind: 'open', practice: true, address: 'practice' });
      expect(dialed).toEqual(['practice']);
      expect(openedSockets).toBe(0);
    },
  );

  it('refuses the connection on a port that has no host', async () => {
    const { reached } = await tryReach(to('practice', 26));
    expect(reached).toMatchObject({ kind: 'failed', reason: { id: 'dial.refused', params: { port: 26 } } });
  });

  it.each(['plain', 'tls'] as const)(
    'is reached for %s alike, and says who issues its certificates',
    async (security) => {
      const { reached } = await tryReach(to('practice', 110, security));
      expect(reached).toMatchObject({ kind: 'open', practice: true, authority: 'who issues' });
    },
  );
});

describe('an allowed target', () => {
  it('is opened at the address that the name led to', async () => {
    const port = await listen();
    const { reached, dialed } = await tryReach(to('mail.example.test', port), {
      lookup: () => Promise.resolve(['127.0.0.1']),
    });
    expect(reached).toMatchObject({ kind: 'open', address: '127.0.0.1', practice: false });
    expect(dialed).toEqual(['127.0.0.1']);
    expect(openedSockets).toBe(1);
  });

  it('loses nothing that the server says at once', async () => {
    const port = await listen();
    const reached = await reach(to('127.0.0.1', port), {
      practice,
      config: { targets: 'any', targetList: [] },
      visitor: 'somebody',
      signal: new AbortController().signal,
      onDial: () => undefined,
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    if (reached.kind !== 'open') throw new Error(`Cannot read: ${reasonOf(reached)}`);
    const said = await Duplex.from(reached.stream).toArray();
    expect(Buffer.concat(said as Buffer[]).toString()).toBe('220 hello\r\n');
  });

  it('is tried at its next address, and at three in all', async () => {
    const port = await listen('127.0.0.3');
    const loopbacks = ['127.0.0.1', '127.0.0.2', '127.0.0.3', '127.0.0.4'];
    const found = await tryReach(to('mail.example.test', port), { lookup: () => Promise.resolve(loopbacks) });
    expect(found.reached).toMatchObject({ kind: 'open', address: '127.0.0.3' });
    expect(found.dialed).toEqual(loopbacks.slice(0, 3));
    const late = await tryReach(to('mail.example.test', port), {
      lookup: () => Promise.resolve([...loopbacks.slice(0, 2), '127.0.0.4', '127.0.0.3']),
    });
    expect(reasonOf(late.reached)).toBe('failed dial.refused');
    expect(late.dialed).toHaveLength(3);
  });

  it('that refuses says so, with its address', async () => {
    const port = await closedPort();
    const { reached } = await tryReach(to('localhost', port), { lookup: () => Promise.resolve(['127.0.0.1']) });
    expect(reached).toEqual({
      kind: 'failed',
      reason: { id: 'dial.refused', params: { host: 'localhost', port, address: '127.0.0.1' } },
    });
  });

  it('that has no such name says so', async () => {
    const lookup: Lookup = () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' }));
    const { reached } = await tryReach(to('nowhere.test'), { lookup });
    expect(reasonOf(reached)).toBe('failed name.notFound');
  });

  it.each(['not a name', '', 'a:25', '256.1.1.1'])('cannot be named %j', async (host) => {
    expect(reasonOf((await tryReach(to(host))).reached)).toBe('failed name.malformed');
  });

  it.each([0, -1, 65_536, 1.5, Number.NaN])('cannot have the port %j', async (port) => {
    expect(reasonOf((await tryReach(to('mail.example.test', port))).reached)).toBe('failed port.malformed');
  });

  it('is not dialed when the person left during the lookup', async () => {
    const leaving = new AbortController();
    const lookup: Lookup = async () => {
      leaving.abort();
      return ['127.0.0.1'];
    };
    const { reached } = await tryReach(to('mail.example.test'), { lookup, signal: leaving.signal });
    expect(reasonOf(reached)).toBe('failed close.client');
    expect(openedSockets).toBe(0);
  });
});

describe('a name that changes its address between two lookups', () => {
  it.each([
    [['8.8.8.8'], ['127.0.0.1']],
    [['127.0.0.1'], ['8.8.8.8']],
  ])('is looked up once: %j, then %j', async (first, second) => {
    const answers = [first, second];
    const lookup = vi.fn<Lookup>(() => Promise.resolve(answers.shift() ?? []));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const leaving = new AbortController();
    const dialed: string[] = [];
    const reaching = reach(to('rebind.test'), {
      practice,
      config: { targets: 'public', targetList: [] },
      visitor: 'somebody',
      signal: leaving.signal,
      // The public address is dialed in name only: the attempt ends before anything leaves this machine.
      onDial: (address) => {
        dialed.push(address);
        leaving.abort();
      },
      lookup,
    });
    await vi.advanceTimersByTimeAsync(limits.resolveMs);
    await reaching;
    expect(lookup).toHaveBeenCalledTimes(1);
    expect(dialed).toEqual(first[0] === '8.8.8.8' ? ['8.8.8.8'] : []);
    expect(openedSockets).toBe(0);
  });
});

describe('a refused target opens no socket', () => {
  const inside: readonly (readonly [string, readonly string[]])[] = [
    ['localhost', ['127.0.0.1']],
    ['mail.example.test', ['10.0.0.1']],
    ['mail.example.test', ['169.254.169.254', '::1']],
    ['mail.example.test', ['::ffff:127.0.0.1']],
    ['mail.example.test', ['fd00:ec2::254']],
    ['mail.example.test', []],
  ];

  it.each(inside)('%s, which leads to %j', async (host, addresses) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const trial = tryReach(to(host), { targets: 'public', lookup: () => Promise.resolve(addresses) });
    await vi.advanceTimersByTimeAsync(limits.resolveMs);
    const { reached, dialed } = await trial;
    expect(reached).toEqual({ kind: 'refused', reason: { id: 'target.refused', params: { host } } });
    expect([dialed, openedSockets]).toEqual([[], 0]);
  });

  it.each([
    ['practice', 'smtp.example.test', 25, 'refused target.practiceOnly'],
    ['practice', '127.0.0.1', 25, 'refused target.practiceOnly'],
    ['listed', 'smtp.example.test', 25, 'refused target.notListed'],
    ['listed', 'mail.school.test', 80, 'refused target.port'],
    ['public', 'smtp.example.test', 22, 'refused target.port'],
  ] as const)('with targets %s: %s port %i, not even looked up', async (targets, host, port, expected) => {
    const lookup = vi.fn<Lookup>();
    const { reached } = await tryReach(to(host, port), { targets, lookup });
    expect(reasonOf(reached)).toBe(expected);
    expect(lookup).not.toHaveBeenCalled();
    expect(openedSockets).toBe(0);
  });
});

describe('a refusal on a public instance', () => {
  const lookups: readonly (readonly [string, Lookup])[] = [
    ['does not exist', () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' }))],
    ['leads inside', () => Promise.resolve(['10.0.0.1'])],
    ['leads inside, after a while', () => new Promise((resolve) => setTimeout(() => resolve(['10.0.0.1']), 900))],
    ['gets no answer', () => new Promise(() => undefined)],
  ];

  it.each(lookups)('comes at the same moment in the same words when the name %s', async (_case, lookup) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    let said: Reached | undefined;
    void tryReach(to('mail.example.test'), { targets: 'public', lookup }).then(({ reached }) => (said = reached));
    await vi.advanceTimersByTimeAsync(limits.resolveMs - 1);
    expect(said).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1);
    expect(said).toEqual({ kind: 'refused', reason: { id: 'target.refused', params: { host: 'mail.example.test' } } });
  });
});

describe('a practice double', () => {
  it.each([
    [25, 'plain'],
    [110, 'plain'],
    [465, 'tls'],
    [995, 'tls'],
  ] as const)('of port %i is offered on the same port, %s', async (port, security) => {
    const { reached } = await tryReach(to('smtp.163.com', port, security), { targets: 'practice' });
    expect(reached).toEqual({
      kind: 'refused',
      reason: { id: 'target.practiceOnly', params: { host: 'smtp.163.com' } },
      offer: { host: 'coremail.practice.test', port, security },
    });
  });

  it('is offered for no port that it does not have, and for no host without one', async () => {
    const noPort = await tryReach(to('smtp.163.com', 143), { targets: 'practice' });
    const noDouble = await tryReach(to('smtp.example.test'), { targets: 'practice' });
    expect([noPort.reached, noDouble.reached].map((reached) => 'offer' in reached)).toEqual([false, false]);
  });
});
