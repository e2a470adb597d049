// Mail servers that say too much, too little or the wrong thing, against the real process: it stays up, its memory is
// bounded, and a session beside theirs does not notice.

import type { Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectCalm } from '../../../testing/calm.ts';
import { startFakeUpstream } from '../../../testing/fakeUpstream.ts';
import { startProcess } from '../../../testing/startProcess.ts';
import type { RunningProcess } from '../../../testing/startProcess.ts';
import { pause, Witness } from '../../../testing/witness.ts';

const MiB = 2 ** 20;
let server: RunningProcess;

beforeAll(async () => {
  server = await startProcess({ connectsPerMinute: 10_000, sessionOctets: 8 * MiB });
}, 30_000);

afterAll(() => server.stop());

/** One session with a scripted server, in the presence of the neighbour. */
async function meet(
  dialect: string,
  serve: (socket: Socket) => void,
  act: (witness: Witness, received: () => Buffer) => Promise<void>,
) {
  const upstream = await startFakeUpstream(serve);
  let witness: Witness | undefined;
  const ordeal = await server.endure(async () => {
    witness = await Witness.open(server.url, { port: upstream.port, dialect });
    await act(witness, () => upstream.received());
  });
  witness?.cut();
  await upstream.stop();
  return ordeal;
}

/** Writes `first`, then the same for ever, as fast as it is taken. */
function endless(unit: string, first = ''): (socket: Socket) => void {
  const chunk = Buffer.from(unit.repeat(Math.ceil(65_536 / unit.length)), 'latin1');
  return (socket) => {
    const pour = (): void => {
      while (socket.write(chunk));
      socket.once('drain', pour);
    };
    socket.write(first);
    pour();
  };
}

const untilOver = (witness: Witness): Promise<void> => witness.until(() => witness.isOver);

describe('a server that never ends', () => {
  it.each([
    ['a line', 'smtp', 'a', '', 'limit.sessionOctets'],
    ['a line', 'pop3', 'a', '+OK ', 'limit.sessionOctets'],
    ['a line', 'imap', 'a', '* OK ', 'limit.sessionOctets'],
    ['a line', 'raw', 'a', '', 'limit.sessionOctets'],
    ['octets of 8 bits', 'smtp', '\u00ff\u0000\u009b\u0085', '220 ', 'limit.sessionOctets'],
    [
      'open parentheses',
      'imap',
      `* 1 FETCH (BODYSTRUCTURE ${'('.repeat(8_000)}\r\n`,
      '* OK x\r\n',
      'limit.sessionOctets',
    ],
    [
      'parentheses over literals',
      'imap',
      `* 1 FETCH (BODYSTRUCTURE ${'((((((((({0}\r\n'.repeat(700)}\r\n`,
      '* OK x\r\n',
      'limit.logOctets',
    ],
  ])(
    '%s (%s)',
    async (_name, dialect, unit, first, reason) => {
      let end: string | undefined;
      const ordeal = await meet(dialect, endless(unit, first), async (witness) => {
        await untilOver(witness);
        end = witness.endReason;
      });
      expect(end).toBe(reason);
      expectCalm(ordeal);
    },
    30_000,
  );

  it.each([
    ['a reply', 'smtp', '250-x\r\n', '220 x\r\n'],
    ['empty lines', 'smtp', '\n', '220 x\r\n'],
    ['empty lines', 'imap', '\r\n', '* OK x\r\n'],
    ['tiny untagged lines', 'imap', '* 1 EXISTS\r\n', '* OK x\r\n'],
    ['tiny lines', 'pop3', '+\n', ''],
    ['lines of one octet', 'raw', 'a\n', ''],
  ])(
    '%s (%s), read and acknowledged',
    async (_name, dialect, unit, first) => {
      let events = 0;
      const ordeal = await meet(dialect, endless(unit, first), async (witness) => {
        await witness.until(() => witness.events > 5_000 || witness.isOver);
        ({ events } = witness);
      });
      expect(events).toBeGreaterThan(5_000);
      expectCalm(ordeal);
    },
    30_000,
  );

  it.each([
    ['tiny untagged lines', 'imap', '* 1 EXISTS\r\n', '* OK x\r\n'],
    ['lines of one octet', 'raw', 'a\n', ''],
    ['a letter', 'smtp', 'A line of a letter.\r\n', ''],
  ])(
    '%s (%s), to a page that reads nothing',
    async (_name, dialect, unit, first) => {
      const ordeal = await meet(dialect, endless(unit, first), async (witness) => {
        await witness.until(() => witness.events > 0);
        witness.webSocket.pause();
        await pause(600);
      });
      expectCalm(ordeal);
    },
    30_000,
  );
});

describe('a server that keeps us waiting', () => {
  it('for a literal of 10 MB that it announced, in fifty sessions', async () => {
    const announce = (socket: Socket): void => void socket.write('* OK x\r\n* 1 FETCH (BODY[] {10000000}\r\n');
    const upstream = await startFakeUpstream(announce);
    const ordeal = await server.endure(async () => {
      const witnesses = await Promise.all(
        Array.from({ length: 50 }, () => Witness.open(server.url, { port: upstream.port, dialect: 'imap' })),
      );
      for (const witness of witnesses) await witness.until(() => witness.serverOctets > 30);
      await pause(300);
      for (const witness of witnesses) witness.say({ kind: 'leave' });
      for (const witness of witnesses) await untilOver(witness);
      expect(new Set(witnesses.map(({ endReason }) => endReason))).toEqual(new Set(['close.client']));
    });
    await upstream.stop();
    expectCalm(ordeal, 48);
  }, 30_000);

  it.each([
    ['in octets one by one', 0, 3_000],
    ['with an octet now and then', 100, 10],
  ])(
    '%s',
    async (_name, everyMs, octets) => {
      const said = `220 x\r\n${'250 Ok\r\n'.repeat(1_000)}`.slice(0, octets);
      let held = 0;
      const ordeal = await meet(
        'smtp',
        (socket) => {
          socket.setNoDelay(true);
          let at = 0;
          const next = (): void => {
            if (at === said.length || socket.destroyed) return;
            socket.write(said[at++] as string);
            if (everyMs === 0) setImmediate(next);
            else setTimeout(next, everyMs);
          };
          next();
        },
        async (witness) => {
          await witness.until(() => witness.serverOctets === said.length);
          held = witness.serverOctets;
        },
      );
      expect(held).toBe(said.length);
      expectCalm(ordeal);
    },
    30_000,
  );

  it('by reading nothing: the page gets no more credit than what waits', async () => {
    let sent = 0;
    let end: string | undefined;
    const ordeal = await meet(
      'smtp',
      (socket) => {
        socket.write('220 x\r\n');
        socket.pause();
      },
      async (witness) => {
        await witness.until(() => witness.events > 2);
        witness.type('EHLO me\r\nDATA\r\n');
        await witness.keepTyping(Buffer.alloc(8_000, 'x'), 600);
        ({ sentOctets: sent } = witness);
        witness.say({ kind: 'leave' });
        await untilOver(witness);
        end = witness.endReason;
      },
    );
    expect(end).toBe('close.client');
    expect(sent).toBeLessThan(1 * MiB);
    expectCalm(ordeal);
  }, 30_000);

  it('by never deciding what the page has sent behind DATA', async () => {
    let sent = 0;
    const ordeal = await meet(
      'smtp',
      (socket) => {
        socket.write('220 x\r\n');
        socket.resume();
      },
      async (witness) => {
        await witness.until(() => witness.events > 2);
        witness.type('DATA\r\n');
        await witness.keepTyping(Buffer.alloc(8_000, 'x'), 600);
        ({ sentOctets: sent } = witness);
      },
    );
    expect(sent).toBeLessThan(0.5 * MiB);
    expectCalm(ordeal);
  }, 30_000);
});

describe('a server that does not wait', () => {
  it('answers before it is asked, and closes', async () => {
    let end: string | undefined;
    const ordeal = await meet(
      'smtp',
      (socket) => void socket.end(`220 x\r\n${'250 Ok\r\n'.repeat(20)}221 bye\r\n`),
      async (witness) => {
        for (const line of ['EHLO me\r\n', 'MAIL FROM:<a@b.test>\r\n', 'QUIT\r\n']) witness.type(line);
        await untilOver(witness);
        end = witness.endReason;
      },
    );
    expect(end).toBe('close.server');
    expectCalm(ordeal);
  }, 30_000);

  it('closes its half and goes on listening', async () => {
    let end: string | undefined;
    let isClosed = false;
    const ordeal = await meet(
      'smtp',
      (socket) => {
        socket.on('close', () => (isClosed = true));
        socket.write('220 x\r\n');
        setTimeout(() => socket.end(), 50);
      },
      async (witness) => {
        await untilOver(witness);
        end = witness.endReason;
        await witness.until(() => isClosed);
      },
    );
    expect(end).toBe('close.server');
    expectCalm(ordeal);
  }, 30_000);

  it('says what is no text at all', async () => {
    for (const dialect of ['smtp', 'pop3', 'imap', 'raw']) {
      const noise = Buffer.from(Array.from({ length: 100_000 }, (_, i) => (i * 7919 + (i >> 3)) & 255));
      const ordeal = await meet(
        dialect,
        (socket) => void socket.end(noise),
        async (witness) => {
          await untilOver(witness);
          expect([witness.serverOctets, witness.endReason]).toEqual([noise.length, 'close.server']);
        },
      );
      expectCalm(ordeal);
    }
  }, 30_000);
});
