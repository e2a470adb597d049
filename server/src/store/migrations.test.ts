// Steps forward: from nothing, from an older database, and never back.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrate, steps } from './migrations.ts';
import { openSqlite } from './sqlite.ts';
import type { Sqlite } from './sqlite.ts';

const next = {
  ...steps,
  '9999_colours': (db) => db.schema.alterTable('recordings').addColumn('colour', 'text').execute(),
} satisfies Parameters<typeof migrate>[2];

let folder = '';
let sqlite: Sqlite;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mailterm-migrations-'));
  sqlite = await openSqlite(folder);
});
afterEach(async () => {
  await sqlite.db.destroy();
  await rm(folder, { recursive: true });
});

const columns = async (): Promise<readonly string[]> => {
  const tables = await sqlite.db.introspection.getTables();
  return tables.find(({ name }) => name === 'recordings')?.columns.map(({ name }) => name) ?? [];
};

describe('a migration', () => {
  it('takes each step once, from nothing and from an older database', async () => {
    await migrate(sqlite.db, 'blob');
    await migrate(sqlite.db, 'blob');
    expect(await columns()).not.toContain('colour');
    const row = { id: 'r', owner: 'me', title: 'kept', host: 'h', port: 25, security: 'plain', dialect: 'smtp' };
    const counts = { is_practice: 0, started_ms: 1, ended_ms: 2, expires_ms: 3, turns: 0, last_turn: -1, secrets: 0 };
    await sqlite.db
      .insertInto('recordings')
      .values({ ...row, ...counts, octets: 0, last_seq: -1, is_deleted: 0 })
      .execute();
    await migrate(sqlite.db, 'blob', next);
    expect(await columns()).toContain('colour');
    expect(await sqlite.db.selectFrom('recordings').select('title').execute()).toEqual([{ title: 'kept' }]);
  });

  it('refuses a database of a newer version', async () => {
    await migrate(sqlite.db, 'blob', next);
    await expect(migrate(sqlite.db, 'blob')).rejects.toThrow(
      /a newer version of Mailterm has written it \(step 9999_colours\)/,
    );
  });

  it('that fails leaves the database as it was', async () => {
    await migrate(sqlite.db, 'blob');
    const broken = {
      ...next,
      '9999_failing': () => Promise.reject(new Error('no')),
    };
    await expect(migrate(sqlite.db, 'blob', broken)).rejects.toThrow('no');
    expect(await columns()).not.toContain('colour');
    await migrate(sqlite.db, 'blob');
  });
});
