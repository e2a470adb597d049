// A copy of the file that transcripts are in, made while servers write into it.

import { closeSync, mkdirSync, openSync, rmSync } from 'node:fs';
import path from 'node:path';
import { openSqlite } from './sqlite.ts';

/**
 * Copies what is in the file of a data folder now: a whole database, under a name that tells when it was made. Nothing is
 * written over: a file of that name refuses (EEXIST).
 * @returns the file
 */
export async function copyStore(dataFolder: string, folder: string, nowMs: number): Promise<string> {
  const { db, copyTo } = await openSqlite(dataFolder);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const time = new Date(nowMs).toISOString().replace(/\.\d+/, '').replaceAll(':', '');
    const file = path.join(folder, `mailterm-${time}.sqlite`);
    // Made here, because SQLite would make it readable for all; it fills a file that is empty.
    closeSync(openSync(file, 'wx', 0o600));
    await copyTo(file).catch((error: unknown) => {
      rmSync(file, { force: true });
      throw error;
    });
    return file;
  } finally {
    await db.destroy();
  }
}
