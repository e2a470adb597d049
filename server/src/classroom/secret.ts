// Secrets of seats and desks, and codes of rooms. Only digests are kept; whoever is given a secret is the one who has it.

import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

/** 128 bits that nobody guesses. */
export function newSecret(): string {
  return randomBytes(16).toString('base64url');
}

/** Six digits, which are dictated across a room; how often a wrong one may be tried is limited. */
export function newCode(): string {
  return String(randomInt(1_000_000)).padStart(6, '0');
}

/** What is kept of a secret. */
export function digestOf(secret: string): string {
  return createHash('sha256').update(`room ${secret}`).digest('base64url');
}

/** Compares in the same time whatever is presented. */
export function opens(secret: string, digest: string): boolean {
  return timingSafeEqual(Buffer.from(digestOf(secret)), Buffer.from(digest));
}
