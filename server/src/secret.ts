// Secrets and ids that open something: how they are made, what is kept of them, and how one that is presented is compared. Nobody
// learns from the time that a comparison takes how much of a guess was right.

import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** 128 bits that nobody guesses. */
export function newSecret(): string {
  return randomBytes(16).toString('base64url');
}

/** A new id that nobody guesses, behind the label of the node that has what it names. */
export function newId(node: string): string {
  return `${node}-${newSecret()}`;
}

/** SHA-256 in base64url. Of a secret, it is all that is kept. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

/** Compares in the same time whatever is presented. */
export function isSame(presented: string, known: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(presented), digest(known));
}

/** Whether a secret is the one of which this digest was kept. */
export function opens(secret: string, digest: string): boolean {
  return isSame(digestOf(secret), digest);
}
