// A line that turned out to be a secret leaves the history: the reading says so, after the line was sent. Pure.

import { fromUtf8, toLatin1 } from '@mailterm/shared/octets';
import { unitsOf } from '../explain/selection.ts';
import type { Session } from '../session/model.ts';

/** The lines of a session that hold a credential, or were a password at the wrong prompt. */
export function secretLines(session: Session): ReadonlySet<string> {
  const lines = new Set<string>();
  for (const { from, octets, reading } of unitsOf(session)) {
    if (from !== 'client' || !reading) continue;
    const isSecret = reading.withheld === true || reading.spans.some(({ kind }) => kind === 'credential');
    if (isSecret) lines.add((fromUtf8(octets) ?? toLatin1(octets)).replace(/\r?\n$/, ''));
  }
  return lines;
}
