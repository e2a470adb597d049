// TLS with a real Postfix and a real Dovecot, through the WebSocket: from the first octet, and typed by hand in the middle.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import type { TlsFacts } from '@mailterm/shared/transcript/tls';
import { expect, it } from 'vitest';
import type { TestClient } from '../../testing/client.ts';
import { problemsOf } from '../../testing/explained.ts';
import { describeReal, useGateway } from '../../testing/realServers.ts';
import { secure } from '../upstream/tls.ts';

const dayMs = 86_400_000;

await describeReal('TLS with real servers', (stack) => {
  const connectPage = useGateway();

  /** The facts of the handshake, once it is done. */
  async function handshake(client: TestClient): Promise<TlsFacts> {
    await client.until(() => client.events.some(({ kind }) => kind === 'tls') || client.ended);
    const event = client.events.find((each) => each.kind === 'tls');
    if (event?.kind !== 'tls') throw new Error(`There was no handshake: ${client.endReason}`);
    return event.facts;
  }

  it.each([
    ['Postfix', 'smtpPort', /^220 /, 'EHLO me.example.test', 'STARTTLS', 'EHLO me.example.test', /^250-/],
    ['Dovecot POP3', 'pop3Port', /^\+OK/, 'CAPA', 'STLS', 'CAPA', /^\+OK/],
    ['Dovecot IMAP', 'imapPort', /^\* OK/, 'a1 CAPABILITY', 'a2 STARTTLS', 'a3 CAPABILITY', /^\* CAPABILITY/],
  ] as const)(
    '%s upgrades when it is typed, and goes on within TLS',
    async (_name, port, greets, first, ask, then, says) => {
      const client = await connectPage();
      expect((await client.open('127.0.0.1', stack[port])).text).toMatch(greets);
      expect((await client.command(first)).text).toMatch(says);
      // The next command is typed at once: it must not leave in clear.
      client.typeOctets(Buffer.from(`${ask}\r\n${then}\r\n`));
      const goAhead = await client.reply();
      expect(goAhead.readings.at(-1)?.reading.effects).toContainEqual({ kind: 'startTls' });
      expect(await handshake(client)).toMatchObject({ version: 'TLS 1.3', distrust: { id: 'tls.selfSigned' } });
      const typed = client.stream('client').length;
      expect(client.stream('client').toString()).toMatch(new RegExp(`${ask}\r\n$`));
      client.say({ kind: 'accept' });
      expect((await client.reply()).text).toMatch(says);
      expect(client.stream('client').subarray(typed).toString()).toBe(`${then}\r\n`);
      expect(problemsOf(client)).toEqual([]);
      await client.close();
    },
  );

  it.each([
    ['Postfix', 'smtpsPort', /^220 /],
    ['Dovecot POP3', 'pop3sPort', /^\+OK/],
    ['Dovecot IMAP', 'imapsPort', /^\* OK/],
  ] as const)(
    '%s speaks TLS from the first octet, and nothing flows before it is accepted',
    async (_name, port, greets) => {
      const client = await connectPage();
      client.say({ kind: 'open', target: { host: '127.0.0.1', port: stack[port], security: 'tls' } });
      const { chain, cipher } = await handshake(client);
      expect(cipher).toMatch(/^TLS_/);
      expect(chain).toMatchObject([{ subject: 'mail.example.test', issuer: 'mail.example.test' }]);
      expect(chain[0]?.names).toEqual(['mail.example.test', '127.0.0.1']);
      expect(Math.round(((chain[0]?.untilMs ?? 0) - Date.now()) / dayMs)).toBe(30);
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(client.stream('server')).toHaveLength(0);
      client.say({ kind: 'accept' });
      expect((await client.reply()).text).toMatch(greets);
      await client.close();
    },
  );

  it('a port in clear is recognised where TLS was asked for', async () => {
    const client = await connectPage();
    client.say({ kind: 'open', target: { host: '127.0.0.1', port: stack.submissionPort, security: 'tls' } });
    await client.until(() => client.ended);
    expect(client.endReason).toBe('tls.clearPort');
  });

  it('a handshake that is refused by the person ends with nothing sent', async () => {
    const client = await connectPage();
    client.say({ kind: 'open', target: { host: '127.0.0.1', port: stack.smtpsPort, security: 'tls' } });
    await handshake(client);
    client.type('EHLO me.example.test');
    client.say({ kind: 'leave' });
    await client.until(() => client.ended);
    expect(client.stream('client')).toHaveLength(0);
    expect(client.events).toContainEqual(
      expect.objectContaining({ kind: 'drop', from: 'client', reason: { id: 'tls.unsent', params: { octets: 22 } } }),
    );
  });

  it.each(['-tls1', '-tls1_1'])('openssl s_server %s is too old, and that is said', async (version) => {
    const server = spawn(
      'openssl',
      // "@SECLEVEL=0" because OpenSSL 3 forbids itself such versions; port 0: a free one, which it prints.
      ['s_server', version, '-cipher', 'ALL:@SECLEVEL=0', '-accept', '127.0.0.1:0', '-nocert'],
      { stdio: ['pipe', 'pipe', 'ignore'] },
    );
    let port = 0;
    for await (const line of createInterface({ input: server.stdout })) {
      port = Number(/^ACCEPT .*:(\d+)$/.exec(line)?.[1] ?? 0);
      if (port > 0) break;
    }
    const client = await connectPage();
    client.say({ kind: 'open', target: { host: '127.0.0.1', port, security: 'tls' } });
    await client.until(() => client.ended).finally(() => server.kill());
    expect(client.endReason).toBe('tls.old');
    await once(server, 'close');
  });

  it('a certificate is trusted for its names and for no other', async () => {
    const ca = readFileSync(stack.certificate, 'utf8');
    const facts = async (host: string): Promise<TlsFacts | undefined> => {
      const secured = await secure(connect(stack.smtpsPort, '127.0.0.1'), host, { ca });
      if (!secured.ok) return undefined;
      secured.stream.destroy();
      return secured.facts;
    };
    expect(await facts('mail.example.test')).not.toHaveProperty('distrust');
    expect(await facts('mail.example.test')).not.toHaveProperty('otherName');
    expect(await facts('other.example.test')).toMatchObject({ distrust: { id: 'tls.otherName' }, otherName: true });
  });
});
