// The gateway through a real WebSocket, with real sockets behind it: not an octet more, less or other than was sent. What
// limits it is in limits.test.ts.

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestClient } from '../../testing/client.ts';
import { startFakeUpstream } from '../../testing/fakeUpstream.ts';
import { startGateway } from '../../testing/startGateway.ts';
import type { RunningGateway } from '../../testing/startGateway.ts';

let gateway: RunningGateway;

beforeAll(async () => {
  gateway = await startGateway({ MAILTERM_TARGETS: 'any' }, { connectsPerMinute: 10_000 });
});

afterAll(() => gateway.stop());

async function pause(ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms));
}

describe('bytes in = bytes out', () => {
  it('holds for any octets in any chunking, both ways', async () => {
    const chunks = fc.array(fc.uint8Array({ minLength: 1, maxLength: 700 }), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(chunks, chunks, async (fromServer, fromPage) => {
        const upstream = await startFakeUpstream((socket) => {
          socket.setNoDelay(true);
          for (const chunk of fromServer) socket.write(chunk);
        });
        const client = await TestClient.connect(gateway.url);
        const said = Buffer.concat(fromServer);
        const typed = Buffer.concat(fromPage);
        client.say({ kind: 'open', target: { host: '127.0.0.1', port: upstream.port, security: 'plain' } });
        await client.until(() => client.events.some((event) => event.kind === 'connect'));
        for (const chunk of fromPage) client.typeOctets(chunk);
        await client.until(() => client.stream('server').length >= said.length || client.ended);
        await client.until(() => upstream.received().length >= typed.length || client.ended);
        const reason = client.endReason;
        await client.close();
        await upstream.stop();
        expect(reason).toBeUndefined();
        expect(client.stream('server').equals(said)).toBe(true);
        expect(client.stream('client').equals(typed)).toBe(true);
        expect(upstream.received().equals(typed)).toBe(true);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('holds for 3 MB while the page is slow to acknowledge', async () => {
    const body = Buffer.alloc(3_000_000, 'A line of a long letter.\r\n');
    const upstream = await startFakeUpstream((socket) => void socket.write(body));
    const client = await TestClient.connect(gateway.url);
    client.acknowledges = false;
    client.say({ kind: 'open', target: { host: '127.0.0.1', port: upstream.port, security: 'plain' } });
    await client.until(() => client.stream('server').length > 200_000);
    await pause(300);
    // The server was paused at the high mark: what is in flight beyond it is at most a few socket buffers.
    expect(client.stream('server').length).toBeLessThan(2_500_000);
    client.acknowledges = true;
    client.say({ kind: 'ack', octets: client.stream('server').length });
    await client.until(() => client.stream('server').length === body.length);
    expect(client.stream('server').equals(body)).toBe(true);
    await client.close();
    await upstream.stop();
  }, 30_000);
});

describe('a hostile greeting', () => {
  const corpus: readonly (readonly [string, Uint8Array])[] = [
    ['a cursor report ESC[6n', Buffer.from('220 \x1b[6n\r\n')],
    ['device attributes ESC[c', Buffer.from('220 \x1b[c\r\n')],
    ['the clipboard OSC 52', Buffer.from('220 \x1b]52;c;?\x07\r\n')],
    ['C1 CSI in UTF-8', Buffer.from('220 \u009b6n\r\n')],
    ['C1 CSI as one octet', Buffer.from([0x32, 0x32, 0x30, 0x20, 0x9b, 0x36, 0x6e, 13, 10])],
    ['C1 in GB18030', Buffer.from([0x32, 0x32, 0x30, 0x20, 0x81, 0x30, 0x81, 0x37, 0xc4, 0xe3, 13, 10])],
    ['NUL', Buffer.from('220 a\0b\r\n')],
    ['telnet IAC', Buffer.from([0xff, 0xfd, 0x18, 0x32, 0x32, 0x30, 0x20, 13, 10])],
    ['bidi and zero-width controls', Buffer.from('220 \u202eabc\u200b\u2066\u2028\r\n')],
    ['invalid UTF-8', Buffer.from([0x32, 0x32, 0x30, 0x20, 0xc3, 0x28, 0xf5, 0x80, 13, 10])],
  ];

  it.each(corpus)('with %s makes nothing go upstream', async (_name, greeting) => {
    const upstream = await startFakeUpstream((socket) => void socket.write(greeting));
    const client = await TestClient.connect(gateway.url);
    await client.open('127.0.0.1', upstream.port);
    await pause(50);
    expect(upstream.received().length).toBe(0);
    expect(client.stream('server').equals(greeting)).toBe(true);
    await client.close();
    await upstream.stop();
  });
});

describe('how a session ends', () => {
  it('says that the server closed', async () => {
    const upstream = await startFakeUpstream((socket) => void socket.end('220 bye\r\n'));
    const client = await TestClient.connect(gateway.url);
    await client.open('127.0.0.1', upstream.port);
    await client.until(() => client.closeCode !== undefined);
    expect([client.endReason, client.closeCode]).toEqual(['close.server', 1000]);
    await upstream.stop();
  });

  it('says that the server reset the connection', async () => {
    const upstream = await startFakeUpstream((socket) => {
      socket.write('220 x\r\n');
      setTimeout(() => socket.resetAndDestroy(), 50);
    });
    const client = await TestClient.connect(gateway.url);
    await client.open('127.0.0.1', upstream.port);
    await client.until(() => client.ended);
    expect(client.endReason).toBe('close.serverReset');
    await upstream.stop();
  });

  it('says that a port is closed, and which', async () => {
    const upstream = await startFakeUpstream(() => undefined);
    await upstream.stop();
    const client = await TestClient.connect(gateway.url);
    await client.open('127.0.0.1', upstream.port);
    expect(client.events.find((event) => event.kind === 'close')).toMatchObject({
      by: 'tool',
      reason: { id: 'dial.refused', params: { port: upstream.port } },
    });
  });

  it('closes the connection to the server when the page goes and does not come back', async () => {
    let ended = false;
    const upstream = await startFakeUpstream((socket) => void socket.on('end', () => (ended = true)));
    const hasty = await startGateway({ MAILTERM_TARGETS: 'any' }, { keptMs: 50 });
    const client = await TestClient.connect(hasty.url);
    client.say({ kind: 'open', target: { host: '127.0.0.1', port: upstream.port, security: 'plain' } });
    await client.until(() => client.events.some((event) => event.kind === 'connect'));
    await client.close();
    await client.until(() => ended);
    await hasty.stop();
    await upstream.stop();
  });

  it('leaves when asked to', async () => {
    const upstream = await startFakeUpstream((socket) => void socket.write('220 x\r\n'));
    const client = await TestClient.connect(gateway.url);
    await client.open('127.0.0.1', upstream.port);
    client.say({ kind: 'leave' });
    await client.until(() => client.ended);
    expect(client.endReason).toBe('close.client');
    await upstream.stop();
  });
});

describe('messages that are none', () => {
  it.each([
    ['{', 'wire.notJson'],
    ['{"kind":"sing"}', 'wire.unknownKind'],
    ['{"kind":"open"}', 'wire.badField'],
    [new Uint8Array(3), 'wire.badFrame'],
  ])('%j is refused with a reason, and the session goes on', async (frame, id) => {
    const client = await TestClient.connect(gateway.url);
    client.raw(frame);
    await client.until(() => client.messages.some((message) => message.kind === 'fault'));
    expect(client.messages[1]).toMatchObject({ kind: 'fault', reason: { id } });
    expect((await client.open('practice', 25)).text).toMatch(/^220 /);
    await client.close();
  });
});

describe('who may open a WebSocket', () => {
  it('is our own page, and a program that is no browser', async () => {
    await (await TestClient.connect(gateway.url, { origin: gateway.origin })).close();
    await (await TestClient.connect(gateway.url)).close();
  });

  it('is not another site', async () => {
    await expect(TestClient.connect(gateway.url, { origin: 'https://elsewhere.test' })).rejects.toThrow('403');
  });

  it('keeps the session of a page that lives', async () => {
    const eager = await startGateway({}, { pingMs: 30 });
    const client = await TestClient.connect(eager.url);
    await client.open('practice', 25);
    await pause(300);
    expect((await client.command('NOOP')).text).toMatch(/^250 /);
    await client.close();
    await eager.stop();
  });
});
