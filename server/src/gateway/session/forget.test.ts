// Who has a session may have it wiped: at once, or the moment it ends. Nobody else may, and nothing of it is left.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestClient } from '../../../testing/client.ts';
import { startGateway } from '../../../testing/startGateway.ts';
import type { RunningGateway } from '../../../testing/startGateway.ts';

let gateway: RunningGateway;

beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.stop());

async function openPractice(): Promise<TestClient> {
  const client = await TestClient.connect(gateway.url);
  await client.open('practice', 25);
  return client;
}

type Claim = TestClient['session'];

/** What the server answers to `forget`, on a WebSocket of its own. */
async function forget({ session, token }: Claim): Promise<string | undefined> {
  const client = await TestClient.connect(gateway.url);
  client.say({ kind: 'forget', session, token });
  const answer = () => client.message('forgotten')?.kind ?? client.message('fault')?.reason.id;
  await client.until(() => answer() !== undefined);
  await client.close();
  return answer();
}

async function isGone(claim: Claim): Promise<boolean> {
  const client = await TestClient.connect(gateway.url);
  await client.resume({ ...claim, seq: 0 });
  await client.close();
  return client.message('fault')?.reason.id === 'wire.sessionGone';
}

describe('forget', () => {
  it('ends a session that runs, tells its page why, and wipes it', async () => {
    const owner = await openPractice();
    expect(await forget(owner.session)).toBe('forgotten');
    await owner.until(() => owner.closeCode !== undefined);
    expect(owner.events.at(-1)).toMatchObject({ kind: 'close', by: 'client', reason: { id: 'close.client' } });
    expect(await isGone(owner.session)).toBe(true);
  });

  it('wipes one that has ended, which is there until then', async () => {
    const owner = await openPractice();
    await owner.command('QUIT');
    await owner.until(() => owner.closeCode !== undefined);
    expect(await isGone(owner.session)).toBe(false);
    expect(await forget(owner.session)).toBe('forgotten');
    expect(await isGone(owner.session)).toBe(true);
  });

  it('is for who has the token', async () => {
    const owner = await openPractice();
    expect(await forget({ ...owner.session, token: 'x'.repeat(32) })).toBe('wire.sessionGone');
    expect((await owner.command('NOOP')).text).toMatch(/^250 /);
    await owner.close();
  });

  it('is not said on a WebSocket that has a session', async () => {
    const owner = await openPractice();
    owner.say({ kind: 'forget', session: owner.session.session, token: owner.session.token });
    await owner.until(() => owner.message('fault') !== undefined);
    expect(owner.message('fault')?.reason.id).toBe('wire.sessionRunning');
    expect((await owner.command('NOOP')).text).toMatch(/^250 /);
    await owner.close();
  });
});

describe('keep', () => {
  it('has a session wiped at its end, and whoever comes back before knows it', async () => {
    const owner = await openPractice();
    owner.say({ kind: 'keep', ended: false });
    owner.cut();
    const after = await TestClient.connect(gateway.url);
    await after.resume({ ...owner.session, seq: 0 });
    expect(after.message('attached')).toMatchObject({ role: 'owner', kept: false });
    expect((await after.reply()).text).toMatch(/^220 /);
    await after.command('QUIT');
    await after.until(() => after.closeCode !== undefined);
    expect(after.events.at(-1)?.kind).toBe('close');
    expect(await isGone(owner.session)).toBe(true);
  });

  it('may be taken back', async () => {
    const owner = await openPractice();
    owner.say({ kind: 'keep', ended: false });
    owner.say({ kind: 'keep', ended: true });
    await owner.command('QUIT');
    await owner.until(() => owner.closeCode !== undefined);
    expect(await isGone(owner.session)).toBe(false);
  });

  it('is not for who watches', async () => {
    const owner = await openPractice();
    const watcher = await TestClient.connect(gateway.url);
    await watcher.resume({ ...owner.session, seq: 0, watch: true });
    watcher.say({ kind: 'keep', ended: false });
    await watcher.until(() => watcher.message('fault') !== undefined);
    expect(watcher.message('fault')?.reason.id).toBe('wire.watching');
    await watcher.close();
    await owner.close();
  });
});

it('hello says how long a session is kept', async () => {
  const client = await TestClient.connect(gateway.url);
  await client.until(() => client.message('hello') !== undefined);
  expect(client.message('hello')?.keptMs).toBe(300_000);
  await client.close();
});
