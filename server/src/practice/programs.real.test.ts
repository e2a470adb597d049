// Programs that Debian has, at the practice ports: swaks and msmtp send, fetchmail and mbsync fetch, each in clear and within
// TLS, each in a room of its own.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Dialog } from '../../testing/dialog.ts';
import { has, run } from '../../testing/mailPrograms.ts';
import { startPorts } from '../../testing/practicePorts.ts';
import type { RunningPorts } from '../../testing/practicePorts.ts';
import { portNames } from './listening/portNames.ts';
import type { PortName } from './listening/portNames.ts';

const pass = 'practice-code';
let ports: RunningPorts;
let folder = '';
let authorityFile = '';
let count = 0;
let room = '';
let visitor = '';

beforeAll(async () => {
  ports = await startPorts(Object.keys(portNames) as PortName[]);
});

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  folder = mkdtempSync(path.join(tmpdir(), 'mailterm-programs-'));
  authorityFile = path.join(folder, 'ca.pem');
  writeFileSync(authorityFile, ports.authority);
  visitor = `visitor-${++count}`;
  room = ports.gateway.practice.roomOf(visitor);
});

afterAll(async () => {
  await ports.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Writes a file of settings that only we may read: some programs insist on it. */
function settings(name: string, lines: readonly string[]): string {
  const file = path.join(folder, name);
  writeFileSync(file, `${lines.join('\n')}\n`, { mode: 0o600 });
  return file;
}

/** What the one who sent can say of it: the session of the program, as its room has it. */
function sessionsOfRoom(): number {
  return ports.gateway.observers.of(visitor).length;
}

describe.skipIf(!has('swaks'))('swaks', () => {
  it.each([
    ['in clear', 'smtp', ['--auth', 'CRAM-MD5']],
    ['with STARTTLS', 'submission', ['--tls', '--auth', 'PLAIN']],
    ['with TLS', 'smtps', ['--tls-on-connect', '--auth', 'LOGIN']],
  ] as const)('sends a letter %s', async (_how, name, options) => {
    const where = [
      '--server',
      'localhost',
      '--port',
      String(ports.port(name)),
      '--tls-verify',
      '--tls-ca-path',
      authorityFile,
    ];
    const who = ['--auth-user', `alice%${room}`, '--auth-password', pass, '--from', 'alice@practice.test'];
    const ran = await run('swaks', [...where, ...who, '--to', 'bob@practice.test', ...options]);
    expect(ran.output).toMatch(/<[-~*]+\s+250 .*queued/);
    expect(ran.code).toBe(0);
    expect(sessionsOfRoom()).toBe(1);
  });
});

describe.skipIf(!has('msmtp'))('msmtp', () => {
  it.each([
    ['in clear', 'smtp', ['tls off', 'auth cram-md5']],
    ['with STARTTLS', 'submission', ['tls on', 'auth scram-sha-256']],
    ['with TLS', 'smtps', ['tls on', 'tls_starttls off', 'auth plain']],
  ] as const)('sends a letter %s', async (_how, name, options) => {
    const where = ['account default', 'host localhost', `port ${ports.port(name)}`, `tls_trust_file ${authorityFile}`];
    const who = ['from alice@practice.test', `user alice%${room}`, `password ${pass}`];
    const file = settings('msmtprc', [...where, ...who, ...options]);
    const input = 'Subject: by msmtp\n\nHello\n';
    expect(await run('msmtp', ['--file', file, 'bob@practice.test'], { input })).toEqual({ code: 0, output: '' });
    expect(sessionsOfRoom()).toBe(1);
  });
});

describe.skipIf(!has('fetchmail'))('fetchmail', () => {
  it.each([
    ['POP3 in clear', 'pop3', 'pop3', "sslproto ''"],
    ['POP3 with STLS', 'pop3', 'pop3', "sslproto 'TLS1.2+'"],
    ['POP3 with TLS', 'pop3', 'pop3s', 'ssl'],
    ['IMAP with STARTTLS', 'imap', 'imap', "sslproto 'TLS1.2+'"],
    ['IMAP with TLS', 'imap', 'imaps', 'ssl'],
  ] as const)('fetches all letters and removes them: %s', async (_how, protocol, name, ssl) => {
    const kept = path.join(folder, 'kept');
    const file = settings('fetchmailrc', [
      `poll localhost protocol ${protocol} port ${ports.port(name)} user 'bob%${room}' password '${pass}'`,
      `  ${ssl} sslcertck sslcertfile ${authorityFile} fetchall no keep mda "cat >> ${kept}"`,
    ]);
    const ran = await run('fetchmail', ['--fetchmailrc', file, '--nosyslog', '--pidfile', path.join(folder, 'pid')], {
      environment: { HOME: folder, FETCHMAILHOME: folder },
    });
    expect(ran).toMatchObject({ code: 0 });
    expect(readFileSync(kept, 'latin1').match(/^Subject:/gim)?.length).toBeGreaterThan(3);
    const again = await run('fetchmail', ['--fetchmailrc', file, '--nosyslog', '--check'], {
      environment: { HOME: folder, FETCHMAILHOME: folder },
    });
    // 1: there is no mail.
    expect(again.code).toBe(1);
  });
});

describe.skipIf(!has('mbsync'))('mbsync', () => {
  it.each([
    ['with STARTTLS', 'imap', 'STARTTLS'],
    ['with TLS', 'imaps', 'IMAPS'],
  ] as const)('copies all mailboxes and brings back what was added: %s', async (_how, name, type) => {
    const local = path.join(folder, 'mail');
    mkdirSync(local);
    const file = settings('mbsyncrc', [
      'IMAPAccount practice',
      'Host localhost',
      `Port ${ports.port(name)}`,
      `User alice%${room}`,
      `Pass ${pass}`,
      `SSLType ${type}`,
      `CertificateFile ${authorityFile}`,
      '',
      'IMAPStore far',
      'Account practice',
      '',
      'MaildirStore near',
      `Path ${local}/`,
      `Inbox ${local}/INBOX`,
      'SubFolders Verbatim',
      '',
      'Channel all',
      'Far :far:',
      'Near :near:',
      'Patterns *',
      'Create Near',
      'SyncState *',
    ]);
    const sync = () => run('mbsync', ['-c', file, 'all'], { environment: { HOME: folder } });
    const first = await sync();
    expect(first).toMatchObject({ code: 0 });
    const inbox = path.join(local, 'INBOX');
    const letters = (): number => ['cur', 'new'].flatMap((part) => readdirSync(path.join(inbox, part))).length;
    expect(letters()).toBeGreaterThan(3);
    expect(readdirSync(local)).toEqual(expect.arrayContaining(['Drafts', 'Sent', 'Trash']));
    writeFileSync(path.join(inbox, 'cur', '1.mine.local:2,S'), 'Subject: from the other side\n\nHello\n');
    expect(await sync()).toMatchObject({ code: 0 });
    const far = new Dialog(ports.gateway.practice.connect({ host: 'practice', port: 110 }, visitor));
    await far.sayAll('USER alice', `PASS ${pass}`);
    const before = letters();
    expect(await far.say(`TOP ${before} 0`)).toContain('Subject: from the other side');
    await far.say('QUIT');
    expect(await sync()).toMatchObject({ code: 0 });
    expect(letters()).toBe(before);
  });
});
