// Mail programs and libraries of the world at the practice ports: in clear, with STARTTLS or STLS, and with TLS from the first
// octet. Each one trusts the practice authority and nobody else, and is let into a room of its own.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ImapFlow } from 'imapflow';
import Pop3Command from 'node-pop3';
import { createTransport } from 'nodemailer';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Dialog } from '../../testing/dialog.ts';
import { has, run } from '../../testing/mailPrograms.ts';
import { startPorts } from '../../testing/practicePorts.ts';
import type { RunningPorts } from '../../testing/practicePorts.ts';
import { portNames } from './listening/portNames.ts';
import type { PortName } from './listening/portNames.ts';

const pass = 'practice-code';
const folder = mkdtempSync(path.join(tmpdir(), 'mailterm-clients-'));
const authorityFile = path.join(folder, 'ca.pem');
let ports: RunningPorts;
let count = 0;
let visitor = '';
/** Of the room that belongs to the test. */
let alice = '';
let bob = '';

beforeAll(async () => {
  ports = await startPorts(Object.keys(portNames) as PortName[]);
  writeFileSync(authorityFile, ports.authority);
});

beforeEach(() => {
  visitor = `visitor-${++count}`;
  const room = ports.gateway.practice.roomOf(visitor);
  [alice, bob] = [`alice%${room}`, `bob%${room}`];
});

afterAll(async () => {
  await ports.stop();
  rmSync(folder, { recursive: true });
});

/** The subjects in an inbox of the test's room, as its page would see them. */
async function subjectsOf(user: 'alice' | 'bob'): Promise<readonly string[]> {
  const pop3 = new Dialog(ports.gateway.practice.connect({ host: 'practice', port: 110 }, visitor));
  await pop3.sayAll(`USER ${user}`, `PASS ${pass}`);
  const letters = Number((await pop3.say('STAT'))[0]?.split(' ')[1]);
  const subjects: string[] = [];
  for (let number = 1; number <= letters; number++) {
    const lines = await pop3.say(`TOP ${number} 0`);
    subjects.push(lines.find((line) => /^subject:/i.test(line))?.slice(9) ?? '');
  }
  await pop3.say('QUIT');
  return subjects;
}

/** Each way into TLS, and the port for it. */
const sendingWays = [
  ['in clear', 'smtp'],
  ['with STARTTLS', 'submission'],
  ['with TLS', 'smtps'],
] as const;

describe('nodemailer', () => {
  it('sends a letter to the room that its recipient names, without a login', async () => {
    const transport = createTransport({ host: '127.0.0.1', port: ports.port('smtp'), ignoreTLS: true });
    const letter = { from: 'carol@example.test', subject: 'No login', text: 'x' };
    await transport.sendMail({ ...letter, to: `${bob}@practice.test` });
    expect((await subjectsOf('bob')).at(-1)).toBe('No login');
    const envelope = { from: letter.from, to: [`${bob}@practice.test`, 'alice%nowhere@practice.test'] };
    const { rejected } = await transport.sendMail({ ...letter, envelope });
    expect(rejected).toEqual(['alice%nowhere@practice.test']);
    transport.close();
  });

  it.each(sendingWays)('sends a letter %s, logged in', async (how, name) => {
    const transport = createTransport({
      host: '127.0.0.1',
      port: ports.port(name),
      secure: how === 'with TLS',
      ...(how === 'in clear' ? { ignoreTLS: true } : { requireTLS: true }),
      tls: { ca: ports.authority },
      auth: { user: alice, pass },
    });
    const sent = await transport.sendMail({
      from: 'alice@practice.test',
      to: ['bob@practice.test', 'nobody@practice.test'],
      subject: `nodemailer ${how}`,
      text: 'Hello\n.\nwith a dot',
      attachments: [{ filename: 'a.txt', content: 'x'.repeat(20_000) }],
    });
    transport.close();
    expect([sent.accepted, sent.rejected]).toEqual([['bob@practice.test'], ['nobody@practice.test']]);
    expect((await subjectsOf('bob')).at(-1)).toBe(`nodemailer ${how}`);
  });

  it('is refused with a wrong password', async () => {
    const transport = createTransport({
      host: '127.0.0.1',
      port: ports.port('smtp'),
      ignoreTLS: true,
      auth: { user: alice, pass: 'wrong' },
    });
    await expect(transport.verify()).rejects.toMatchObject({ responseCode: 535 });
  });
});

describe('node-pop3', () => {
  it.each([
    ['in clear', 'pop3'],
    ['with TLS', 'pop3s'],
  ] as const)('lists, reads and deletes %s', async (how, name) => {
    const tls = how === 'with TLS';
    const tlsOptions = { ca: ports.authority };
    const options = { host: '127.0.0.1', port: ports.port(name), user: bob, password: pass, tls, tlsOptions };
    const pop3 = new Pop3Command({ ...options, servername: 'mail.practice.test' });
    const before = await subjectsOf('bob');
    const list = (await pop3.UIDL()) as readonly string[][];
    expect(list).toHaveLength(before.length);
    expect(await pop3.RETR(1)).toContain(before[0]);
    await pop3.command('DELE', '1');
    await pop3.QUIT();
    expect(await subjectsOf('bob')).toEqual(before.slice(1));
  });
});

describe('ImapFlow', () => {
  it.each([
    ['in clear', 'imap', false],
    ['with STARTTLS', 'imap', true],
    ['with TLS', 'imaps', undefined],
  ] as const)('appends, fetches, deletes and idles %s', async (_how, name, doSTARTTLS) => {
    const client = new ImapFlow({
      host: '127.0.0.1',
      port: ports.port(name),
      secure: name === 'imaps',
      ...(doSTARTTLS !== undefined && { doSTARTTLS }),
      tls: { ca: ports.authority, servername: 'mail.practice.test' },
      auth: { user: alice, pass },
      logger: false,
    });
    await client.connect();
    expect(client.secureConnection).toBe(doSTARTTLS !== false);
    await client.mailboxOpen('INBOX');
    const { exists } = client.mailbox as { readonly exists: number };
    await client.append('INBOX', 'Subject: by ImapFlow\r\n\r\nHello\r\n', ['\\Seen']);
    const found = (await client.search({ subject: 'by ImapFlow' })) as number[];
    expect(found).toEqual([exists + 1]);
    const letter = await client.fetchOne(String(exists + 1), { envelope: true, source: true });
    expect(letter && letter.envelope?.subject).toBe('by ImapFlow');
    const heard = new Promise((resolve) => client.once('exists', resolve));
    void client.idle();
    await new Promise((resolve) => setTimeout(resolve, 50));
    const smtp = new Dialog(ports.gateway.practice.connect({ host: 'practice', port: 25 }, visitor));
    await smtp.sayAll('EHLO pc', 'MAIL FROM:<bob@practice.test>', 'RCPT TO:<alice@practice.test>', 'DATA');
    await smtp.sayAll('Subject: news', '', '.', 'QUIT');
    expect(await heard).toMatchObject({ count: exists + 2 });
    expect(await client.messageDelete(`${exists + 1}`)).toBe(true);
    await client.logout();
    expect((await subjectsOf('alice')).at(-1)).toBe('news');
  });
});

describe.skipIf(!has('curl'))('curl', () => {
  const trust = (): readonly string[] => ['--silent', '--show-error', '--cacert', authorityFile];

  it.each([
    ['in clear', 'smtp', 'smtp', []],
    ['with STARTTLS', 'smtp', 'submission', ['--ssl-reqd']],
    ['with TLS', 'smtps', 'smtps', []],
  ] as const)('sends %s', async (how, scheme, name, options) => {
    const input = `From: alice@practice.test\r\nTo: bob@practice.test\r\nSubject: curl ${how}\r\n\r\nHello\r\n`;
    const url = `${scheme}://127.0.0.1:${ports.port(name)}`;
    const who = [
      '--user',
      `${alice}:${pass}`,
      '--mail-from',
      'alice@practice.test',
      '--mail-rcpt',
      'bob@practice.test',
    ];
    const ran = await run('curl', [...trust(), ...options, ...who, '--upload-file', '-', url], { input });
    expect(ran).toMatchObject({ code: 0 });
    expect((await subjectsOf('bob')).at(-1)).toBe(`curl ${how}`);
  });

  it.each([
    ['POP3 in clear', 'pop3', 'pop3', [], '/1'],
    ['POP3 with STLS', 'pop3', 'pop3', ['--ssl-reqd'], '/1'],
    ['POP3 with TLS', 'pop3s', 'pop3s', [], '/1'],
    ['IMAP in clear', 'imap', 'imap', [], '/INBOX;MAILINDEX=1'],
    ['IMAP with STARTTLS', 'imap', 'imap', ['--ssl-reqd'], '/INBOX;MAILINDEX=1'],
    ['IMAP with TLS', 'imaps', 'imaps', [], '/INBOX;MAILINDEX=1'],
  ] as const)('reads by %s', async (_how, scheme, name, options, letter) => {
    const url = `${scheme}://127.0.0.1:${ports.port(name)}${letter}`;
    const ran = await run('curl', [...trust(), ...options, '--user', `${bob}:${pass}`, url]);
    expect(ran.code).toBe(0);
    expect(ran.output).toContain((await subjectsOf('bob'))[0]);
  });

  it('does not go on where it does not know the authority', async () => {
    const ran = await run('curl', [
      '--silent',
      '--user',
      `${bob}:${pass}`,
      `pop3s://127.0.0.1:${ports.port('pop3s')}/`,
    ]);
    expect(ran.code).toBe(60);
  });
});

/** Python's own libraries: sends, reads, deletes, appends, in the way that its first argument says. */
const pythonScript = `
import imaplib, poplib, smtplib, ssl, sys
way, smtp_port, pop3_port, imap_port, alice, bob, ca = sys.argv[1:8]
context = ssl.create_default_context(cafile=ca)
context.verify_flags |= ssl.VERIFY_X509_STRICT
host, code = 'localhost', 'practice-code'
smtp = smtplib.SMTP_SSL(host, int(smtp_port), context=context) if way == 'tls' else smtplib.SMTP(host, int(smtp_port))
if way == 'starttls': smtp.starttls(context=context)
smtp.login(alice, code)
smtp.sendmail('alice@practice.test', ['bob@practice.test'], 'Subject: python ' + way + '\\r\\n\\r\\nHello\\r\\n')
smtp.quit()
pop3 = poplib.POP3_SSL(host, int(pop3_port), context=context) if way == 'tls' else poplib.POP3(host, int(pop3_port))
if way == 'starttls': pop3.stls(context=context)
pop3.user(bob)
pop3.pass_(code)
count, _ = pop3.stat()
assert b'Subject: python ' + way.encode() in pop3.retr(count)[1], pop3.retr(count)
pop3.dele(count)
pop3.quit()
imap = imaplib.IMAP4_SSL(host, int(imap_port), ssl_context=context) if way == 'tls' else imaplib.IMAP4(host, int(imap_port))
if way == 'starttls': imap.starttls(ssl_context=context)
imap.login(bob, code)
assert imap.select('INBOX')[0] == 'OK'
assert imap.append('INBOX', '(\\\\Flagged)', None, b'Subject: appended\\r\\n\\r\\nHello\\r\\n')[0] == 'OK'
status, found = imap.search(None, 'FLAGGED', 'SUBJECT', 'appended')
number = found[0].split()[-1].decode()
assert b'appended' in imap.fetch(number, '(BODY[HEADER.FIELDS (SUBJECT)])')[1][0][1]
imap.store(number, '+FLAGS', '\\\\Deleted')
assert imap.expunge()[0] == 'OK'
imap.logout()
print('done')
`;

describe.skipIf(!has('python3'))('Python', () => {
  it.each([
    ['clear', 'smtp', 'pop3', 'imap'],
    ['starttls', 'submission', 'pop3', 'imap'],
    ['tls', 'smtps', 'pop3s', 'imaps'],
  ] as const)('sends, reads, appends and deletes: %s', async (way, smtp, pop3, imap) => {
    const before = await subjectsOf('bob');
    const numbers = [smtp, pop3, imap].map((name) => String(ports.port(name)));
    const ran = await run('python3', ['-c', pythonScript, way, ...numbers, alice, bob, authorityFile]);
    expect(ran).toEqual({ code: 0, output: 'done\n' });
    expect(await subjectsOf('bob')).toEqual(before);
  });
});
