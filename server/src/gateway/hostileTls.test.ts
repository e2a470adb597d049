// Servers that do not do TLS as they should, over real sockets.

import { afterEach, describe, expect, it } from 'vitest';
import { TestClient } from '../../testing/client.ts';
import { startFakeUpstream } from '../../testing/fakeUpstream.ts';
import type { FakeUpstream } from '../../testing/fakeUpstream.ts';
import { startGateway } from '../../testing/startGateway.ts';
import type { RunningGateway } from '../../testing/startGateway.ts';

let gateway: RunningGateway;
let upstream: FakeUpstream;

afterEach(async () => {
  await gateway.stop();
  await upstream.stop();
});

/** A session with a server on a strange port that says `greeting`, and `answer` to whatever it hears. */
async function meet(security: 'plain' | 'tls', greeting: string, answer: string): Promise<TestClient> {
  gateway = await startGateway({ MAILTERM_TARGETS: 'any' });
  upstream = await startFakeUpstream((socket) => {
    socket.write(greeting);
    socket.on('data', () => socket.write(answer));
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

  it('that never finishes a handshake can be left at once', async () => {
    const client = await meet('tls', '', '');
    await client.until(() => client.events.some(({ kind }) => kind === 'connect'));
    client.say({ kind: 'leave' });
    await client.until(() => client.closeCode !== undefined);
    expect(client.endReason).toBe('close.client');
  });
});
