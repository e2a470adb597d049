// A whole dialog with a real Dovecot over IMAP, through the WebSocket and the gateway, as a page has it.
// Where Dovecot cannot be installed this file says so and is skipped; with CI=true that is a failure.

import { expect, it } from 'vitest';
import type { TestClient } from '../../testing/client.ts';
import type { Reply } from '../../testing/client.ts';
import { problemsOf } from '../../testing/explained.ts';
import { describeReal, useGateway } from '../../testing/realServers.ts';
import { unknownWords } from '../../testing/unknownWords.ts';

/** Types a line and waits for everything up to the tagged reply to it. */
async function command(client: TestClient, line: string): Promise<readonly Reply[]> {
  client.type(line);
  return until(client, `${line.split(' ', 1)[0]} `);
}

/** All replies up to the one that begins with some words. */
async function until(client: TestClient, words: string): Promise<readonly Reply[]> {
  const replies: Reply[] = [];
  for (;;) {
    const reply = await client.reply();
    replies.push(reply);
    const lastLine = reply.text.slice(reply.text.lastIndexOf('\n') + 1);
    if (lastLine.startsWith(words) || client.ended) return replies;
  }
}

/** Types a line that the server answers by asking for more, and waits for that. */
async function begin(client: TestClient, line: string): Promise<void> {
  const asked = (): number => client.readings('server').filter(({ reading }) => reading.replyClass === 'goOn').length;
  const before = asked();
  client.type(line);
  await client.until(() => asked() > before);
}

function lastOf(replies: readonly Reply[]): NonNullable<Reply['readings'][number]>['reading'] {
  const reading = replies.at(-1)?.readings.at(-1)?.reading;
  if (!reading) throw new Error('Cannot read a reply without units');
  return reading;
}

await describeReal('a real Dovecot over IMAP', (stack) => {
  const { imapPort, users } = stack;
  const { alice, bob } = users;
  const connectPage = useGateway();

  async function connect(): Promise<TestClient> {
    const client = await connectPage();
    const greeting = await client.open('127.0.0.1', imapPort);
    expect(greeting.text).toMatch(/^\* OK /);
    expect(greeting.readings[0]?.reading.state).toBe('notauth');
    return client;
  }

  it('is read to the last word: login by literals, mailboxes, letters, flags, searches, IDLE', async () => {
    const client = await connect();
    await command(client, 'a1 CAPABILITY');
    await begin(client, `a2 LOGIN {${alice.name.length}}`);
    await begin(client, `${alice.name} {${alice.password.length}}`);
    client.type(alice.password);
    expect(lastOf(await until(client, 'a2 '))).toMatchObject({ state: 'auth', answers: 2, replyClass: 'done' });
    expect(JSON.stringify(client.readings())).not.toContain(alice.password);
    const lines = [
      'a3 NAMESPACE',
      'a4 LIST "" "*"',
      'a5 ID ("name" "mailterm")',
      'a6 CREATE "&U,BTFw-"',
      'a7 STATUS INBOX (MESSAGES UIDNEXT UIDVALIDITY UNSEEN RECENT)',
      'a8 GETQUOTAROOT INBOX',
      'a9 ENABLE CONDSTORE',
      'b1 SELECT INBOX',
      'b2 FETCH 1:* (UID FLAGS INTERNALDATE RFC822.SIZE ENVELOPE BODYSTRUCTURE MODSEQ)',
      'b3 FETCH 1 BODY.PEEK[HEADER.FIELDS (FROM SUBJECT)]',
      'b4 FETCH 2 BODY[]',
      'b5 FETCH 3 (BODY.PEEK[TEXT] BODY.PEEK[1.MIME])',
      'b6 SEARCH UNSEEN SINCE 1-Jan-2024',
      'b7 UID SEARCH RETURN (MIN MAX COUNT) ALL',
      'b8 STORE 1 +FLAGS (\\Seen $Forwarded)',
      'b9 COPY 1:2 "&U,BTFw-"',
      'c1 SORT (SUBJECT) UTF-8 ALL',
      'c2 THREAD REFERENCES UTF-8 ALL',
      'c3 STORE 2 +FLAGS.SILENT (\\Deleted)',
      'c4 EXPUNGE',
      'c5 LSUB "" "*"',
      'c6 NOOP',
      'c7 CHECK',
    ];
    for (const [index, line] of lines.entries()) {
      const reading = lastOf(await command(client, line));
      expect(reading, line).toMatchObject({ answers: index + 3, replyClass: 'done' });
      expect(reading.refusal, line).toBeUndefined();
    }
    await begin(client, 'c8 IDLE');
    expect(client.readings('server').at(-1)?.reading.state).toBe('idle');
    client.type('DONE');
    expect(lastOf(await until(client, 'c8 '))).toMatchObject({ state: 'selected', replyClass: 'done' });
    await command(client, 'c9 CLOSE');
    expect(lastOf(await command(client, 'd1 LOGOUT')).replyClass).toBe('done');
    await client.until(() => client.closeCode !== undefined);
    expect(unknownWords(client)).toEqual([]);
    expect(problemsOf(client)).toEqual([]);
  });

  it('answers commands that are under way together, each by its tag', async () => {
    const client = await connect();
    client.type(`x LOGIN ${bob.name} ${bob.password}`);
    await until(client, 'x ');
    client.typeOctets(Buffer.from('y NOOP\r\nz SELECT INBOX\r\nw CAPABILITY\r\n'));
    expect(lastOf(await until(client, 'y ')).answers).toBe(2);
    expect(lastOf(await until(client, 'z '))).toMatchObject({ answers: 3, state: 'selected' });
    expect(lastOf(await until(client, 'w ')).answers).toBe(4);
    expect(problemsOf(client)).toEqual([]);
    await client.close();
  });

  it.each([
    ['a1 SELECT INBOX', 'badsequence', 'you'],
    ['a1 LOGIN alice wrong-password', 'authfailure', 'you'],
    ['a1 LOGINN alice', 'syntaxerror', 'you'],
  ])('refuses %j: %s, and %s can mend it', async (line, reason, mender) => {
    const client = await connect();
    const reading = lastOf(await command(client, line));
    expect(reading.refusal).toEqual({ reason, mender });
    expect(reading.diagnoses.length).toBeGreaterThan(0);
    await client.close();
  });

  it('refuses what is not there, and says so', async () => {
    const client = await connect();
    await command(client, `a1 LOGIN ${bob.name} ${bob.password}`);
    expect(lastOf(await command(client, 'a2 SELECT "No such"')).refusal).toEqual({
      reason: 'nosuchmailbox',
      mender: 'you',
    });
    expect(lastOf(await command(client, 'a3 CREATE INBOX')).refusal?.reason).toBe('alreadyexists');
    expect(lastOf(await command(client, 'a4 FETCH 1 FLAGS')).refusal?.reason).toBe('badsequence');
    await client.close();
  });
});
