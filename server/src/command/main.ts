// The `mailterm` command: one sub-command is one file, loaded when it is asked for. What is no sub-command of this folder
// goes to `explain`, which also answers --help and --version.

import { languageOf } from '../explain/options.ts';

/** What a sub-command needs of a process. */
export type ProcessLike = Pick<NodeJS.Process, 'argv' | 'env' | 'stdin' | 'stdout' | 'stderr'>;

/**
 * Runs `mailterm` with the words of a command line.
 * @returns the exit code
 */
export async function main(process: ProcessLike): Promise<number> {
  const { argv, env, stdout, stderr } = process;
  if (argv[2] === 'backup') {
    const { backup } = await import('./backup.ts');
    return backup(argv.slice(3), {
      environment: env,
      language: languageOf(env),
      nowMs: Date.now(),
      write: (text) => void stdout.write(text),
      complain: (text) => void stderr.write(text),
    });
  }
  const explain = await import('../explain/main.ts');
  return explain.main(process);
}
