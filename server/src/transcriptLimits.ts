// The rows of the table of limits (limits.ts) that are about transcripts: how much is kept, and how often it is shared, read
// and commented on.

import type { Limit } from './limit.ts';

const KiB = 1024;
const MiB = 1024 * KiB;

export const transcriptLimits = {
  readsPerMinute: {
    value: 1_200,
    unit: 'attempts',
    says: 'Transcripts, their exports and lists that one network address reads in a minute: a class of forty, thirty each.',
    reason: 'limit.readsPerMinute',
  },
  editsPerMinute: {
    value: 240,
    unit: 'attempts',
    says: 'Recordings, links and comments that are renamed, changed, shown or deleted from one network address in a minute.',
    reason: 'limit.editsPerMinute',
  },
  sharesPerHour: {
    value: 200,
    unit: 'attempts',
    says: 'Transcripts that are shared, revised or imported from one network address in an hour: a class of forty, five times each.',
    reason: 'limit.sharesPerHour',
  },
  commentsPerMinute: {
    value: 80,
    unit: 'attempts',
    says: 'Comments from one network address in a minute: a class of forty, two each.',
    reason: 'limit.commentsPerMinute',
  },
  commentsPerLink: {
    value: 200,
    unit: 'messages',
    says: 'Comments beside one transcript, those that wait included.',
    reason: 'comment.tooMany',
  },
  importOctets: {
    value: 16 * MiB,
    unit: 'octets',
    says: 'A transcript that is imported: the largest one that can be recorded, in base64, fits.',
    reason: 'transcript.tooLarge',
  },
  recordingDays: {
    value: 30,
    unit: 'days',
    says: 'A recording is kept so long from its beginning, and as long as a link to it leads somewhere.',
  },
  ownerOctets: {
    value: 64 * MiB,
    unit: 'octets',
    says: 'Recordings and links of one visitor, compressed; beyond it, the oldest recordings are deleted.',
  },
  recordingsPerOwner: {
    value: 500,
    unit: 'recordings',
    says: 'Recordings of one visitor; beyond it, the oldest are deleted.',
  },
} as const satisfies Readonly<Record<string, Limit>>;
