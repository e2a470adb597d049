// Comments: beside the turns of one link, waiting until they are allowed, gone with it.

import { expect } from 'vitest';
import { comment, newLink, startedMs } from '../transcripts.ts';
import type { Cases } from './conformance.ts';

export const commentCases: Cases = {
  'they come in the order of turns and times, with everything that was written': async ({ store }) => {
    await store.createLink(newLink('l1', 'me'));
    const hostile = '<img src=x onerror=alert(1)> \'"; drop table comments; -- 你好';
    const written = [
      comment('c3', { turn: 5, text: hostile, author: hostile, span: 0 }),
      comment('c2', { turn: 1, writtenMs: startedMs + 5 }),
      comment('c1', { turn: 1, byOwner: true, isShown: true }),
    ];
    for (const each of written) await store.addComment('l1', each);
    expect(await store.comments('l1')).toEqual([...written].reverse());
  },

  'those of visitors wait, and are counted': async ({ store }) => {
    await store.createLink(newLink('l1', 'me'));
    await store.createLink(newLink('l2', 'me'));
    await store.addComment('l1', comment('c1'));
    await store.addComment('l1', comment('c2'));
    await store.addComment('l2', comment('c1', { isShown: true }));
    expect((await store.link('l1', startedMs))?.link.waiting).toBe(2);
    expect(await store.showComment('l1', 'c1')).toBe(true);
    expect((await store.links('me', startedMs)).map(({ id, waiting }) => [id, waiting])).toEqual([
      ['l2', 0],
      ['l1', 1],
    ]);
    expect((await store.comments('l1')).map(({ isShown }) => isShown)).toEqual([true, false]);
  },

  'one is deleted, and only from its own link': async ({ store }) => {
    await store.createLink(newLink('l1', 'me'));
    await store.createLink(newLink('l2', 'them'));
    await store.addComment('l1', comment('c1'));
    for (const [link, id] of [
      ['l2', 'c1'],
      ['l1', 'c9'],
      ['', 'c1'],
      ['l1', 'c1\0'],
    ] as const) {
      expect(await store.showComment(link, id)).toBe(false);
      expect(await store.deleteComment(link, id)).toBe(false);
    }
    expect(await store.deleteComment('l1', 'c1')).toBe(true);
    expect(await store.comments('l1')).toEqual([]);
  },

  'none is beside a link that is not there, and all go with it': async ({ store }) => {
    await expect(store.addComment('l1', comment('c1'))).rejects.toThrow();
    await store.createLink(newLink('l1', 'me'));
    await store.addComment('l1', comment('c1'));
    await store.deleteLink('l1');
    expect(await store.comments('l1')).toEqual([]);
    await store.createLink(newLink('l1', 'me'));
    expect(await store.comments('l1')).toEqual([]);
  },
};
