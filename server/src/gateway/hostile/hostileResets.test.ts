// Connections that break in every state, on the server's side and in the middle of TLS, against the real process: each end
// has its reason, nothing stays open, and nobody else notices.

import type { Socket } from 'node:net';
import { createSecureContext, TLSSocket } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectCalm } from '../../../testing/calm.ts';
import { makeCertificate } from '../../../testing/certificate.ts';
import { startFakeUpstream } from '../../../testing/fakeUpstream.ts';
import { startProcess } from '../../../testing/startProcess.ts';
import type { RunningProcess } from '../../../testing/startProcess.ts';
import { Witness } from '../../../testing/witness.ts';

let server: RunningProcess;

beforeAll(async () => {
  server = await startProcess({ connectsPerMinute: 10_000 });
}, 30_000);

afterAll(() => server.stop());

/** A server that says the next of `sayings` whenever it hears something, and breaks off instead of saying one more. */
function breakAfter(sayings: readonly (string | Uint8Array)[]): (socket: Socket) => void {
  return (socket) => {
    const left = [...sayings];
    const next = (): void => {
      const saying = left.shift();
      if (saying !== undefined) socket.write(saying);
      // Not at once: a busy machine would take it for a connection that never came about.
      if (left.length === 0) setTimeout(() => socket.resetAndDestroy(), 150);
    };
    if (left[0] !== '') next();
    else left.shift();
    socket.on('data', next);
  };
}

interface Case {
  readonly dialect: string;
  readonly sayings: readonly (string | Uint8Array)[];
  readonly types?: readonly string[];
  readonly security?: 'plain' | 'tls';
  readonly end: string;
}

const ehlo = ['220 x\r\n', '250-x\r\n250 STARTTLS\r\n'];
/** RFC 8446 §5.1: the beginning of a record of handshake that is never finished. */
const halfRecord = Uint8Array.of(22, 3, 3, 1, 0, 2, 0, 0);

const cases: Readonly<Record<string, Case>> = {
  'before the greeting': { dialect: 'smtp', sayings: ['', ''], types: ['x\r\n'], end: 'close.serverReset' },
  'in the greeting': { dialect: 'smtp', sayings: ['220 half a gree'], end: 'close.serverReset' },
  'after the greeting': { dialect: 'pop3', sayings: ['+OK x\r\n'], end: 'close.serverReset' },
  'after EHLO': { dialect: 'smtp', sayings: ehlo, types: ['EHLO me\r\n'], end: 'close.serverReset' },
  'in a reply of many lines': {
    dialect: 'smtp',
    sayings: ['220 x\r\n', '250-x\r\n250-PIPE'],
    types: ['EHLO me\r\n'],
    end: 'close.serverReset',
  },
  'after MAIL': {
    dialect: 'smtp',
    sayings: ['220 x\r\n', '250 x\r\n'],
    types: ['MAIL FROM:<a@b.test>\r\n'],
    end: 'close.serverReset',
  },
  'before the answer to DATA': {
    dialect: 'smtp',
    sayings: ['220 x\r\n', ''],
    types: ['DATA\r\n'],
    end: 'close.serverReset',
  },
  'in the letter': {
    dialect: 'smtp',
    sayings: ['220 x\r\n', '250 x\r\n', '250 x\r\n', '250 x\r\n', '354 go\r\n', ''],
    types: ['EHLO me\r\n', 'MAIL FROM:<a@b.test>\r\n', 'RCPT TO:<c@d.test>\r\n', 'DATA\r\n', 'Subject: half\r\n'],
    end: 'close.serverReset',
  },
  'in a challenge': {
    dialect: 'smtp',
    sayings: ['220 x\r\n', '250 AUTH LOGIN\r\n', '334 VXNlcm5hbWU6\r\n'],
    types: ['EHLO me\r\n', 'AUTH LOGIN\r\n'],
    end: 'close.serverReset',
  },
  'in a listing': {
    dialect: 'pop3',
    sayings: ['+OK x\r\n', '+OK\r\n1 120\r\n2 '],
    types: ['LIST\r\n'],
    end: 'close.serverReset',
  },
  'in a literal of its own': {
    dialect: 'imap',
    sayings: ['* OK x\r\n', '* 1 FETCH (BODY[] {100}\r\nten octets'],
    types: ['a FETCH 1 BODY[]\r\n'],
    end: 'close.serverReset',
  },
  'in a literal of ours': {
    dialect: 'imap',
    sayings: ['* OK x\r\n', '+ go\r\n', ''],
    types: ['a LOGIN {20}\r\n', 'half'],
    end: 'close.serverReset',
  },
  'on a ClientHello': { dialect: 'smtp', sayings: ['', ''], security: 'tls', end: 'tls.broken' },
  'in its ServerHello': { dialect: 'smtp', sayings: ['', halfRecord], security: 'tls', end: 'tls.broken' },
  'after the go-ahead for TLS': {
    dialect: 'smtp',
    sayings: [...ehlo, '220 go\r\n', ''],
    types: ['EHLO me\r\n', 'STARTTLS\r\n'],
    end: 'tls.broken',
  },
};

describe('a server that breaks off', () => {
  it.each(Object.entries(cases))(
    '%s',
    async (_name, { dialect, sayings, types = [], security = 'plain', end }) => {
      const upstream = await startFakeUpstream(breakAfter(sayings));
      const ends: (string | undefined)[] = [];
      const ordeal = await server.endure(async () => {
        await Promise.all(
          Array.from({ length: 5 }, async () => {
            const witness = await Witness.open(server.url, { port: upstream.port, dialect, security });
            await witness.until(() => witness.kinds.has('connect') || witness.isOver);
            let heard = 0;
            for (const [at, saying] of sayings.entries()) {
              heard += saying.length;
              await witness.until(() => witness.serverOctets >= heard || witness.isOver || security === 'tls');
              const line = types[at];
              if (line !== undefined) witness.type(line);
            }
            await witness.until(() => witness.closeCode !== undefined);
            ends.push(witness.endReason);
          }),
        );
      });
      await upstream.stop();
      expect(new Set(ends)).toEqual(new Set([end]));
      expectCalm(ordeal, 48);
    },
    30_000,
  );
});

const keys = makeCertificate();

describe.skipIf(keys === undefined)('within TLS', () => {
  it.each([
    ['resets', (socket: TLSSocket, below: Socket) => void (socket.end(), below.resetAndDestroy())],
    ['ends', (socket: TLSSocket) => void socket.end()],
    ['writes garbage below it', (_socket: TLSSocket, below: Socket) => void below.write('in clear\r\n')],
  ])(
    'a server that %s, before and after it is trusted',
    async (_name, hurt) => {
      const context = createSecureContext(keys);
      const upstream = await startFakeUpstream((below) => {
        const socket = new TLSSocket(below, { isServer: true, secureContext: context });
        socket.on('error', () => undefined);
        socket.once('secure', () => socket.write('220 x\r\n'));
        socket.on('data', () => hurt(socket, below));
        // Who is asked about the certificate for ever is not waited for.
        setTimeout(() => hurt(socket, below), 300);
      });
      const ends: (string | undefined)[] = [];
      const ordeal = await server.endure(async () => {
        for (const accepts of [true, false]) {
          const witness = await Witness.open(server.url, { port: upstream.port, dialect: 'smtp', security: 'tls' });
          await witness.until(() => witness.kinds.has('tls'));
          if (accepts) {
            witness.say({ kind: 'accept' });
            await witness.until(() => witness.serverOctets > 0);
            witness.type('EHLO me\r\n');
          }
          await witness.until(() => witness.isOver, 600).catch(() => undefined);
          ends.push(witness.endReason);
          witness.say({ kind: 'leave' });
          await witness.until(() => witness.closeCode !== undefined);
        }
      });
      await upstream.stop();
      expect(ends[0]).toMatch(/^close\.server/);
      expectCalm(ordeal, 48);
    },
    30_000,
  );
});

it('in the end nothing is left of all of them', async () => {
  const { resources } = await server.probe('settle');
  // The neighbour's WebSocket.
  expect(resources['TCPSocketWrap']).toBe(1);
  expect(resources['TLSWrap']).toBeUndefined();
});
