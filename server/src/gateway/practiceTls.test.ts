// TLS to the practice server through the WebSocket, as to any server: the handshake is shown, its certificate is asked about,
// and its card says that the authority behind it is our own.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestClient } from '../../testing/client.ts';
import { problemsOf } from '../../testing/explained.ts';
import { startGateway } from '../../testing/startGateway.ts';
import type { RunningGateway } from '../../testing/startGateway.ts';

let gateway: RunningGateway;

beforeAll(async () => {
  gateway = await startGateway({ MAILTERM_TARGETS: 'practice' });
});

afterAll(() => gateway.stop());

async function open(host: string, port: number, security: 'plain' | 'tls'): Promise<TestClient> {
  const client = await TestClient.connect(gateway.url);
  client.say({ kind: 'open', target: { host, port, security } });
  return client;
}

/** The event of the handshake, or the end. */
async function handshake(client: TestClient) {
  await client.until(() => client.events.some(({ kind }) => kind === 'tls') || client.ended);
  return client.events.find((each) => each.kind === 'tls');
}

describe('a practice server', () => {
  it.each([
    ['practice', 465, /^220 /],
    ['practice', 995, /^\+OK/],
    ['coremail.practice.test', 465, /^220 /],
  ])('%s port %i speaks TLS from the first octet, and waits for the person', async (host, port, greeting) => {
    const client = await open(host, port, 'tls');
    const said = await handshake(client);
    expect(said).toMatchObject({ asked: true, own: true, facts: { host, version: 'TLS 1.3' } });
    expect(said).toMatchObject({ facts: { distrust: { id: 'tls.practiceIssuer', params: { host } } } });
    expect(said?.kind === 'tls' && said.facts.chain.map(({ issuer }) => issuer)).toEqual([
      'Mailterm practice CA',
      'Mailterm practice CA',
    ]);
    expect(client.stream('server')).toHaveLength(0);
    client.say({ kind: 'accept', by: 'switch' });
    expect((await client.reply()).text).toMatch(greeting);
    expect((await client.command('QUIT')).text).toMatch(/^(?:221|\+OK)/);
    expect(problemsOf(client)).toEqual([]);
    await client.close();
  });

  it('says in clear what a port in clear says, and TLS on top of it is told apart', async () => {
    const client = await open('practice', 110, 'tls');
    expect(await handshake(client)).toBeUndefined();
    expect(client.endReason).toBe('tls.clearPort');
    await client.close();
  });

  it('waits in silence where TLS belongs and clear text comes', async () => {
    const client = await open('practice', 995, 'plain');
    await client.until(() => client.events.some(({ kind }) => kind === 'connect'));
    client.type('CAPA');
    await client.until(() => client.ended);
    expect(client.stream('server').toString()).not.toContain('+OK');
    await client.close();
  });
});
