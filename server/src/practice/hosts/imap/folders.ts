// CREATE, DELETE, RENAME, SUBSCRIBE and UNSUBSCRIBE (RFC 9051 §6.3.4 to §6.3.8).

import { boxesBelow, boxesMax, dropBox, isBoxName, makeBox, renameBox } from '../../boxes.ts';
import { boxOf, putBox } from '../../mailroom.ts';
import { readName } from './names.ts';
import type { ReadName } from './names.ts';
import { badSyntax, done } from './state.ts';
import type { Outcome, UserTurn } from './state.ts';

/** Reads the one name that a command takes. */
function withName(turn: UserTurn, command: (name: string, wire: string) => Outcome): Outcome {
  const wire = turn.args.astring();
  if (wire === undefined || !turn.args.atEnd) return badSyntax;
  const read = readName(turn, wire);
  return read.kind === 'bad' ? { reply: read.reply } : command(read.name, wire);
}

/** CREATE mailbox. RFC 9051 §6.3.4: a separator at the end says that names below it will come. */
export function create(turn: UserTurn): Outcome {
  const { args, persona, world, user } = turn;
  const wire = args.astring();
  if (wire === undefined || !args.atEnd) return badSyntax;
  const mailbox = wire.endsWith(persona.imap.separator) ? wire.slice(0, -1) : wire;
  const read = readName(turn, mailbox);
  if (read.kind === 'bad') return { reply: read.reply };
  if (boxOf(world.room, user, read.name)) return { reply: 'mailbox.exists', fill: { mailbox } };
  const room = makeBox(world.room, user, read.name);
  return room === undefined ? { reply: 'mailbox.limit', fill: { limit: boxesMax } } : done({ room });
}

/** DELETE mailbox */
export function remove(turn: UserTurn): Outcome {
  const { world, user, verb } = turn;
  return withName(turn, (name, wire) => {
    const fill = { mailbox: wire, verb };
    if (name === 'INBOX') return { reply: 'mailbox.inbox' };
    if (boxOf(world.room, user, name) === undefined) return { reply: 'mailbox.none', fill };
    // RFC 9051 §6.3.5: a server may keep what has names below it.
    if (boxesBelow(world.room, user, name).length > 0) return { reply: 'mailbox.children', fill };
    return done({ room: dropBox(world.room, user, name) });
  });
}

/** RENAME mailbox new-name */
export function rename(turn: UserTurn): Outcome {
  const { args, world, user } = turn;
  const from = args.astring();
  const to = args.space() ? args.astring() : undefined;
  if (from === undefined || to === undefined || !args.atEnd) return badSyntax;
  const [old, next] = [readName(turn, from), readName(turn, to)];
  if (old.kind === 'bad' || next.kind === 'bad') return { reply: badReply(old, next) };
  if (boxOf(world.room, user, old.name) === undefined) return { reply: 'mailbox.none', fill: { mailbox: from } };
  if (boxOf(world.room, user, next.name)) return { reply: 'mailbox.exists', fill: { mailbox: to } };
  // A mailbox cannot move below itself, and what is below it keeps to the bounds of names.
  const below = boxesBelow(world.room, user, old.name).map(({ name }) => next.name + name.slice(old.name.length));
  const isSound = !next.name.startsWith(`${old.name}/`) || old.name === 'INBOX';
  if (!isSound || !below.every(isBoxName)) {
    return { reply: 'mailbox.name' };
  }
  const room = renameBox(world.room, user, old.name, next.name);
  if (room === undefined) return { reply: 'mailbox.limit', fill: { limit: boxesMax } };
  const { view } = turn.state;
  const isOpen = view && `${view.mailbox}/`.startsWith(`${old.name}/`) && old.name !== 'INBOX';
  const mailbox = isOpen ? next.name + view.mailbox.slice(old.name.length) : '';
  return done({ room, ...(isOpen && { facts: { view: { ...view, mailbox } } }) });
}

function badReply(...names: readonly ReadName[]): 'mailbox.name' | 'mailbox.encoding' {
  return names.some((name) => name.kind === 'bad' && name.reply === 'mailbox.encoding')
    ? 'mailbox.encoding'
    : 'mailbox.name';
}

export function subscribe(turn: UserTurn): Outcome {
  return setSubscribed(turn, true);
}

export function unsubscribe(turn: UserTurn): Outcome {
  return setSubscribed(turn, false);
}

function setSubscribed(turn: UserTurn, subscribed: boolean): Outcome {
  const { world, user } = turn;
  return withName(turn, (name, wire) => {
    const box = boxOf(world.room, user, name);
    if (box === undefined) return { reply: 'mailbox.none', fill: { mailbox: wire } };
    return done({ room: putBox(world.room, user, { ...box, subscribed }) });
  });
}
