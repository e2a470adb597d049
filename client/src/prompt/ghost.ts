// What the empty prompt suggests, so that Enter alone is enough. Pure.

import type { Target } from '@mailterm/shared/transcript/event';
import type { Session } from '../session/model.ts';
import { otherKind } from '../session/otherKind.ts';
import { commandFor } from './commandFor.ts';

const firstSight: Pick<Target, 'host' | 'port'> = { host: 'practice', port: 25 };

/** The suggested line: the practice server first, an offer after a refusal, the same target after an end; else nothing. */
export function ghost(session: Session): string | undefined {
  switch (session.phase) {
    case 'local':
      return commandFor(firstSight);
    case 'ended':
      return commandFor(offerIn(session) ?? otherKind(session) ?? session.target ?? firstSight);
    case 'connecting':
    case 'open':
      return undefined;
  }
}

/** The practice double that the server offered last. */
export function offerIn(session: Session): Target | undefined {
  for (let at = session.entries.length - 1; at >= 0; at--) {
    const entry = session.entries[at];
    if (entry?.kind === 'tool' && entry.offer) return entry.offer;
  }
  return undefined;
}
