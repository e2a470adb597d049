// What sub-commands of this folder say by themselves. Texts only.

import type { Language } from '@mailterm/shared/i18n/languages';

export interface BackupWords {
  readonly help: string;
  readonly misuse: string;
  readonly postgres: string;
  readonly noSource: string;
  readonly exists: string;
  readonly mayNotWrite: string;
  readonly noRoom: string;
  readonly failed: string;
}

const en: BackupWords = {
  help: `Copies the transcripts into a new file, while the server runs.

Usage: mailterm backup DIR

The file is DIR/mailterm-TIME.sqlite; its name is printed. It is a whole
database: to restore it, stop the server, take transcripts.sqlite and its
-wal and -shm away from MAILTERM_DATA, and put the copy in their place as
transcripts.sqlite. Nothing is written over.

MAILTERM_DATA (default: ./data) says where the transcripts are. With
DATABASE_URL they are in PostgreSQL, which is copied with pg_dump.

Exit status: 0 copied, 1 not copied, 2 wrong use.
`,
  misuse: 'Give one folder for the copy: mailterm backup DIR. “mailterm backup --help” says more.',
  postgres:
    'The transcripts are in PostgreSQL (DATABASE_URL). Copy them with: pg_dump --format=custom --no-owner --file={file} "$DATABASE_URL"',
  noSource: 'There is no file “{file}”: nothing was recorded yet, or MAILTERM_DATA names another folder.',
  exists: 'There is already a file “{file}”. Nothing was written.',
  mayNotWrite: '“{file}” may not be written by you. Nothing was copied.',
  noRoom: 'There is no room for “{file}”. Nothing was copied.',
  failed: 'The copy “{file}” could not be made.',
};

const zh: BackupWords = {
  help: `在服务器运行时，把会话记录复制到一个新文件。

用法：mailterm backup 目录

文件名是 目录/mailterm-时间.sqlite，复制后会显示出来。它是一个完整的数据库。
恢复时先停止服务器，从 MAILTERM_DATA 里移走 transcripts.sqlite 及其 -wal、-shm
文件，再把副本放进去，改名为 transcripts.sqlite。已有的文件不会被覆盖。

会话记录所在的目录由 MAILTERM_DATA 指定（默认 ./data）。设置了 DATABASE_URL 时，
会话记录在 PostgreSQL 里，请用 pg_dump 备份。

退出码：0 已复制，1 未复制，2 用法不对。
`,
  misuse: '请给出一个存放副本的目录：mailterm backup 目录。详见 mailterm backup --help。',
  postgres:
    '会话记录在 PostgreSQL 里（DATABASE_URL）。请这样备份：pg_dump --format=custom --no-owner --file={file} "$DATABASE_URL"',
  noSource: '没有“{file}”这个文件：还没有任何记录，或者 MAILTERM_DATA 指向了别的目录。',
  exists: '“{file}”这个文件已经存在，什么都没有写入。',
  mayNotWrite: '你没有写“{file}”的权限，没有复制。',
  noRoom: '放不下“{file}”，没有复制。',
  failed: '副本“{file}”没有生成。',
};

export const backupWords: Readonly<Record<Language, BackupWords>> = { en, zh };
