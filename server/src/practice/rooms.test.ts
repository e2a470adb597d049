import { describe, expect, it } from 'vitest';
import { uidlOf } from './mailbox.ts';
import { createMailroom, deliver, inboxOf } from './mailroom.ts';
import type { SeedLetter } from './mailroom.ts';
import { Rooms } from './rooms.ts';
import { seedMail } from './seed/seedMail.ts';

const letter = (octets: string): SeedLetter => ({ octets, flags: [], receivedMs: 0 });

function rooms(limits: { roomsMax?: number; octetsMax?: number } = {}): { readonly kept: Rooms; clockMs: number } {
  const clock = { clockMs: 0 };
  const kept = new Rooms(
    (nowMs) => createMailroom({ alice: [], bob: [letter('hello\r\n')] }, nowMs),
    () => clock.clockMs,
    { roomsMax: 3, octetsMax: 1000, idleMs: 100, ...limits },
  );
  return Object.assign(clock, { kept });
}

function send(kept: Rooms, visitor: string, octets: string): void {
  const room = deliver(kept.read(visitor), ['bob'], letter(octets));
  if (room === undefined) throw new Error('Cannot deliver: the mailbox is full');
  kept.write(visitor, room);
}

const uidls = (kept: Rooms): string[] => {
  const inbox = inboxOf(kept.read('anna'), 'bob');
  return inbox.letters.map((each) => uidlOf(inbox, each));
};

const countOf = (kept: Rooms, visitor: string): number => inboxOf(kept.read(visitor), 'bob').letters.length;

describe('rooms', () => {
  it('are furnished once and remembered', () => {
    const { kept } = rooms();
    send(kept, 'anna', 'x');
    expect([countOf(kept, 'anna'), countOf(kept, 'boris')]).toEqual([2, 1]);
  });

  it('are forgotten after idle time, never while someone is connected', () => {
    const test = rooms();
    for (const visitor of ['anna', 'boris']) send(test.kept, visitor, 'x');
    test.kept.enter('boris');
    test.clockMs = 101;
    expect([countOf(test.kept, 'anna'), countOf(test.kept, 'boris')]).toEqual([1, 2]);
    test.kept.leave('boris');
    test.clockMs = 202;
    expect(countOf(test.kept, 'boris')).toBe(1);
  });

  it('the least recently used goes first when there are too many', () => {
    const { kept } = rooms();
    for (const visitor of ['anna', 'boris', 'carol']) send(kept, visitor, 'x');
    expect(countOf(kept, 'anna')).toBe(2);
    kept.enter('dora');
    expect(kept.size).toBe(3);
    expect([countOf(kept, 'anna'), countOf(kept, 'carol'), countOf(kept, 'boris')]).toEqual([2, 2, 1]);
  });

  it('go when they hold too many octets together', () => {
    const { kept } = rooms();
    send(kept, 'anna', 'x'.repeat(600));
    kept.enter('boris');
    send(kept, 'boris', 'x'.repeat(600));
    expect(kept.size).toBe(1);
    expect(countOf(kept, 'boris')).toBe(2);
  });

  it('never give a name to two letters, even when they are furnished anew', () => {
    const test = rooms();
    send(test.kept, 'anna', 'x');
    const before = uidls(test.kept);
    test.clockMs = 1000;
    const after = uidls(test.kept);
    expect(new Set([...before, ...after]).size).toBe(3);
  });

  it('have names as long as they are kept, in any case, that say nothing of the visitor', () => {
    const test = rooms();
    const names = ['anna', 'boris'].map((visitor) => test.kept.nameOf(visitor));
    expect(new Set(names).size).toBe(2);
    for (const name of names) expect(name).toMatch(/^[a-z]{6}$/);
    send(test.kept, 'anna', 'x');
    expect(test.kept.named(names[0]?.toUpperCase() ?? '')).toBe(test.kept.read('anna'));
    expect(test.kept.nameOf('anna')).toBe(names[0]);
    test.clockMs = 101;
    test.kept.enter('boris');
    expect(['anna', 'boris'].map((_, index) => test.kept.visitorNamed(names[index] ?? ''))).toEqual([
      undefined,
      'boris',
    ]);
    expect(test.kept.named('anna')).toBeUndefined();
  });

  it('one is shared, and has the name that nobody else can have', () => {
    const { kept } = rooms();
    expect(kept.nameOf('local')).toBe('local');
    expect(kept.visitorNamed('LOCAL')).toBe('local');
    expect(kept.named('local')).toBe(kept.read('local'));
  });

  it('are plain values', () => {
    const room = createMailroom(seedMail(0), 0);
    expect(JSON.parse(JSON.stringify(room))).toEqual(room);
  });
});
