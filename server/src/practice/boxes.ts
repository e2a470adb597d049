// Making, naming and removing mailboxes in a mailroom. INBOX is always there; above every other mailbox stand those
// that its name says.

import type { User } from './accounts.ts';
import type { Mailbox } from './mailbox.ts';
import { boxOf, inboxOf } from './mailroom.ts';
import type { Mailroom } from './mailroom.ts';

/** A user has at most this many mailboxes. */
export const boxesMax = 50;

/** Names are at most this long, in octets, */
const nameOctetsMax = 200;
/** and have at most this many levels. */
const levelsMax = 8;

/** True for a name that a mailbox can have: bounded, without empty levels, controls and the wildcards of LIST. */
export function isBoxName(name: string): boolean {
  const levels = name.split('/');
  return (
    name.length <= nameOctetsMax &&
    levels.length <= levelsMax &&
    levels.every((level) => /^[^\x00-\x1f\x7f*%]+$/.test(level))
  );
}

/** The mailboxes below one. */
export function boxesBelow(room: Mailroom, user: User, name: string): readonly Mailbox[] {
  return room.boxes[user].filter((box) => box.name.startsWith(`${name}/`));
}

/** The room with an empty mailbox of this name, and those above it (RFC 9051 §6.3.4); undefined when there are too many. */
export function makeBox(room: Mailroom, user: User, name: string): Mailroom | undefined {
  const levels = name.split('/');
  const wanted = levels.map((_, i) => levels.slice(0, i + 1).join('/'));
  const missing = wanted.filter((each) => boxOf(room, user, each) === undefined);
  if (room.boxes[user].length + missing.length > boxesMax) return undefined;
  const made = missing.map((each, i): Mailbox => ({
    name: each,
    uidValidity: room.nextValidity + i,
    uidNext: 1,
    letters: [],
    subscribed: false,
  }));
  const boxes = { ...room.boxes, [user]: [...room.boxes[user], ...made] };
  return { ...room, boxes, nextValidity: room.nextValidity + made.length };
}

/** The room without this mailbox and its letters. */
export function dropBox(room: Mailroom, user: User, name: string): Mailroom {
  const boxes = room.boxes[user].filter((box) => box.name !== name);
  return { ...room, boxes: { ...room.boxes, [user]: boxes } };
}

/**
 * The room in which a mailbox, and those below it, have another name; undefined when there are too many mailboxes then.
 * RFC 9051 §6.3.6: renaming INBOX moves its letters into a new mailbox and leaves it empty.
 */
export function renameBox(room: Mailroom, user: User, from: string, to: string): Mailroom | undefined {
  if (from === 'INBOX') return emptyInbox(room, user, to);
  const moved = room.boxes[user].map((box) => {
    const isMeant = box.name === from || box.name.startsWith(`${from}/`);
    return isMeant ? { ...box, name: to + box.name.slice(from.length) } : box;
  });
  const renamed = { ...room, boxes: { ...room.boxes, [user]: moved } };
  const above = to.split('/').slice(0, -1).join('/');
  return above === '' ? renamed : makeBox(renamed, user, above);
}

function emptyInbox(room: Mailroom, user: User, to: string): Mailroom | undefined {
  const made = makeBox(room, user, to);
  if (made === undefined) return undefined;
  const { letters, uidNext } = inboxOf(made, user);
  const boxes = made.boxes[user].map((box) => {
    if (box.name === to) return { ...box, letters, uidNext };
    return box.name === 'INBOX' ? { ...box, letters: [] } : box;
  });
  return { ...made, boxes: { ...made.boxes, [user]: boxes } };
}
