// A certificate of a test's own, made by openssl; undefined on a machine without it.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeCertificate } from '../../e2e/mailstack/certificate.mjs';

export interface KeyPair {
  readonly key: string;
  readonly cert: string;
}

/** A key and a self-signed certificate, in PEM. */
export function makeCertificate(): KeyPair | undefined {
  const folder = mkdtempSync(path.join(tmpdir(), 'mailterm-certificate-'));
  try {
    const files = { key: path.join(folder, 'key.pem'), certificate: path.join(folder, 'certificate.pem') };
    writeCertificate(files);
    return { key: readFileSync(files.key, 'utf8'), cert: readFileSync(files.certificate, 'utf8') };
  } catch {
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
