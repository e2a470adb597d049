// The version in a ServerHello, and a stream that is listened to without a change to it.

import { once } from 'node:events';
import type { Duplex } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createStreamPair } from '../practice/streamPair.ts';
import { Overheard, oldVersionIn } from './serverHello.ts';

/** The first octets of a handshake record that chooses a version. */
const hello = (minor: number, { type = 22, message = 2, major = 3 } = {}): Uint8Array =>
  Uint8Array.of(type, 3, 1, 0, 74, message, 0, 0, 70, major, minor);

describe('the version of a ServerHello', () => {
  it.each([
    ['SSL 3.0', hello(0)],
    ['TLS 1.0', hello(1)],
    ['TLS 1.1', hello(2)],
    // TLS 1.3 calls itself 1.2 here.
    [undefined, hello(3)],
    [undefined, hello(4)],
    [undefined, hello(1, { major: 83 })],
    [undefined, hello(1, { type: 21 })],
    [undefined, hello(1, { message: 1 })],
    [undefined, hello(1).subarray(0, 10)],
    [undefined, new Uint8Array(0)],
    [undefined, Buffer.from('220 mx.test ESMTP')],
  ])('is %s', (version, head) => {
    expect(oldVersionIn(head)).toBe(version);
  });
});

describe('a stream that is listened to', () => {
  const pair = (): { readonly stream: Overheard; readonly far: Duplex } => {
    const { client, server } = createStreamPair();
    return { stream: new Overheard(client), far: server };
  };

  it('passes on what comes, octet for octet, in any pieces', async () => {
    const { stream, far } = pair();
    const sent = Buffer.concat([hello(1), Buffer.alloc(200_000, 7)]);
    void (async () => {
      for (const octet of sent.subarray(0, 12)) far.write(Buffer.of(octet));
      far.end(sent.subarray(12));
    })();
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(part as Buffer);
    expect(Buffer.concat(parts).equals(sent)).toBe(true);
    expect(stream.oldVersion).toBe('TLS 1.0');
  });

  it('passes on what is said, and the end of both sides', async () => {
    const { stream, far } = pair();
    stream.end('ClientHello');
    let said = '';
    far.on('data', (part) => (said += String(part)));
    await once(far, 'end');
    expect(said).toBe('ClientHello');
    stream.resume();
    far.end();
    await once(stream, 'close');
  });

  it('breaks when the connection does', async () => {
    const { client, server } = createStreamPair();
    server.on('error', () => undefined);
    const stream = new Overheard(client);
    client.destroy(new Error('reset'));
    expect(await once(stream, 'error')).toEqual([new Error('reset')]);
    expect(stream.oldVersion).toBeUndefined();
  });
});
