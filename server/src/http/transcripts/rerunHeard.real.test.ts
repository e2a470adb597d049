// The script of a session with the practice server, heard by its practice ports: the same commands arrive octet for octet. What
// cannot be said again is left out, a certificate is checked as it was, and swaks sends the same letter.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { toLatin1 } from '@mailterm/shared/octets';
import { conversationOf } from '@mailterm/shared/transcript/conversation';
import type { TranscriptConversation } from '@mailterm/shared/transcript/conversation';
import { documentOf } from '@mailterm/shared/transcript/document';
import type { PublicEvent, Target } from '@mailterm/shared/transcript/event';
import { scriptOf } from '@mailterm/shared/transcript/export/rerun';
import { loadTranscriptSpeech } from '@mailterm/shared/transcript/speech';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { base64 } from '../../../testing/base64.ts';
import { TestClient } from '../../../testing/client.ts';
import { has, run } from '../../../testing/mailPrograms.ts';
import { startPorts } from '../../../testing/practicePorts.ts';
import type { RunningPorts } from '../../../testing/practicePorts.ts';
import { redactedTo } from '../../../testing/redacted.ts';
import type { PortName } from '../../practice/listening/portNames.ts';
import { practiceCode } from '../../practice/accounts.ts';

const letter = "Subject: 100% \\n 'quoted'\r\n\r\n.a dot\r\n%FROM_ADDRESS%\r\n";
const stuffed = letter.replace('\r\n.', '\r\n..');

let ports: RunningPorts;
let folder = '';
let count = 0;
let visitor = '';
let trusted: Readonly<Record<string, string>>;

beforeAll(async () => {
  ports = await startPorts(['smtp', 'submission', 'smtps', 'pop3', 'imap']);
  folder = mkdtempSync(path.join(tmpdir(), 'mailterm-rerun-'));
  const authorityFile = path.join(folder, 'ca.pem');
  writeFileSync(authorityFile, ports.authority);
  trusted = { SSL_CERT_FILE: authorityFile };
});

beforeEach(() => {
  visitor = `visitor-${++count}`;
});

afterAll(async () => {
  await ports.stop();
  rmSync(folder, { recursive: true, force: true });
});

interface Place {
  readonly port: number;
  readonly security: 'plain' | 'tls';
}

/**
 * A session that a page has with the practice server, as if it had been with one of its ports.
 * @param isTrusted as if the certificate had been trusted
 */
async function record(name: PortName, target: Place, lines: readonly string[], isTrusted = false) {
  const client = await TestClient.connect(ports.gateway.url);
  const accept = async (): Promise<void> => {
    await client.until(() => client.events.some(({ kind }) => kind === 'tls'));
    client.say({ kind: 'accept' });
  };
  client.say({ kind: 'open', target: { host: 'practice', ...target } });
  if (target.security === 'tls') await accept();
  await client.reply();
  for (const line of lines) {
    await client.command(line);
    if (line === 'STARTTLS') await accept();
  }
  if (lines.at(-1) !== 'QUIT') client.say({ kind: 'leave' });
  await client.until(() => client.ended);
  const place = { host: 'localhost', port: ports.port(name), security: target.security };
  const events = redactedTo(client, Infinity).map((event) => moved(event, place, isTrusted));
  await client.close();
  const talk = conversationOf(events);
  const document = documentOf(events, { title: '', origin: 'recorded' });
  return { talk, script: scriptOf(document, await loadTranscriptSpeech(talk.dialect, 'en')) };
}

function moved(event: PublicEvent, target: Target, isTrusted: boolean): PublicEvent {
  if (event.kind === 'open') return { ...event, target };
  if (event.kind === 'connect') return { ...event, address: '127.0.0.1' };
  if (event.kind !== 'tls' || !isTrusted) return event;
  const { distrust: _distrust, ...facts } = event.facts;
  return { ...event, facts };
}

function settings(): NodeJS.ProcessEnv {
  const room = ports.gateway.practice.roomOf(visitor);
  return { LOGIN: `alice%${room}`, PASSWORD: practiceCode, PAUSE: '0.2' };
}

/** What the client said: with TLS, what it said within. */
function saidIn({ items }: TranscriptConversation): readonly string[] {
  const tls = items.findIndex((item) => item.kind === 'remark' && item.event.kind === 'tls');
  return items
    .slice(Math.max(0, tls))
    .flatMap((item) => (item.kind === 'unit' && item.from === 'client' ? [toLatin1(item.octets)] : []));
}

/** The sessions that programs have had with the ports, as this visitor; latest first. */
function heard(): readonly TranscriptConversation[] {
  const observers = ports.gateway.observers.of(visitor);
  return observers.map(({ session }) =>
    conversationOf([...(ports.gateway.observers.logOf(visitor, session.id) ?? [])]),
  );
}

const envelope = ['MAIL FROM:<alice@practice.test>', 'RCPT TO:<bob@practice.test>', 'RCPT TO:<alice@practice.test>'];
const sent = [...envelope, 'DATA', `${stuffed}.`, 'QUIT'];
const login = ['AUTH LOGIN', base64('alice'), base64(practiceCode)];

describe('the same commands arrive', () => {
  it.each([
    ['in clear', 'smtp', { port: 25, security: 'plain' }, ['EHLO pc.example.test']],
    ['with STARTTLS', 'submission', { port: 587, security: 'plain' }, ['EHLO me', 'STARTTLS', 'EHLO pc.example.test']],
    ['with TLS', 'smtps', { port: 465, security: 'tls' }, ['EHLO pc.example.test']],
  ] as const)('SMTP %s', async (_way, name, target, begin) => {
    const { talk, script } = await record(name, target, [...begin, ...login, ...sent]);
    const ran = await run('bash', ['-c', script], { environment: { ...settings(), ...trusted } });
    expect(ran.code, ran.output).toBe(0);
    expect(heard()).toHaveLength(1);
    expect(heard().map(saidIn)).toEqual([saidIn(talk)]);
  });

  it.each([
    ['in clear', 'smtp', { port: 25, security: 'plain' }],
    ['with TLS', 'smtps', { port: 465, security: 'tls' }],
  ] as const)('ends where the person went without a word %s', async (_way, name, target) => {
    // openssl takes an R in front for a command of its own, unless it is told not to.
    const lines = ['EHLO pc.example.test', ...login, 'RSET', 'NOOP'];
    const { talk, script } = await record(name, target, lines);
    const ran = await run('bash', ['-c', script], { environment: settings() });
    expect(ran.output.match(/^\d{3} /gm)).toEqual(['220 ', '250 ', '334 ', '334 ', '235 ', '250 ', '250 ']);
    expect(heard().map(saidIn)).toEqual([saidIn(talk)]);
  });
});

describe('what cannot be said again', () => {
  it('is an answer to a challenge: the login is cancelled', async () => {
    const answer = base64('alice 0123456789abcdef0123456789abcdef');
    const lines = ['EHLO pc.example.test', 'AUTH CRAM-MD5', answer, 'NOOP', 'QUIT'];
    const { script } = await record('smtp', { port: 25, security: 'plain' }, lines);
    expect(script).toMatch(
      /say 'AUTH CRAM-MD5.*\n {2}# The answer here was good for one challenge only.*\n {2}say '\*\\r\\n'\n/,
    );
    expect(script).not.toContain('PASSWORD');
    const ran = await run('bash', ['-c', script], { environment: { PAUSE: '0.2' } });
    expect(ran.output.match(/^\d{3} /gm)).toEqual(['220 ', '250 ', '334 ', '501 ', '250 ', '221 ']);
  });

  it('is a line that was kept out', async () => {
    const lines = ['EHLO pc.example.test', 'my secret 77', 'QUIT'];
    const { script } = await record('smtp', { port: 25, security: 'plain' }, lines);
    expect(script).toContain('# What was typed here was kept out');
    const ran = await run('bash', ['-c', script], { environment: { PAUSE: '0.2' } });
    expect(ran.output.match(/^\d{3} /gm)).toEqual(['220 ', '250 ', '221 ']);
  });
});

it('says nothing to a server whose certificate is trusted no longer', async () => {
  const { script } = await record('smtps', { port: 465, security: 'tls' }, ['EHLO me', ...login, 'QUIT'], true);
  expect(script).toContain('-verify_return_error -verify_hostname localhost');
  const ran = await run('bash', ['-c', script], { environment: settings() });
  expect(ran.output).toContain('verify');
  expect(ran.output).not.toMatch(/^2\d\d/m);
  expect(heard()).toHaveLength(0);
  const again = await run('bash', ['-c', script], { environment: { ...settings(), ...trusted } });
  expect(again.output).toMatch(/^235 /m);
  expect(heard()).toHaveLength(1);
});

describe.skipIf(!has('swaks'))('the line for swaks', () => {
  it.each([
    ['in clear', 'smtp', { port: 25, security: 'plain' }, ['EHLO me', ...login]],
    ['with STARTTLS', 'submission', { port: 587, security: 'plain' }, ['EHLO me', 'STARTTLS', 'EHLO me', ...login]],
    ['with TLS', 'smtps', { port: 465, security: 'tls' }, ['EHLO me', ...login]],
  ] as const)('sends the same letter with the same envelope %s', async (_way, name, target, begin) => {
    const { script, talk } = await record(name, target, [...begin, ...sent]);
    const line = /^# (\{ sed .*)$/m.exec(script)?.[1] ?? '';
    const file = /letter-\d+\.eml/.exec(line)?.[0] ?? '';
    writeFileSync(path.join(folder, file), letter);
    const ran = await run('bash', ['-c', `cd ${folder} && ${line}`], {
      environment: { ...settings(), ...trusted },
    });
    expect(ran.code, ran.output).toBe(0);
    const [said = []] = heard().map(saidIn);
    for (const each of [...envelope.map((command) => `${command}\r\n`), `${stuffed}.\r\n`])
      expect(said).toContain(each);
    expect(saidIn(talk)).toContain(`${stuffed}.\r\n`);
  });
});
