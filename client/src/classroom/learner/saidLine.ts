// The line that a note is about, among the sessions of this tab: where it stands, and how it looked on the wire. What is
// secret in it stays masked. Draws nothing.

import type { AboutTurn } from '@mailterm/shared/wire/room/messages';
import { firstOfTurn } from '../../explain/selection.ts';
import type { SessionList, SessionStore } from '../../session/store.ts';
import { linesOf } from '../../terminal/runs.ts';

/** A line that one can be led to. */
export interface SaidLine {
  /** The page's number of the session. */
  readonly session: number;
  /** The key of the unit. */
  readonly key: string;
  /** Its first line, without the line end. */
  readonly text: string;
}

/** What was said first in a turn, also when its session is over; undefined where this tab does not have it any more. */
export function saidLine(
  { turn, session }: AboutTurn,
  list: SessionList,
  store: Pick<SessionStore, 'claimOf'>,
): SaidLine | undefined {
  if (turn === undefined) return undefined;
  const found =
    session === undefined ? list.shown : list.sessions.find(({ id }) => store.claimOf(id)?.session === session);
  const unit = found && firstOfTurn(found, turn);
  if (!found || !unit) return undefined;
  const [line = []] = linesOf(unit, { secrets: 'masked', linesMax: 1 }).lines;
  return { session: found.id, key: unit.key, text: line.map(({ text }) => text).join('') };
}
