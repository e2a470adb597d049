// Which hosts are the practice server, by their names, and which of these can be made to fail.

import { isPracticeName } from '@mailterm/shared/practiceName';
import type { Session } from '../session/model.ts';

/** True for a session with the practice server. */
export function isPractice({ target }: Pick<Session, 'target'>): boolean {
  return isPracticeName(target?.host ?? '');
}

/** A double of a transcript has a room of its own, without switches, and says again what was recorded: that proves nothing. */
export function canFail(session: Pick<Session, 'target' | 'double'>): boolean {
  return isPractice(session) && session.double === undefined;
}
