// No secret is ever in the log of the process, nor in its metrics, nor in what a request is answered: whole sessions and requests full of secrets against the real
// process, at the level that logs most. What is planted is looked for in every usual disguise.

import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { TestClient } from '../../testing/client.ts';
import { disguisesIn } from '../../testing/encodings.ts';
import { startFakeUpstream } from '../../testing/fakeUpstream.ts';
import type { FakeUpstream } from '../../testing/fakeUpstream.ts';
import { freePort } from '../../testing/freePort.ts';
import { killServers, runServer } from '../../testing/serverProcess.ts';

const planted: string[] = [];
let count = 0;

/** A secret that occurs nowhere else, long enough for base64 to keep a part of it whatever stands beside it. */
function secret(): string {
  const made = `Geheim${(++count * 7919).toString(36)}Q7x-Zz${count}`;
  planted.push(made);
  return made;
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}

let upstream: FakeUpstream | undefined;

afterEach(async () => {
  killServers();
  await upstream?.stop();
});

/** SMTP with every way to sign in, a password at the wrong prompt, and a letter. */
async function speakSmtp(url: string): Promise<void> {
  const client = await TestClient.connect(url);
  await client.open('practice', 587);
  await client.command('EHLO me.example.test');
  await client.command(`AUTH PLAIN ${base64(`\0${secret()}\0${secret()}`)}`);
  for (const line of ['AUTH LOGIN', base64(secret()), base64(secret())]) await client.command(line);
  await client.command(secret());
  await client.command(`AUTH CRAM-MD5 ${secret()}`);
  await client.command(`NOOP ${secret()}`);
  await client.command(`MAIL FROM:<${secret()}@example.test>`);
  await client.command(`RCPT TO:<${secret()}@example.test>`);
  await client.command('QUIT');
  await client.close();
}

async function speakPop3(url: string): Promise<void> {
  const client = await TestClient.connect(url);
  await client.open('practice', 110);
  await client.command(`USER ${secret()}`);
  await client.command(`PASS ${secret()}`);
  await client.command(`APOP bob ${secret()}`);
  client.type(`AUTH PLAIN ${base64(`\0bob\0${secret()}`)}`);
  // Gone in the middle of it.
  await client.close();
}

/** IMAP with a server that repeats what it hears, says a secret itself, and breaks off. */
async function speakImap(url: string): Promise<void> {
  upstream = await startFakeUpstream((socket) => {
    socket.write(`* OK ${secret()} ready\r\n`);
    socket.on('data', (octets) => {
      const line = octets.toString().trim();
      socket.write(`${line.split(' ')[0]} NO ${line}\r\n`);
      if (line.includes('LOGOUT')) socket.resetAndDestroy();
    });
  });
  const client = await TestClient.connect(url);
  await client.open('127.0.0.1', upstream.port);
  await client.command(`a1 LOGIN ${secret()} ${secret()}`);
  await client.command(`a2 LOGIN "${secret()}" "${secret()}"`);
  await client.command(`a3 AUTHENTICATE PLAIN ${base64(`\0alice\0${secret()}`)}`);
  client.type(`a4 LOGOUT ${secret()}`);
  await client.until(() => client.ended);
  await client.close();
}

/** What no page of ours would say. */
async function speakNonsense(url: string): Promise<void> {
  const cookie = `mailterm_visitor=${secret()}; session=${secret()}`;
  const headers = { Authorization: `Bearer ${secret()}`, Referer: `http://x.test/?q=${secret()}` };
  const client = await TestClient.connect(`${url}?token=${secret()}`, { cookie, headers });
  const unread = [
    `{"kind":"open ${secret()}`,
    `{"kind":"${secret()}"}`,
    `{"kind":"note","note":"${secret()}!"}`,
    `{"kind":"open","target":{"host":"${secret()} ${secret()}","port":25,"security":"plain"}}`,
    Buffer.from(secret()),
  ];
  for (const frame of unread) client.raw(frame);
  await client.until(() => client.messages.length > unread.length);
  client.raw(Buffer.alloc(70_000, secret()));
  await client.until(() => client.closeCode !== undefined);
  const foreign = TestClient.connect(url, { origin: `https://${secret()}.example` });
  await expect(foreign).rejects.toThrow('403');
}

/** Requests with secrets everywhere but in the path, which is logged. Gives what was answered, headers included. */
async function askByHttp(port: number): Promise<string> {
  const headers = (isProxied: boolean): Record<string, string> => ({
    Authorization: `Basic ${base64(`alice:${secret()}`)}`,
    Cookie: `mailterm_visitor=${secret()}`,
    'X-Api-Key': secret(),
    'User-Agent': secret(),
    ...(isProxied && { 'X-Forwarded-For': secret() }),
  });
  const statuses: number[] = [];
  const answers: string[] = [];
  const read = async (answer: Response): Promise<void> => {
    answers.push(JSON.stringify([...answer.headers]), await answer.text());
  };
  for (const path of ['/', '/healthz', '/metrics', '/nothing', '/code/%E0%A4%A', '/ws']) {
    for (const isProxied of [false, true]) {
      const url = `http://127.0.0.1:${port}${path}?password=${secret()}`;
      const answer = await fetch(url, { headers: headers(isProxied), redirect: 'manual' });
      statuses.push(answer.status);
      await read(answer);
    }
  }
  // A server for one's own machine refuses what came through a proxy.
  expect(statuses.filter((_status, index) => index % 2 === 1)).toEqual(Array.from({ length: 6 }, () => 403));
  expect(statuses.filter((_status, index) => index % 2 === 0)).toEqual([200, 200, 200, 404, 200, 404]);
  await read(await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: secret(), headers: headers(false) }));
  // No HTTP at all.
  await new Promise<void>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(`AUTH PLAIN ${secret()}\r\n\r\n`));
    socket.on('error', () => resolve()).on('close', () => resolve());
    socket.on('data', (octets) => answers.push(String(octets)));
  });
  return answers.join('\n');
}

describe('a secret', () => {
  it('is not in the log nor in the metrics, whatever carries it', async () => {
    const port = await freePort();
    // Loopback and nothing else: any target, so that a server of the test's own can be reached.
    const server = runServer({ PORT: String(port), LOG_LEVEL: 'trace' });
    await server.ready;
    const url = `ws://127.0.0.1:${port}/ws`;
    for (const speak of [speakSmtp, speakPop3, speakImap, speakNonsense]) await speak(url);
    const answers = await askByHttp(port);
    const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    server.child.kill('SIGTERM');
    await server.exit;
    const told = { ...server.printed, metrics, answers };
    // There is something to find: the log was on, and all of this happened.
    expect(told.err).toContain('"path":"/healthz"');
    expect(told.err).toContain('wire.notJson');
    expect(told.metrics).toMatch(/mailterm_sessions_total 4\n/);
    expect(told.metrics).toContain('protocol="imap"');
    expect(planted.length).toBeGreaterThan(50);
    const found = Object.entries(told).flatMap(([where, text]) =>
      planted.flatMap((each) => disguisesIn(text, each).map((how) => `${each} in ${where}, ${how}`)),
    );
    expect(found).toEqual([]);
  }, 30_000);

  it.each([
    ['plain', (text: string) => text],
    ['hex', (text: string) => Buffer.from(text).toString('hex').toUpperCase()],
    ['percent', (text: string) => Buffer.from(text).toString('hex').replace(/../g, '%$&')],
    ['base64 behind 0', (text: string) => base64(text)],
    ['base64 behind 1', (text: string) => base64(`a${text}b`)],
    ['base64 behind 2', (text: string) => base64(`\0a${text}`)],
    ['octets as JSON', (text: string) => JSON.stringify(Buffer.from(text))],
    ['quoted-printable', (text: string) => Buffer.from(text).toString('hex').replace(/../g, '=$&')],
  ])('would be found as %s', (name, disguise) => {
    const text = `{"msg":"${disguise('Geheim4711')}"}`;
    expect(disguisesIn(text, 'Geheim4711')).toContain(name);
    expect(disguisesIn(text, 'Anders1234')).toEqual([]);
  });
});
