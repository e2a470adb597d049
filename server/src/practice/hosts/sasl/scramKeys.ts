// The arithmetic of SCRAM with SHA-256 (RFC 5802 §3): what a server keeps of a password, and the proofs of both sides.

import { createHash, createHmac, pbkdf2Sync } from 'node:crypto';
import { equalOctets } from '@mailterm/shared/octets';

/** What a server keeps. */
export interface Keys {
  readonly storedKey: Uint8Array;
  readonly serverKey: Uint8Array;
}

/** SaltedPassword, and what follows from it. */
export function deriveKeys(from: {
  readonly password: string;
  readonly salt: Uint8Array;
  readonly rounds: number;
}): Keys {
  const salted = pbkdf2Sync(from.password, from.salt, from.rounds, 32, 'sha256');
  return { storedKey: hash(hmac(salted, 'Client Key')), serverKey: hmac(salted, 'Server Key') };
}

/** ClientProof XOR ClientSignature is the ClientKey, whose hash is the StoredKey. */
export function isProof(proof: Uint8Array, { storedKey }: Keys, message: string): boolean {
  const signature = hmac(storedKey, message);
  if (proof.length !== signature.length) return false;
  const clientKey = proof.map((octet, i) => octet ^ (signature[i] ?? 0));
  return equalOctets(hash(clientKey), storedKey);
}

/** ServerSignature: only who has the keys can make it. */
export function signatureOf({ serverKey }: Keys, message: string): Uint8Array {
  return hmac(serverKey, message);
}

function hmac(key: Uint8Array, text: string): Uint8Array {
  return createHmac('sha256', key).update(text, 'latin1').digest();
}

function hash(octets: Uint8Array): Uint8Array {
  return createHash('sha256').update(octets).digest();
}
