// What a digest of a transcript is made over: the same lines on both sides, so that a preview and what is stored can be
// compared. The hash itself is the caller's.

import type { PublicEvent } from './event.ts';
import { writePublicEvent } from './publicJson.ts';

/** The text over which the SHA-256 of a transcript's events is taken: each as a line of JSON. */
export function digestText(events: readonly PublicEvent[]): string {
  return events.map((event) => `${writePublicEvent(event)}\n`).join('');
}
