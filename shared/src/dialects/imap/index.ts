// The door of IMAP: its facts and its machine.

import type { Dialect } from '../../dialect.ts';
import { machineOf } from '../../machine.ts';
import { imapCitations } from './citations.ts';
import { readClientUnit } from './clientUnit.ts';
import { explainSilence } from './diagnose.ts';
import { imapFacts } from './facts.ts';
import { lintLine, seenAfter } from './mistakes.ts';
import { readServerUnit } from './serverUnit.ts';
import { firstMoment } from './session.ts';

export const imap = {
  ...imapFacts,
  citations: imapCitations,
  begin: (tls = false) =>
    machineOf(
      { ...firstMoment, tls },
      { client: readClientUnit, server: readServerUnit },
      {
        silence: explainSilence,
        lint: lintLine,
        after: seenAfter,
      },
    ),
} as const satisfies Dialect;
