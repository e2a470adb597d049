// The certificate of both servers: self-signed, for the stack's host name and for 127.0.0.1. The key never leaves the folder.
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

import { host } from './configuration.mjs';

const days = 30;

/** Writes key and certificate where configuration.mjs looks for them. */
export function writeCertificate({ certificate, key }) {
  mkdirSync(dirname(certificate), { recursive: true });
  const names = ['-subj', `/CN=${host}`, '-addext', `subjectAltName=DNS:${host},IP:127.0.0.1`];
  const form = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', String(days)];
  execFileSync('openssl', ['req', '-x509', ...form, ...names, '-keyout', key, '-out', certificate], { stdio: 'pipe' });
}
