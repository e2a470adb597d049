// How a recording grows: events are appended, redactions rewrite the row that they are about, and the end packs them. Each
// function works within the transaction of its caller.

import type { Transaction } from 'kysely';
import { settle } from '@mailterm/shared/transcript/conversation';
import { secretsIn } from '@mailterm/shared/transcript/counts';
import type { PublicEvent, RedactFact } from '@mailterm/shared/transcript/event';
import { readPublicEvent, writePublicEvent } from '@mailterm/shared/transcript/publicJson';
import { pack, storable, unpack } from './pack.ts';
import type { RecordingRow, Tables } from './schema.ts';
import type { RecordWrite } from './store.ts';

type Open = Transaction<Tables>;

/** Rows in one statement: databases limit how many values one has. */
const rowsMax = 1_000;

/** What changes in the row of a recording while events come in. */
type Growth = Pick<RecordingRow, 'dialect' | 'turns' | 'last_turn' | 'secrets' | 'octets' | 'last_seq'>;

/**
 * Appends to a recording; the first write makes it. What is on disk already is not written twice.
 * @param lifeMs how long a recording is kept that nobody shares
 * @returns true where something was rewritten, so that the old octets have to leave the files of the database
 */
export async function appendTo(open: Open, write: RecordWrite, lifeMs: number): Promise<boolean> {
  let row = await takeRow(open, write, lifeMs);
  if (row.owner !== write.owner) throw new Error('A recording is written for another owner than it has');
  if (row.is_deleted === 1) {
    if (write.endedMs !== undefined) await open.deleteFrom('recordings').where('id', '=', row.id).execute();
    return false;
  }
  const fresh = write.events.filter(({ seq }) => seq > row.last_seq);
  if (row.ended_ms !== null) row = { ...row, octets: await bringBack(open, row.id) };
  const redactions = fresh.filter((event) => event.kind === 'redact');
  const growth = grow(row, fresh);
  // Redactions of what is new are done by this; the others are about rows.
  await insertEvents(open, row.id, settle(fresh));
  for (const redaction of redactions) await redact(open, row, redaction, growth);
  await open.updateTable('recordings').set(growth).where('id', '=', row.id).execute();
  const endedMs = write.endedMs ?? (row.is_cut_off === 1 ? undefined : (row.ended_ms ?? undefined));
  if (endedMs !== undefined) await endRecording(open, row.id, endedMs);
  return redactions.length > 0;
}

/** The row of a recording, and nobody else changes it until the transaction ends. */
async function takeRow(open: Open, write: RecordWrite, lifeMs: number): Promise<RecordingRow> {
  const found = await lockRow(open, write.id);
  if (found) return found;
  const { host, port, security } = write.target;
  const row: RecordingRow = {
    id: write.id,
    owner: write.owner,
    title: '',
    host: storable(host),
    port,
    security,
    dialect: 'raw',
    is_practice: Number(write.isPractice),
    started_ms: write.startedMs,
    ended_ms: null,
    expires_ms: write.startedMs + lifeMs,
    turns: 0,
    last_turn: -1,
    secrets: 0,
    octets: 0,
    last_seq: -1,
    is_deleted: 0,
    is_cut_off: 0,
  };
  await open
    .insertInto('recordings')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return (await lockRow(open, write.id)) ?? row;
}

/** An update that changes nothing keeps others out on PostgreSQL, and is written the same way for SQLite, which is locked as a whole. */
function lockRow(open: Open, id: string): Promise<RecordingRow | undefined> {
  return open
    .updateTable('recordings')
    .set((row) => ({ last_seq: row.ref('last_seq') }))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst();
}

/** The counters with what is new. Turns are numbered in the order in which they begin. */
function grow(row: RecordingRow, fresh: readonly PublicEvent[]): Growth {
  let { dialect, turns, last_turn: lastTurn, secrets, octets, last_seq: lastSeq } = row;
  for (const event of settle(fresh)) {
    if (event.kind === 'dialect') dialect = event.dialect;
    if (event.kind === 'unit' && event.turn > lastTurn) {
      lastTurn = event.turn;
      if (event.turn > 0) turns++;
    }
    secrets += secretsIn(event);
    octets += Buffer.byteLength(writePublicEvent(event));
  }
  lastSeq = fresh.reduce((highest, { seq }) => Math.max(highest, seq), lastSeq);
  return { dialect, turns, last_turn: lastTurn, secrets, octets, last_seq: lastSeq };
}

async function insertEvents(open: Open, recording: string, events: readonly PublicEvent[]): Promise<void> {
  for (let at = 0; at < events.length; at += rowsMax) {
    const values = events
      .slice(at, at + rowsMax)
      .map((event) => ({ recording, seq: event.seq, body: writePublicEvent(event) }));
    await open.insertInto('events').values(values).execute();
  }
}

/** Rewrites the row that a redaction is about, where it is one of an earlier write. */
async function redact(open: Open, row: RecordingRow, { unit, by }: RedactFact, growth: Growth): Promise<void> {
  if (unit > row.last_seq) return;
  const place = open.selectFrom('events').select('body').where('recording', '=', row.id).where('seq', '=', unit);
  const before = await place.executeTakeFirst();
  const event = before && readPublicEvent(before.body);
  if (!before || !event) return;
  const after: PublicEvent = { ...event, ...by };
  const body = writePublicEvent(after);
  await open.updateTable('events').set({ body }).where('recording', '=', row.id).where('seq', '=', unit).execute();
  Object.assign(growth, {
    secrets: growth.secrets + secretsIn(after) - secretsIn(event),
    octets: growth.octets + Buffer.byteLength(body) - Buffer.byteLength(before.body),
  });
}

/** Packs the events of a recording; it is over. */
export async function endRecording(open: Open, id: string, endedMs: number): Promise<void> {
  const rows = await open.selectFrom('events').select('body').where('recording', '=', id).orderBy('seq').execute();
  const body = await pack(rows.map((row) => row.body).join('\n'));
  await open.insertInto('packs').values({ recording: id, body }).execute();
  await open.deleteFrom('events').where('recording', '=', id).execute();
  await open.updateTable('recordings').set({ ended_ms: endedMs, octets: body.length }).where('id', '=', id).execute();
}

/** The other way round: it runs, with its events in rows. Returns their octets. */
async function bringBack(open: Open, id: string): Promise<number> {
  const events = await readPacked(open, id);
  await open.deleteFrom('packs').where('recording', '=', id).execute();
  await open.updateTable('recordings').set({ ended_ms: null, is_cut_off: 0 }).where('id', '=', id).execute();
  await insertEvents(open, id, events);
  return events.reduce((octets, event) => octets + Buffer.byteLength(writePublicEvent(event)), 0);
}

/** All events of a recording, running or over. */
export async function readEvents(open: Open, id: string, isOver: boolean): Promise<readonly PublicEvent[]> {
  if (isOver) return readPacked(open, id);
  const rows = await open.selectFrom('events').select('body').where('recording', '=', id).orderBy('seq').execute();
  return readLines(rows.map(({ body }) => body));
}

async function readPacked(open: Open, id: string): Promise<readonly PublicEvent[]> {
  const row = await open.selectFrom('packs').select('body').where('recording', '=', id).executeTakeFirst();
  const text = row ? await unpack(row.body) : '';
  return readLines(text === '' ? [] : text.split('\n'));
}

function readLines(lines: readonly string[]): readonly PublicEvent[] {
  return lines.flatMap((line) => readPublicEvent(line) ?? []);
}
