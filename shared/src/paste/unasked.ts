// A reply whose command is not in the paste. The machine says "nobody asked for this", which is true of a live
// conversation and not of a paste: here only what the reply itself says is kept.

import type { Reading } from '../dialect.ts';
import type { Protocol } from './paste.ts';

/** What the dialects say of a reply that answers nothing. */
const unaskedMeanings: Readonly<Record<Protocol, RegExp>> = {
  smtp: /^answer\.unasked$/,
  pop3: /^answer\.unasked\./,
  imap: /^(?:got|go)\.unasked$/,
};

/** What they remark on it. */
const unaskedRemarks: ReadonlySet<string> = new Set([
  'oddity.unasked',
  'odd.unasked',
  'odd.unaskedGo',
  'odd.unknownTag',
]);

/** The reading without claims that rest on what is missing. */
export function withoutAssumptions(reading: Reading, protocol: Protocol): Reading {
  const isUnasked = unaskedMeanings[protocol].test(reading.means.id);
  const oddities = reading.oddities.filter(({ id }) => !unaskedRemarks.has(id));
  return { ...reading, means: isUnasked ? reading.says : reading.means, oddities };
}
