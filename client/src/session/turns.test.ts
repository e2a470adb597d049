// Entries become turns and replies.

import type { Reading } from '@mailterm/shared/dialect';
import { describe, expect, it } from 'vitest';
import type { Entry, UnitEntry } from './model.ts';
import { replyOf, turnsOf } from './turns.ts';

function unit(key: string, turn: number | undefined, complete = true): UnitEntry {
  const from = key.startsWith('c') ? 'client' : 'server';
  const bare = { kind: 'unit', key, from, octets: new Uint8Array(1), atMs: 0 } as const;
  if (turn === undefined) return bare;
  const reading = { complete, ...(from === 'server' && { replyClass: 'done' }) } as Reading;
  return { ...bare, turn, reading };
}

const remark: Entry = { kind: 'tool', key: 't', atMs: 0, saying: { id: 'close.server' }, tone: 'info' };
const local: Entry = { kind: 'local', key: 'l', line: 'telnet practice 25', answers: [] };

function shape(entries: readonly Entry[]): unknown {
  return turnsOf(entries).map(({ turn, said, replies, remarks }) => [
    turn,
    said.map(({ key }) => key),
    replies.map(({ units }) => units.map(({ key }) => key)),
    remarks.length,
  ]);
}

describe('turns', () => {
  it('begin with the greeting and hold what answered them', () => {
    const entries = [local, remark, unit('s0', 0), unit('c1', 1), unit('s1', 1, false), unit('s2', 1), remark];
    expect(shape(entries)).toEqual([
      [0, [], [['s0']], 0],
      [1, ['c1'], [['s1', 's2']], 1],
    ]);
  });

  it('keep answers with the commands they answer when several were sent at once', () => {
    const entries = [unit('c1', 1), unit('c2', 2), unit('s1', 1), unit('s2', 2)];
    expect(shape(entries)).toEqual([
      [1, ['c1'], [['s1']], 0],
      [2, ['c2'], [['s2']], 0],
    ]);
  });

  it('tell an unasked reply from the answer', () => {
    const entries = [unit('c1', 1), unit('s1', 1), unit('s2', 1)];
    expect(shape(entries)).toEqual([[1, ['c1'], [['s1'], ['s2']], 0]]);
  });

  it('take pending octets into the latest', () => {
    const [turn] = turnsOf([unit('c1', 1), unit('s1', undefined)]);
    expect(turn?.replies).toMatchObject([{ complete: false, units: [{ key: 's1' }] }]);
    expect(turn?.replies[0]).not.toHaveProperty('replyClass');
  });
});

describe('the reply around a unit', () => {
  const lines = [unit('s1', 1, false), unit('s2', 1)] as const;
  const entries = [unit('c1', 1), ...lines];

  it('holds all its lines and its class', () => {
    expect(replyOf(entries, lines[1])).toEqual({ units: lines, replyClass: 'done', complete: true });
  });

  it('is none for what a client said', () => {
    expect(replyOf(entries, entries[0] as UnitEntry)).toBeUndefined();
  });
});
