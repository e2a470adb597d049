// Nothing comes: who is expected to speak, and why. Knows only the conversation; ports and networks are the caller's.

import type { Diagnosis, Held } from '../../dialect.ts';
import { meansEnd } from '../../letter/index.ts';
import { lineEndLength, toLatin1 } from '../../octets.ts';
import { isLeaving } from './mistakes/lint.ts';
import { blame } from './sayings.ts';
import { oldest } from './session.ts';
import type { Session } from './session.ts';

/** A patient server greets within this time; some wait on purpose to catch senders that do not. */
const greetingMs = 10_000;

/** Explains a silence of `ms` milliseconds, best guess first. */
export function explainSilence(session: Session, ms: number, held: Held): readonly Diagnosis[] {
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
  if (session.state === 'data' || session.state === 'part') return inLetter(held);
  if (session.state.startsWith('auth.')) return [blame('silence.auth', 'certain', held.turn)];
  return [blame('silence.you', 'certain', session.hello?.turn ?? 0)];
}

/** The lines before the last one that may show why somebody waits. */
const linesMax = 3;

// RFC 5321 §4.1.1.4: the server says nothing until the dot comes. The last lines show what the person took for the end.
function inLetter({ turn, octets }: Held): readonly Diagnosis[] {
  const waits = blame('silence.data', 'certain', turn);
  const lines = lastLines(octets);
  const guilty = lines.findIndex((line, i) => (i === 0 && meansEnd(line)) || isLeaving(toLatin1(line)));
  if (guilty < 0) return [waits];
  const line = lines[guilty] ?? octets;
  return [
    blame(isLeaving(toLatin1(line)) ? 'mistake.commandInLetter' : 'mistake.dotWithBlanks', 'likely', turn),
    waits,
  ];
}

/** The last lines without their ends, the latest first. */
function lastLines(octets: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let end = octets.length; end > 0 && lines.length < linesMax;) {
    const start = octets.lastIndexOf(10, end - 2) + 1;
    const line = octets.subarray(start, end);
    lines.push(line.subarray(0, line.length - lineEndLength(line)));
    end = start;
  }
  return lines;
}
