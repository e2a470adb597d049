// `mailterm backup DIR`: copies the transcripts into a new file while the server runs. It reads the same settings as the
// server and changes nothing.

import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '@mailterm/shared/i18n/languages';
import { ConfigError } from '../config.ts';
import { copyStore } from '../store/copy.ts';
import { fileName } from '../store/sqlite.ts';
import { backupWords } from './words.ts';
import type { BackupWords } from './words.ts';

export interface BackupParts {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly language: Language;
  /** Unix time: a part of the name. */
  readonly nowMs: number;
  readonly write: (text: string) => void;
  readonly complain: (text: string) => void;
}

/**
 * Runs `mailterm backup` with the words behind it.
 * @returns 0 copied, 1 not copied, 2 wrong use
 */
export async function backup(words: readonly string[], parts: BackupParts): Promise<number> {
  const { environment, write } = parts;
  const says = backupWords[parts.language];
  const complain = (sentence: string): void => parts.complain(`mailterm: ${sentence}\n`);
  const [folder, ...more] = words;
  if (folder === '--help' || folder === '-h') {
    write(says.help);
    return 0;
  }
  if (folder === undefined || folder === '' || folder.startsWith('-') || more.length > 0) {
    complain(says.misuse);
    return 2;
  }
  if (environment['DATABASE_URL']?.trim()) {
    complain(says.postgres.replace('{file}', quote(path.join(folder, 'mailterm.dump'))));
    return 1;
  }
  const dataFolder = path.resolve(environment['MAILTERM_DATA']?.trim() || './data');
  const source = path.join(dataFolder, fileName);
  if (!existsSync(source)) {
    complain(says.noSource.replace('{file}', source));
    return 1;
  }
  try {
    write(`${await copyStore(dataFolder, path.resolve(folder), parts.nowMs)}\n`);
    return 0;
  } catch (error) {
    complain(explain(error as NodeJS.ErrnoException, folder, says));
    return 1;
  }
}

function explain(error: NodeJS.ErrnoException, folder: string, says: BackupWords): string {
  if (error instanceof ConfigError) return `${error.message}.`;
  const sentence = (text: string): string => text.replace('{file}', error.path ?? folder);
  switch (error.code) {
    case 'EEXIST':
    case 'ENOTDIR':
      return sentence(says.exists);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return sentence(says.mayNotWrite);
    case 'ENOSPC':
    case 'SQLITE_FULL':
    case 'SQLITE_IOERR':
      return sentence(says.noRoom);
    default:
      return `${sentence(says.failed)} ${error.message}`;
  }
}

/** For a shell, where it needs it. */
function quote(text: string): string {
  return /^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
