// One visitor's mail: the mailboxes of each practice user, who holds the key of which, and the faults that are switched on.
// A plain value that survives JSON, changed only by making a new one. Knows no protocol, no stream and no clock.

import type { User } from './accounts.ts';
import type { Fault } from './faults/fault.ts';
import { append, boxOctets } from './mailbox.ts';
import type { Letter, Mailbox, SpecialUse } from './mailbox.ts';

/** All the mail of one visitor. */
export interface Mailroom {
  /** INBOX comes first. */
  readonly boxes: Readonly<Record<User, readonly Mailbox[]>>;
  /** The connection that holds a mailbox for itself (RFC 1939 §4). */
  readonly locks: Readonly<Partial<Record<User, number>>>;
  /** When the room was furnished. */
  readonly bornMs: number;
  /** The UIDVALIDITY of the next mailbox that is made. */
  readonly nextValidity: number;
  /** When somebody logged in last by POP3 (RFC 2449 §6.5). */
  readonly logins?: Readonly<Partial<Record<User, number>>>;
  /** What goes wrong on purpose. */
  readonly faults: readonly Fault[];
  /** Letters to people who live in other mailrooms; they leave with the next write (rooms.ts). */
  readonly outgoing?: readonly Outgoing[];
  /** Senders that were sent away once by a greylist, and when: `client sender recipient`. */
  readonly greylist: Readonly<Record<string, number>>;
}

/** A letter on its way into another mailroom. */
export interface Outgoing {
  readonly to: User;
  readonly octets: string;
  readonly receivedMs: number;
}

/** A letter that lies in a room from its begin. */
export interface SeedLetter extends Pick<Letter, 'octets' | 'flags' | 'receivedMs'> {
  /** Where it lies; `INBOX` where nothing is said. */
  readonly mailbox?: string;
}

/** The largest letter that is taken, as the practice servers announce it (RFC 1870 §3). */
export const letterOctetsMax = 1024 * 1024;

/** A mailbox is full when it holds this many letters, */
export const boxLettersMax = 200;
/** or when all mailboxes of its user hold this many octets. */
export const userOctetsMax = 4 * 1024 * 1024;

/** The mailboxes everybody has beside INBOX. */
const furniture: readonly (readonly [string, SpecialUse])[] = [
  ['Drafts', '\\Drafts'],
  ['Sent', '\\Sent'],
  ['Junk', '\\Junk'],
  ['Trash', '\\Trash'],
  ['Archive', '\\Archive'],
];

/** The mailboxes of somebody who has no mail yet, in a room that is furnished at this time. */
export function boxesOfNobody(bornMs: number): readonly Mailbox[] {
  const uidValidity = uidValidityAt(bornMs);
  const named = [{ name: 'INBOX' }, ...furniture.map(([name, use]) => ({ name, use }))];
  return named.map(({ name, ...use }) => {
    return { name, uidValidity, uidNext: 1, letters: [], subscribed: true, ...use };
  });
}

/** RFC 9051 §2.3.1.1: a time in seconds never comes again. Zero is no UIDVALIDITY. */
function uidValidityAt(bornMs: number): number {
  return 1 + Math.floor(bornMs / 1000);
}

/** A room with this mail in it and nobody reading. */
export function createMailroom(mail: Readonly<Record<User, readonly SeedLetter[]>>, bornMs: number): Mailroom {
  const uidValidity = uidValidityAt(bornMs);
  const boxesOf = (user: User): readonly Mailbox[] => {
    return boxesOfNobody(bornMs).map((empty) => {
      const lettersIn = mail[user].filter(({ mailbox = 'INBOX' }) => mailbox === empty.name);
      return lettersIn.reduce((box, { octets, flags, receivedMs }) => {
        return append(box, { octets, flags, receivedMs, seed: true });
      }, empty);
    });
  };
  return {
    boxes: { alice: boxesOf('alice'), bob: boxesOf('bob') },
    locks: {},
    bornMs,
    nextValidity: uidValidity + 1,
    faults: [],
    greylist: {},
  };
}

/**
 * When the room that takes the place of this one is born at the earliest: then no UIDVALIDITY comes again, not even that of
 * a mailbox which somebody made, and not within the same second.
 */
export function renewalMs({ nextValidity }: Mailroom): number {
  return (nextValidity - 1) * 1000;
}

/** A user's mailbox, or undefined when there is none of this name. INBOX is that in any case (RFC 9051 §5.1). */
export function boxOf(room: Mailroom, user: User, name: string): Mailbox | undefined {
  const wanted = name.toUpperCase() === 'INBOX' ? 'INBOX' : name;
  return room.boxes[user].find((box) => box.name === wanted);
}

/** Where a user's mail arrives. */
export function inboxOf(room: Mailroom, user: User): Mailbox {
  return boxOf(room, user, 'INBOX') as Mailbox;
}

/** The room with this mailbox in the place of the one that has its name. */
export function putBox(room: Mailroom, user: User, box: Mailbox): Mailroom {
  const boxes = room.boxes[user].map((other) => (other.name === box.name ? box : other));
  return { ...room, boxes: { ...room.boxes, [user]: boxes } };
}

/** True when a letter of this size still fits into the user's mailbox. */
export function fits(room: Mailroom, user: User, octets: number, box?: Mailbox): boolean {
  // Who lives in another mailroom has a box there.
  if (!Object.hasOwn(room.boxes, user)) return true;
  box ??= inboxOf(room, user);
  return box.letters.length < boxLettersMax && userOctets(room, user) + octets <= userOctetsMax;
}

/** The room with the same letter in the inbox of each of these users, or undefined when one of them is full. */
export function deliver(
  room: Mailroom,
  to: readonly User[],
  letter: { readonly octets: string; readonly receivedMs: number },
): Mailroom | undefined {
  let delivered = room;
  for (const user of to) {
    if (!Object.hasOwn(delivered.boxes, user)) {
      delivered = { ...delivered, outgoing: [...(delivered.outgoing ?? []), { to: user, ...letter }] };
      continue;
    }
    if (!fits(delivered, user, letter.octets.length)) return undefined;
    delivered = putBox(delivered, user, append(inboxOf(delivered, user), { ...letter, flags: [] }));
  }
  return delivered;
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

/** The octets of all mail that a user has put there or was sent. */
export function userOctets(room: Mailroom, user: User): number {
  return room.boxes[user].reduce((sum, box) => sum + boxOctets(box), 0);
}

/** The octets of all letters of the room that are its own. */
export function roomOctets(room: Mailroom): number {
  return (Object.keys(room.boxes) as User[]).reduce((sum, user) => sum + userOctets(room, user), 0);
}
