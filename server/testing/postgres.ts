// A real PostgreSQL for a test: the one of TEST_DATABASE_URL, else one of its own from Debian's programs, in a temporary
// folder and on loopback. It ends with the test process, however that ends.

import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { freePort } from './freePort.ts';

const versions = '/usr/lib/postgresql';
const user = 'mailterm';
/** For a server that lives as long as a test. */
const password = 'only-for-tests';
const startsMax = 3;

export interface Postgres {
  /** Makes an empty database and gives its URL. */
  createDatabase(): Promise<string>;
  /** Takes one away, and cuts off who is still connected. */
  dropDatabase(url: string): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Why there is no PostgreSQL on this machine, in one sentence; undefined where there is one. With CI=true its absence is a
 * failure, so that no test is skipped unseen.
 */
export function missingPostgres(): string | undefined {
  if (process.env['TEST_DATABASE_URL'] || programs() !== undefined) return undefined;
  const missing = `Not installed: ${versions} (Debian package postgresql), and TEST_DATABASE_URL is not set.`;
  if (process.env['CI'] === 'true') throw new Error(`Cannot test PostgreSQL: ${missing}`);
  process.stderr.write(`Tests with PostgreSQL are skipped: ${missing}\n`);
  return missing;
}

/** Starts one, or uses the one that TEST_DATABASE_URL names, whose user may make databases. */
export async function startPostgres(): Promise<Postgres> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given) return { ...databasesOf(given), stop: () => Promise.resolve() };
  for (let tries = 1; ; tries++) {
    try {
      return await startOwn();
    } catch (error) {
      // Somebody took the port in between, perhaps.
      if (tries === startsMax) throw error;
    }
  }
}

async function startOwn(): Promise<Postgres> {
  const bin = programs();
  if (bin === undefined) throw new Error('Cannot start PostgreSQL: it is not installed');
  const owner = serverUser();
  const folder = mkdtempSync(path.join(tmpdir(), 'mailterm-postgres-'));
  const passwordFile = path.join(folder, 'password');
  writeFileSync(passwordFile, password);
  if (owner) for (const place of [folder, passwordFile]) chownSync(place, owner.uid, owner.gid);
  // Not in the working directory: another user may not enter it.
  const options = { cwd: folder, ...owner, env: { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8' } };
  const data = path.join(folder, 'data');
  const authentication = ['--auth=scram-sha-256', '-U', user, `--pwfile=${passwordFile}`];
  execFileSync(`${bin}/initdb`, ['-D', data, '-E', 'UTF8', '-N', ...authentication], { ...options, stdio: 'pipe' });
  const port = await freePort();
  const settings = ['-h', '127.0.0.1', '-p', String(port), '-F', '-c', 'unix_socket_directories='];
  // The shell waits for the end of this process or of its wish, and takes everything away.
  const script = '"$@" & cat > /dev/null; kill -INT $!; wait $!; rm -rf "$0"';
  const child = spawn('/bin/sh', ['-c', script, folder, `${bin}/postgres`, '-D', data, ...settings], options);
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said += String(text)));
  const stop = async (): Promise<void> => {
    const exited = once(child, 'close');
    child.stdin.end();
    await exited;
  };
  for (let waitedMs = 0; !said.includes('ready to accept connections'); waitedMs += 50) {
    if (waitedMs > 20_000 || /FATAL|could not/.test(said)) {
      await stop();
      rmSync(folder, { recursive: true, force: true });
      throw new Error(`Cannot start PostgreSQL: ${said}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { ...databasesOf(`postgres://${user}:${password}@127.0.0.1:${port}/postgres`), stop };
}

/** The newest of Debian's. */
function programs(): string | undefined {
  if (!existsSync(versions)) return undefined;
  const newest = readdirSync(versions).sort((a, b) => Number(b) - Number(a));
  return newest.map((version) => `${versions}/${version}/bin`).find((bin) => existsSync(`${bin}/initdb`));
}

/** PostgreSQL does not run as root: then it runs as the user of Debian's package. */
function serverUser(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const [, uid, gid] = /^postgres:[^:]*:(\d+):(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8')) ?? [];
  if (uid === undefined) throw new Error('Cannot start PostgreSQL: there is no user postgres');
  return { uid: Number(uid), gid: Number(gid) };
}

let count = 0;

function databasesOf(admin: string): Pick<Postgres, 'createDatabase' | 'dropDatabase'> {
  return {
    async createDatabase() {
      const name = `mailterm_test_${process.pid}_${++count}`;
      await ask(admin, `create database ${name} template template0`);
      const url = new URL(admin);
      url.pathname = `/${name}`;
      return url.href;
    },
    dropDatabase: (url) => ask(admin, `drop database if exists ${new URL(url).pathname.slice(1)} with (force)`),
  };
}

async function ask(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
