// Running another program and keeping what it says. Everything in scripts/ that starts a process starts it here.
// Only Node built-ins: this file is loaded before any package is installed.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The folder of the repository, however the script was started. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const outputCharactersMax = 4_000_000;

/**
 * Runs a program to its end. A program that cannot be started is an outcome (code 127), not an exception.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, limitMs?: number, echo?: boolean, input?: string }} [options]
 * @returns {Promise<{ code: number, output: string, tookMs: number }>}
 */
export function run(command, args, { cwd = root, env = process.env, limitMs, echo = false, input = '' } = {}) {
  const startedAt = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, stdio: 'pipe' });
    let output = '';
    let expired = false;
    const timer = limitMs === undefined ? undefined : setTimeout(stop, limitMs);
    function stop() {
      expired = true;
      child.kill('SIGKILL');
    }
    function keep(chunk) {
      if (echo) process.stdout.write(chunk);
      if (output.length < outputCharactersMax) output += chunk;
    }
    function finish(code, remark = '') {
      clearTimeout(timer);
      resolve({ code, output: output + remark, tookMs: performance.now() - startedAt });
    }
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', keep);
    child.stdin.on('error', () => {}).end(input);
    child.on('error', (error) => finish(127, `${error.message}\n`));
    child.on('close', (code) => finish(code ?? 1, expired ? `stopped after ${limitMs / 1000} s\n` : ''));
  });
}

/**
 * Runs a tool of node_modules by its file: no npx, so nothing is looked up or downloaded by surprise.
 * @param {string} file path below node_modules, e.g. `typescript/bin/tsc`
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runTool(file, args, options) {
  return run(process.execPath, [`${root}node_modules/${file}`, ...args], options);
}

/** `1.6 s`, for the line of a step. */
export function seconds(tookMs) {
  return `${(tookMs / 1000).toFixed(1)} s`;
}

/** The beginning of a long output, where compilers put the cause. */
export function firstLines(output, count) {
  return output.trimEnd().split('\n').slice(0, count).join('\n');
}

/** The end of a long output, where programs put the reason. */
export function lastLines(output, count) {
  return output.trimEnd().split('\n').slice(-count).join('\n');
}
