// The life of the process, as an operator sees it: what it prints and what keeps it from starting. How it stops is in
// shutdown.test.ts.

import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { freePort } from '../../testing/freePort.ts';
import { killServers, runServer } from '../../testing/serverProcess.ts';

afterEach(killServers);

describe('serve', () => {
  it('prints the address, serves the page, and stops when told to, open sessions included', async () => {
    const port = await freePort();
    const server = runServer({ PORT: String(port), BASE_PATH: '/mail' });
    await server.ready;
    expect(server.printed).toEqual({
      out: `Mailterm is ready at http://127.0.0.1:${port}/mail/\nIt connects to anywhere, for this machine only (MAILTERM_TARGETS=any).\n`,
      err: '',
    });
    expect(await (await fetch(`http://127.0.0.1:${port}/mail/`)).text()).toBe('hello');
    const socket = new WebSocket(`ws://127.0.0.1:${port}/mail/ws`, 'mailterm.v1');
    await new Promise((resolve) => (socket.onmessage = resolve));
    const closed = new Promise<number>((resolve) => (socket.onclose = ({ code }) => resolve(code)));
    server.child.kill('SIGTERM');
    expect(await server.exit).toBe(0);
    expect(await closed).toBe(1001);
  }, 20_000);

  it('says at start that others get practice only, and what lets them in', async () => {
    const port = await freePort();
    // All addresses of this machine, asked for on loopback only.
    const server = runServer({ PORT: String(port), HOST: '0.0.0.0' });
    await server.ready;
    await expect.poll(() => server.printed.out).toContain('MAILTERM_ACCESS_CODE');
    expect(server.printed.out.split('\n')).toEqual([
      `Mailterm is ready at http://127.0.0.1:${port}/`,
      'It connects to its built-in practice servers only (MAILTERM_TARGETS is not set, and HOST=0.0.0.0 lets others in).',
      'Warning: pages from other machines are refused until MAILTERM_ORIGINS names their address.',
      'Warning: whoever reaches it may use it, and read /metrics: MAILTERM_ACCESS_CODE is not set.',
      '',
    ]);
    const origin = { origin: `http://127.0.0.1:${port}` };
    const socket = new WebSocket(`ws://127.0.0.1:${port}/ws`, 'mailterm.v1', { headers: origin });
    await new Promise((resolve) => (socket.onopen = resolve));
    const target = { host: '127.0.0.1', port: 25, security: 'plain' };
    socket.send(JSON.stringify({ kind: 'open', target }));
    const said: string[] = [];
    socket.onmessage = ({ data }) => void said.push(Buffer.from(data as Buffer).toString());
    await new Promise((resolve) => (socket.onclose = resolve));
    expect(said.join()).toContain('target.practiceOnly');
  }, 20_000);

  it('says in one sentence that the port is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const server = runServer({ PORT: String(port) });
    expect(await server.exit).toBe(1);
    expect(server.printed).toEqual({
      out: '',
      err: `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=8024 npm start\n`,
    });
    await new Promise((resolve) => other.close(resolve));
  }, 20_000);

  it('says in one sentence that nobody is there who keeps transcripts, and not the password', async () => {
    const DATABASE_URL = `postgres://mailterm:secret-word@127.0.0.1:${await freePort()}/mailterm`;
    const server = runServer({ PORT: String(await freePort()), MAILTERM_TRANSCRIPTS: 'on', DATABASE_URL });
    expect(await server.exit).toBe(1);
    expect(server.printed.err).toMatch(/^Cannot use DATABASE_URL: no PostgreSQL listens at 127\.0\.0\.1:\d+\.\n$/);
  }, 20_000);

  it('makes the file of transcripts when it starts, and leaves it whole when it stops', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'mailterm-serve-'));
    const server = runServer({ PORT: String(await freePort()), MAILTERM_TRANSCRIPTS: 'on', MAILTERM_DATA: folder });
    await server.ready;
    expect(await readdir(folder)).toContain('transcripts.sqlite');
    server.child.kill('SIGTERM');
    expect(await server.exit).toBe(0);
    // Closed in order: whatever lies beside it is empty, and everything is in the file itself.
    const log = await stat(path.join(folder, 'transcripts.sqlite-wal')).catch(() => ({ size: 0 }));
    expect(log.size).toBe(0);
    await rm(folder, { recursive: true });
  }, 20_000);

  it('says in one sentence which setting cannot be used', async () => {
    const server = runServer({ MAILTERM_TARGETS: 'all' });
    expect(await server.exit).toBe(1);
    expect(server.printed).toEqual({
      out: '',
      err: 'Cannot use MAILTERM_TARGETS "all": expected one of practice, listed, public, any.\n',
    });
  }, 20_000);
});
