// A real nginx for a test, with the very file of the documents: docs/operations/nginx.conf. Only its name, ports, certificate
// and what a test asks for are changed, and each change must find its place in the file exactly once.

import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

const program = '/usr/sbin/nginx';
const example = path.resolve(import.meta.dirname, '../../docs/operations/nginx.conf');
const host = '127.0.0.1';

export interface Nginx {
  /** Its certificate, in PEM; self-signed, for 127.0.0.1. */
  readonly ca: string;
  stop(): Promise<void>;
}

export interface NginxOptions {
  /** Where it listens, on 127.0.0.1 with TLS. */
  readonly port: number;
  /** Where Mailterm listens. */
  readonly upstreamPort: number;
  /** Other changes to the file: from what to what. */
  readonly changes?: readonly (readonly [string, string])[];
}

/** The example as it stands in the documents. */
export async function readExample(): Promise<string> {
  return readFile(example, 'utf8');
}

/**
 * Why there is no nginx on this machine, in one sentence; undefined where there is one. With CI=true its absence is a failure,
 * so that no test is skipped unseen.
 */
export function missingNginx(): string | undefined {
  if (existsSync(program)) return undefined;
  const missing = `Not installed: ${program} (Debian package nginx-light).`;
  if (process.env['CI'] === 'true') throw new Error(`Cannot test the nginx example: ${missing}`);
  process.stderr.write(`Tests with nginx are skipped: ${missing}\n`);
  return missing;
}

/** Starts it and waits until it listens. */
export async function startNginx(options: NginxOptions): Promise<Nginx> {
  const folder = await mkdtemp(path.join(tmpdir(), 'mailterm-nginx-'));
  // Its workers are other users where it was started by root.
  await chmod(folder, 0o755);
  const certificate = path.join(folder, 'certificate.pem');
  const key = path.join(folder, 'key.pem');
  const names = ['-subj', `/CN=${host}`, '-addext', `subjectAltName=IP:${host}`];
  const form = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2'];
  execFileSync('openssl', ['req', '-x509', ...form, ...names, '-keyout', key, '-out', certificate], { stdio: 'pipe' });
  const site = change(await readExample(), [
    ['listen 443 ssl;', `listen ${host}:${options.port} ssl;`],
    ['server_name mail.example.org;', `server_name ${host};`],
    ['/etc/ssl/mail.example.org/fullchain.pem', certificate],
    ['/etc/ssl/mail.example.org/privkey.pem', key],
    ['127.0.0.1:8023;', `127.0.0.1:${options.upstreamPort};`],
    ...(options.changes ?? []),
  ]);
  const configuration = path.join(folder, 'nginx.conf');
  await writeFile(configuration, around(site, folder));
  const child = spawn(program, ['-c', configuration, '-p', folder, '-e', 'stderr'], { stdio: 'pipe' });
  let complaint = '';
  child.stderr.on('data', (text: Buffer) => (complaint += String(text)));
  const exited = once(child, 'close');
  if (!(await listens(options.port, child))) throw new Error(`Cannot start nginx: ${complaint}`);
  return {
    ca: await readFile(certificate, 'utf8'),
    async stop() {
      child.kill('SIGTERM');
      await exited;
      await rm(folder, { recursive: true });
    },
  };
}

function change(text: string, changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((before, [from, to]) => {
    if (before.split(from).length !== 2) throw new Error(`The example does not hold "${from}" exactly once`);
    return before.replace(from, to);
  }, text);
}

/** What Debian has in /etc/nginx/nginx.conf around a site, in small, and everything in a folder of its own. */
function around(site: string, folder: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join('\n');
  return `daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log stderr;
events {}
http {
access_log off;
${temporary}
${site}
}
`;
}

async function listens(port: number, child: { readonly exitCode: number | null }): Promise<boolean> {
  for (let tries = 0; tries < 100 && child.exitCode === null; tries++) {
    const socket = connect(port, host);
    const isOpen = await new Promise<boolean>((resolve) => {
      socket.once('connect', () => resolve(true));
      socket.once('error', () => resolve(false));
    });
    socket.destroy();
    if (isOpen) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}
