// Limits of lessons over HTTP, each hit.

import { startSite } from '../startSite.ts';
import type { LimitCases } from './limitCase.ts';

export const lessonCases: LimitCases<'lessonsPerMinute' | 'lessonTriesPerMinute'> = {
  lessonsPerMinute: () => third('lessonsPerMinute=2', '/lessons/verify', { codes: [] }),
  lessonTriesPerMinute: () => third('lessonTriesPerMinute=2', '/lessons/try', { text: 'no lesson' }),
};

/** Two are answered. */
async function third(limits: string, at: string, body: object): Promise<string> {
  const site = await startSite({ MAILTERM_LIMITS: limits });
  try {
    const visitor = site.visitor();
    await visitor.told(at, body);
    await visitor.told(at, body);
    const answer = await site.visitor().ask(at, { body });
    return answer.status === 429 ? ((await answer.json()) as { error: { id: string } }).error.id : `${answer.status}`;
  } finally {
    await site.stop();
  }
}
