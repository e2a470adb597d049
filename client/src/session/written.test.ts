// How far a session is saved, as its page tells it.

import { describe, expect, it } from 'vitest';
import { Written } from './written.ts';
import type { WrittenSaid } from './written.ts';

const attached: Extract<WrittenSaid, { kind: 'attached' }> = {
  kind: 'attached',
  role: 'owner',
  seq: 0,
  typed: 0,
  credit: 9,
  recording: 'n1-abc',
};

function told(...said: (WrittenSaid | number)[]): Written['facts'] {
  const written = new Written();
  for (const each of said) {
    if (typeof each === 'number') written.read(each);
    else written.hear(each);
  }
  return written.facts;
}

describe('a session', () => {
  it('is saved when the server has said so of its last event', () => {
    expect(told(attached, 3)).toEqual({ id: 'n1-abc', isSaved: false });
    expect(told(attached, 3, { kind: 'saved', seq: 2 })?.isSaved).toBe(false);
    expect(told(attached, 3, { kind: 'saved', seq: 4 })?.isSaved).toBe(true);
    expect(told(attached, 3, { kind: 'saved', seq: 4 }, 5)?.isSaved).toBe(false);
  });

  it('that can be saved no longer never is again, and says why', () => {
    const unsaved: WrittenSaid = { kind: 'unsaved', reason: { id: 'recording.lost' } };
    const facts = { id: 'n1-abc', isSaved: false, lost: { id: 'recording.lost' } };
    expect(told(attached, 3, unsaved, { kind: 'saved', seq: 9 })).toEqual(facts);
  });

  it('of a watcher, or without a recording, is not written down for this page', () => {
    const { recording: _recording, ...bare } = attached;
    expect(told(bare, 3, { kind: 'saved', seq: 9 })).toBeUndefined();
    expect(told(attached, 3, { ...bare, role: 'watcher' })).toBeUndefined();
  });
});
