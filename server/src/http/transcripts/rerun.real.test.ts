// The script of a recorded session, run by a real bash: it says the same to a real Postfix and a real Dovecot again, in clear,
// after STARTTLS and within TLS, and they answer the same.

import type { DialectId } from '@mailterm/shared/dialects/facts';
import { documentOf } from '@mailterm/shared/transcript/document';
import { scriptOf } from '@mailterm/shared/transcript/export/rerun';
import { loadTranscriptSpeech } from '@mailterm/shared/transcript/speech';
import { describe, expect, it } from 'vitest';
import { base64 } from '../../../testing/base64.ts';
import type { TestClient } from '../../../testing/client.ts';
import { run } from '../../../testing/mailPrograms.ts';
import type { MailUser } from '../../../testing/mailstack.ts';
import { describeReal, useGateway } from '../../../testing/realServers.ts';
import { redactedTo } from '../../../testing/redacted.ts';

type Way = 'in clear' | 'with STARTTLS' | 'with TLS';
const ways = ['in clear', 'with STARTTLS', 'with TLS'] as const;

/** What the server of a session said, from the handshake on where it was asked for. */
interface Recorded {
  readonly script: string;
  readonly replies: readonly string[];
}

/** What a reply begins with: its code, its tag and result; numbers that grow from session to session are left out. */
function beginnings(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .filter((line) => /^(?:\d{3}[ -]|[+-]|\w+ (?:OK|NO|BAD)|\* (?:OK|BYE|LIST|SEARCH|\d+ FETCH))/.test(line))
    .map((line) => /^(?:\d{3}.?|\+OK|-ERR|\+|\S+ \w+)/.exec(line)?.[0] ?? line);
}

await describeReal('the script of a recorded session', (stack) => {
  const { alice, bob } = stack.users;
  const connectPage = useGateway();

  /** Holds a conversation as a page does; STARTTLS in it is followed by the acceptance of the certificate. */
  async function record(port: number, way: Way, dialect: DialectId, lines: readonly string[]): Promise<Recorded> {
    const client = await connectPage();
    client.say({ kind: 'open', target: { host: '127.0.0.1', port, security: way === 'with TLS' ? 'tls' : 'plain' } });
    if (way === 'with TLS') await accept(client);
    await client.reply();
    let from = 0;
    for (const line of lines) {
      client.type(line);
      await answered(client, line);
      if (!/^(?:\w+ )?(?:STARTTLS|STLS)$/.test(line)) continue;
      await accept(client);
      from = client.stream('server').length;
    }
    await client.until(() => client.ended);
    const replies = beginnings(client.stream('server').subarray(from).toString('latin1'));
    const document = documentOf(redactedTo(client, Infinity), { title: '', origin: 'recorded' });
    await client.close();
    return { script: scriptOf(document, await loadTranscriptSpeech(dialect, 'en')), replies };
  }

  async function rerun({ script, replies }: Recorded, { name, password }: MailUser): Promise<readonly string[]> {
    const environment = { LOGIN: name, PASSWORD: password, PAUSE: '0.2' };
    const ran = await run('bash', ['-c', script], { environment });
    expect(ran.code, ran.output).toBe(0);
    // `openssl s_client -starttls` shows the last line of what it was answered before.
    return beginnings(ran.output).slice(-replies.length);
  }

  describe.each(ways)('%s', (way) => {
    it('SMTP: logs in, and the letter is delivered once', async () => {
      const port = way === 'with TLS' ? stack.smtpsPort : way === 'in clear' ? stack.smtpPort : stack.submissionPort;
      const subject = `said again ${way}`;
      const recorded = await record(port, way, 'smtp', [
        'EHLO pc.example.test',
        ...(way === 'with STARTTLS' ? ['STARTTLS', 'EHLO pc.example.test'] : []),
        ...(way === 'in clear' ? [] : ['AUTH LOGIN', base64(alice.name), base64(alice.password)]),
        `MAIL FROM:<${alice.address}>`,
        `RCPT TO:<${bob.address}>`,
        'DATA',
        `Subject: ${subject}\r\n\r\n..a dot, 100% 'quoted' \\n\r\nend\r\n.`,
        'QUIT',
      ]);
      const before = await lettersWith(subject);
      expect(before).toBe(1);
      expect(await rerun(recorded, alice)).toEqual(recorded.replies);
      expect(await lettersWith(subject)).toBe(before + 1);
    });

    it('POP3: logs in and reads', async () => {
      const recorded = await record(way === 'with TLS' ? stack.pop3sPort : stack.pop3Port, way, 'pop3', [
        'CAPA',
        ...(way === 'with STARTTLS' ? ['STLS', 'CAPA'] : []),
        `USER ${alice.name}`,
        `PASS ${alice.password}`,
        'STAT',
        'NOOP',
        'QUIT',
      ]);
      expect(recorded.script).not.toContain(alice.password);
      expect(await rerun(recorded, alice)).toEqual(recorded.replies);
    });

    it('IMAP: logs in by literals, and a letter that was appended is there once more', async () => {
      const subject = `appended ${way.replace(/\W/g, '')}`;
      const letter = `Subject: ${subject}\r\n\r\nx\r\n`;
      const recorded = await record(way === 'with TLS' ? stack.imapsPort : stack.imapPort, way, 'imap', [
        ...(way === 'with STARTTLS' ? ['s1 STARTTLS'] : []),
        `a1 LOGIN {${alice.name.length}}`,
        `${alice.name} {${alice.password.length}}`,
        alice.password,
        `a2 APPEND INBOX {${letter.length}}`,
        letter,
        'a3 SELECT INBOX',
        `a4 SEARCH SUBJECT "${subject}"`,
        'a5 LOGOUT',
      ]);
      expect(recorded.replies).toContain('a2 OK');
      expect(await rerun(recorded, alice)).toEqual(recorded.replies);
      expect(await searched(alice, subject)).toBe(2);
    });
  });

  it('IMAP: a password that has to be quoted is quoted', async () => {
    const recorded = await record(stack.imapPort, 'in clear', 'imap', [
      `a1 LOGIN ${alice.name} "${alice.password}"`,
      'a2 LOGOUT',
    ]);
    expect(await rerun(recorded, alice)).toEqual(recorded.replies);
    expect(recorded.script).toMatch(/^# The certificate|session >&3/m);
    const wrong = { ...alice, password: 'a "b\\c' };
    expect(await rerun(recorded, wrong)).toContain('a1 NO');
  });

  async function lettersWith(subject: string): Promise<number> {
    return searched(bob, subject, 1);
  }

  /** How many letters of a mailbox have this subject; waits until there are some. */
  async function searched({ name, password }: MailUser, subject: string, waitFor = 0): Promise<number> {
    let found = 0;
    for (let tries = 0; tries < 20; tries++) {
      const client = await connectPage();
      await client.open('127.0.0.1', stack.imapPort);
      for (const line of [`a LOGIN ${name} ${password}`, 'b SELECT INBOX', `c SEARCH SUBJECT "${subject}"`]) {
        client.type(line);
        await answered(client, line);
      }
      const text = client.stream('server').toString('latin1');
      await client.close();
      found = (/\* SEARCH([ \d]*)/.exec(text)?.[1]?.trim().split(' ').filter(Boolean) ?? []).length;
      if (found > waitFor || tries > 4) break;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    return found;
  }
});

async function accept(client: TestClient): Promise<void> {
  await client.until(() => client.events.some(({ kind }) => kind === 'tls'));
  client.say({ kind: 'accept' });
}

/** Waits for what ends the answer to a line: in IMAP its tagged reply, or the go-ahead for a literal. */
async function answered(client: TestClient, line: string): Promise<void> {
  if (/\{\d+\}$/.test(line)) {
    const goesOn = (): boolean => client.readings().at(-1)?.reading.replyClass === 'goOn';
    return client.until(goesOn);
  }
  const tag = /^[a-z]\d? /.exec(line)?.[0];
  for (;;) {
    const { text } = await client.reply();
    if (client.ended || tag === undefined || text.split('\n').some((row) => row.startsWith(tag))) return;
  }
}
