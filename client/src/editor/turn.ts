// Whose turn it is, and how much of what was typed has crossed. Pure: derived from the log.

import { unitsOf } from '../explain/selection.ts';
import type { Session, UnitEntry } from '../session/model.ts';

/** Octets of the person's that are in the log. */
export function clientOctets(session: Session): number {
  return unitsOf(session).reduce((sum, { from, octets }) => (from === 'client' ? sum + octets.length : sum), 0);
}

/**
 * True when the server has answered the last line, or waits for more of it: the next line of a script may go.
 * RFC 5321 §4.3.1: the greeting comes before the first command.
 */
export function isOurTurn(session: Session): boolean {
  const { phase, nextClient, asks, away, watching } = session;
  if (phase === 'local' || phase === 'ended') return true;
  if (phase !== 'open' || asks === true || away === true || watching === true) return false;
  if (nextClient.kind === 'wait') return false;
  if (nextClient.kind === 'block' || nextClient.kind === 'octets') return true;
  return isAnswered(unitsOf(session));
}

/** The last line has its reply, to its end; before the first line, the greeting is there. */
function isAnswered(units: readonly UnitEntry[]): boolean {
  const said = units.filter(({ from }) => from === 'client').at(-1);
  if (said && (!said.reading || said.turn === undefined)) return false;
  const turn = said?.turn ?? 0;
  return units.some(
    ({ from, turn: theirs, reading }) =>
      from === 'server' && reading?.complete === true && (reading.answers === turn || (turn === 0 && theirs === 0)),
  );
}
