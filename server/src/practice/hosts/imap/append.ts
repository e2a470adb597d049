// APPEND: a letter comes into a mailbox without having been sent (RFC 9051 §6.3.12; RFC 6855 §4 for its UTF8 form).

import { append as appendLetter } from '../../mailbox.ts';
import { boxOf, fits, letterOctetsMax, putBox } from '../../mailroom.ts';
import type { Cursor } from './cursor.ts';
import { flagsMax, readFlags } from './flags.ts';
import { readDateTime } from './internalDate.ts';
import { readName } from './names.ts';
import { badSyntax } from './state.ts';
import type { Outcome, Turn, UserTurn } from './state.ts';

/** What stands before the letter. */
interface Address {
  readonly mailbox: string;
  readonly flags: readonly string[];
  readonly receivedMs?: number;
}

/** APPEND mailbox [(flag ...)] ["date"] {octets} */
export function append(turn: UserTurn): Outcome {
  const { args, world, user } = turn;
  const address = readAddress(args);
  const letter = address && readLetter(args);
  if (address === undefined || letter === undefined || !args.atEnd) return badSyntax;
  const refusal = refuse(turn, address, letter.length);
  if (refusal) return refusal;
  // RFC 9051 §4.3: only a literal8 may hold NUL, and a message must not.
  if (letter.includes('\0')) return { reply: 'append.nul' };
  const octets = letter.replace(/\r?\n/g, '\r\n');
  const read = readName(turn, address.mailbox);
  const box = read.kind === 'name' ? boxOf(world.room, user, read.name) : undefined;
  if (box === undefined || octets.length > letterOctetsMax || !fits(world.room, user, octets.length, box)) {
    return { reply: 'full' };
  }
  const { flags, receivedMs = world.nowMs } = address;
  return {
    reply: 'append.ok',
    fill: { validity: box.uidValidity, uid: box.uidNext },
    room: putBox(world.room, user, appendLetter(box, { octets, flags, receivedMs })),
  };
}

/** What can be refused when the letter is announced, before the client sends it. */
export function refuseEarly({ state, args, ...turn }: Turn, octets: number): Outcome | undefined {
  const { user } = state;
  const copy = args.fork();
  const address = readAddress(copy);
  if (user === undefined || address === undefined || !(copy.sees('{') || copy.sees('~{'))) return undefined;
  return refuse({ ...turn, state, args, user }, address, octets);
}

function refuse(turn: UserTurn, { mailbox, flags }: Address, octets: number): Outcome | undefined {
  const { world, user } = turn;
  const read = readName(turn, mailbox);
  if (read.kind === 'bad') return { reply: read.reply };
  const box = boxOf(world.room, user, read.name);
  if (box === undefined) return { reply: 'mailbox.tryCreate', fill: { mailbox } };
  if (flags.length > flagsMax) return { reply: 'flags.limit', fill: { limit: flagsMax } };
  return fits(world.room, user, octets, box) ? undefined : { reply: 'full' };
}

function readAddress(args: Cursor): Address | undefined {
  const mailbox = args.astring();
  if (mailbox === undefined || !args.space()) return undefined;
  const isFlagged = args.sees('(');
  const flags = isFlagged ? readFlags(args) : [];
  if (flags === undefined || (isFlagged && !args.space())) return undefined;
  if (!args.sees('"')) return { mailbox, flags };
  const receivedMs = readDateTime(args);
  return receivedMs === undefined || !args.space() ? undefined : { mailbox, flags, receivedMs };
}

/** The letter; RFC 6855 §4 wraps one with UTF-8 in its header section: `UTF8 (~{octets}`. */
function readLetter(args: Cursor): string | undefined {
  if (!args.word('UTF8')) return args.literal();
  if (!args.space() || !args.skip('(')) return undefined;
  const letter = args.literal();
  return args.skip(')') ? letter : undefined;
}
