// How the tables came to be, step by step, forward only. A step that has been released is never changed; what is new is a
// new step at the end. The same steps make SQLite and PostgreSQL.

import { sql } from 'kysely';
import type { ColumnDataType, Kysely } from 'kysely';
import { ConfigError } from '../config.ts';

type Step = (db: Kysely<unknown>, octets: ColumnDataType) => Promise<void>;

/** In the order of their names. */
export const steps: Readonly<Record<string, Step>> = {
  '0001_transcripts': async (db, octets) => {
    await createRecordings(db, octets);
    await createLinks(db, octets);
  },
};

async function createRecordings(db: Kysely<unknown>, octets: ColumnDataType): Promise<void> {
  await db.schema
    .createTable('recordings')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('host', 'text', (column) => column.notNull())
    .addColumn('port', 'integer', (column) => column.notNull())
    .addColumn('security', 'text', (column) => column.notNull())
    .addColumn('dialect', 'text', (column) => column.notNull())
    .addColumn('is_practice', 'integer', (column) => column.notNull())
    .addColumn('started_ms', 'bigint', (column) => column.notNull())
    .addColumn('ended_ms', 'bigint')
    .addColumn('expires_ms', 'bigint', (column) => column.notNull())
    .addColumn('turns', 'integer', (column) => column.notNull())
    .addColumn('last_turn', 'integer', (column) => column.notNull())
    .addColumn('secrets', 'integer', (column) => column.notNull())
    .addColumn('octets', 'bigint', (column) => column.notNull())
    .addColumn('last_seq', 'integer', (column) => column.notNull())
    .addColumn('is_deleted', 'integer', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('recordings_owner').on('recordings').columns(['owner', 'started_ms', 'octets']).execute();
  await db.schema.createIndex('recordings_expiry').on('recordings').column('expires_ms').execute();
  // Few run at a time, and a start looks for those that a crash has left.
  await db.schema
    .createIndex('recordings_running')
    .on('recordings')
    .column('id')
    .where(sql.ref('ended_ms'), 'is', null)
    .execute();
  await db.schema
    .createTable('events')
    .addColumn('recording', 'text', (column) => column.notNull().references('recordings.id').onDelete('cascade'))
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('events_key', ['recording', 'seq'])
    .execute();
  await db.schema
    .createTable('packs')
    .addColumn('recording', 'text', (column) => column.primaryKey().references('recordings.id').onDelete('cascade'))
    .addColumn('body', octets, (column) => column.notNull())
    .execute();
}

async function createLinks(db: Kysely<unknown>, octets: ColumnDataType): Promise<void> {
  await db.schema
    .createTable('links')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('recording', 'text', (column) => column.references('recordings.id').onDelete('set null'))
    .addColumn('delete_digest', 'text', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('created_ms', 'bigint', (column) => column.notNull())
    .addColumn('expires_ms', 'bigint')
    .addColumn('visibility', 'text', (column) => column.notNull())
    .addColumn('comments', 'text', (column) => column.notNull())
    .addColumn('turns', 'integer', (column) => column.notNull())
    .addColumn('octets', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('links_owner').on('links').columns(['owner', 'created_ms', 'octets']).execute();
  await db.schema.createIndex('links_recording').on('links').columns(['recording', 'expires_ms']).execute();
  await db.schema.createIndex('links_expiry').on('links').column('expires_ms').execute();
  await db.schema
    .createTable('revisions')
    .addColumn('link', 'text', (column) => column.primaryKey().references('links.id').onDelete('cascade'))
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('body', octets, (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('comments')
    .addColumn('link', 'text', (column) => column.notNull().references('links.id').onDelete('cascade'))
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('turn', 'integer', (column) => column.notNull())
    .addColumn('span', 'integer')
    .addColumn('author', 'text', (column) => column.notNull())
    .addColumn('by_owner', 'integer', (column) => column.notNull())
    .addColumn('written_ms', 'bigint', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('is_shown', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('comments_key', ['link', 'id'])
    .execute();
  await db.schema.createIndex('comments_shown').on('comments').columns(['link', 'is_shown']).execute();
}

/** What is done, in a table of its own. */
interface Done {
  readonly migrations: { readonly name: string; readonly done_ms: number };
}

/** Any number: whoever changes the tables of this program on PostgreSQL waits for it. */
const lockNumber = 8_023;

/**
 * Brings a database to the present form, in one transaction. Processes that start at the same time wait for each other.
 * @param known the steps of this program; a test has others
 * @throws ConfigError when a newer version of the program has written it
 */
export async function migrate<Tables>(
  db: Kysely<Tables>,
  octets: 'blob' | 'bytea',
  known: Readonly<Record<string, Step>> = steps,
): Promise<void> {
  // Not Kysely's Migrator: on SQLite it makes its own tables before it has locked the file.
  await (db as unknown as Kysely<Done>).transaction().execute(async (open) => {
    if (octets === 'bytea') await sql`select pg_advisory_xact_lock(${lockNumber})`.execute(open);
    await open.schema
      .createTable('migrations')
      .ifNotExists()
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('done_ms', 'bigint', (column) => column.notNull())
      .execute();
    const rows = await open.selectFrom('migrations').select('name').execute();
    const done = rows.map(({ name }) => name);
    refuseNewer(done, known);
    for (const [name, step] of Object.entries(known)) {
      if (done.includes(name)) continue;
      await step(open as unknown as Kysely<unknown>, octets);
      await open.insertInto('migrations').values({ name, done_ms: Date.now() }).execute();
    }
  });
}

function refuseNewer(done: readonly string[], known: Readonly<Record<string, Step>>): void {
  const newer = done.find((name) => known[name] === undefined);
  if (newer === undefined) return;
  throw new ConfigError(
    `Cannot use the database of transcripts: a newer version of Mailterm has written it (step ${newer}). ` +
      'Start that version, or restore a backup from before',
  );
}
