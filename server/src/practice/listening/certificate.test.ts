import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { secure } from '../../upstream/tls.ts';
import { createStreamPair } from '../streamPair.ts';
import { acceptTls } from './acceptTls.ts';
import { authorityFile, identityFile, openPracticeTls } from './certificate.ts';
import type { PracticeTls } from './certificate.ts';

const dayMs = 86_400_000;
const folders: string[] = [];
const warnings: unknown[] = [];
const log = { warn: (...said: unknown[]) => void warnings.push(said) };

function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'mailterm-data-'));
  folders.push(folder);
  return path.join(folder, 'data');
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  warnings.length = 0;
});

/** What a client finds that knows the authority. */
async function distrustOf({ secureContext, authority }: PracticeTls, host: string): Promise<string | undefined> {
  const { client, server } = createStreamPair();
  acceptTls(server, secureContext, () => undefined).on('error', () => undefined);
  const secured = await secure(client, host, { ca: authority });
  if (!secured.ok) return secured.reason.id;
  secured.stream.destroy();
  return secured.facts.distrust?.id ?? secured.facts.version;
}

describe('the certificate of the practice server', () => {
  it.each(['practice', 'practice.test', 'qq.practice.test', 'slow.fault.test', 'localhost', '127.0.0.1', '::1'])(
    'is for %s, for those who know its authority',
    async (host) => {
      expect(await distrustOf(await openPracticeTls(undefined, log), host)).toBe('TLS 1.3');
    },
  );

  it.each(['example.test', 'a.b.practice.test', '127.0.0.2'])('is not for %s', async (host) => {
    expect(await distrustOf(await openPracticeTls(undefined, log), host)).toBe('tls.otherName');
  });

  it('is made once and kept, for nobody else to read', async () => {
    const folder = newFolder();
    const first = await openPracticeTls(folder, log);
    const kept = readFileSync(path.join(folder, identityFile), 'utf8');
    expect((await openPracticeTls(folder, log)).authority).toBe(first.authority);
    expect(readFileSync(path.join(folder, identityFile), 'utf8')).toBe(kept);
    expect(readFileSync(path.join(folder, authorityFile), 'utf8')).toBe(first.authority);
    expect(statSync(path.join(folder, identityFile)).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder).toSorted()).toEqual([authorityFile, identityFile]);
    expect(kept.match(/PRIVATE KEY/g)).toHaveLength(2);
    expect(warnings).toEqual([]);
  });

  it('is made anew a month before it ends, and not earlier', async () => {
    const folder = newFolder();
    const { authority } = await openPracticeTls(folder, log);
    const endMs = Date.parse(new X509Certificate(authority).validTo);
    expect((await openPracticeTls(folder, log, endMs - 31 * dayMs)).authority).toBe(authority);
    const renewed = await openPracticeTls(folder, log, endMs - 29 * dayMs);
    expect(renewed.authority).not.toBe(authority);
    expect(await distrustOf(await openPracticeTls(folder, log), 'practice')).toMatch(/^tls\.notYetValid$|^TLS/);
  });

  it.each([
    ['nothing', () => ''],
    ['noise', () => '-----BEGIN PRIVATE KEY-----\nnoise\n-----END PRIVATE KEY-----\n'],
    ['half of it', (text: string) => text.slice(0, text.length / 2)],
  ])('is made anew where %s is in its file', async (_what, spoil) => {
    const folder = newFolder();
    const { authority } = await openPracticeTls(folder, log);
    const file = path.join(folder, identityFile);
    writeFileSync(file, spoil(readFileSync(file, 'utf8')));
    const made = await openPracticeTls(folder, log);
    expect(made.authority).not.toBe(authority);
    expect(await distrustOf(made, 'practice')).toBe('TLS 1.3');
  });

  it('is not taken with the key of another one', async () => {
    const [folder, other] = [newFolder(), newFolder()];
    await openPracticeTls(folder, log);
    await openPracticeTls(other, log);
    const keyOf = (at: string): string =>
      readFileSync(path.join(at, identityFile), 'utf8').split('-----BEGIN CERT')[0] ?? '';
    const file = path.join(folder, identityFile);
    writeFileSync(file, readFileSync(file, 'utf8').replace(keyOf(folder), keyOf(other)));
    expect(await distrustOf(await openPracticeTls(folder, log), 'practice')).toBe('TLS 1.3');
  });

  it('lives in memory where the folder cannot be made, and one line says so', async () => {
    const file = path.join(newFolder(), '..', 'file');
    writeFileSync(file, '');
    const made = await openPracticeTls(path.join(file, 'data'), log);
    expect(await distrustOf(made, 'practice')).toBe('TLS 1.3');
    expect(warnings).toEqual([[{ why: 'ENOTDIR' }, expect.stringContaining('MAILTERM_DATA')]]);
  });
});
