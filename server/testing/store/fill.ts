// Fills a store with many transcripts, quickly: one is recorded and shared as everybody does it, and its rows are copied. What
// comes out is what as many sessions would have left.

import { sql } from 'kysely';
import { openSqlite } from '../../src/store/sqlite.ts';
import type { Store } from '../../src/store/store.ts';
import { conversation, newLink, revision, startedMs, write } from '../transcripts.ts';

export interface Filling {
  /** How many recordings, each with a link. */
  readonly count: number;
  readonly turns: number;
  /** How many owners share them evenly. */
  readonly owners: number;
}

/** The issue's: 10,000 transcripts of 200 turns. An owner has 100 of them. */
export const tenThousand: Filling = { count: 10_000, turns: 200, owners: 100 };

/** The name of an owner of the filling. */
export function ownerOf(index: number, { owners }: Pick<Filling, 'owners'>): string {
  return `owner-${index % owners}`;
}

/**
 * Records and shares one transcript in an open store, then copies it. Recordings are `filled-0` …, their links `linked-0` ….
 * @param dataFolder where the store has its file
 * @param from when they began; a day old at most where a server is to show them
 */
export async function fill(store: Store, dataFolder: string, filling: Filling, from = startedMs): Promise<void> {
  const events = conversation(filling.turns);
  const owner = ownerOf(0, filling);
  await store.record([write('filled-0', owner, { events, startedMs: from, endedMs: from + 60_000 })]);
  const shown = { ...revision('Filled', events), recording: 'filled-0', createdMs: from };
  await store.createLink(newLink('linked-0', owner, shown));
  const { db } = await openSqlite(dataFolder);
  try {
    await db.transaction().execute(async (open) => {
      // As literals: libsql binds every number as a real one, and 1.0 is no name.
      const numbers = sql`with recursive n(i) as (select 1 union all select i + 1 from n where i < ${sql.lit(filling.count - 1)})`;
      const ownerName = sql`'owner-' || (i % ${sql.lit(filling.owners)})`;
      await sql`${numbers} insert into recordings
        select 'filled-' || i, ${ownerName}, title, host, port, security, dialect, is_practice, started_ms + i, ended_ms + i,
          expires_ms + i, turns, last_turn, secrets, octets, last_seq, is_deleted, is_cut_off
        from recordings, n where id = 'filled-0'`.execute(open);
      await sql`${numbers} insert into packs
        select 'filled-' || i, body from packs, n where recording = 'filled-0'`.execute(open);
      await sql`${numbers} insert into links
        select 'linked-' || i, ${ownerName}, 'filled-' || i, delete_digest, title, revision, created_ms + i, expires_ms,
          visibility, comments, turns, octets
        from links, n where id = 'linked-0'`.execute(open);
      await sql`${numbers} insert into revisions
        select 'linked-' || i, number, body from revisions, n where link = 'linked-0'`.execute(open);
    });
  } finally {
    await db.destroy();
  }
}
