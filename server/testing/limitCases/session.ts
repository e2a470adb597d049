// Limits of one session, each hit.

import { expect } from 'vitest';
import { endOf, faultOf, pause, stage } from './limitCase.ts';
import type { LimitCases } from './limitCase.ts';
import { limitTable } from '../../src/limits.ts';
import type { TestClient } from '../client.ts';

export const sessionCases: LimitCases<
  | 'lineOctets'
  | 'serverLineOctets'
  | 'messageOctets'
  | 'typedOctets'
  | 'creditOctets'
  | 'creditReadings'
  | 'contentOctets'
  | 'logOctets'
  | 'sessionOctets'
  | 'sessionUnits'
  | 'sessionMs'
  | 'idleMs'
  | 'keptMs'
  | 'unansweredCommands'
> = {
  lineOctets: () =>
    stage({ limits: { lineOctets: 100 } }, async ({ connect, port, received }) => {
      const client = await connect();
      await client.open('127.0.0.1', port);
      client.type('x'.repeat(200));
      const reason = await faultOf(client);
      expect(received().length).toBe(0);
      return reason;
    }),

  serverLineOctets: () =>
    stage(
      { limits: {}, serve: (socket) => void socket.write(`220 ${'x'.repeat(9_000)}\r\n250 next\r\n`) },
      async ({ connect, port }) => {
        const client = await connect();
        await client.open('127.0.0.1', port);
        await client.until(() => client.readings('server').length === 3);
        const ends = client.readings('server').map(({ end }) => end);
        expect(ends).toEqual([limitTable.serverLineOctets.value, 9_006, 9_016]);
        return undefined;
      },
    ),

  messageOctets: () =>
    stage({ limits: { messageOctets: 2_000 } }, async ({ connect }) => {
      const client = await connect();
      client.raw('x'.repeat(2_001));
      await client.until(() => client.closeCode !== undefined);
      expect(client.closeCode).toBe(1009);
      // The next one is served as ever.
      await connect();
      return undefined;
    }),

  typedOctets: () =>
    stage({ limits: { typedOctets: 1_000 } }, async ({ connect, port, received }) => {
      const client = await connect();
      await client.open('127.0.0.1', port);
      client.typeOctets(Buffer.alloc(1_001, 'x'));
      const reason = await endOf(client);
      expect(received().length).toBe(0);
      return reason;
    }),

  creditOctets: () => holdBack({ creditOctets: 20_000 }, Buffer.alloc(4_000_000, `${'x'.repeat(998)}\r\n`), 20_000),

  creditReadings: () => holdBack({ creditReadings: 100 }, Buffer.alloc(4_000_000, 'xx\r\n'), 400),

  contentOctets: () =>
    stage(
      { limits: { contentOctets: 10_000 }, serve: (socket) => void socket.write(Buffer.alloc(200_000, 'A line.\r\n')) },
      async ({ connect, port }) => {
        const client = await connect();
        await client.open('127.0.0.1', port);
        await client.until(() => client.stream('server').length === 200_000);
        client.cut();
        await pause(50);
        // The page had it all; one that begins anew gets the latest of it only.
        const anew = await connect();
        await anew.resume({ ...client.session, seq: 0 });
        await anew.until(() => anew.stream('server').length === 200_000);
        const trimmed = anew.events.flatMap((event) => (event.kind === 'trim' ? [event.octets] : []));
        expect(trimmed.reduce((sum, octets) => sum + octets, 0)).toBeGreaterThan(100_000);
        return undefined;
      },
    ),

  logOctets: () =>
    stage({ limits: { logOctets: 20_000 } }, async ({ connect }) => {
      const client = await connect();
      await client.open('practice', 25);
      for (let i = 0; i < 200 && !client.ended; i++) await client.command('NOOP');
      return endOf(client);
    }),

  sessionOctets: () =>
    stage({ limits: { sessionOctets: 5_000 } }, async ({ connect }) => {
      const client = await connect();
      await client.open('practice', 25);
      client.typeOctets(Buffer.from(`${'x'.repeat(5_000)}\r\n`));
      return endOf(client);
    }),

  sessionUnits: () =>
    stage(
      { limits: { sessionUnits: 50 }, serve: (socket) => void socket.write(`220 x\r\n${'250-no end\r\n'.repeat(60)}`) },
      async ({ connect, port }) => {
        const client = await connect();
        await client.open('127.0.0.1', port);
        return endOf(client);
      },
    ),

  // The clock of a session ticks once a second.
  sessionMs: () => waitForEnd({ sessionMs: 50 }),
  idleMs: () => waitForEnd({ idleMs: 50 }),

  keptMs: () =>
    stage({ limits: { keptMs: 600 } }, async ({ connect, port }) => {
      const client = await connect();
      await client.open('127.0.0.1', port);
      client.cut();
      await pause(900);
      // The session waited so long for its page; its log is kept as long again.
      const late = await connect();
      await late.resume({ ...client.session, seq: 0 });
      const reason = await endOf(late);
      await pause(900);
      const tooLate = await connect();
      await tooLate.resume({ ...client.session, seq: 0 });
      expect(tooLate.message('fault')?.reason.id).toBe('wire.sessionGone');
      return reason;
    }),

  unansweredCommands: () =>
    stage({ limits: { unansweredCommands: 3 } }, async ({ connect, port, received }) => {
      const client = await connect();
      await client.open('127.0.0.1', port);
      // In one message or in many: a command is a command.
      client.typeOctets(Buffer.from('NOOP 1\r\nNOOP 2\r\nNOOP 3\r\nNOOP 4\r\nNOOP 5\r\n'));
      const reason = await endOf(client);
      await pause(50);
      expect(received().toString()).toBe('NOOP 1\r\nNOOP 2\r\nNOOP 3\r\n');
      return reason;
    }),
};

/** The page acknowledges nothing: the mail server is paused soon, and goes on without a loss when the page does. */
function holdBack(limits: { creditOctets: number } | { creditReadings: number }, said: Buffer, soonOctets: number) {
  return stage({ limits, serve: (socket) => void socket.write(said) }, async ({ connect, port }) => {
    const client = await connect();
    client.acknowledges = false;
    client.say({ kind: 'open', target: { host: '127.0.0.1', port, security: 'plain' } });
    await client.until(() => client.stream('server').length >= soonOctets);
    await pause(100);
    const held = client.stream('server').length;
    // What a socket gives at once may be more than what the page may lack.
    expect(held).toBeLessThan(soonOctets + 200_000);
    await pause(200);
    expect(client.stream('server').length).toBe(held);
    await catchUp(client);
    await client.until(() => client.stream('server').length > held);
    return undefined;
  });
}

async function catchUp(client: TestClient): Promise<void> {
  client.acknowledges = true;
  client.say({ kind: 'ack', octets: client.stream('server').length });
}

function waitForEnd(limits: { sessionMs: number } | { idleMs: number }) {
  return stage({ limits }, async ({ connect, port }) => {
    const client = await connect();
    await client.open('127.0.0.1', port);
    return endOf(client);
  });
}
