import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { createStreamPair } from './streamPair.ts';

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('a pair of streams in memory', () => {
  it('carries octets both ways, never inside write', async () => {
    const { client, server } = createStreamPair();
    const heard: string[] = [];
    server.on('data', (octets: Buffer) => heard.push(`server ${octets.toString()}`));
    client.on('data', (octets: Buffer) => heard.push(`client ${octets.toString()}`));
    client.write('one');
    server.write('two');
    expect(heard).toEqual([]);
    await turn();
    expect(heard).toEqual(['server one', 'client two']);
  });

  it('holds the writer back until the reader reads', async () => {
    const { client, server } = createStreamPair();
    const piece = Buffer.alloc(48 * 1024, 'x');
    let written = 0;
    for (let i = 0; i < 4; i++) server.write(piece, () => (written += 1));
    expect(server.writableNeedDrain).toBe(true);
    await turn();
    await turn();
    await turn();
    expect(written).toBeLessThan(4);
    let read = 0;
    client.on('data', (octets: Buffer) => (read += octets.length));
    await once(server, 'drain');
    await turn();
    expect([written, read]).toEqual([4, 4 * piece.length]);
  });

  it('lets the server speak after the client has ended', async () => {
    const { client, server } = createStreamPair();
    let heard = '';
    client.on('data', (octets: Buffer) => (heard += octets.toString()));
    server.resume();
    client.end('bye');
    await once(server, 'end');
    server.end('so long');
    await Promise.all([once(client, 'close'), once(server, 'close')]);
    expect(heard).toBe('so long');
  });

  it('ends both sides when the server ends', async () => {
    const { client, server } = createStreamPair();
    client.resume();
    server.resume();
    server.end();
    await Promise.all([once(client, 'close'), once(server, 'close')]);
    expect([client.errored, server.errored]).toEqual([null, null]);
  });

  it('delivers what was written before destroy, then the end', async () => {
    const { client, server } = createStreamPair();
    let heard = '';
    server.on('data', (octets: Buffer) => (heard += octets.toString()));
    client.write('last words');
    client.destroy();
    await once(server, 'end');
    expect(heard).toBe('last words');
  });

  it('resets the other end when one is destroyed with an error', async () => {
    const { client, server } = createStreamPair();
    client.on('error', () => undefined);
    const failed = once(server, 'error');
    client.destroy(new Error('broken'));
    expect(await failed).toMatchObject([{ code: 'ECONNRESET' }]);
  });

  it('fails a write that the other end will never read', async () => {
    const { client, server } = createStreamPair();
    server.write(Buffer.alloc(100 * 1024));
    await turn();
    const failed = once(server, 'error');
    client.destroy();
    expect(await failed).toMatchObject([{ code: 'ECONNRESET' }]);

    const late = createStreamPair();
    late.client.destroy();
    const broken = once(late.server, 'error');
    late.server.write('hello?');
    expect(await broken).toMatchObject([{ code: 'EPIPE' }]);
  });
});
