// SMTP (RFC 5321) as a dialect: the door of this folder. The table of states is states.ts, the path of a line is
// client.ts or server.ts, its tables are facts.ts. Nothing outside imports other files of this folder.

import type { Dialect } from '../../dialect.ts';
import { machineOf } from '../../machine.ts';
import { readClientUnit } from './client.ts';
import { smtpCitations } from './citations.ts';
import { smtpFacts } from './facts.ts';
import { after } from './mistakes/after.ts';
import { lint } from './mistakes/lint.ts';
import { readServerUnit } from './server.ts';
import { firstSession } from './session.ts';
import { explainSilence } from './silence.ts';

export const smtp = {
  ...smtpFacts,
  citations: smtpCitations,
  begin: (tls = false) =>
    machineOf(
      { ...firstSession(), tls },
      { client: readClientUnit, server: readServerUnit },
      { silence: explainSilence, lint, after },
    ),
} as const satisfies Dialect;
