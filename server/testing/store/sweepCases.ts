// What is deleted by itself: the expired, and what is beyond the quota. The stores of these cases keep at most four recordings
// and 64 KiB of an owner.

import { randomBytes } from 'node:crypto';
import { expect } from 'vitest';
import { dayMs, event, newLink, revision, startedMs, unit, write } from '../transcripts.ts';
import type { Cases } from './conformance.ts';

/** What the stores of the cases are opened with. */
export const smallQuota = { ownerOctets: 64 * 1024, recordingsPerOwner: 4 };

const nowMs = startedMs + 60_000;

/** Events that cannot be compressed to less than about so many octets. */
function heavy(octets: number) {
  return [event(0, unit(0, randomBytes(octets).toString('base64')))];
}

export const sweepCases: Cases = {
  'expired links and recordings go, with all that belongs to them': async ({ store }) => {
    await store.record([write('r1', 'me', { endedMs: nowMs }), write('r2', 'me', { endedMs: nowMs })]);
    await store.record([write('r3', 'me', { startedMs: startedMs + dayMs, endedMs: nowMs })]);
    await store.createLink(newLink('l1', 'me', { recording: 'r1', expiresMs: startedMs + 31 * dayMs }));
    await store.createLink(newLink('l2', 'me', { recording: 'r2', expiresMs: startedMs + dayMs }));
    await store.createLink(newLink('l3', 'me'));
    expect(await store.sweep(nowMs)).toEqual({ recordings: 0, links: 0 });
    expect(await store.sweep(startedMs + 30 * dayMs)).toEqual({ recordings: 1, links: 1 });
    expect((await store.recordings('me', startedMs)).map(({ id }) => id)).toEqual(['r3', 'r1']);
    expect(await store.sweep(startedMs + 31 * dayMs)).toEqual({ recordings: 2, links: 1 });
    expect((await store.links('me', startedMs)).map(({ id }) => id)).toEqual(['l3']);
  },

  'one that runs is not taken away from its session': async ({ store }) => {
    await store.record([write('r1', 'me')]);
    expect(await store.sweep(startedMs + 40 * dayMs)).toEqual({ recordings: 0, links: 0 });
  },

  'the oldest recordings beyond the number go': async ({ store }) => {
    for (let count = 0; count < 7; count++) {
      await store.record([write(`r${count}`, 'me', { startedMs: startedMs + count, endedMs: nowMs })]);
      await store.record([write(`t${count}`, `other ${count}`, { startedMs: startedMs + count, endedMs: nowMs })]);
    }
    expect(await store.sweep(nowMs)).toEqual({ recordings: 3, links: 0 });
    expect((await store.recordings('me', nowMs)).map(({ id }) => id)).toEqual(['r6', 'r5', 'r4', 'r3']);
    expect(await store.recordings('other 0', nowMs)).toHaveLength(1);
  },

  'the oldest recordings beyond the octets go, and links count': async ({ store }) => {
    for (let count = 0; count < 4; count++) {
      const events = heavy(16 * 1024);
      await store.record([write(`r${count}`, 'me', { startedMs: startedMs + count, events, endedMs: nowMs })]);
    }
    await store.createLink(newLink('l1', 'me', revision('Heavy', heavy(16 * 1024))));
    expect(await store.usedOctets('me')).toBeGreaterThan(smallQuota.ownerOctets);
    expect(await store.sweep(nowMs)).toEqual({ recordings: 2, links: 0 });
    expect((await store.recordings('me', nowMs)).map(({ id }) => id)).toEqual(['r3', 'r2']);
    expect(await store.usedOctets('me')).toBeLessThan(smallQuota.ownerOctets);
    expect(await store.link('l1', nowMs)).toBeDefined();
  },

  'hundreds go in one sweep': async ({ store }) => {
    const writes = Array.from({ length: 250 }, (_, index) => write(`r${index}`, `o${index}`, { endedMs: nowMs }));
    await store.record(writes);
    expect(await store.sweep(startedMs + 30 * dayMs)).toEqual({ recordings: 250, links: 0 });
  },
};
