// The database in one file of the data folder. The only place that knows libsql, so that another driver can take its place.

import { closeSync, mkdirSync, openSync, statSync } from 'node:fs';
import path from 'node:path';
import Database from 'libsql';
import { Kysely, SqliteDialect, SqliteDriver } from 'kysely';
import { ConfigError } from '../config.ts';
import type { Tables } from './schema.ts';

/** Its name in the data folder. */
export const fileName = 'transcripts.sqlite';

/** How long a writer waits for those of other processes, and between two tries. Nothing else stands still meanwhile. */
const busyMs = 15_000;
const againMs = 10;

/** The data folder or the file in it cannot be used. */
export class FolderError extends ConfigError {
  /** Nothing can be written there; nothing is wrong with what is there. */
  readonly isReadOnly: boolean;

  constructor(dataFolder: string, file: string, { code, message }: NodeJS.ErrnoException) {
    super(`Cannot use MAILTERM_DATA "${dataFolder}": ${explain(code, file) ?? message}`);
    this.isReadOnly = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'].includes(code ?? '');
  }
}

export interface Sqlite {
  readonly db: Kysely<Tables>;
  /**
   * Takes what was overwritten or deleted out of the log that SQLite writes ahead, which otherwise holds the old pages until
   * they are written over. False while another process reads, and then it is to be tried again.
   */
  scrub(): Promise<boolean>;
  /** Gives free pages back to the file system. */
  shrink(): Promise<void>;
  /** Copies what is in it now into a new file. */
  copyTo(file: string): Promise<void>;
}

/**
 * Opens the database of a folder, and makes both where they are not there.
 * @throws ConfigError when that cannot be done
 */
export async function openSqlite(dataFolder: string): Promise<Sqlite> {
  const file = path.join(dataFolder, fileName);
  try {
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
    // Made here, because SQLite would make it readable for all; its log takes the mode of the file.
    closeSync(openSync(file, 'a', 0o600));
    const raw = new Database(file);
    await prepare(raw);
    const db = new Kysely<Tables>({ dialect: new OneWriterDialect(raw) });
    return {
      db,
      scrub: () => db.connection().execute(async () => isScrubbed(raw, `${file}-wal`)),
      // Not as a query: libsql takes one step of it, and leaves the statement open.
      shrink: () => db.connection().execute(async () => void raw.exec('pragma incremental_vacuum')),
      copyTo: (to) => db.connection().execute(async () => void raw.exec(`vacuum into '${to.replaceAll("'", "''")}'`)),
    };
  } catch (error) {
    throw new FolderError(dataFolder, file, error as NodeJS.ErrnoException);
  }
}

/** What SQLite forgets with every connection, and what a new file begins with. */
async function prepare(raw: Database.Database): Promise<void> {
  await patiently(async () => {
    // Only before the first table: pages that get free can be given back.
    raw.exec('pragma auto_vacuum = incremental');
    raw.exec('pragma journal_mode = wal');
    // Every commit is on the disk before it is acknowledged: also after a loss of power, where the disk keeps its promises.
    raw.exec('pragma synchronous = full');
    raw.exec('pragma foreign_keys = on');
    // What is deleted or replaced is written over with zeros.
    raw.exec('pragma secure_delete = on');
  });
}

/** A reader in another process keeps the log from being emptied. */
function isScrubbed(raw: Database.Database, log: string): boolean {
  try {
    raw.exec('pragma wal_checkpoint(truncate)');
    return statSync(log).size === 0;
  } catch {
    return false;
  }
}

/** Waits while another process has the file. SQLite's own waiting would stop this process as a whole. */
async function patiently(work: () => Promise<void>): Promise<void> {
  const startedMs = performance.now();
  for (;;) {
    try {
      await work();
      return;
    } catch (error) {
      const isBusy = String((error as { code?: unknown }).code).startsWith('SQLITE_BUSY');
      if (!isBusy || performance.now() - startedMs > busyMs) throw error;
      // Nobody queues: at even intervals one of two would always come too late.
      await new Promise((resolve) => setTimeout(resolve, againMs * Math.random()));
    }
  }
}

/**
 * A transaction that will write says so at its beginning: one that finds out later cannot wait for another process. Not as
 * queries: libsql leaves a statement open that finds the file busy or the disk full.
 */
class OneWriterDriver extends SqliteDriver {
  readonly #raw: Database.Database;

  constructor(raw: Database.Database) {
    super({ database: raw });
    this.#raw = raw;
  }

  override async beginTransaction(): Promise<void> {
    await patiently(async () => void this.#raw.exec('begin immediate'));
  }

  override async commitTransaction(): Promise<void> {
    await patiently(async () => void this.#raw.exec('commit'));
  }

  /** A full disk has ended the transaction already. */
  override async rollbackTransaction(): Promise<void> {
    if (this.#raw.inTransaction) this.#raw.exec('rollback');
  }
}

class OneWriterDialect extends SqliteDialect {
  readonly #raw: Database.Database;

  constructor(raw: Database.Database) {
    super({ database: raw });
    this.#raw = raw;
  }

  override createDriver(): SqliteDriver {
    return new OneWriterDriver(this.#raw);
  }
}

function explain(code: string | undefined, file: string): string | undefined {
  switch (code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'SQLITE_READONLY':
    case 'SQLITE_CANTOPEN':
      return 'this user may not write there';
    case 'ENOTDIR':
    case 'EEXIST':
      return 'it is a file and no folder';
    case 'ENOSPC':
    case 'SQLITE_FULL':
      return 'the disk is full';
    case 'SQLITE_NOTADB':
    case 'SQLITE_CORRUPT':
      return `${file} is no database, or a damaged one. Restore a backup, or move it away`;
    default:
      return undefined;
  }
}
