// Opens the store of a server: the database that the settings name, in its present form, with what a crash has left put in
// order.

import path from 'node:path';
import type { Config } from '../config.ts';
import type { Limits } from '../limits.ts';
import type { Log } from '../log.ts';
import { DatabaseStore } from './database.ts';
import { migrate } from './migrations.ts';
import { openPostgres } from './postgres.ts';
import { endAbandoned } from './recordings.ts';
import { FolderError, openSqlite } from './sqlite.ts';
import type { Store } from './store.ts';

export interface StoreOptions {
  /** Where the file lies; not used with a database URL. Absolute, or from the working directory. */
  readonly dataFolder: string;
  /** `postgres://…`: a database of PostgreSQL instead of the file. */
  readonly databaseUrl?: string;
  readonly limits: Pick<Limits, 'recordingDays' | 'ownerOctets' | 'recordingsPerOwner'>;
  readonly log: Log;
  /** Unix time; a test has its own. */
  readonly now?: () => number;
}

/** Between two looks for what has expired. */
const sweepingMs = 15 * 60_000;

/**
 * The store of a server that keeps transcripts, swept from time to time until it is closed. Undefined where they are switched
 * off, and where nobody switched them on and the data folder cannot be written: one line of the log says so.
 * @throws ConfigError, in a sentence for the operator, where the database cannot be used
 */
export async function openTranscripts(
  { transcripts, transcriptsByDefault, dataFolder, databaseUrl, limits }: Config,
  log: Log,
): Promise<Store | undefined> {
  if (!transcripts) return undefined;
  try {
    const options = { dataFolder: path.resolve(dataFolder), ...(databaseUrl !== undefined && { databaseUrl }) };
    return sweptRegularly(await openStore({ ...options, limits, log }), log);
  } catch (error) {
    if (!transcriptsByDefault || !(error instanceof FolderError) || !error.isReadOnly) throw error;
    log.warn({ why: error.message }, 'sessions are not recorded: MAILTERM_DATA cannot be written');
    return undefined;
  }
}

function sweptRegularly(store: Store, log: Log): Store {
  let sweeping: Promise<unknown> = Promise.resolve();
  const sweep = (): void => {
    sweeping = store.sweep(Date.now()).then(
      (swept) => swept.recordings + swept.links > 0 && log.info(swept, 'transcripts deleted that had their time'),
      (error: unknown) => log.error({ error: String(error) }, 'expired transcripts could not be deleted'),
    );
  };
  // Neither keeps the process alive.
  const timers = [setTimeout(sweep, 0), setInterval(sweep, sweepingMs)].map((timer) => timer.unref());
  const close = store.close.bind(store);
  return Object.assign(store, {
    async close() {
      for (const timer of timers) clearTimeout(timer);
      // What is closed in the middle of a sweep leaves its log beside the file.
      await sweeping;
      await close();
    },
  });
}

/**
 * Opens the store and makes its tables where they are not there. Recordings that were left running end at their last event.
 * @throws ConfigError, in a sentence for the operator, where the database cannot be used
 */
export async function openStore({
  dataFolder,
  databaseUrl,
  limits,
  log,
  now = Date.now,
}: StoreOptions): Promise<Store> {
  const sqlite = databaseUrl === undefined ? await openSqlite(dataFolder) : undefined;
  const db = sqlite?.db ?? (await openPostgres(databaseUrl ?? '', log));
  try {
    await migrate(db, sqlite ? 'blob' : 'bytea');
    const ended = await endAbandoned(db);
    if (ended > 0) log.info({ recordings: ended }, 'recordings that were cut off have ended');
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return new DatabaseStore({ db, ...(sqlite && { sqlite }), limits, log, now });
}
