// One set-up at a time in one working tree: two `npm start` side by side must not run `npm ci` over each other.
// The holder touches the lock file while it works, so the lock of a killed process goes stale by itself.
import { closeSync, mkdirSync, openSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { SetupProblem } from './problem.mjs';

const times = { heartbeatMs: 1_000, staleMs: 10_000, pollMs: 200, waitMs: 600_000 };

/**
 * Does the work while holding the lock; waits for another holder first.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @param {{ onWait?: () => void } & Partial<typeof times>} [options]
 * @returns {Promise<T>}
 */
export async function withLock(file, work, { onWait = () => {}, ...custom } = {}) {
  const { heartbeatMs, staleMs, pollMs, waitMs } = { ...times, ...custom };
  mkdirSync(dirname(file), { recursive: true });
  const deadline = Date.now() + waitMs;
  for (let tries = 0; !take(file); tries += 1) {
    if (tries === 0) onWait();
    if (Date.now() > deadline) throw new SetupProblem(`Another set-up has held ${file} for too long: is it stuck?`);
    breakStale(file, staleMs);
    await sleep(pollMs);
  }
  const heartbeat = setInterval(() => touch(file), heartbeatMs);
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    rmSync(file, { force: true });
  }
}

function take(file) {
  try {
    closeSync(openSync(file, 'wx'));
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

// Renaming lets only one of several waiters win; a plain delete could remove the lock the winner has just taken.
function breakStale(file, staleMs) {
  const entry = statSync(file, { throwIfNoEntry: false });
  if (entry === undefined || Date.now() - entry.mtimeMs < staleMs) return;
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  rmSync(aside, { force: true });
}

function touch(file) {
  const now = new Date();
  try {
    utimesSync(file, now, now);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}
