// `mailterm backup`: a copy that opens, and a sentence for all that keeps it from being made.

import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Language } from '@mailterm/shared/i18n/languages';
import { openFile } from '../../testing/store/file.ts';
import type { FileBench } from '../../testing/store/file.ts';
import { conversation, startedMs, write } from '../../testing/transcripts.ts';
import { cellsOf } from '../explain/cells.ts';
import { limits } from '../limits.ts';
import { createLog } from '../log.ts';
import { openStore } from '../store/open.ts';
import { fileName } from '../store/sqlite.ts';
import { backup } from './backup.ts';

let bench: FileBench;
let copies = '';
beforeEach(async () => {
  bench = await openFile();
  copies = path.join(bench.dataFolder, 'copies');
  await bench.store.record([write('r1', 'me', { events: conversation(5), endedMs: startedMs })]);
});
afterEach(() => bench.stop());

async function run(words: readonly string[], rest: Readonly<Record<string, string>> = {}, language: Language = 'en') {
  const said = { out: '', complaint: '' };
  const code = await backup(words, {
    environment: { MAILTERM_DATA: bench.dataFolder, ...rest },
    language,
    nowMs: Date.UTC(2026, 10, 26, 8, 9, 10),
    write: (text) => void (said.out += text),
    complain: (text) => void (said.complaint += text),
  });
  return { code, ...said };
}

describe('mailterm backup', () => {
  it('makes a copy that opens, while the store is open, and names it', async () => {
    const file = path.join(copies, 'mailterm-2026-11-26T080910Z.sqlite');
    expect(await run([copies])).toEqual({ code: 0, out: `${file}\n`, complaint: '' });
    const restored = path.join(bench.dataFolder, 'restored');
    await mkdir(restored);
    await writeFile(path.join(restored, fileName), await readFile(file));
    const store = await openStore({ dataFolder: restored, limits, log: createLog({ logLevel: 'silent' }) });
    expect((await store.recording('me', 'r1', startedMs))?.events).toEqual(conversation(5));
    await store.close();
  });

  it('writes over nothing', async () => {
    await run([copies]);
    const before = await readFile(path.join(copies, (await readdir(copies))[0] ?? ''));
    const { code, complaint } = await run([copies]);
    expect([code, complaint]).toEqual([1, expect.stringMatching(/There is already a file “.*080910Z\.sqlite”/)]);
    expect(await readFile(path.join(copies, (await readdir(copies))[0] ?? ''))).toEqual(before);
    const inTheWay = path.join(bench.dataFolder, 'file');
    await writeFile(inTheWay, 'kept');
    expect(await run([inTheWay])).toMatchObject({
      code: 1,
      complaint: expect.stringContaining('already a file') as string,
    });
    expect(await readFile(inTheWay, 'utf8')).toBe('kept');
  });

  it.each<[string, readonly string[], Readonly<Record<string, string>>, number, RegExp]>([
    ['no folder', [], {}, 2, /Give one folder/],
    ['two folders', ['a', 'b'], {}, 2, /Give one folder/],
    ['an option', ['--all'], {}, 2, /Give one folder/],
    ['no transcripts', ['a'], { MAILTERM_DATA: '/nowhere' }, 1, /no file “\/nowhere\/transcripts\.sqlite”/],
    [
      'PostgreSQL',
      ['my dir'],
      { DATABASE_URL: 'postgres://u:secret-word@h/d' },
      1,
      /pg_dump --format=custom --no-owner --file='my dir\/mailterm\.dump' "\$DATABASE_URL"/,
    ],
  ])('says what is wrong: %s', async (_what, words, environment, code, sentence) => {
    const said = await run(words, environment);
    expect(said).toMatchObject({ code, out: '' });
    expect(said.complaint).toMatch(sentence);
    expect(said.complaint).not.toContain('secret-word');
    expect((await run(words, environment, 'zh')).complaint).toMatch(/^mailterm: \P{ASCII}/u);
  });

  it('has help in both languages, within 80 columns', async () => {
    for (const language of ['en', 'zh'] as const) {
      const { code, out } = await run(['--help'], {}, language);
      expect(code).toBe(0);
      expect(out.split('\n').filter((row) => cellsOf(row) > 80)).toEqual([]);
    }
  });

  it('is what the shell starts', () => {
    const program = path.resolve(import.meta.dirname, '../../bin/mailterm.mjs');
    const env = { PATH: process.env['PATH'], MAILTERM_DATA: bench.dataFolder, LANG: 'C' };
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'backup', copies], {
      env,
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/copies\/mailterm-\d{4}-\d\d-\d\dT\d{6}Z\.sqlite\n$/);
    const help = spawnSync(process.execPath, [program, '--help'], { env, encoding: 'utf8' });
    expect(help.stdout).toMatch(/^mailterm explain .*\n(?:.*\n)*mailterm backup DIR /);
  });
});
