// What the `mailterm` command hands over to `explain`: that, its version and its help. The only file of this folder that
// touches the process.

import { explain } from './command.ts';
import { languageOf } from './options.ts';
import { loadWords } from './words/index.ts';

/** What the command needs of a process. */
type ProcessLike = Pick<NodeJS.Process, 'argv' | 'env' | 'stdin' | 'stdout' | 'stderr'>;

/**
 * Runs `mailterm` with the words of a command line.
 * @returns the exit code
 */
export async function main({ argv, env, stdin, stdout, stderr }: ProcessLike): Promise<number> {
  const [command, ...rest] = argv.slice(2);
  const write = writerTo(stdout);
  if (command === 'explain' || command === '--version' || command === '-V') {
    return explain(command === 'explain' ? rest : ['--version'], {
      environment: env,
      input: stdin,
      write,
      complain: (text) => void stderr.write(text),
      terminal: { isTerminal: stdout.isTTY, columns: stdout.columns },
    });
  }
  const words = await loadWords(languageOf(env));
  if (command === undefined || command === 'help' || command === '--help' || command === '-h') {
    await write(words.usage);
    return command === undefined ? 2 : 0;
  }
  stderr.write(words.noCommand.replace('{command}', JSON.stringify(command)));
  return 2;
}

/** Writes, and tells when nobody reads any more: `mailterm explain … | head` is no error. */
function writerTo(stdout: NodeJS.WriteStream): (text: string) => Promise<boolean> {
  let isGone = false;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    isGone = true;
  });
  return (text) =>
    isGone
      ? Promise.resolve(false)
      : new Promise((resolve) => {
          stdout.write(text, (error) => resolve(!error && !isGone));
        });
}
