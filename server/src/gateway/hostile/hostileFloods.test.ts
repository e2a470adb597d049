// Pages that say too much or will not listen, and too many of them, against the real process: it stays up, its memory is
// bounded, and a session beside theirs does not notice.

import { once } from 'node:events';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectCalm } from '../../../testing/calm.ts';
import { startFakeUpstream } from '../../../testing/fakeUpstream.ts';
import { opcodes, openRawPage, pour, webSocketFrame } from '../../../testing/rawPage.ts';
import { startProcess } from '../../../testing/startProcess.ts';
import type { RunningProcess } from '../../../testing/startProcess.ts';
import { pause, Witness } from '../../../testing/witness.ts';

const floodMs = 600;
let server: RunningProcess;

beforeAll(async () => {
  server = await startProcess({ connectsPerMinute: 10_000, requestMs: 500 });
}, 30_000);

afterAll(() => server.stop());

function many(opcode: number, payload: Uint8Array | string): Buffer {
  return Buffer.concat(Array.from({ length: 500 }, () => webSocketFrame(opcode, payload)));
}

const openPractice = webSocketFrame(
  opcodes.text,
  '{"kind":"open","target":{"host":"practice","port":25,"security":"plain"}}',
);

/** A session with a server that swallows everything, and says `greeting` first. */
async function swallowed(
  greeting: string,
  errand: { dialect?: string; security?: 'plain' | 'tls' },
  act: (page: Witness) => Promise<void>,
) {
  const upstream = await startFakeUpstream((socket) => {
    socket.write(greeting);
    socket.resume();
  });
  let page: Witness | undefined;
  const ordeal = await server.endure(async () => {
    page = await Witness.open(server.url, { port: upstream.port, ...errand });
    const { kinds } = page;
    await page.until(() => kinds.has('connect'));
    await act(page);
  });
  page?.cut();
  await upstream.stop();
  return ordeal;
}

describe('a page that floods', () => {
  it.each([
    ['messages that are none', many(opcodes.text, 'x')],
    ['pings', many(opcodes.ping, Buffer.alloc(125))],
    ['notes', many(opcodes.text, '{"kind":"note","note":"a","turn":3}')],
    ['acknowledgements', many(opcodes.text, '{"kind":"ack","octets":0}')],
    ['openings', many(opcodes.text, '{"kind":"open","target":{"host":"practice","port":25,"security":"plain"}}')],
    ['false tokens', many(opcodes.text, '{"kind":"resume","session":"n1-x","token":"x","seq":0}')],
    ['empty fragments', many(0, '')],
  ])(
    'with %s, and reads nothing',
    async (name, octets) => {
      const flood = async (opens: boolean): Promise<void> => {
        const page = await openRawPage(server.port);
        if (opens) page.write(openPractice);
        if (name === 'empty fragments') page.write(Uint8Array.of(opcodes.text, 0x80, 0, 0, 0, 0));
        await pour(page, octets, floodMs);
        page.destroy();
      };
      expectCalm(await server.endure(async () => void (await Promise.all([flood(true), flood(false)]))));
    },
    30_000,
  );

  it('with wrong messages is told so, and shut out', async () => {
    const page = await Witness.open(server.url, { host: 'practice', port: 25 });
    for (let i = 0; i < 300; i++) page.raw('x');
    await page.until(() => page.closeCode !== undefined);
    expect(page.closeCode).toBe(1008);
    expect(page.faults.slice(-2)).toEqual(['wire.notJson', 'limit.faults']);
  });

  it.each<readonly [string, string, { dialect?: string; security?: 'tls'; first?: string }]>([
    ['to a server that has not greeted', '', {}],
    ['to a server that has not answered STARTTLS', '220 x\r\n', { dialect: 'smtp', first: 'STARTTLS\r\n' }],
    ['during a handshake', '', { dialect: 'smtp', security: 'tls' }],
    ['in a line without end', '220 x\r\n', { dialect: 'smtp' }],
  ])(
    'with octets one by one, %s',
    async (_name, greeting, { first = '', ...errand }) => {
      const ordeal = await swallowed(greeting, errand, async (page) => {
        if (first !== '') page.type(first);
        await page.keepTyping(Buffer.from('a'), floodMs);
        expect(page.sentOctets).toBeGreaterThan(3_000);
      });
      expectCalm(ordeal);
    },
    30_000,
  );

  it('with thousands of commands in a few messages', async () => {
    let end: string | undefined;
    const ordeal = await swallowed('220 x\r\n', { dialect: 'smtp' }, async (page) => {
      await page.until(() => page.serverOctets > 0);
      for (let i = 0; i < 20; i++) page.type('\n'.repeat(12_000));
      await page.until(() => page.isOver);
      end = page.endReason;
    });
    expect(end).toBe('limit.unanswered');
    expectCalm(ordeal);
  });

  it('beyond its credit', async () => {
    let end: string | undefined;
    const ordeal = await swallowed('220 x\r\n', { dialect: 'smtp' }, async (page) => {
      // A letter that is sent before the server has asked for it.
      page.type('DATA\r\n');
      for (let i = 0; i < 30; i++) page.type(Buffer.alloc(12_000, 'x'));
      await page.until(() => page.isOver);
      end = page.endReason;
    });
    expect(end).toBe('limit.credit');
    expectCalm(ordeal);
  });
});

describe('too many pages', () => {
  it('some are let in, the others are told why; whoever is refused and resets, or stays, holds nothing', async () => {
    const answers: string[] = [];
    const stubborn: Socket[] = [];
    const ordeal = await server.endure(async () => {
      for (let i = 0; i < 1_500; i++) {
        const page = await openRawPage(server.port);
        const answer = String((page.read() as Buffer | null) ?? '').slice(9, 12);
        answers.push(answer);
        if (answer === '101' || i % 3 > 0) stubborn.push(page);
        else page.resetAndDestroy();
      }
    });
    const { resources } = await server.probe('settle');
    const admitted = answers.filter((answer) => answer === '101').length;
    expect(new Set(answers)).toEqual(new Set(['101', '403']));
    expect(admitted).toBeGreaterThan(100);
    // The neighbour has one.
    expect(resources['TCPSocketWrap']).toBe(admitted + 1);
    for (const page of stubborn) page.destroy();
    expectCalm(ordeal);
  }, 30_000);

  it('that connect and say nothing, or nothing whole, are cut off', async () => {
    const ordeal = await server.endure(async () => {
      const silent = Array.from({ length: 1_000 }, (_, i) => {
        const socket = connect(server.port, '127.0.0.1');
        socket.on('error', () => undefined);
        if (i % 2 === 1) socket.write('GET /ws HTTP/1.1\r\nHost:');
        return socket;
      });
      const closed = silent.map((socket) => once(socket.resume(), 'close'));
      const late = pause(6_000).then(() => 'late');
      expect(await Promise.race([Promise.all(closed), late])).toHaveLength(1_000);
    });
    expectCalm(ordeal);
  }, 30_000);
});

describe('one session, many pages', () => {
  it('they take it from each other without end, others watch and read nothing, and it goes on', async () => {
    const owner = await Witness.open(server.url, { host: 'practice', port: 25 });
    await owner.until(() => owner.serverOctets > 0);
    const { id: session, token } = owner.session;
    const others = Array.from({ length: 20 }, () => new Witness(server.url));
    const ordeal = await server.endure(async () => {
      for (const page of others) {
        await page.until(() => page.creditOctets > 0);
        page.say({ kind: 'resume', session, token, seq: 0, watch: true });
      }
      for (const page of others.slice(10)) page.webSocket.pause();
      for (let i = 0; i < 2_000; i++) others[i % 10]?.say({ kind: 'take' });
      await pause(floodMs);
    });
    const last = new Witness(server.url);
    await last.until(() => last.creditOctets > 0);
    last.say({ kind: 'resume', session, token, seq: 0, watch: true });
    last.say({ kind: 'take' });
    await last.until(() => last.serverOctets > 0);
    const held = last.serverOctets;
    last.type('NOOP\r\n');
    await last.until(() => last.serverOctets > held);
    for (const page of [owner, last, ...others]) page.cut();
    expectCalm(ordeal);
  }, 30_000);

  it('a resume that is replayed again and again begins anew each time, and costs what it weighs', async () => {
    const owner = await Witness.open(server.url, { host: 'practice', port: 25 });
    await owner.until(() => owner.serverOctets > 0);
    const { id, token } = owner.session;
    const ordeal = await server.endure(async () => {
      owner.cut();
      for (let i = 0; i < 50; i++) {
        const page = new Witness(server.url);
        await page.until(() => page.creditOctets > 0);
        page.say({ kind: 'resume', session: id, token, seq: 0 });
        await page.until(() => page.serverOctets > 0);
        page.cut();
      }
    });
    expectCalm(ordeal);
  }, 30_000);
});
