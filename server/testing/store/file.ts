// A store on a file of its own, and processes that write into it.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { limits } from '../../src/limits.ts';
import { createLog } from '../../src/log.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { startedMs } from '../transcripts.ts';
import type { Bench } from './conformance.ts';
import { smallQuota } from './sweepCases.ts';

const program = path.join(import.meta.dirname, 'writer.mjs');

export interface FileBench extends Bench {
  readonly dataFolder: string;
}

/** An empty store with a small quota. */
export async function openFile(): Promise<FileBench> {
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'mailterm-store-'));
  const log = createLog({ logLevel: 'silent' });
  let nowMs = startedMs;
  const again = (): Promise<Store> =>
    openStore({ dataFolder, limits: { ...limits, ...smallQuota }, log, now: () => nowMs });
  const store = await again();
  return {
    store,
    dataFolder,
    again,
    at: (ms) => void (nowMs = ms),
    async stop() {
      await store.close();
      await rm(dataFolder, { recursive: true });
    },
  };
}

/** Every octet that lies in the folder, the logs of SQLite included. */
export async function rawOctets(folder: string): Promise<Buffer> {
  const names = await readdir(folder);
  return Buffer.concat(await Promise.all(names.map((name) => readFile(path.join(folder, name)))));
}

export interface Writer {
  /** The lines that it said so far. */
  lines(): readonly string[];
  until(isSo: (lines: readonly string[]) => boolean): Promise<void>;
  /** SIGKILL. */
  kill(): Promise<void>;
}

/**
 * Starts a process that writes recordings PREFIX0, PREFIX1 … of `me`, and says `saved ID SEQ` for each event that was
 * acknowledged.
 * @param fileBlocks the longest file that it may write, in blocks of 512 octets: as if the disk were full
 */
export function startWriter(dataFolder: string, prefix: string, fileBlocks?: number): Writer {
  const command = [process.execPath, '--conditions=development', '--import', 'tsx', program, dataFolder, prefix];
  const bounded = ['/bin/sh', '-c', `trap '' XFSZ; ulimit -f ${fileBlocks}; exec "$@"`, 'sh', ...command];
  const [name = '', ...words] = fileBlocks === undefined ? command : bounded;
  const child = spawn(name, words, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  let complaint = '';
  child.stdout.on('data', (text: Buffer) => (said += String(text)));
  child.stderr.on('data', (text: Buffer) => (complaint += String(text)));
  const lines = (): readonly string[] =>
    said
      .slice(0, said.lastIndexOf('\n') + 1)
      .split('\n')
      .slice(0, -1);
  return {
    lines,
    async until(isSo) {
      for (let waitedMs = 0; !isSo(lines()); waitedMs += 5) {
        if (child.exitCode !== null || waitedMs > 30_000)
          throw new Error(`The writer does not go on: ${said}${complaint}`);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    },
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exited = once(child, 'close');
      child.kill('SIGKILL');
      await exited;
    },
  };
}

/** Highest acknowledged event of each recording. */
export function acknowledged(lines: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    lines.flatMap((line) => {
      const [, id, seq] = /^saved (\S+) (\d+)$/.exec(line) ?? [];
      return id === undefined ? [] : [[id, Number(seq)] as const];
    }),
  );
}
