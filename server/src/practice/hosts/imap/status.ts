// STATUS: what is known of a mailbox without opening it (RFC 9051 §6.3.11, RFC 7889 for APPENDLIMIT).

import type { Mailbox } from '../../mailbox.ts';
import { boxOf, letterOctetsMax } from '../../mailroom.ts';
import type { Cursor } from './cursor.ts';
import { readName, writeName } from './names.ts';
import { badSyntax, done } from './state.ts';
import type { Outcome, UserTurn } from './state.ts';

const items = {
  MESSAGES: ({ letters }) => letters.length,
  // RFC 3501 §6.3.10; RFC 9051 has it no more.
  RECENT: () => 0,
  UIDNEXT: ({ uidNext }) => uidNext,
  UIDVALIDITY: ({ uidValidity }) => uidValidity,
  UNSEEN: ({ letters }) => letters.filter(({ flags }) => !flags.includes('\\Seen')).length,
  DELETED: ({ letters }) => letters.filter(({ flags }) => flags.includes('\\Deleted')).length,
  SIZE: ({ letters }) => letters.reduce((sum, { octets }) => sum + octets.length, 0),
  APPENDLIMIT: () => letterOctetsMax,
} as const satisfies Readonly<Record<string, (box: Mailbox) => number>>;

export type StatusItem = keyof typeof items;

/** STATUS mailbox (item ...) */
export function status(turn: UserTurn): Outcome {
  const { args, world, user } = turn;
  const wire = args.astring();
  const wanted = args.space() ? readStatusItems(args) : undefined;
  if (wire === undefined || wanted === undefined || !args.atEnd) return badSyntax;
  const read = readName(turn, wire);
  if (read.kind === 'bad') return { reply: read.reply };
  if (boxOf(world.room, user, read.name) === undefined) return { reply: 'mailbox.none', fill: { mailbox: wire } };
  return done({ data: [statusData(turn, read.name, wanted)] });
}

/** Reads the items, each once. */
export function readStatusItems(args: Cursor): readonly StatusItem[] | undefined {
  const wanted = args.list(() => {
    const word = args.atom()?.toUpperCase();
    return word !== undefined && Object.hasOwn(items, word) ? (word as StatusItem) : undefined;
  });
  return wanted === undefined || wanted.length === 0 ? undefined : [...new Set(wanted)];
}

/** The STATUS response of a mailbox. */
export function statusData(turn: UserTurn, name: string, wanted: readonly StatusItem[]): string {
  const box = boxOf(turn.world.room, turn.user, name);
  const values = wanted.map((item) => `${item} ${box === undefined ? 0 : items[item](box)}`);
  return `* STATUS ${writeName(turn, name)} (${values.join(' ')})`;
}
