// Every limit of the table is hit here, in something that runs, and says its reason. A row without a case does not compile.

import { describe, expect, it } from 'vitest';
import { addressCases } from '../../testing/limitCases/address.ts';
import { classroomCases } from '../../testing/limitCases/classroom.ts';
import { dnsCases } from '../../testing/limitCases/dns.ts';
import { lessonCases } from '../../testing/limitCases/lessons.ts';
import type { LimitCases } from '../../testing/limitCases/limitCase.ts';
import { processCases } from '../../testing/limitCases/process.ts';
import { publicCases } from '../../testing/limitCases/publicInstance.ts';
import { recordingCases } from '../../testing/limitCases/recording.ts';
import { reachCases } from '../../testing/limitCases/reach.ts';
import { sessionCases } from '../../testing/limitCases/session.ts';
import { transcriptCases } from '../../testing/limitCases/transcript.ts';
import { sharingCases } from '../../testing/limitCases/sharing.ts';
import { limitTable } from '../limits.ts';
import type { Limit } from '../limit.ts';
import type { LimitName } from '../limits.ts';

const cases: LimitCases<LimitName> = {
  ...sessionCases,
  ...addressCases,
  ...recordingCases,
  ...reachCases,
  ...publicCases,
  ...processCases,
  ...dnsCases,
  ...transcriptCases,
  ...sharingCases,
  ...classroomCases,
  ...lessonCases,
};
const rows = Object.entries<Limit>(limitTable) as [LimitName, Limit][];

describe('every limit', () => {
  it.each(rows)(
    '%s is kept',
    async (name, limit) => {
      expect(Object.keys(cases)).toContain(name);
      expect(await cases[name]()).toBe(limit.reason);
    },
    30_000,
  );
});
