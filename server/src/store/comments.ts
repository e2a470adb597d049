// What was written beside the turns of a link. It goes when the link goes.

import type { Kysely } from 'kysely';
import { storable } from './pack.ts';
import type { Tables } from './schema.ts';
import type { StoredComment } from './store.ts';

/** In the order of the turns, and for each in the order in which they were written. */
export async function listComments(db: Kysely<Tables>, link: string): Promise<readonly StoredComment[]> {
  const rows = await db
    .selectFrom('comments')
    .selectAll()
    .where('link', '=', link)
    .orderBy('turn')
    .orderBy('written_ms')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    turn: row.turn,
    author: row.author,
    byOwner: row.by_owner === 1,
    writtenMs: row.written_ms,
    text: row.text,
    isShown: row.is_shown === 1,
    ...(row.span !== null && { span: row.span }),
  }));
}

export async function addComment(db: Kysely<Tables>, link: string, comment: StoredComment): Promise<void> {
  const { id, turn, span, author, byOwner, writtenMs, text, isShown } = comment;
  await db
    .insertInto('comments')
    .values({
      link,
      id,
      turn,
      span: span ?? null,
      author: storable(author),
      by_owner: Number(byOwner),
      written_ms: writtenMs,
      text: storable(text),
      is_shown: Number(isShown),
    })
    .execute();
}

export async function showComment(db: Kysely<Tables>, link: string, id: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('comments')
    .set({ is_shown: 1 })
    .where('link', '=', link)
    .where('id', '=', id)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function deleteComment(db: Kysely<Tables>, link: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('comments')
    .where('link', '=', link)
    .where('id', '=', id)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
