// An instance for others, over real sockets: logins and recipients are counted over all sessions of a visitor, and what
// exceeds never reaches the mail server, whatever the page says about the protocol. The practice server is not counted.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TestClient } from '../../testing/client.ts';
import { startFakeUpstream } from '../../testing/fakeUpstream.ts';
import type { FakeUpstream } from '../../testing/fakeUpstream.ts';
import { startGateway } from '../../testing/startGateway.ts';
import type { RunningGateway } from '../../testing/startGateway.ts';

let upstream: FakeUpstream;
let gateway: RunningGateway;

const answers: readonly (readonly [RegExp, string])[] = [
  [/^AUTH/i, '535 5.7.8 no'],
  [/^RCPT TO:<no/i, '550 5.1.1 no'],
  [/^RCPT/i, '250 2.1.5 Ok'],
  [/^/, '250 Ok'],
];

beforeEach(async () => {
  upstream = await startFakeUpstream((socket) => {
    socket.write('220 mx.test ESMTP\r\n');
    let rest = '';
    socket.on('data', (octets: Buffer) => {
      const lines = (rest + octets.toString('latin1')).split('\r\n');
      rest = lines.pop() ?? '';
      for (const line of lines) socket.write(`${answers.find(([shape]) => shape.test(line))?.[1]}\r\n`);
    });
  });
  gateway = await startGateway(
    { MAILTERM_TARGETS: 'listed', MAILTERM_TARGET_LIST: `127.0.0.1:${upstream.port}` },
    { authPerServer: 2, recipientsPerServer: 2 },
  );
});

afterEach(async () => {
  await gateway.stop();
  await upstream.stop();
});

async function session(dialect?: string): Promise<TestClient> {
  const client = await TestClient.connect(gateway.url, { origin: gateway.origin });
  const target = { host: '127.0.0.1', port: upstream.port, security: 'plain' } as const;
  client.say({ kind: 'open', target, ...(dialect !== undefined && { dialect }) });
  await client.reply();
  return client;
}

function received(word: string): number {
  return upstream.received().toString('latin1').split(word).length - 1;
}

describe('a public instance', () => {
  it.each([undefined, 'raw', 'pop3'])(
    'counts logins over all sessions; the page says "%s" about it',
    async (dialect) => {
      for (let time = 0; time < 2; time++) {
        const client = await session(dialect);
        expect((await client.command('AUTH PLAIN AGEAYg==')).text).toBe('535 5.7.8 no');
        await client.close();
      }
      const third = await session(dialect);
      third.type('AUTH PLAIN AGEAYg==');
      await third.until(() => third.ended);
      expect(third.endReason).toBe('limit.authPerServer');
      expect(third.events).toContainEqual(
        expect.objectContaining({
          kind: 'drop',
          from: 'client',
          reason: { id: 'close.unsent', params: { octets: 21 } },
        }),
      );
      expect(third.stream('client').toString()).toBe('');
      expect(received('AUTH')).toBe(2);
    },
  );

  it('counts recipients that were accepted, and sends no more, also not in one write', async () => {
    const client = await session();
    await client.command('MAIL FROM:<a@example.org>');
    expect((await client.command('RCPT TO:<no@example.org>')).text).toBe('550 5.1.1 no');
    expect((await client.command('RCPT TO:<yes@example.org>')).text).toBe('250 2.1.5 Ok');
    client.typeOctets(Buffer.from('RCPT TO:<yes@example.org>\r\n'.repeat(5)));
    await client.until(() => client.ended);
    expect(client.endReason).toBe('limit.recipientsPerServer');
    expect(received('RCPT TO:<yes')).toBe(2);
  });

  it('lets people practise as often as they like', async () => {
    const client = await TestClient.connect(gateway.url, { origin: gateway.origin });
    await client.open('practice', 110);
    for (let time = 0; time < 4; time++) {
      await client.command('USER bob');
      expect((await client.command('PASS wrong')).text).toMatch(/^-ERR/);
    }
    await client.close();
  });
});
