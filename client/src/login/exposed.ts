// Whether a login can be read on its way. Pure.

import { isPractice } from '../faults/practiceHost.ts';
import type { Session } from '../session/model.ts';

/** True where others can read what is sent, and what is sent is worth something. */
export function isExposed(session: Session): boolean {
  return session.tls === undefined && !isPractice(session);
}
