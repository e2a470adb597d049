// GETQUOTA and GETQUOTAROOT (RFC 9208): one root without a name, whose limit is that of the room.

import { boxOf, userOctets, userOctetsMax } from '../../mailroom.ts';
import { readName, writeName } from './names.ts';
import { badSyntax, done } from './state.ts';
import type { Outcome, UserTurn } from './state.ts';

/** GETQUOTA root */
export function getQuota(turn: UserTurn): Outcome {
  const root = turn.args.astring();
  if (root === undefined || !turn.args.atEnd) return badSyntax;
  return root === '' ? done({ data: [quotaData(turn)] }) : { reply: 'quota.none' };
}

/** GETQUOTAROOT mailbox */
export function getQuotaRoot(turn: UserTurn): Outcome {
  const { args, world, user } = turn;
  const wire = args.astring();
  if (wire === undefined || !args.atEnd) return badSyntax;
  const read = readName(turn, wire);
  if (read.kind === 'bad') return { reply: read.reply };
  if (boxOf(world.room, user, read.name) === undefined) return { reply: 'mailbox.none', fill: { mailbox: wire } };
  return done({ data: [`* QUOTAROOT ${writeName(turn, read.name)} ""`, quotaData(turn)] });
}

/** RFC 9208 §5.1: STORAGE counts units of 1024 octets. */
function quotaData({ world, user }: UserTurn): string {
  const used = Math.ceil(userOctets(world.room, user) / 1024);
  return `* QUOTA "" (STORAGE ${used} ${userOctetsMax / 1024})`;
}
