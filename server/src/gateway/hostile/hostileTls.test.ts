// Servers that do not do TLS as they should, over real sockets.

import type { Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { TestClient } from '../../../testing/client.ts';
import { startFakeUpstream } from '../../../testing/fakeUpstream.ts';
import type { FakeUpstream } from '../../../testing/fakeUpstream.ts';
import { startGateway } from '../../../testing/startGateway.ts';
import type { RunningGateway } from '../../../testing/startGateway.ts';

let gateway: RunningGateway;
let upstream: FakeUpstream;

afterEach(async () => {
  await gateway.stop();
  await upstream.stop();
});

/** A ServerHello that chooses TLS 1.0: no cipher suite of ours matters any more (RFC 5246 §7.4.1.3). */
const tls10Hello = Buffer.concat([
  Buffer.from([22, 3, 1, 0, 42, 2, 0, 0, 38, 3, 1]),
  Buffer.alloc(32, 7),
  Buffer.from([0, 0, 0x2f, 0]),
]);

/** A session with a server on a strange port that says `greeting`, and `answer` to whatever it hears. */
async function meet(
  security: 'plain' | 'tls',
  greeting: string,
  answer: string | Uint8Array | ((socket: Socket, heard: number) => void),
  tlsMs = 10_000,
): Promise<TestClient> {
  gateway = await startGateway({ MAILTERM_TARGETS: 'any' }, { tlsMs });
  upstream = await startFakeUpstream((socket) => {
    let heard = 0;
    socket.write(greeting);
    socket.on('data', () => (typeof answer === 'function' ? answer(socket, ++heard) : socket.write(answer)));
  });
  const client = await TestClient.connect(gateway.url);
  client.say({ kind: 'open', target: { host: '127.0.0.1', port: upstream.port, security } });
  return client;
}

describe('a server', () => {
  it('that slips clear text behind its go-ahead is not believed, and no clear text reaches it any more', async () => {
    const client = await meet('plain', '220 mx.test ESMTP\r\n', '220 go\r\n250 injected\r\n');
    await client.reply();
    client.typeOctets(Buffer.from('STARTTLS\r\nAUTH PLAIN AGFsaWNlAHNlY3JldA==\r\n'));
    await client.until(() => client.ended);
    expect(client.endReason).toBe('tls.clearPort');
    expect(client.stream('server').toString()).not.toContain('injected');
    expect(client.events).toContainEqual(expect.objectContaining({ kind: 'drop', from: 'server', octets: 14 }));
    expect(client.events).toContainEqual(expect.objectContaining({ kind: 'drop', from: 'client' }));
    expect(upstream.received().toString('latin1')).not.toContain('AUTH');
  });

  it('that greets in clear on a port for TLS is named as such', async () => {
    const client = await meet('tls', '220 mx.test ESMTP\r\n', '');
    await client.until(() => client.ended);
    expect(client.endReason).toBe('tls.clearPort');
  });

  it('that knows nothing newer than TLS 1.1 is told to be too old', async () => {
    // RFC 5246 §7.2: a fatal alert, protocol_version.
    const client = await meet('tls', '', '\u0015\u0003\u0001\u0000\u0002\u0002\u0046');
    await client.until(() => client.ended);
    expect(client.endReason).toBe('tls.old');
  });

  it('that chooses a version older than TLS 1.2 is named with that version', async () => {
    const client = await meet('tls', '', tls10Hello);
    await client.until(() => client.ended);
    expect(client.events.at(-1)).toMatchObject({
      kind: 'close',
      reason: { id: 'tls.oldVersion', params: { host: '127.0.0.1', version: 'TLS 1.0' } },
    });
  });

  // A handshake stalls at its first octet, in the middle of a record, or one octet at a time.
  it.each([
    ['silent', () => undefined],
    ['stuck in a record', (socket: Socket) => void socket.write(Buffer.from([22, 3, 3, 0x40, 0, 2, 0]))],
    [
      'slow',
      (socket: Socket) => {
        const drip = setInterval(() => socket.write(Buffer.of(3)), 50);
        socket.write(Buffer.from([22, 3, 3, 0x20, 0, 2, 0, 0x20]));
        socket.on('close', () => clearInterval(drip));
      },
    ],
  ])('that is %s after its go-ahead is given up in time, and typed lines never left', async (_how, stall) => {
    const client = await meet(
      'plain',
      '220 mx.test ESMTP\r\n',
      (socket, heard) => {
        if (heard === 2) stall(socket);
        // The go-ahead takes its time: until it comes, too, lines are held.
        else if (heard === 1) setTimeout(() => socket.write('220 go\r\n'), 200);
      },
      400,
    );
    await client.reply();
    client.type('STARTTLS');
    client.type('AUTH PLAIN AGFsaWNlAHNlY3JldA==');
    await client.until(() => upstream.received().length > 0);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(upstream.received().toString()).toBe('STARTTLS\r\n');
    await client.reply();
    client.type('NOOP');
    const startedMs = performance.now();
    await client.until(() => client.ended);
    const tookMs = performance.now() - startedMs;
    expect(client.endReason).toBe('tls.timeout');
    expect(tookMs).toBeGreaterThan(300);
    expect(tookMs).toBeLessThan(2_000);
    // Behind STARTTLS there is one TLS record, the ClientHello (RFC 8446 §5.1), and nothing else.
    const behind = upstream.received().subarray('STARTTLS\r\n'.length);
    expect(behind[0]).toBe(22);
    expect(behind.length).toBe(5 + behind.readUInt16BE(3));
    expect(behind.toString('latin1')).not.toMatch(/AUTH|NOOP/);
    expect(client.stream('client').toString()).toBe('STARTTLS\r\n');
    const unsent = 'AUTH PLAIN AGFsaWNlAHNlY3JldA==\r\nNOOP\r\n'.length;
    expect(client.events).toContainEqual(
      expect.objectContaining({
        kind: 'drop',
        from: 'client',
        reason: { id: 'tls.unsent', params: { octets: unsent } },
      }),
    );
  });

  it('that never finishes a handshake can be left at once', async () => {
    const client = await meet('tls', '', '');
    await client.until(() => client.events.some(({ kind }) => kind === 'connect'));
    client.say({ kind: 'leave' });
    await client.until(() => client.closeCode !== undefined);
    expect(client.endReason).toBe('close.client');
  });
});
