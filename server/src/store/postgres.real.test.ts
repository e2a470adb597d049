// The store on a real PostgreSQL: what every store does, and the sentences for one that cannot be used.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../../testing/freePort.ts';
import { missingPostgres, startPostgres } from '../../testing/postgres.ts';
import type { Postgres } from '../../testing/postgres.ts';
import { describeStore } from '../../testing/store/conformance.ts';
import type { Bench } from '../../testing/store/conformance.ts';
import { smallQuota } from '../../testing/store/sweepCases.ts';
import { startedMs } from '../../testing/transcripts.ts';
import { ConfigError } from '../config.ts';
import { limits } from '../limits.ts';
import { createLog } from '../log.ts';
import { openStore } from './open.ts';

const log = createLog({ logLevel: 'silent' });
const missing = missingPostgres();
const options = { dataFolder: '/nowhere', limits: { ...limits, ...smallQuota }, log };

describe.skipIf(missing !== undefined)('PostgreSQL', () => {
  let server: Postgres;
  beforeAll(async () => void (server = await startPostgres()), 60_000);
  afterAll(() => server?.stop());

  describeStore('PostgreSQL', async (): Promise<Bench> => {
    const databaseUrl = await server.createDatabase();
    let nowMs = startedMs;
    const again = () => openStore({ ...options, databaseUrl, now: () => nowMs });
    const store = await again();
    return {
      store,
      again,
      at: (ms) => void (nowMs = ms),
      async stop() {
        await store.close();
        await server.dropDatabase(databaseUrl);
      },
    };
  });

  const changed = (url: string, change: (url: URL) => void): string => {
    const other = new URL(url);
    change(other);
    return other.href;
  };
  const password = 'not-this-one';

  it.each([
    ['whose password is wrong', (url: URL) => void (url.password = password), /does not let this user in/],
    ['whose database is not there', (url: URL) => void (url.pathname = '/elsewhere'), /has no database elsewhere/],
    ['whose name is not known', (url: URL) => void (url.hostname = 'db.invalid'), /the name db\.invalid is not known/],
  ])('one %s is refused in a sentence', async (_what, change, sentence) => {
    const databaseUrl = changed(await server.createDatabase(), change);
    const refused = await openStore({ ...options, databaseUrl }).catch((error: unknown) => error as Error);
    expect(refused).toBeInstanceOf(ConfigError);
    expect((refused as Error).message).toMatch(sentence);
    expect((refused as Error).message).not.toContain(password);
  });

  it('one that is not there is refused in a sentence', async () => {
    const databaseUrl = `postgres://mailterm:${password}@127.0.0.1:${await freePort()}/mailterm`;
    await expect(openStore({ ...options, databaseUrl })).rejects.toThrow(
      /^Cannot use DATABASE_URL: no PostgreSQL listens at 127/,
    );
  });

  it('one whose connections are cut is used again', async () => {
    const databaseUrl = await server.createDatabase();
    const store = await openStore({ ...options, databaseUrl });
    expect(await store.recordings('me', startedMs)).toEqual([]);
    await server.dropDatabase(databaseUrl);
    await expect(store.recordings('me', startedMs)).rejects.toThrow();
    await store.close();
  });
});
