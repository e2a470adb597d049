// Whole dialogs with a real Postfix and a real Dovecot, through the WebSocket and the gateway, as a page has them.
// Where they cannot be installed this file says so and is skipped; with CI=true that is a failure.

import { expect, it } from 'vitest';
import type { TestClient } from '../../testing/client.ts';
import type { Reply } from '../../testing/client.ts';
import { problemsOf } from '../../testing/explained.ts';
import { describeReal, useGateway } from '../../testing/realServers.ts';
import { unknownWords } from '../../testing/unknownWords.ts';

/** What a reading says, in short, for the last unit of a reply. */
function meaning(reply: Reply): { state: string; says: string; means: string; answers: number | undefined } {
  const last = reply.readings.at(-1);
  if (!last) throw new Error('Cannot read a reply without units');
  const { state, says, means, answers } = last.reading;
  return { state, says: says.id, means: means.id, answers };
}

await describeReal('real servers', (stack) => {
  const base64 = (text: string): string => Buffer.from(text).toString('base64');
  const { alice, bob } = stack.users;
  const connectPage = useGateway();

  async function connect(port: number): Promise<TestClient> {
    const client = await connectPage();
    const greeting = await client.open('127.0.0.1', port);
    expect(greeting.text).toMatch(/^(220 |\+OK)/);
    return client;
  }

  it('Postfix takes a letter, typed in lower case and with habits of real users', async () => {
    const client = await connect(stack.smtpPort);
    const ehlo = await client.command('ehlo me.example.test');
    expect(ehlo.readings.length).toBeGreaterThan(5);
    expect(meaning(ehlo)).toMatchObject({ state: 'ready', answers: 1 });
    expect(meaning(await client.command('mail from: <bob@example.test>'))).toMatchObject({ state: 'mail', answers: 2 });
    expect(meaning(await client.command('rcpt to:alice@example.test'))).toMatchObject({ state: 'rcpt', answers: 3 });
    const data = await client.command('data');
    expect([data.text.slice(0, 3), meaning(data).state]).toEqual(['354', 'data']);
    for (const line of ['from:bob@example.test', 'subject:through the gateway', '', '..a dot', '.']) client.type(line);
    const queued = await client.reply();
    expect([queued.text.slice(0, 3), meaning(queued).answers]).toEqual(['250', 5]);
    await client.command('quit');
    await client.until(() => client.closeCode !== undefined);
    expect(client.endReason).toBe('close.server');
    expect(unknownWords(client)).toEqual([]);
    expect(problemsOf(client)).toEqual([]);
  });

  it('Postfix answers a pipelined group in order', async () => {
    const client = await connect(stack.smtpPort);
    await client.command('EHLO me.example.test');
    client.typeOctets(
      Buffer.from('MAIL FROM:<bob@example.test>\r\nRCPT TO:<nobody@example.test>\r\nRCPT TO:<alice@example.test>\r\n'),
    );
    const codes = [await client.reply(), await client.reply(), await client.reply()];
    expect(codes.map((reply) => [reply.text.slice(0, 3), meaning(reply).answers])).toEqual([
      ['250', 2],
      ['550', 3],
      ['250', 4],
    ]);
    expect(problemsOf(client)).toEqual([]);
    await client.close();
  });

  it('Postfix logs in with AUTH LOGIN, and no secret is published in a reading', async () => {
    const client = await connect(stack.submissionPort);
    await client.command('EHLO me.example.test');
    expect(meaning(await client.command('AUTH LOGIN')).state).toBe('auth.user');
    expect(meaning(await client.command(base64(alice.name))).state).toBe('auth.password');
    const done = await client.command(base64(alice.password));
    expect([done.text.slice(0, 3), meaning(done).state]).toEqual(['235', 'ready']);
    expect(JSON.stringify(client.readings())).not.toContain(base64(alice.password));
    await client.close();
  });

  it('Postfix refuses a wrong password, and the newline in the base64 is named as the cause', async () => {
    const client = await connect(stack.submissionPort);
    await client.command('EHLO me.example.test');
    await client.command('AUTH LOGIN');
    await client.command(base64(alice.name));
    const refused = await client.command(base64(`${alice.password}\n`));
    expect(refused.text).toMatch(/^535 /);
    expect(refused.readings.at(-1)?.reading.diagnoses[0]).toMatchObject({ certainty: 'certain', turn: 4 });
    await client.close();
  });

  it.each([
    ['MAIL FROM:<a@example.test>', '503'],
    ['HELO', '501'],
    ['HLEO me.example.test', '500'],
  ])('Postfix refuses %s with %s, and there is a diagnosis', async (line, code) => {
    const client = await connect(stack.smtpPort);
    const reply = await client.command(line);
    expect(reply.text.slice(0, 3)).toMatch(code === '500' ? /50[02]/ : code);
    expect(reply.readings.at(-1)?.reading.diagnoses.length).toBeGreaterThan(0);
    await client.close();
  });

  it('Postfix hangs up on a header before DATA', async () => {
    const client = await connect(stack.smtpPort);
    await client.command('EHLO me.example.test');
    const reply = await client.command('Subject: hello');
    expect(reply.text).toMatch(/^221 /);
    await client.until(() => client.closeCode !== undefined);
    expect(reply.readings.at(-1)?.reading.diagnoses.length).toBeGreaterThan(0);
  });

  it('Dovecot POP3 lets the letters be listed, read, marked and deleted by QUIT', async () => {
    const client = await connect(stack.pop3Port);
    await client.command(`user ${alice.name}`);
    expect(meaning(await client.command(`pass ${alice.password}`)).state).toBe('transaction');
    const stat = await client.command('stat');
    const count = Number(/^\+OK (\d+) /.exec(stat.text)?.[1]);
    expect(count).toBeGreaterThan(0);
    for (const line of ['capa', 'list', 'list 1', 'uidl', 'uidl 1', 'top 1 0', 'retr 1', 'noop']) {
      const reply = await client.command(line);
      expect(reply.text, line).toMatch(/^\+OK/);
      expect(reply.text.endsWith('\n.'), line).toBe(!['list 1', 'uidl 1', 'noop'].includes(line));
    }
    await client.command('dele 1');
    expect((await client.command('retr 1')).text).toMatch(/^-ERR/);
    expect((await client.command('quit')).text).toMatch(/^\+OK/);
    await client.until(() => client.closeCode !== undefined);
    expect(unknownWords(client)).toEqual([]);
    expect(problemsOf(client)).toEqual([]);

    const again = await connect(stack.pop3Port);
    await again.command(`user ${alice.name}`);
    await again.command(`pass ${alice.password}`);
    expect((await again.command('stat')).text).toMatch(new RegExp(`^\\+OK ${count - 1} `));
    await again.close();
  });

  it('Dovecot POP3 refuses a wrong password', async () => {
    const client = await connect(stack.pop3Port);
    await client.command(`USER ${bob.name}`);
    const reply = await client.command('PASS wrong-password');
    expect(reply.text).toMatch(/^-ERR/);
    expect(meaning(reply).state).toBe('authorization');
    expect(reply.readings.at(-1)?.reading.diagnoses.length).toBeGreaterThan(0);
    await client.close();
  });
});
