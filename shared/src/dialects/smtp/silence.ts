// Nothing comes: who is expected to speak, and why. Knows only the conversation; ports and networks are the caller's.

import type { Diagnosis } from '../../dialect.ts';
import { blame } from './sayings.ts';
import { oldest } from './session.ts';
import type { Session } from './session.ts';

/** A patient server greets within this time; some wait on purpose to catch senders that do not. */
const greetingMs = 10_000;

/** Explains a silence of `ms` milliseconds, best guess first. */
export function explainSilence(session: Session, ms: number): readonly Diagnosis[] {
  const asked = oldest(session);
  if (session.state === 'closed') return [blame('silence.closed', 'likely', asked?.turn ?? 0)];
  if (session.state === 'connect') {
    const slow = blame('silence.greeting', ms < greetingMs ? 'likely' : 'possible', 0);
    const tls = blame('silence.tlsPort', ms < greetingMs ? 'possible' : 'likely', 0);
    return ms < greetingMs ? [slow, tls] : [tls, slow];
  }
  if (session.reply) return [blame('silence.unfinished', 'likely', asked?.turn ?? 0)];
  if (asked?.on === '.') return [blame('silence.letter', 'likely', asked.turn)];
  if (asked?.on === 'STARTTLS') return [blame('silence.tls', 'likely', asked.turn)];
  if (asked) return [blame('silence.reply', 'likely', asked.turn)];
  const turn = session.hello?.turn ?? 0;
  if (session.state === 'data' || session.state === 'part') return [blame('silence.data', 'certain', turn)];
  if (session.state.startsWith('auth.')) return [blame('silence.auth', 'certain', turn)];
  return [blame('silence.you', 'certain', turn)];
}
