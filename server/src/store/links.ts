// Links: what others may read, each a copy that stands for itself. An expired one is not there for anybody.

import type { Kysely, Selectable, Transaction } from 'kysely';
import { turnsIn } from '@mailterm/shared/transcript/counts';
import type { TranscriptDocument } from '@mailterm/shared/transcript/document';
import { linkAlive } from './alive.ts';
import { pack, storable, unpack } from './pack.ts';
import type { LinkRow, Tables } from './schema.ts';
import type { Link, NewLink, Owner, Revision, Store } from './store.ts';

type Open = Transaction<Tables>;
type Change = Parameters<Store['changeLink']>[2];

/** Newest first. */
export async function listLinks(db: Kysely<Tables>, owner: Owner, nowMs: number): Promise<readonly Link[]> {
  const rows = await selectLinks(db)
    .where('links.owner', '=', owner)
    .where(linkAlive(nowMs))
    .orderBy('links.created_ms', 'desc')
    .orderBy('links.id', 'desc')
    .execute();
  return rows.map(asLink);
}

/** A link with what it shows. */
export async function openLink(open: Open, id: string, nowMs: number): ReturnType<Store['link']> {
  const row = await selectLinks(open)
    .innerJoin('revisions', 'revisions.link', 'links.id')
    .select('revisions.body')
    .where('links.id', '=', id)
    .where(linkAlive(nowMs))
    .executeTakeFirst();
  if (!row) return undefined;
  const kept = JSON.parse(await unpack(row.body)) as Revision['document'];
  const document: Omit<TranscriptDocument, 'comments'> = { ...kept, title: row.title };
  return { link: asLink(row), document };
}

export async function createLink(open: Open, link: NewLink): Promise<void> {
  const body = await packDocument(link);
  // A recording that is gone by now, or somebody else's, is not named.
  const recording = await open
    .selectFrom('recordings')
    .select('id')
    .where('id', '=', link.recording ?? '')
    .where('owner', '=', link.owner)
    .where('is_deleted', '=', 0)
    .executeTakeFirst();
  const row: LinkRow = {
    id: link.id,
    owner: link.owner,
    recording: recording?.id ?? null,
    delete_digest: link.deleteDigest,
    title: storable(link.title),
    revision: 1,
    created_ms: link.createdMs,
    expires_ms: link.expiresMs ?? null,
    visibility: link.visibility,
    comments: link.comments,
    turns: turnsIn(link.document.events),
    octets: body.length,
  };
  await open.insertInto('links').values(row).execute();
  await open.insertInto('revisions').values({ link: link.id, number: 1, body }).execute();
}

/** Replaces what a link shows; comments stay. */
export async function reviseLink(
  open: Open,
  owner: Owner,
  { id, revision, nowMs }: { readonly id: string; readonly revision: Revision; readonly nowMs: number },
): Promise<number | undefined> {
  const body = await packDocument(revision);
  const row = await open
    .updateTable('links')
    .set((link) => ({
      title: storable(revision.title),
      revision: link('links.revision', '+', 1),
      turns: turnsIn(revision.document.events),
      octets: body.length,
    }))
    .where('id', '=', id)
    .where('owner', '=', owner)
    .where(linkAlive(nowMs))
    .returning('revision')
    .executeTakeFirst();
  if (!row) return undefined;
  await open.updateTable('revisions').set({ number: row.revision, body }).where('link', '=', id).execute();
  return row.revision;
}

export async function changeLink(
  db: Kysely<Tables>,
  owner: Owner,
  { id, change, nowMs }: { readonly id: string; readonly change: Change; readonly nowMs: number },
): Promise<boolean> {
  const { title, expiresMs, visibility, comments } = change;
  const { numUpdatedRows } = await db
    .updateTable('links')
    // Something is always set: an owner that changes nothing is told that the link is there.
    .set((link) => ({
      title: title === undefined ? link.ref('links.title') : storable(title),
      expires_ms: expiresMs === undefined ? link.ref('links.expires_ms') : expiresMs,
      visibility: visibility ?? link.ref('links.visibility'),
      comments: comments ?? link.ref('links.comments'),
    }))
    .where('id', '=', id)
    .where('owner', '=', owner)
    .where(linkAlive(nowMs))
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function deleteLink(db: Kysely<Tables>, id: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('links').where('id', '=', id).executeTakeFirst();
  return numDeletedRows > 0n;
}

function selectLinks(db: Kysely<Tables>) {
  return db
    .selectFrom('links')
    .selectAll('links')
    .select((link) =>
      link
        .selectFrom('comments')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .whereRef('comments.link', '=', 'links.id')
        .where('comments.is_shown', '=', 0)
        .as('waiting'),
    );
}

function packDocument({ document }: Revision): Promise<Buffer> {
  const { format, v, origin, hidden, events } = document;
  return pack(JSON.stringify({ format, v, origin, hidden, events }));
}

function asLink(row: Selectable<LinkRow> & { readonly waiting: number | null }): Link {
  return {
    id: row.id,
    owner: row.owner,
    title: row.title,
    revision: row.revision,
    createdMs: row.created_ms,
    visibility: row.visibility,
    comments: row.comments,
    deleteDigest: row.delete_digest,
    waiting: row.waiting ?? 0,
    turns: row.turns,
    ...(row.recording !== null && { recording: row.recording }),
    ...(row.expires_ms !== null && { expiresMs: row.expires_ms }),
  };
}
