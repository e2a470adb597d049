// Links: a copy that stands for itself, replaced by revisions, gone with its time.

import { expect } from 'vitest';
import { conversation, dayMs, newLink, revision, startedMs, write } from '../transcripts.ts';
import type { Cases } from './conformance.ts';

const nowMs = startedMs + 60_000;

export const linkCases: Cases = {
  'what is shared is read by whom has the address': async ({ store }) => {
    await store.record([write('r1', 'me', { endedMs: nowMs })]);
    const shown = revision('Why does it say 535?', conversation(7));
    await store.createLink(newLink('l1', 'me', { ...shown, recording: 'r1', expiresMs: startedMs + dayMs }));
    const found = await store.link('l1', nowMs);
    expect(found?.document).toEqual({ ...shown.document, title: shown.title });
    expect(found?.link).toEqual({
      id: 'l1',
      owner: 'me',
      recording: 'r1',
      title: shown.title,
      revision: 1,
      createdMs: startedMs,
      expiresMs: startedMs + dayMs,
      visibility: 'link',
      comments: 'visitors',
      deleteDigest: 'digest of l1',
      waiting: 0,
      turns: 6,
    });
    expect(await store.links('me', nowMs)).toEqual([found?.link]);
    expect(await store.links('them', nowMs)).toEqual([]);
  },

  'it names no recording that is somebody else’s or not there': async ({ store }) => {
    await store.record([write('r1', 'them')]);
    await store.createLink(newLink('l1', 'me', { recording: 'r1' }));
    await store.createLink(newLink('l2', 'me', { recording: 'r9' }));
    expect((await store.link('l1', nowMs))?.link.recording).toBeUndefined();
    expect((await store.link('l2', nowMs))?.link.recording).toBeUndefined();
  },

  'an id is given once': async ({ store }) => {
    await store.createLink(newLink('l1', 'me'));
    await expect(store.createLink(newLink('l1', 'them'))).rejects.toThrow();
    expect((await store.link('l1', nowMs))?.link.owner).toBe('me');
  },

  'a revision replaces what was shown': async ({ store }) => {
    await store.createLink(newLink('l1', 'me', revision('Before', conversation(3))));
    const next = revision('After', conversation(5));
    expect(await store.reviseLink('me', 'l1', next)).toBe(2);
    expect(await store.reviseLink('me', 'l1', next)).toBe(3);
    const found = await store.link('l1', nowMs);
    expect(found?.document).toEqual({ ...next.document, title: 'After' });
    expect(found?.link).toMatchObject({ revision: 3, turns: 4, title: 'After' });
  },

  'what is given is changed, and nothing else': async ({ store }) => {
    await store.createLink(newLink('l1', 'me', { expiresMs: startedMs + dayMs }));
    const before = (await store.link('l1', nowMs))?.link;
    expect(await store.changeLink('me', 'l1', {})).toBe(true);
    expect((await store.link('l1', nowMs))?.link).toEqual(before);
    expect(await store.changeLink('me', 'l1', { title: 'New', visibility: 'owner', comments: 'off' })).toBe(true);
    const changed = (await store.link('l1', nowMs))?.link;
    expect(changed).toEqual({ ...before, title: 'New', visibility: 'owner', comments: 'off' });
    expect((await store.link('l1', nowMs))?.document.title).toBe('New');
    expect(await store.changeLink('me', 'l1', { expiresMs: null })).toBe(true);
    expect((await store.link('l1', nowMs + 1_000 * dayMs))?.link.expiresMs).toBeUndefined();
  },

  'nobody else changes it, and nobody what is not there': async ({ store }) => {
    await store.createLink(newLink('l1', 'me'));
    for (const [owner, id] of [
      ['them', 'l1'],
      ['', 'l1'],
      ['me', 'l2'],
      ['me', 'l1\0'],
    ] as const) {
      expect(await store.changeLink(owner, id, { title: 'Theirs' })).toBe(false);
      expect(await store.reviseLink(owner, id, revision('Theirs'))).toBeUndefined();
    }
    expect((await store.link('l1', nowMs))?.link).toMatchObject({ title: 'Link l1', revision: 1 });
    for (const id of ['l2', '', 'l1\0', '%', 'l_']) {
      expect(await store.link(id, nowMs)).toBeUndefined();
      expect(await store.deleteLink(id)).toBe(false);
    }
  },

  'it is gone when it has expired, for its owner too, and is not brought back': async ({ store, at }) => {
    await store.createLink(newLink('l1', 'me', { expiresMs: startedMs + dayMs }));
    expect(await store.link('l1', startedMs + dayMs - 1)).toBeDefined();
    expect(await store.link('l1', startedMs + dayMs)).toBeUndefined();
    expect(await store.links('me', startedMs + dayMs)).toEqual([]);
    at(startedMs + dayMs);
    expect(await store.changeLink('me', 'l1', { expiresMs: null })).toBe(false);
    expect(await store.reviseLink('me', 'l1', revision('Late'))).toBeUndefined();
    expect(await store.deleteLink('l1')).toBe(true);
  },

  'it stays when its recording is deleted, and its octets count for its owner': async ({ store }) => {
    await store.record([write('r1', 'me', { endedMs: nowMs })]);
    await store.createLink(newLink('l1', 'me', { recording: 'r1' }));
    const both = await store.usedOctets('me');
    await store.deleteRecording('me', 'r1');
    const found = await store.link('l1', nowMs);
    expect(found?.link.recording).toBeUndefined();
    expect(found?.document.events).toHaveLength(8);
    const used = await store.usedOctets('me');
    expect(used).toBeGreaterThan(0);
    expect(used).toBeLessThan(both);
    expect(await store.deleteLink('l1')).toBe(true);
    expect(await store.link('l1', nowMs)).toBeUndefined();
    expect(await store.usedOctets('me')).toBe(0);
  },
};
