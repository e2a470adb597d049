// Codes of rooms: what a teacher says aloud and learners type.

import { randomInt } from 'node:crypto';

/** Six digits, which are dictated across a room; how often a wrong one may be tried is limited. */
export function newCode(): string {
  return String(randomInt(1_000_000)).padStart(6, '0');
}
