// The life of the process, as an operator sees it: what it prints and what keeps it from starting. How it stops is in
// shutdown.test.ts.

import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
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

  it('says in one sentence which setting cannot be used', async () => {
    const server = runServer({ MAILTERM_TARGETS: 'all' });
    expect(await server.exit).toBe(1);
    expect(server.printed).toEqual({
      out: '',
      err: 'Cannot use MAILTERM_TARGETS "all": expected one of practice, listed, public, any.\n',
    });
  }, 20_000);
});
