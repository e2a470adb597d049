// What happens to a room that is furnished anew, and what the rooms of a day have in common.

import { describe, expect, it } from 'vitest';
import type { Fault } from './faults/fault.ts';
import { createMailroom, deliver, inboxOf, lock, roomOctets } from './mailroom.ts';
import type { Mailroom, SeedLetter } from './mailroom.ts';
import { Rooms } from './rooms.ts';
import { seedMail } from './seed/seedMail.ts';

const letter: SeedLetter = { octets: 'hello\r\n', flags: [], receivedMs: 0 };
const furnish = (nowMs: number): Mailroom => createMailroom({ alice: [], bob: [letter] }, nowMs);

const countOf = (kept: Rooms): number => inboxOf(kept.read('anna'), 'bob').letters.length;

describe('rooms', () => {
  it('are furnished anew at will: faults are gone, locks stay, and who watches is told', async () => {
    const kept = new Rooms(furnish, () => 0);
    kept.write('anna', deliver(kept.read('anna'), ['bob'], letter) ?? kept.read('anna'));
    expect(countOf(kept)).toBe(2);
    const locked = lock(kept.read('anna'), 'bob', 7);
    if (locked === undefined) throw new Error('Cannot lock: somebody else has the mailbox');
    kept.write('anna', { ...locked, faults: [{ id: 'rbl' } as unknown as Fault] });
    kept.enter('anna');
    let told = 0;
    kept.watch('anna', {}, () => (told += 1));
    kept.reset('anna');
    await new Promise(setImmediate);
    expect(told).toBe(1);
    expect([countOf(kept), kept.read('anna').faults, kept.read('anna').locks]).toEqual([1, [], { bob: 7 }]);
  });

  it('give no UIDVALIDITY twice when they are furnished anew within a second', () => {
    const kept = new Rooms(furnish, () => 0);
    const seen = new Set<number>();
    for (let i = 0; i < 3; i++) {
      const room = kept.read('anna');
      // Somebody makes two mailboxes more.
      kept.write('anna', { ...room, nextValidity: room.nextValidity + 2 });
      for (const given of [inboxOf(room, 'bob').uidValidity, room.nextValidity, room.nextValidity + 1]) seen.add(given);
      kept.reset('anna');
    }
    expect(seen.size).toBe(9);
  });

  it('hold five hundred visitors in little memory, whoever reads the letter of five megabytes', () => {
    const before = process.memoryUsage().heapUsed;
    const kept = new Rooms(
      (nowMs) => createMailroom(seedMail(nowMs), nowMs),
      () => 0,
    );
    for (let i = 0; i < 500; i++) {
      kept.enter(`visitor ${i}`);
      const big = kept.read(`visitor ${i}`).boxes.alice[0]?.letters.find(({ octets }) => octets.length > 5_000_000);
      // Looking at one of its octets makes the rope one string.
      expect(big?.octets.charCodeAt(4_000_000)).toBeGreaterThan(0);
    }
    expect(kept.size).toBe(500);
    // Some 15 MB, most of it the one letter; each room's own would be 2.5 GB.
    expect((process.memoryUsage().heapUsed - before) / 1e6).toBeLessThan(150);
  });

  it('share the letters that everybody finds, which count for nobody', () => {
    // Strings have no identity that a test could see; what holds them has.
    expect(seedMail(86_399_999)).toBe(seedMail(0));
    expect(seedMail(86_400_000)).not.toBe(seedMail(0));
    const room = createMailroom(seedMail(0), 0);
    expect(room.boxes.alice.flatMap((box) => box.letters).some(({ octets }) => octets.length > 5_000_000)).toBe(true);
    expect(roomOctets(room)).toBe(0);
  });
});
