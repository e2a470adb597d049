// The counts, from real sessions with the practice server.

import { afterEach, beforeEach, expect, it } from 'vitest';
import { TestClient } from '../testing/client.ts';
import { startGateway } from '../testing/startGateway.ts';
import type { RunningGateway } from '../testing/startGateway.ts';

let gateway: RunningGateway;

beforeEach(async () => {
  gateway = await startGateway({ MAILTERM_TARGETS: 'practice' });
});

afterEach(async () => {
  await gateway.stop();
});

/** The value of a line of the exposition format, or undefined. */
async function count(line: string): Promise<number | undefined> {
  const text = await gateway.metrics.registry.metrics();
  const found = text.split('\n').find((each) => each.startsWith(`${line} `));
  return found === undefined ? undefined : Number(found.slice(line.length + 1));
}

it('count sessions, octets, replies and ends', async () => {
  const client = await TestClient.connect(gateway.url);
  await client.open('practice', 25);
  expect(await count('mailterm_sessions')).toBe(1);
  await client.command('EHLO me.example.test');
  await client.command('RCPT TO:<a@b.test>');
  expect(await count('mailterm_replies_total{protocol="smtp",class="done"}')).toBe(2);
  expect(await count('mailterm_replies_total{protocol="smtp",class="no"}')).toBe(1);
  expect(await count('mailterm_octets_total{from="client"}')).toBe(42);
  await client.command('QUIT');
  await client.until(() => client.ended);
  expect(await count('mailterm_sessions')).toBe(0);
  expect(await count('mailterm_sessions_total')).toBe(1);
  expect(await count('mailterm_session_ends_total{reason="close.server"}')).toBe(1);
  expect(await count('mailterm_dial_seconds_count')).toBe(1);
});

it('count refusals by reason, of targets and of foreign pages', async () => {
  const client = await TestClient.connect(gateway.url);
  client.say({ kind: 'open', target: { host: 'mx.example.test', port: 25, security: 'plain' } });
  await client.until(() => client.ended);
  expect(await count('mailterm_refusals_total{reason="target.practiceOnly"}')).toBe(1);
  await expect(TestClient.connect(gateway.url, { origin: 'https://elsewhere.test' })).rejects.toThrow('403');
  expect(await count('mailterm_refusals_total{reason="origin.foreign"}')).toBe(1);
  expect(await count('mailterm_sessions')).toBe(0);
});

it('hold nothing that was typed or received', async () => {
  const client = await TestClient.connect(gateway.url);
  await client.open('practice', 110);
  await client.command('USER alice');
  await client.command('PASS practice-code');
  await client.command('very-private words');
  const text = await gateway.metrics.registry.metrics();
  for (const word of ['alice', 'practice-code', 'private', '127.0.0.1']) expect(text).not.toContain(word);
  await client.close();
});
