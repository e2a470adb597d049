// The store over a database: the contract of store.ts, with each method as one transaction. What a method does is in the
// files of its tables; which database it is, in sqlite.ts and postgres.ts.

import type { Kysely, Transaction } from 'kysely';
import type { Limits } from '../limits.ts';
import type { Log } from '../log.ts';
import { addComment, deleteComment, listComments, showComment } from './comments.ts';
import { changeLink, createLink, deleteLink, listLinks, openLink, reviseLink } from './links.ts';
import { appendTo } from './recording.ts';
import { deleteRecording, listRecordings, openRecording, renameRecording } from './recordings.ts';
import type { Tables } from './schema.ts';
import type { Sqlite } from './sqlite.ts';
import type { Link, NewLink, Owner, RecordWrite, Revision, Store, StoredComment } from './store.ts';
import { sweepTables } from './sweep.ts';

const dayMs = 24 * 60 * 60_000;

export interface DatabaseParts {
  readonly db: Kysely<Tables>;
  /** Where it is a file: what else can be done with it. */
  readonly sqlite?: Sqlite;
  readonly limits: Pick<Limits, 'recordingDays' | 'ownerOctets' | 'recordingsPerOwner'>;
  readonly log: Log;
  readonly now: () => number;
}

/** The one Store there is. openStore() makes it. */
export class DatabaseStore implements Store {
  readonly #db: Kysely<Tables>;
  readonly #parts: DatabaseParts;
  /** Something was rewritten or deleted, and its octets may still be in the log that SQLite writes ahead. */
  #isUnclean = false;

  constructor(parts: DatabaseParts) {
    this.#parts = parts;
    this.#db = parts.db;
  }

  async record(writes: readonly RecordWrite[]): Promise<void> {
    const lifeMs = this.#parts.limits.recordingDays * dayMs;
    const rewrote = await this.#change(async (open) => {
      let any = false;
      // Always in the same order, so that two writers never wait for each other.
      for (const write of [...writes].sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)))) {
        if (await appendTo(open, write, lifeMs)) any = true;
      }
      return any;
    });
    await this.#clean(rewrote);
  }

  recordings(owner: Owner, nowMs: number) {
    return this.#read((open) => listRecordings(open, owner, nowMs));
  }

  recording(owner: Owner, id: string, nowMs: number) {
    return this.#read((open) => openRecording(open, owner, key(id), nowMs));
  }

  renameRecording(owner: Owner, id: string, title: string): Promise<boolean> {
    const nowMs = this.#parts.now();
    return this.#change((open) => renameRecording(open, owner, { id: key(id), title, nowMs }));
  }

  async deleteRecording(owner: Owner, id: string): Promise<boolean> {
    return this.#clean(await this.#change((open) => deleteRecording(open, owner, key(id), this.#parts.now())));
  }

  usedOctets(owner: Owner): Promise<number> {
    return this.#read(async (open) => {
      const recordings = await octetsIn(open, 'recordings', owner);
      return recordings + (await octetsIn(open, 'links', owner));
    });
  }

  linkOctets(owner: Owner): Promise<number> {
    return this.#read((open) => octetsIn(open, 'links', owner));
  }

  links(owner: Owner, nowMs: number): Promise<readonly Link[]> {
    return this.#read((open) => listLinks(open, owner, nowMs));
  }

  createLink(link: NewLink): Promise<void> {
    return this.#change((open) => createLink(open, link));
  }

  async reviseLink(owner: Owner, id: string, revision: Revision): Promise<number | undefined> {
    const nowMs = this.#parts.now();
    const number = await this.#change((open) => reviseLink(open, owner, { id: key(id), revision, nowMs }));
    await this.#clean(number !== undefined);
    return number;
  }

  changeLink(owner: Owner, id: string, change: Parameters<Store['changeLink']>[2]): Promise<boolean> {
    const nowMs = this.#parts.now();
    return this.#change((open) => changeLink(open, owner, { id: key(id), change, nowMs }));
  }

  link(id: string, nowMs: number) {
    return this.#read((open) => openLink(open, key(id), nowMs));
  }

  async deleteLink(id: string): Promise<boolean> {
    return this.#clean(await this.#change((open) => deleteLink(open, key(id))));
  }

  comments(link: string): Promise<readonly StoredComment[]> {
    return this.#read((open) => listComments(open, key(link)));
  }

  addComment(link: string, comment: StoredComment): Promise<void> {
    return this.#change((open) => addComment(open, key(link), comment));
  }

  showComment(link: string, comment: string): Promise<boolean> {
    return this.#change((open) => showComment(open, key(link), key(comment)));
  }

  async deleteComment(link: string, comment: string): Promise<boolean> {
    return this.#clean(await this.#change((open) => deleteComment(open, key(link), key(comment))));
  }

  async sweep(nowMs: number): Promise<{ readonly recordings: number; readonly links: number }> {
    const swept = await sweepTables((work) => this.#change(work), nowMs, this.#parts.limits);
    const any = swept.recordings + swept.links > 0;
    if (any) await this.#parts.sqlite?.shrink();
    await this.#clean(any);
    return swept;
  }

  async close(): Promise<void> {
    await this.#clean(true);
    await this.#db.destroy();
  }

  #change<T>(work: (open: Transaction<Tables>) => Promise<T>): Promise<T> {
    return this.#db.transaction().execute(work);
  }

  /** Queries that see one state. On SQLite it waits its turn like a change: what finds the file busy later cannot wait. */
  #read<T>(work: (open: Transaction<Tables>) => Promise<T>): Promise<T> {
    return this.#db.transaction().setIsolationLevel('repeatable read').execute(work);
  }

  /** @param any something was rewritten or deleted; given back */
  async #clean(any: boolean): Promise<boolean> {
    this.#isUnclean ||= any;
    if (this.#isUnclean && this.#parts.sqlite) this.#isUnclean = !(await this.#parts.sqlite.scrub());
    return any;
  }
}

async function octetsIn(open: Transaction<Tables>, table: 'recordings' | 'links', owner: Owner): Promise<number> {
  const row = await open
    .selectFrom(table)
    .select(({ fn }) => fn.sum<number | string | null>('octets').as('octets'))
    .where('owner', '=', owner)
    .executeTakeFirst();
  return Number(row?.octets ?? 0);
}

/** Ids come from addresses, and PostgreSQL takes no NUL: such an id is nobody's. */
function key(id: string): string {
  return id.includes('\0') ? '' : id;
}
