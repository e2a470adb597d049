// Who is expected to speak, and why nothing comes.

import type { Certainty, Diagnosis, TurnId } from '../../dialect.ts';
import type { SaidId } from './citations.ts';
import type { Session } from './session.ts';
import { isExchange } from './states.ts';

/** Commands after which servers take their time: they check a password, and slow guessing down. */
const slowVerbs: ReadonlySet<string> = new Set(['PASS', 'APOP', 'AUTH', '*']);

/** Why nothing comes. Best guess first. */
export function explainSilence(session: Session): readonly Diagnosis[] {
  const { state, turn, block } = session;
  const [asked] = session.asked;
  if (state === 'connect') return [because('wait.greeting', 'likely', 0), because('wait.tls', 'possible', 0)];
  if (block) return [because('wait.block', 'likely', block.asked.turn)];
  if (asked?.verb !== undefined && slowVerbs.has(asked.verb)) return [because('wait.login', 'likely', asked.turn)];
  if (asked) return [because('wait.reply', 'likely', asked.turn)];
  if (isExchange(state)) return [because('wait.answer', 'certain', turn)];
  switch (state) {
    case 'user':
      return [because('wait.password', 'certain', turn)];
    case 'transaction':
      return [because('wait.transaction', 'certain', turn)];
    case 'closed':
      return [because('wait.closed', 'certain', turn)];
    default:
      return [because('wait.authorization', 'certain', turn)];
  }
}

function because(id: SaidId, certainty: Certainty, turn: TurnId): Diagnosis {
  return { id, certainty, turn };
}
