// The rows of the table of limits (limits.ts) that are about lessons: how often solutions are played, codes signed and checked.

import type { Limit } from './limit.ts';

export const lessonLimits = {
  lessonsPerMinute: {
    value: 240,
    unit: 'attempts',
    says: 'Completion codes that are signed or checked in a minute for one network address: a class of forty, six times each.',
    reason: 'limit.lessonsPerMinute',
  },
  lessonTriesPerMinute: {
    value: 60,
    unit: 'attempts',
    says: 'Solutions that the editor of lessons has played in a minute for one network address.',
    reason: 'limit.lessonTriesPerMinute',
  },
} as const satisfies Readonly<Record<string, Limit>>;
