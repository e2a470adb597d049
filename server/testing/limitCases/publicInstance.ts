// Limits of an instance for others, each hit: logins, recipients, and the access code.

import type { Socket } from 'node:net';
import { expect } from 'vitest';
import type { LimitName } from '../../src/limits.ts';
import { startFakeUpstream } from '../fakeUpstream.ts';
import { startProcess } from '../startProcess.ts';
import { endOf, pause, stage } from './limitCase.ts';
import type { LimitCases } from './limitCase.ts';

export const publicCases: LimitCases<
  | 'authPerServer'
  | 'authPerAddress'
  | 'recipientsPerServer'
  | 'recipientsPerAddress'
  | 'commandOctets'
  | 'accessTries'
  | 'accessMs'
  | 'ledgerRows'
> = {
  authPerServer: () => typeInPublic({ authPerServer: 1 }, ['AUTH PLAIN AGEAYg==', 'AUTH PLAIN AGEAYg==']),
  authPerAddress: () => typeInPublic({ authPerAddress: 1 }, ['AUTH PLAIN AGEAYg==', 'AUTH PLAIN AGEAYg==']),
  recipientsPerServer: () => typeInPublic({ recipientsPerServer: 1 }, recipients),
  recipientsPerAddress: () => typeInPublic({ recipientsPerAddress: 1 }, recipients),
  commandOctets: () => typeInPublic({ commandOctets: 100 }, ['NOOP', `NOOP ${'x'.repeat(100)}`]),

  async accessTries() {
    const server = await startProcess({ accessTries: 2 }, { MAILTERM_ACCESS_CODE: 'the-right-code' });
    const ids: string[] = [];
    for (let i = 0; i < 3; i++) ids.push(await refusalOf(server.port, { authorization: 'Bearer wrong' }));
    await server.stop();
    expect(ids.slice(0, 2)).toEqual(['access.wrong', 'access.wrong']);
    return ids[2];
  },

  async accessMs() {
    const code = 'the-right-code';
    const server = await startProcess({ accessMs: 1_000 }, { MAILTERM_ACCESS_CODE: code });
    const origin = `http://127.0.0.1:${server.port}`;
    const entered = await fetch(`${origin}/`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin },
      body: new URLSearchParams({ code }),
    });
    const cookie = entered.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    expect((await fetch(`${origin}/metrics`, { headers: { cookie } })).status).toBe(200);
    await pause(1_100);
    const id = await refusalOf(server.port, { cookie });
    await server.stop();
    return id;
  },

  /** One login each at three servers. The ledger holds two rows: of the address, and of the last server. */
  async ledgerRows() {
    const others = await Promise.all(['127.0.0.2', '127.0.0.3'].map((host) => startFakeUpstream(answer, host)));
    const [second, third] = others as [(typeof others)[0], (typeof others)[0]];
    const environment = (port: number) =>
      listed([`127.0.0.1:${port}`, `127.0.0.2:${second.port}`, `127.0.0.3:${third.port}`]);
    const logInEverywhere = (ledgerRows: number): Promise<(string | undefined)[]> =>
      stage({ limits: { authPerServer: 1, ledgerRows }, serve: answer, environment }, async ({ connect, port }) => {
        const ends: (string | undefined)[] = [];
        const first = { host: '127.0.0.1', port };
        for (const { host, port: at } of [
          first,
          { host: '127.0.0.2', port: second.port },
          { host: '127.0.0.3', port: third.port },
          first,
        ]) {
          const client = await connect();
          await client.open(host, at);
          await client.command('AUTH PLAIN AGEAYg==');
          ends.push(client.endReason);
          client.cut();
        }
        return ends;
      });
    expect((await logInEverywhere(100))[3]).toBe('limit.authPerServer');
    expect(await logInEverywhere(2)).toEqual([undefined, undefined, undefined, undefined]);
    for (const other of others) await other.stop();
    return undefined;
  },
};

const recipients = ['MAIL FROM:<a@b.test>', 'RCPT TO:<c@d.test>', 'RCPT TO:<e@f.test>'];

function listed(servers: readonly string[]): Readonly<Record<string, string>> {
  return { MAILTERM_TARGETS: 'listed', MAILTERM_TARGET_LIST: servers.join(',') };
}

/** Says 250 to everything. */
function answer(socket: Socket): void {
  socket.write('220 mx.test ESMTP\r\n');
  socket.on('data', () => socket.write('250 Ok\r\n'));
}

/** The last line is one too many, and never reaches the mail server. */
function typeInPublic(limits: Partial<Record<LimitName, number>>, lines: readonly string[]) {
  const environment = (port: number): Readonly<Record<string, string>> => listed([`127.0.0.1:${port}`]);
  return stage({ limits, serve: answer, environment }, async ({ connect, port, received }) => {
    const client = await connect();
    await client.open('127.0.0.1', port);
    const last = lines.at(-1) as string;
    for (const line of lines.slice(0, -1)) await client.command(line);
    client.type(last);
    const reason = await endOf(client);
    expect(received().toString()).toBe(`${lines.slice(0, -1).join('\r\n')}\r\n`);
    return reason;
  });
}

async function refusalOf(port: number, headers: Readonly<Record<string, string>>): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${port}/metrics`, {
    headers: { accept: 'application/json', ...headers },
  });
  return ((await response.json()) as { error: { id: string } }).error.id;
}
