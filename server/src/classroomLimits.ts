// The rows of the table of limits (limits.ts) that are about classes: how many, how large and how long, and what the
// teacher's page is sent of them.

import type { Limit } from './limit.ts';

const KiB = 1024;
const minuteMs = 60_000;

export const classroomLimits = {
  roomMembers: {
    value: 60,
    unit: 'seats',
    says: 'Seats in one class that are taken at the same time.',
    reason: 'room.full',
  },
  roomMs: {
    value: 240 * minuteMs,
    unit: 'ms',
    says: 'The life of a class; the teacher can give it as long again, from that moment on.',
    reason: 'room.ended',
  },
  roomMostMs: {
    value: 720 * minuteMs,
    unit: 'ms',
    says: 'A class ends this long after its beginning, however often it was given more time.',
    reason: 'room.ended',
  },
  roomExportMs: {
    value: 1_440 * minuteMs,
    unit: 'ms',
    says: 'What a class leaves for its teacher is there so long after its end; then it is deleted.',
    reason: 'room.notFound',
  },
  roomsAtOnce: {
    value: 100,
    unit: 'rooms',
    says: 'Classes that run at the same time.',
    reason: 'limit.roomsAtOnce',
  },
  roomsPerHour: {
    value: 20,
    unit: 'rooms',
    says: 'Classes that are opened from one network address in an hour.',
    reason: 'limit.roomsPerHour',
  },
  wrongCodes: {
    value: 40,
    unit: 'attempts',
    says: 'Wrong class codes and secrets in an hour from one network address: a class of forty, one slip each.',
    reason: 'limit.wrongCodes',
  },
  roomSessions: {
    value: 240,
    unit: 'sessions',
    says: 'Open at once in one class. They count here and not at the network address, which a class may share.',
    reason: 'limit.roomSessions',
  },
  roomConnects: {
    value: 240,
    unit: 'connections',
    says: 'Opened in one minute by one class.',
    reason: 'limit.roomConnects',
  },
  roomSockets: {
    value: 480,
    unit: 'connections',
    says: 'WebSockets of one class: two for each seat, and as many again that come back.',
    reason: 'limit.roomSockets',
  },
  tileTurns: {
    value: 4,
    unit: 'turns',
    says: 'Turns on the tile of a learner; earlier ones are seen when the teacher looks at the seat.',
  },
  tilesMs: {
    value: 250,
    unit: 'ms',
    says: 'Between two messages about tiles to one teacher; what changed meanwhile is in the next one.',
  },
  tilesOctets: {
    value: 40 * KiB,
    unit: 'octets',
    says: 'What tiles and groups take in one second to one teacher; beyond it, those that changed first come first.',
  },
} as const satisfies Readonly<Record<string, Limit>>;
