// The lines of a transcript that are typed again for somebody who goes on with it, each when the double has answered the one
// before. Pure.

import { fromBase64 } from '@mailterm/shared/octets';
import type { Double } from '@mailterm/shared/transcript/double/double';
import { remark } from '../../session/course.ts';
import type { Session } from '../../session/model.ts';
import type { Opening } from '../../session/opening.ts';

/** The double answers as it was recorded, octet for octet: how much it has said tells where it stands. */
export function recordedOpening({ greeting, steps }: Pick<Double, 'greeting' | 'steps'>): Opening {
  const answers = [octetsOf(greeting), ...steps.map(({ reply }) => octetsOf(reply))];
  return {
    step(typed, session) {
      if (session.phase === 'ended') return { kind: 'over' };
      const awaited = answers.slice(0, typed + 1).reduce((sum, { length }) => sum + length, 0);
      if (session.phase !== 'open' || receivedOctets(session) < awaited) return { kind: 'wait' };
      const isSecured = session.tls !== undefined && session.asks !== true;
      if (steps[typed - 1]?.startsTls && !isSecured) return { kind: 'wait' };
      const next = steps[typed];
      if (next) return { kind: 'type', octets: octetsOf(next.typed), turn: next.turn };
      return { kind: 'over', remark: remark('info', 'session.openingDone') };
    },
  };
}

/** Of the server, and read: what is not read yet does not count. */
function receivedOctets({ entries }: Session): number {
  return entries.reduce((sum, entry) => {
    const isRead = entry.kind === 'unit' && entry.from === 'server' && entry.reading !== undefined;
    return isRead ? sum + entry.octets.length : sum;
  }, 0);
}

function octetsOf(base64: string): Uint8Array {
  return fromBase64(base64) ?? new Uint8Array(0);
}
