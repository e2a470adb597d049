// What has not expired, as conditions of queries. Every query that shows something to somebody asks here.

import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { Tables } from './schema.ts';

/** A link that leads somewhere. */
export function linkAlive(nowMs: number) {
  return (is: ExpressionBuilder<Tables, 'links'>): Expression<SqlBool> =>
    is.or([is('links.expires_ms', 'is', null), is('links.expires_ms', '>', nowMs)]);
}

/** A recording that is kept: for a while by itself, and as long as a link to it leads somewhere. */
export function recordingAlive(nowMs: number) {
  return (is: ExpressionBuilder<Tables, 'recordings'>): Expression<SqlBool> =>
    is.and([
      is('recordings.is_deleted', '=', 0),
      is.or([is('recordings.expires_ms', '>', nowMs), is.exists(aliveLinks(is, nowMs))]),
    ]);
}

function aliveLinks(is: ExpressionBuilder<Tables, 'recordings'>, nowMs: number) {
  return is
    .selectFrom('links')
    .select('links.id')
    .whereRef('links.recording', '=', 'recordings.id')
    .where(linkAlive(nowMs));
}
