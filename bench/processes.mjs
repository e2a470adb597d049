// Programs under test: each in a process of its own, on a core of its own where the machine has `taskset`, and stopped by
// its id. What they need of memory is what the kernel says.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { availableParallelism } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';

/** The core of the server that is measured, and the one of everything else. */
export const cores = { server: 0, others: 1 };

/** The path of a program of this machine, or undefined. */
export function findProgram(name) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders
    .map((folder) => join(folder, name))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

export const canPin = findProgram('taskset') !== undefined && availableParallelism() > 1;

/** Keeps this process on one core, or lets it go again. */
export function pinMyself(isPinned) {
  if (!canPin) return;
  const all = `0-${availableParallelism() - 1}`;
  execFileSync('taskset', ['-acp', isPinned ? String(cores.others) : all, String(process.pid)], { stdio: 'ignore' });
}

const running = new Set();

/**
 * Starts a program and waits until it prints a line that matches.
 * @param {readonly string[]} command
 * @param {{ core?: number, env?: object, ready?: RegExp, ipc?: boolean }} [options] without `ready`, it is ready at once
 */
export async function startProgram(command, { core, env = {}, ready, ipc = false } = {}) {
  const [program, ...args] = core !== undefined && canPin ? ['taskset', '-c', String(core), ...command] : command;
  const child = spawn(program, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', ready ? 'pipe' : 'ignore', ready ? 'inherit' : 'ignore', ...(ipc ? ['ipc'] : [])],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  const words = ready ? await firstMatch(child, ready, command) : [];
  return { pid: child.pid, words, child, stop: () => stop(child) };
}

async function firstMatch(child, pattern, command) {
  const lines = createInterface({ input: child.stdout });
  const gone = once(child, 'exit').then(([code]) => {
    throw new Error(`Cannot measure "${command.join(' ')}": it ended with code ${code} before it was ready`);
  });
  const found = (async () => {
    for await (const line of lines) {
      const match = pattern.exec(line);
      if (match) return match.slice(1);
    }
    return gone;
  })();
  const words = await Promise.race([found, gone]);
  gone.catch(() => undefined);
  child.stdout.resume();
  return words;
}

async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 6_000);
  await exit;
  clearTimeout(timer);
}

/** Stops whatever is still running, at the end of the bench. */
export async function stopAll() {
  await Promise.all([...running].map(stop));
}

export async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Limits as MAILTERM_LIMITS takes them. */
export function settingOf(limits) {
  return Object.entries(limits)
    .map((entry) => entry.join('='))
    .join(' ');
}

/** The processor time that a process has used, in milliseconds. The kernel counts in hundredths of a second. */
export function processorMs(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // Behind the name, which may hold anything, the 12th and 13th fields are the time in the program and in the kernel.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** What a process holds, in KiB: its proportional share of all pages, and all pages it can touch (Linux only). */
export function memoryOf(pid) {
  const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  const field = (name) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(rollup)?.[1]);
  return { pssKiB: field('Pss'), rssKiB: field('Rss') };
}
