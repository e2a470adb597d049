// Recordings: they grow, are redacted, end, and belong to one owner.

import { expect } from 'vitest';
import { settle } from '@mailterm/shared/transcript/conversation';
import type { PublicEvent, UnitFact } from '@mailterm/shared/transcript/event';
import { conversation, dayMs, event, newLink, opening, startedMs, unit, write } from '../transcripts.ts';
import type { Cases } from './conformance.ts';

const nowMs = startedMs + 60_000;

function redaction(seq: number, of: number, text: string): PublicEvent {
  return event(seq, { kind: 'redact', unit: of, by: unit(1, text, 'client', 1) as UnitFact });
}

export const recordingCases: Cases = {
  'what is recorded is there, in order, while it runs and when it is over': async ({ store }) => {
    const events = conversation(20);
    await store.record([write('r1', 'me', { events: events.slice(0, 7) })]);
    await store.record([write('r1', 'me', { events: events.slice(7) })]);
    const running = await store.recording('me', 'r1', nowMs);
    expect(running?.events).toEqual(events);
    expect(running?.recording).toEqual({
      id: 'r1',
      owner: 'me',
      title: '',
      target: { host: 'mx.example.org', port: 25, security: 'plain' },
      dialect: 'smtp',
      isPractice: true,
      startedMs,
      turns: 19,
      secrets: 0,
      expiresMs: startedMs + 30 * dayMs,
    });
    await store.record([write('r1', 'me', { events: [], endedMs: startedMs + 5_000 })]);
    const over = await store.recording('me', 'r1', nowMs);
    expect(over?.events).toEqual(events);
    expect(over?.recording).toEqual({ ...running?.recording, endedMs: startedMs + 5_000 });
  },

  'a write that comes twice is kept once': async ({ store }) => {
    const events = conversation(5);
    await store.record([write('r1', 'me', { events })]);
    await store.record([write('r1', 'me', { events: [...events, event(events.length, unit(5, 'new'))] })]);
    const found = await store.recording('me', 'r1', nowMs);
    expect(found?.events).toEqual([...events, event(events.length, unit(5, 'new'))]);
    expect(found?.recording.turns).toBe(5);
  },

  'a redaction replaces what it is about: in the same write, in a later one, and after the end': async ({ store }) => {
    const line = (seq: number, text: string): PublicEvent => event(seq, unit(1, text, 'client'));
    const log = [
      line(3, 'first secret'),
      redaction(4, 3, '********'),
      line(5, 'second secret'),
      line(6, 'third secret'),
    ];
    const later = [redaction(7, 5, '********'), event(8, unit(1, 'ok'))];
    const last = [redaction(9, 6, '********')];
    await store.record([write('r1', 'me', { events: [...opening(), ...log] })]);
    await store.record([write('r1', 'me', { events: later })]);
    await store.record([write('r1', 'me', { events: [], endedMs: nowMs })]);
    await store.record([write('r1', 'me', { events: last })]);
    const found = await store.recording('me', 'r1', nowMs);
    expect(found?.events).toEqual(settle([...opening(), ...log, ...later, ...last]));
    expect(JSON.stringify(found)).not.toContain(Buffer.from('secret').toString('base64').slice(0, 7));
    expect(found?.recording).toMatchObject({ secrets: 3, turns: 1, endedMs: nowMs });
  },

  'a redaction of what is not there changes nothing': async ({ store }) => {
    await store.record([write('r1', 'me', { events: [...opening(), redaction(3, 999, '*')] })]);
    expect((await store.recording('me', 'r1', nowMs))?.events).toEqual(opening());
  },

  'all writes of a call are kept, or none': async ({ store }) => {
    await store.record([write('r2', 'them')]);
    await expect(store.record([write('r1', 'me'), write('r2', 'me')])).rejects.toThrow(/another owner/);
    expect(await store.recordings('me', nowMs)).toEqual([]);
    await store.record([write('r1', 'me'), write('r3', 'me')]);
    expect(await store.recordings('me', nowMs)).toHaveLength(2);
  },

  'the list is newest first, and only one’s own': async ({ store }) => {
    await store.record([
      write('r1', 'me', { startedMs }),
      write('r2', 'me', { startedMs: startedMs + 2 }),
      write('r3', 'me', { startedMs: startedMs + 1 }),
      write('r4', 'them'),
    ]);
    expect((await store.recordings('me', nowMs)).map(({ id }) => id)).toEqual(['r2', 'r3', 'r1']);
    expect(await store.recordings('nobody', nowMs)).toEqual([]);
  },

  'nobody else opens, renames or deletes it, and nobody what is not there': async ({ store }) => {
    await store.record([write('r1', 'me', { endedMs: nowMs })]);
    for (const [owner, id] of [
      ['them', 'r1'],
      ['', 'r1'],
      ['me', 'r2'],
      ['me', ''],
      ['me', 'r1\0'],
      ['me', '%'],
    ] as const) {
      expect(await store.recording(owner, id, nowMs)).toBeUndefined();
      expect(await store.renameRecording(owner, id, 'Theirs')).toBe(false);
      expect(await store.deleteRecording(owner, id)).toBe(false);
    }
    expect((await store.recording('me', 'r1', nowMs))?.recording.title).toBe('');
  },

  'it is renamed and deleted by its owner': async ({ store }) => {
    await store.record([write('r1', 'me', { events: conversation(3), endedMs: nowMs })]);
    const title = '为什么是 535？ "; drop table recordings; -- 😀 \0';
    expect(await store.renameRecording('me', 'r1', title)).toBe(true);
    expect((await store.recordings('me', nowMs))[0]?.title).toBe(title.replace('\0', '\u{fffd}'));
    expect(await store.usedOctets('me')).toBeGreaterThan(0);
    expect(await store.deleteRecording('me', 'r1')).toBe(true);
    expect(await store.deleteRecording('me', 'r1')).toBe(false);
    expect(await store.recording('me', 'r1', nowMs)).toBeUndefined();
    expect(await store.usedOctets('me')).toBe(0);
  },

  'one that is deleted while it runs does not come back': async ({ store }) => {
    await store.record([write('r1', 'me', { events: conversation(3) })]);
    await store.createLink(newLink('l1', 'me', { recording: 'r1' }));
    expect(await store.deleteRecording('me', 'r1')).toBe(true);
    await store.record([write('r1', 'me', { events: conversation(9) })]);
    expect(await store.recordings('me', nowMs)).toEqual([]);
    expect(await store.recording('me', 'r1', nowMs)).toBeUndefined();
    expect(await store.renameRecording('me', 'r1', 'Back')).toBe(false);
    expect((await store.link('l1', nowMs))?.link.recording).toBeUndefined();
    await store.record([write('r1', 'me', { events: [], endedMs: nowMs })]);
    expect(await store.recordings('me', nowMs)).toEqual([]);
  },

  'it is gone when it has expired, unless a link that leads somewhere holds it': async ({ store, at }) => {
    await store.record([write('r1', 'me', { endedMs: nowMs }), write('r2', 'me', { endedMs: nowMs })]);
    await store.createLink(newLink('l1', 'me', { recording: 'r1', expiresMs: startedMs + 40 * dayMs }));
    const after = (days: number): number => startedMs + days * dayMs;
    expect((await store.recordings('me', after(30) - 1)).map(({ id }) => id)).toEqual(['r2', 'r1']);
    expect((await store.recordings('me', after(30))).map(({ id }) => id)).toEqual(['r1']);
    expect(await store.recording('me', 'r2', after(30))).toBeUndefined();
    expect(await store.recordings('me', after(40))).toEqual([]);
    at(after(30));
    expect(await store.renameRecording('me', 'r2', 'Late')).toBe(false);
    expect(await store.deleteRecording('me', 'r2')).toBe(false);
    expect(await store.renameRecording('me', 'r1', 'Held')).toBe(true);
  },

  'writers at the same time lose nothing of each other': async ({ store, again }) => {
    const other = await again();
    try {
      const stores = [store, other];
      const ids = Array.from({ length: 10 }, (_, index) => `r${index}`);
      const events = conversation(4);
      await Promise.all(
        ids.map(async (id, index) => {
          for (const one of events) await stores[index % 2]?.record([write(id, 'me', { events: [one] })]);
          await stores[(index + 1) % 2]?.record([write(id, 'me', { events: [], endedMs: nowMs })]);
        }),
      );
      for (const id of ids) expect((await other.recording('me', id, nowMs))?.events).toEqual(events);
      // And several on one recording: order is decided by the numbers, and each event is there once.
      await Promise.all(stores.map((each) => each.record([write('both', 'me', { events })])));
      expect((await store.recording('me', 'both', nowMs))?.events).toEqual(events);
    } finally {
      await other.close();
    }
  },

  'what a process left running ends at its last event, and a session that goes on elsewhere loses nothing': async ({
    store,
    again,
  }) => {
    const events = conversation(4);
    await store.record([write('r1', 'me', { events: events.slice(0, 6) }), write('r2', 'me'), write('r3', 'me')]);
    await store.deleteRecording('me', 'r2');
    const other = await again();
    try {
      const ended = (await other.recording('me', 'r1', nowMs))?.recording.endedMs;
      expect(ended).toBe(startedMs + 50);
      await store.record([write('r1', 'me', { events: events.slice(6) })]);
      const found = await other.recording('me', 'r1', nowMs);
      expect(found?.events).toEqual(events);
      expect(found?.recording.turns).toBe(3);
      expect(found?.recording.endedMs).toBeUndefined();
      await store.record([write('r1', 'me', { events: [], endedMs: nowMs })]);
      expect((await other.recording('me', 'r1', nowMs))?.recording.endedMs).toBe(nowMs);
      expect((await other.recordings('me', nowMs)).map(({ id }) => id)).toEqual(['r3', 'r1']);
    } finally {
      await other.close();
    }
  },

  'a recording of many events is kept whole': async ({ store }) => {
    const events = Array.from({ length: 5_000 }, (_, seq) => event(seq, unit(seq, `line ${seq}`)));
    await store.record([write('r1', 'me', { events, endedMs: nowMs })]);
    expect((await store.recording('me', 'r1', nowMs))?.events).toEqual(events);
  },

  'a packed transcript of 200 turns takes less than a twentieth of its JSON': async ({ store }) => {
    const events = conversation(200);
    await store.record([write('r1', 'me', { events })]);
    const running = await store.usedOctets('me');
    await store.record([write('r1', 'me', { events: [], endedMs: nowMs })]);
    expect(await store.usedOctets('me')).toBeLessThan(running / 20);
  },

  'a closed store takes nothing and gives nothing': async ({ store, again }) => {
    const other = await again();
    await other.record([write('r1', 'me')]);
    await other.close();
    await expect(other.record([write('r1', 'me')])).rejects.toThrow();
    await expect(other.recordings('me', nowMs)).rejects.toThrow();
    expect(await store.recordings('me', nowMs)).toHaveLength(1);
  },
};
