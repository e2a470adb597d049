// SMTP (RFC 5321) as a dialect: the door of this folder. The table of states is states.ts, the path of a line is
// client.ts or server.ts, its tables are facts.ts. Nothing outside imports other files of this folder.

import type { Dialect, Machine, Unit } from '../../dialect.ts';
import { readClientUnit } from './client.ts';
import { smtpCitations } from './citations.ts';
import { smtpFacts } from './facts.ts';
import { readServerUnit } from './server.ts';
import { firstSession } from './session.ts';
import type { Session } from './session.ts';
import { explainSilence } from './silence.ts';

function step(session: Session, unit: Unit): ReturnType<typeof readClientUnit> {
  return unit.from === 'client' ? readClientUnit(session, unit) : readServerUnit(session, unit);
}

function begin(): Machine {
  let session = firstSession;
  return {
    read(unit) {
      const { session: next, reading } = step(session, unit);
      session = next;
      return reading;
    },
    preview: (unit) => step(session, unit).reading,
    silence: (ms) => explainSilence(session, ms),
  };
}

export const smtp = { ...smtpFacts, citations: smtpCitations, begin } as const satisfies Dialect;
