// The practice ports of the real process: opened when asked for, printed, told to the page, closed at the end.

import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { PortsTold } from '@mailterm/shared/wire/ports';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { freePort } from '../../testing/freePort.ts';
import { Program } from '../../testing/practicePorts.ts';
import { killServers, runServer } from '../../testing/serverProcess.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'mailterm-data-'));
const cookie = 'mailterm_visitor=AAAAAAAAAAAAAAAAAAAAAA';

afterEach(killServers);
afterAll(() => rmSync(folder, { recursive: true }));

async function start(environment: Readonly<Record<string, string>>) {
  const PORT = String(await freePort());
  const server = runServer({ PORT, MAILTERM_DATA: folder, LOG_LEVEL: 'warn', ...environment });
  await server.ready;
  const get = (address: string): Promise<Response> =>
    fetch(`http://127.0.0.1:${PORT}${address}`, { headers: { cookie } });
  return { server, get };
}

describe('practice ports', () => {
  it('are printed and told to the page, with the visitor’s room, its sessions and the certificate to trust', async () => {
    const { server, get } = await start({ MAILTERM_PRACTICE_PORTS: 'pop3=0 pop3s=0' });
    const told = (await (await get('/practice/ports')).json()) as PortsTold;
    expect(told).toMatchObject({ host: '127.0.0.1', ports: [{ name: 'pop3' }, { name: 'pop3s' }], sessions: [] });
    const [clear, secure] = told.ports.map(({ port }) => port) as [number, number];
    expect(server.printed.out).toContain(`at 127.0.0.1: pop3 ${clear}, pop3s ${secure}.`);
    const authority = await (await get('/practice/practice-ca.pem')).text();
    const program = Program.encrypted(secure, authority);
    await program.hear(/^\+OK/);
    await program.say(`USER alice%${told.room}`, /^\+OK/);
    await program.say('PASS practice-code', /^\+OK/);
    const nameless = Program.clear(clear);
    await nameless.hear(/^\+OK/);
    const { sessions } = (await (await get('/practice/ports')).json()) as PortsTold;
    expect(sessions.map(({ target, isOver }) => [target.port, target.security, isOver])).toEqual([
      [secure, 'tls', false],
      [clear, 'plain', false],
    ]);
    server.child.kill('SIGTERM');
    expect(await server.exit).toBe(0);
    await Promise.all([program.closed(), nameless.closed()]);
  });

  it('of one visitor are not told to another', async () => {
    const { get } = await start({ MAILTERM_PRACTICE_PORTS: 'pop3=0', MAILTERM_TARGETS: 'practice' });
    const told = (await (await get('/practice/ports')).json()) as PortsTold;
    const program = Program.clear(told.ports[0]?.port ?? 0);
    await program.hear(/^\+OK/);
    expect(((await (await get('/practice/ports')).json()) as PortsTold).sessions).toEqual([]);
    program.cut();
  });

  it('are not there unless they are asked for', async () => {
    const { server, get } = await start({});
    expect(await (await get('/practice/ports')).json()).toEqual({ ports: [], sessions: [] });
    expect(server.printed.out).not.toContain('Other programs');
  });

  it('that are taken keep the server from starting, in one sentence', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const { server } = await start({ MAILTERM_PRACTICE_PORTS: `smtp=0 pop3=${port}` });
    expect(await server.exit).toBe(1);
    expect(server.printed.err).toBe(`Cannot use MAILTERM_PRACTICE_PORTS: port ${port} is taken by another program.\n`);
    taken.close();
  });
});
