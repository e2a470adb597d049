// The door of POP3: its facts and its machine.

import type { Dialect } from '../../dialect.ts';
import { machineOf } from '../../machine.ts';
import { readClientUnit } from './clientUnit.ts';
import { pop3Citations } from './citations.ts';
import { pop3Facts } from './facts.ts';
import { lintLine, seenAfter } from './mistakes.ts';
import { readServerUnit } from './serverUnit.ts';
import { firstMoment } from './session.ts';
import { explainSilence } from './silence.ts';

export const pop3 = {
  ...pop3Facts,
  citations: pop3Citations,
  begin: (tls = false) =>
    machineOf(
      { ...firstMoment, ...(tls && { tls }) },
      { client: readClientUnit, server: readServerUnit },
      { silence: explainSilence, lint: lintLine, after: seenAfter },
    ),
} as const satisfies Dialect;
