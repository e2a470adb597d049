// The key of completion codes: made once, kept in the data folder, read by every process that uses the folder. Whoever has
// it can forge codes; it leaves this machine nowhere.

import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Log } from '../log.ts';

export const keyFile = 'completion-key';

const keyOctets = 32;

/**
 * The key; undefined where it can neither be read nor kept. One that is kept in memory only would sign codes that nobody
 * can check after the next start.
 */
export async function openCompletionKey(folder: string, log: Pick<Log, 'warn'>): Promise<Uint8Array | undefined> {
  const file = path.join(folder, keyFile);
  try {
    await makeOnce(folder, file);
    const key = Buffer.from((await readFile(file, 'utf8')).trim(), 'base64url');
    if (key.length === keyOctets) return key;
    log.warn({ file: keyFile }, 'no completion code can be signed: the key is damaged');
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? String(error);
    log.warn({ why }, 'no completion code can be signed: MAILTERM_DATA cannot be written');
  }
  return undefined;
}

/** Another process may do the same at the same moment: the first one wins, and its key is whole when it has its name. */
async function makeOnce(folder: string, file: string): Promise<void> {
  const known = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (known) return;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  await writeFile(draft, `${randomBytes(keyOctets).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
  try {
    await link(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(draft);
  }
}
