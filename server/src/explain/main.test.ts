// The command as the shell starts it: sub-commands, streams, and a reader that goes away.

import { PassThrough } from 'node:stream';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cellsOf } from '@mailterm/shared/i18n/cells';
import { main } from './main.ts';

const sample = path.resolve(import.meta.dirname, '../../../shared/src/paste/samples/swaks.txt');

/** Runs the command with streams of its own. */
async function run(words: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const said = { out: '', complaints: '' };
  stdout.on('data', (chunk) => (said.out += String(chunk)));
  stderr.on('data', (chunk) => (said.complaints += String(chunk)));
  const stdin = Object.assign(new PassThrough(), { isTTY: true });
  const streams = { stdin, stdout, stderr } as unknown as Pick<NodeJS.Process, 'stdin' | 'stdout' | 'stderr'>;
  const code = await main({ argv: ['node', 'mailterm', ...words], env, ...streams });
  return { code, ...said, stdout };
}

describe('mailterm', () => {
  it('explains', async () => {
    const { code, out } = await run(['explain', sample]);
    expect(code).toBe(0);
    expect(out).toContain(' 19 ◂ 535 5.7.8');
  });

  it('says what it can do', async () => {
    expect(await run([])).toMatchObject({ code: 2 });
    const { code, out } = await run(['--help'], { LANG: 'zh_CN.UTF-8' });
    expect(code).toBe(0);
    expect(out).toContain('mailterm explain [选项]');
    for (const language of ['en', 'zh']) {
      const help = await run(['explain', '--help', '--lang', language]);
      expect(help.out.split('\n').filter((row) => cellsOf(row) > 80)).toEqual([]);
    }
    expect((await run(['--version'])).out).toMatch(/^mailterm \d+\.\d+\.\d+\n$/);
  });

  it('complains about what it cannot do', async () => {
    expect(await run(['exlpain'])).toMatchObject({
      code: 2,
      out: '',
      complaints: expect.stringContaining('"exlpain"'),
    });
  });

  it('ends quietly when nobody reads', async () => {
    const stdout = new PassThrough();
    stdout.destroy(Object.assign(new Error('gone'), { code: 'EPIPE' }));
    const streams = { stdin: new PassThrough(), stdout, stderr: new PassThrough() } as unknown as Pick<
      NodeJS.Process,
      'stdin' | 'stdout' | 'stderr'
    >;
    expect(await main({ argv: ['node', 'mailterm', 'explain', sample], env: {}, ...streams })).toBe(0);
  });
});
