// One visitor's mail: a mailbox for each practice user, and who holds the key of which. A plain value that survives JSON,
// changed only by making a new one. Knows no protocol, no stream and no clock.

import { users } from './accounts.ts';
import type { User } from './accounts.ts';

/** A stored letter. */
export interface Letter {
  /** 1 to 70 octets from `!` to `~` that name it for ever (RFC 1939 §7). */
  readonly uid: string;
  /** Header section and body with CRLF line ends, one character for each octet. Its length is its size. */
  readonly octets: string;
}

/** All the mail of one visitor. */
export interface Mailroom {
  readonly boxes: Readonly<Record<User, readonly Letter[]>>;
  /** The connection that holds a mailbox for itself (RFC 1939 §4). */
  readonly locks: Readonly<Partial<Record<User, number>>>;
  /** When the room was furnished; with `serial` it makes names that no other letter ever had. */
  readonly bornMs: number;
  /** Grows with every letter. */
  readonly serial: number;
}

/** The largest letter that is taken, as the practice servers announce it (RFC 1870 §3). */
export const letterOctetsMax = 1024 * 1024;

/** A mailbox is full when it holds this many letters, */
export const boxLettersMax = 200;
/** or this many octets. */
export const boxOctetsMax = 4 * 1024 * 1024;

/** A room with this mail in it and nobody reading. */
export function createMailroom(mail: Readonly<Record<User, readonly string[]>>, bornMs: number): Mailroom {
  let room: Mailroom = { boxes: { alice: [], bob: [] }, locks: {}, bornMs, serial: 1 };
  for (const user of users) {
    for (const octets of mail[user]) room = deliver(room, [user], octets) ?? room;
  }
  return room;
}

/** True when a letter of this size still fits. */
export function fits(room: Mailroom, user: User, octets: number): boolean {
  const box = room.boxes[user];
  return box.length < boxLettersMax && boxOctets(box) + octets <= boxOctetsMax;
}

/** The room with the same letter in the mailbox of each of these users, or undefined when one of them is full. */
export function deliver(room: Mailroom, to: readonly User[], octets: string): Mailroom | undefined {
  let { boxes, serial } = room;
  for (const user of to) {
    if (!fits(room, user, octets.length)) return undefined;
    const letter = { uid: `${room.bornMs.toString(36)}.${serial}`, octets };
    boxes = { ...boxes, [user]: [...boxes[user], letter] };
    serial += 1;
  }
  return { ...room, boxes, serial };
}

/** The room without the letters of these names. */
export function remove(room: Mailroom, user: User, uids: readonly string[]): Mailroom {
  const kept = room.boxes[user].filter((letter) => !uids.includes(letter.uid));
  return { ...room, boxes: { ...room.boxes, [user]: kept } };
}

/** The room in which this connection holds the user's mailbox, or undefined when another one does. */
export function lock(room: Mailroom, user: User, connection: number): Mailroom | undefined {
  const holder = room.locks[user];
  if (holder !== undefined && holder !== connection) return undefined;
  return { ...room, locks: { ...room.locks, [user]: connection } };
}

/** The room in which this connection holds nothing. */
export function unlock(room: Mailroom, connection: number): Mailroom {
  const held = Object.entries(room.locks).filter(([, holder]) => holder !== connection);
  return { ...room, locks: Object.fromEntries(held) };
}

/** The octets of all letters of the room. */
export function roomOctets(room: Mailroom): number {
  return users.reduce((sum, user) => sum + boxOctets(room.boxes[user]), 0);
}

function boxOctets(box: readonly Letter[]): number {
  return box.reduce((sum, letter) => sum + letter.octets.length, 0);
}
