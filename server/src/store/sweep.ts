// What is deleted by itself: the expired, and of each owner the oldest beyond what one may keep. In small portions, so that
// a server goes on meanwhile.

import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import type { Limits } from '../limits.ts';
import { recordingAlive } from './alive.ts';
import type { Tables } from './schema.ts';

type Open = Transaction<Tables>;

/** Rows that are deleted in one transaction. */
const portion = 100;

export type Quota = Pick<Limits, 'ownerOctets' | 'recordingsPerOwner'>;

/** Runs something as one transaction. */
type Change = <T>(work: (open: Open) => Promise<T>) => Promise<T>;

/** Deletes expired links, then recordings that no link holds any more, then what is beyond the quota. */
export async function sweepTables(
  change: Change,
  nowMs: number,
  quota: Quota,
): Promise<{ readonly recordings: number; readonly links: number }> {
  const links = await inPortions(change, async (db) => {
    const rows = await db.selectFrom('links').select('id').where('expires_ms', '<=', nowMs).limit(portion).execute();
    return deleteRows(db, 'links', rows);
  });
  const expired = await inPortions(change, async (db) => {
    const rows = await db
      .selectFrom('recordings')
      .select('id')
      .where('expires_ms', '<=', nowMs)
      .where('ended_ms', 'is not', null)
      .where((is) => is.not(recordingAlive(nowMs)(is)))
      .limit(portion)
      .execute();
    return deleteRows(db, 'recordings', rows);
  });
  const beyond = await inPortions(change, (db) => deleteBeyond(db, quota));
  return { recordings: expired + beyond, links };
}

/** One portion of what is beyond the quota of its owner: newest first, an owner's links and recordings are added up. */
async function deleteBeyond(db: Open, { ownerOctets, recordingsPerOwner }: Quota): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    select id from (
      select recordings.id, ended_ms,
        coalesce(shared.octets, 0)
          + sum(recordings.octets) over (partition by recordings.owner order by started_ms desc, id desc) as total,
        count(*) over (partition by recordings.owner order by started_ms desc, id desc) as place
      from recordings
      left join (select owner, sum(octets) as octets from links group by owner) as shared
        on shared.owner = recordings.owner
      where recordings.owner in (${owners(quotaOf(ownerOctets, recordingsPerOwner))})
    ) as counted
    where (total > ${ownerOctets} or place > ${recordingsPerOwner}) and ended_ms is not null
    limit ${portion}`.execute(db);
  return deleteRows(db, 'recordings', rows);
}

/** Who has too much, found without sorting everybody's recordings. */
function quotaOf(octets: number, count: number) {
  return sql`having sum(octets) > ${octets} or sum(n) > ${count}`;
}

function owners(having: ReturnType<typeof quotaOf>) {
  return sql`
    select owner from (
      select owner, octets, 1 as n from recordings union all select owner, octets, 0 as n from links
    ) as everything group by owner ${having}`;
}

async function deleteRows(
  db: Open,
  table: 'links' | 'recordings',
  rows: readonly { readonly id: string }[],
): Promise<number> {
  if (rows.length === 0) return 0;
  const ids = rows.map(({ id }) => id);
  const { numDeletedRows } = await db.deleteFrom(table).where('id', 'in', ids).executeTakeFirst();
  return Number(numDeletedRows);
}

async function inPortions(change: Change, deleteSome: (open: Open) => Promise<number>): Promise<number> {
  for (let total = 0; ;) {
    const deleted = await change(deleteSome);
    total += deleted;
    if (deleted === 0) return total;
    await new Promise((resolve) => setImmediate(resolve));
  }
}
