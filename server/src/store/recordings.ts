// Recordings as their owner sees them: listed, opened, renamed, deleted. How one grows is recording.ts.

import type { Kysely, Selectable, Transaction } from 'kysely';
import type { PublicEvent } from '@mailterm/shared/transcript/event';
import { recordingAlive } from './alive.ts';
import { storable } from './pack.ts';
import { endRecording, readEvents } from './recording.ts';
import type { RecordingRow, Tables } from './schema.ts';
import type { Owner, Recording } from './store.ts';

type Open = Transaction<Tables>;

/** Newest first. */
export async function listRecordings(db: Kysely<Tables>, owner: Owner, nowMs: number): Promise<readonly Recording[]> {
  const rows = await db
    .selectFrom('recordings')
    .selectAll()
    .where('owner', '=', owner)
    .where(recordingAlive(nowMs))
    .orderBy('started_ms', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(asRecording);
}

/** One recording of its owner with its events. */
export async function openRecording(
  open: Open,
  owner: Owner,
  id: string,
  nowMs: number,
): Promise<{ readonly recording: Recording; readonly events: readonly PublicEvent[] } | undefined> {
  const row = await open
    .selectFrom('recordings')
    .selectAll()
    .where('id', '=', id)
    .where('owner', '=', owner)
    .where(recordingAlive(nowMs))
    .executeTakeFirst();
  if (!row) return undefined;
  return { recording: asRecording(row), events: await readEvents(open, id, row.ended_ms !== null) };
}

/** False where it is not there, or is not theirs. */
export async function renameRecording(
  db: Kysely<Tables>,
  owner: Owner,
  { id, title, nowMs }: { readonly id: string; readonly title: string; readonly nowMs: number },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('recordings')
    .set({ title: storable(title) })
    .where('id', '=', id)
    .where('owner', '=', owner)
    .where(recordingAlive(nowMs))
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/**
 * Deletes a recording. Of one that still runs the row stays, emptied, until the session ends: what is said afterwards is not
 * kept, and does not bring it back.
 */
export async function deleteRecording(open: Open, owner: Owner, id: string, nowMs: number): Promise<boolean> {
  const row = await open
    .selectFrom('recordings')
    .select('ended_ms')
    .where('id', '=', id)
    .where('owner', '=', owner)
    .where(recordingAlive(nowMs))
    .executeTakeFirst();
  if (!row) return false;
  if (row.ended_ms !== null) {
    await open.deleteFrom('recordings').where('id', '=', id).execute();
    return true;
  }
  await open.updateTable('links').set({ recording: null }).where('recording', '=', id).execute();
  await open.deleteFrom('events').where('recording', '=', id).execute();
  await open
    .updateTable('recordings')
    .set({ is_deleted: 1, title: '', host: '', octets: 0, turns: 0, secrets: 0 })
    .where('id', '=', id)
    .execute();
  return true;
}

/** Ends what a crash has left running: its end is its last event. */
export async function endAbandoned(db: Kysely<Tables>): Promise<number> {
  const rows = await db
    .transaction()
    .execute((open) =>
      open.selectFrom('recordings').select(['id', 'is_deleted']).where('ended_ms', 'is', null).execute(),
    );
  for (const { id, is_deleted: isDeleted } of rows) {
    await db.transaction().execute(async (open) => {
      if (isDeleted === 1) await open.deleteFrom('recordings').where('id', '=', id).execute();
      else await endAtLastEvent(open, id);
    });
  }
  return rows.length;
}

async function endAtLastEvent(open: Open, id: string): Promise<void> {
  // Takes the row, so that only one of two processes that start ends it.
  const row = await open
    .updateTable('recordings')
    .set((row) => ({ ended_ms: row.ref('started_ms') }))
    .where('id', '=', id)
    .where('ended_ms', 'is', null)
    .returning('started_ms')
    .executeTakeFirst();
  if (!row) return;
  const events = await readEvents(open, id, false);
  await endRecording(open, id, row.started_ms + (events.at(-1)?.atMs ?? 0));
}

function asRecording(row: Selectable<RecordingRow>): Recording {
  return {
    id: row.id,
    owner: row.owner,
    title: row.title,
    target: { host: row.host, port: row.port, security: row.security === 'tls' ? 'tls' : 'plain' },
    dialect: row.dialect,
    isPractice: row.is_practice === 1,
    startedMs: row.started_ms,
    ...(row.ended_ms !== null && { endedMs: row.ended_ms }),
    turns: row.turns,
    secrets: row.secrets,
    expiresMs: row.expires_ms,
  };
}
