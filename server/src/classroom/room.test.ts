// The state of a room, without anything around it: who sits where, what a word of the teacher does, and how it ends.

import { beforeEach, describe, expect, it } from 'vitest';
import { Room } from './room.ts';
import type { Effect } from './effects.ts';
import { cell } from './tables.ts';
import { clustersOf } from './clusters.ts';
import { readNickname } from './nickname.ts';

const bounds = { roomMembers: 3, roomMs: 100, roomMostMs: 250, roomExportMs: 1_000 };
let room: Room;

beforeEach(() => {
  room = new Room('428913', 1_000, bounds);
});

/** Takes a seat, or says why not. */
function join(nickname: string, nowMs = 1_000): string {
  const seat = room.join(nickname, `digest of ${nickname}`, nowMs);
  return 'id' in seat ? seat.id : seat.place;
}

function kinds(effects: readonly Effect[]): readonly string[] {
  return effects.map((effect) => (effect.kind === 'refused' ? effect.reason.id : effect.kind));
}

describe('a nickname', () => {
  it.each([
    ['小明', '小明'],
    ['  Li   Wei ', 'Li Wei'],
    ['a\x1b[31mb', 'a␛[31mb'],
    ['Ana\u202E', 'Ana'],
    ['\u200B\u200D', undefined],
    [' \t ', undefined],
    ['', undefined],
    ['x'.repeat(24), 'x'.repeat(24)],
    ['x'.repeat(25), undefined],
  ])('%j is shown as %j', (typed, shown) => {
    expect(readNickname(typed)).toBe(shown);
  });

  it.each(['ana', 'ANA', 'Ａｎａ', 'A n a', 's01'])('%s is taken where there is an Ana at s01', (nickname) => {
    expect(join('Ana')).toBe('s01');
    expect(join(nickname)).toBe('room.nicknameTaken');
  });
});

describe('seats', () => {
  it('are as many as there may be, and one that is given up is free, under a name of its own', () => {
    expect(['a', 'b', 'c', 'd'].map((name) => join(name))).toEqual(['s01', 's02', 's03', 'room.full']);
    expect(kinds(room.hear('s02', { kind: 'leave' }, 1_010))).toEqual(['out', 'gone', 'here']);
    expect(join('b')).toBe('s04');
    expect(join('e')).toBe('room.full');
  });

  it('are not taken by who comes and goes all day', () => {
    for (let times = 0; times < 12; times += 1) {
      const place = join('a');
      expect(place).toMatch(/^s\d\d$/);
      room.hear(place, { kind: 'leave' }, 1_000);
    }
    expect(join('a')).toBe('room.full');
  });

  it('are kept for those who have them when the room is locked', () => {
    join('a');
    room.teach({ kind: 'lock', on: true }, 1_000);
    expect(join('b')).toBe('room.locked');
    expect(room.seat('s01')).toBeDefined();
    room.teach({ kind: 'lock', on: false }, 1_000);
    expect(join('b')).toBe('s02');
  });

  it('are nobody’s after a kick', () => {
    join('a');
    expect(kinds(room.teach({ kind: 'kick', seat: 's01' }, 1_000))).toEqual(['out', 'gone', 'here']);
    expect(room.seat('s01')).toBeUndefined();
    expect(kinds(room.hear('s01', { kind: 'raise' }, 1_000))).toEqual(['room.seatGone']);
    expect(kinds(room.teach({ kind: 'kick', seat: 's01' }, 1_000))).toEqual(['room.noSeat']);
  });
});

describe('what a learner says', () => {
  it('a hand keeps its place in the queue when the turn changes', () => {
    join('a');
    room.hear('s01', { kind: 'raise', turn: 3 }, 1_001);
    room.hear('s01', { kind: 'raise', turn: 4 }, 1_009);
    expect(room.seat('s01')?.hand).toEqual({ turn: 4, raisedMs: 1_001 });
    room.teach({ kind: 'handled', seat: 's01' }, 1_010);
    expect(room.seat('s01')?.hand).toBeUndefined();
  });

  it('only a step that is done is progress', () => {
    join('a');
    room.hear('s01', { kind: 'progress', step: 1, of: 3, done: [true] }, 1_020);
    room.hear('s01', { kind: 'progress', step: 2, of: 3, done: [true] }, 1_050);
    expect(room.seat('s01')?.steppedMs).toBe(1_020);
  });

  it('a vote counts once, for what was asked, while it is asked', () => {
    ['a', 'b'].forEach((name) => join(name));
    expect(kinds(room.hear('s01', { kind: 'vote', poll: 'p1', choice: '250' }, 0))).toEqual(['room.pollOver']);
    room.teach({ kind: 'poll', question: 'next?', choices: ['250', '550'] }, 0);
    room.hear('s01', { kind: 'vote', poll: 'p1', choice: '250' }, 0);
    room.hear('s01', { kind: 'vote', poll: 'p1', choice: '550' }, 0);
    expect(kinds(room.hear('s02', { kind: 'vote', poll: 'p1', choice: '999' }, 0))).toEqual(['wire.badField']);
    expect(room.votes?.counts).toEqual({ 250: 0, 550: 1 });
    // Nobody is told how it stands before it is over.
    expect(room.told.poll?.result).toBeUndefined();
    room.teach({ kind: 'endPoll', answer: '550' }, 0);
    expect(room.told.poll?.result).toEqual({ counts: { 250: 0, 550: 1 }, answer: '550' });
    expect(kinds(room.hear('s02', { kind: 'vote', poll: 'p1', choice: '250' }, 0))).toEqual(['room.pollOver']);
    room.teach({ kind: 'endPoll' }, 0);
    expect(room.told.poll).toBeUndefined();
  });
});

describe('what a teacher says', () => {
  it('goes to the seats that are named, and waits there until it was seen', () => {
    ['a', 'b', 'c'].forEach((name) => join(name));
    const sent = room.teach({ kind: 'hint', to: ['s01', 's03', 's99'], text: 'a blank line' }, 0);
    expect(sent.map((effect) => ('seat' in effect ? effect.seat : ''))).toEqual(['s01', 's03']);
    const [note] = room.seat('s03')?.notes ?? [];
    expect(note).toMatchObject({ kind: 'hint', text: 'a blank line' });
    room.hear('s03', { kind: 'seen', note: note?.note ?? '' }, 0);
    expect(room.seat('s03')?.notes).toEqual([]);
    expect(room.seat('s02')?.notes).toEqual([]);
    expect(kinds(room.teach({ kind: 'chip', to: ['s99'], line: 'RSET' }, 0))).toEqual(['room.noSeat']);
  });

  it('is about the turn that is named, and of a mistake about the turn in which each seat made it', () => {
    ['a', 'b'].forEach((name) => join(name));
    const about = { turn: 4, session: 'x' };
    room.teach({ kind: 'hint', to: ['s01'], text: 'look again', ...about }, 0);
    expect(room.seat('s01')?.notes.at(-1)).toMatchObject({ text: 'look again', ...about });
    const made = new Map([['s01', { turn: 2, session: 'y' }]]);
    room.teach({ kind: 'hint', to: ['s01', 's02'], mistake: 'mistake.a' }, 0, (place) => made.get(place));
    expect(room.seat('s01')?.notes.at(-1)).toMatchObject({ mistake: 'mistake.a', turn: 2, session: 'y' });
    expect(room.seat('s02')?.notes.at(-1)).toEqual({ kind: 'hint', note: 'n2', mistake: 'mistake.a' });
  });

  it('cannot give a room more than its most', () => {
    room.teach({ kind: 'extend' }, 1_090);
    expect(room.endsMs).toBe(1_190);
    room.teach({ kind: 'extend' }, 1_180);
    expect(room.endsMs).toBe(1_250);
    expect(room.deletesMs).toBe(2_250);
  });

  it('ends it for everybody, once', () => {
    join('a');
    expect(kinds(room.teach({ kind: 'end' }, 1_050))).toEqual(['out', 'over']);
    expect(room.isOver).toBe(true);
    expect(room.deletesMs).toBe(2_050);
    expect(room.end(1_060)).toEqual([]);
    expect(join('b')).toBe('room.ended');
    expect([...room.seats].map(({ nickname }) => nickname)).toEqual(['a']);
  });
});

describe('groups', () => {
  it('are of two or more, the largest first', () => {
    const seats = [
      { seat: 's03', mistakes: ['mistake.b', 'mistake.a'] },
      { seat: 's01', mistakes: ['mistake.a'] },
      { seat: 's02', mistakes: ['mistake.a', 'mistake.c'] },
      { seat: 's04', mistakes: ['mistake.b'] },
    ];
    expect(clustersOf(seats)).toEqual([
      { mistake: 'mistake.a', seats: ['s01', 's02', 's03'] },
      { mistake: 'mistake.b', seats: ['s03', 's04'] },
    ]);
  });
});

describe('a cell of a table', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    [' =1', "' =1"],
    ['＝1', "'＝1"],
    ['a,b', '"a,b"'],
    ['="a"', '"\'=""a"""'],
    ['小明', '小明'],
  ])('%j is written as %j', (text, written) => {
    expect(cell(text)).toBe(written);
  });

  it('is a number where it is one', () => {
    expect(cell(-1)).toBe('-1');
  });
});
