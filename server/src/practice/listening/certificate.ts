// The certificate of the practice server on this machine: read from the data folder, made where there is none, it cannot be
// read or it ends soon. Without a folder to write to it is made in memory, anew at each start.

import { randomBytes, X509Certificate } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createSecureContext } from 'node:tls';
import type { SecureContext } from 'node:tls';
import type { Log } from '../../log.ts';
import type { Identity } from './authority.ts';

/** What the practice server speaks TLS with. */
export interface PracticeTls {
  readonly secureContext: SecureContext;
  /** The certificate of the authority behind it, in PEM: known here, and to nobody else. */
  readonly authority: string;
  /** The certificate itself, in PEM. */
  readonly certificate: string;
}

/** Key, certificate and authority, one behind the other; for this server only. */
export const identityFile = 'practice-identity.pem';
/** The authority alone, for programs that are to trust the practice server. */
export const authorityFile = 'practice-ca.pem';

const renewedBeforeMs = 30 * 86_400_000;

/** @param folder where it is kept; undefined keeps it in memory */
export async function openPracticeTls(
  folder: string | undefined,
  log: Pick<Log, 'warn'>,
  nowMs: number = Date.now(),
): Promise<PracticeTls> {
  const kept = folder === undefined ? undefined : await read(folder, nowMs);
  const identity = kept ?? (await make(nowMs));
  if (folder !== undefined && !kept) await keep(folder, identity, log);
  const { key, certificate, authority } = identity;
  return { secureContext: createSecureContext({ key, cert: certificate + authority }), authority, certificate };
}

async function make(nowMs: number): Promise<Identity> {
  // Loading the library takes longer than making the certificate.
  const { makeIdentity } = await import('./authority.ts');
  return makeIdentity(nowMs);
}

/** The identity that is kept, or undefined when there is none that can be used for another month. */
async function read(folder: string, nowMs: number): Promise<Identity | undefined> {
  try {
    const text = await readFile(path.join(folder, identityFile), 'utf8');
    const [key = '', certificate = '', authority = ''] =
      text.match(/-----BEGIN [^-]+-----[^-]+-----END [^-]+-----\n/g) ?? [];
    const own = new X509Certificate(certificate);
    const isWhole = own.verify(new X509Certificate(authority).publicKey);
    if (!isWhole || Date.parse(own.validTo) - nowMs < renewedBeforeMs) return undefined;
    // Throws when the key is not that of the certificate.
    createSecureContext({ key, cert: certificate });
    return { key, certificate, authority };
  } catch {
    return undefined;
  }
}

async function keep(folder: string, { key, certificate, authority }: Identity, log: Pick<Log, 'warn'>): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await replace(path.join(folder, identityFile), key + certificate + authority, 0o600);
    await replace(path.join(folder, authorityFile), authority, 0o644);
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? String(error);
    log.warn({ why }, 'practice certificate kept in memory only: MAILTERM_DATA cannot be written');
  }
}

/** Whole or not at all: another server may start at the same moment. */
async function replace(file: string, text: string, mode: number): Promise<void> {
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  await writeFile(draft, text, { mode, flag: 'wx' });
  await rename(draft, file);
}
