// COPY, MOVE and EXPUNGE (RFC 9051 §6.4.3, §6.4.7, §6.4.8; the numbers that COPY and MOVE tell are UIDPLUS, RFC 4315).

import { append, without } from '../../mailbox.ts';
import type { Mailbox } from '../../mailbox.ts';
import { boxLettersMax, boxOf, putBox, userOctets, userOctetsMax } from '../../mailroom.ts';
import type { Mailroom } from '../../mailroom.ts';
import { replyLines } from './answer.ts';
import { systemFlags } from './flags.ts';
import { readName } from './names.ts';
import { choose, readSet, writeSet } from './numberSet.ts';
import { badSyntax, done } from './state.ts';
import type { Outcome, SelectedTurn } from './state.ts';
import { boxBehind, lettersOf } from './view.ts';
import type { Numbered } from './view.ts';

/** Letters on their way to another mailbox. */
interface Transfer {
  readonly letters: readonly Numbered[];
  readonly source: Mailbox;
  readonly target: Mailbox;
}

/** COPY sequence-set mailbox */
export function copy(turn: SelectedTurn): Outcome {
  return transfer(turn, ({ letters, target }) => {
    const octets = letters.reduce((sum, { letter }) => sum + (letter.seed ? 0 : letter.octets.length), 0);
    const room = put(turn, letters, target);
    if (room === undefined || userOctets(turn.world.room, turn.user) + octets > userOctetsMax) return { reply: 'full' };
    return { reply: 'copy.ok', fill: uidsOf(letters, target), room };
  });
}

/** MOVE sequence-set mailbox (RFC 6851 §3.3: all of them or none) */
export function move(turn: SelectedTurn): Outcome {
  if (turn.view.readOnly) return { reply: 'readOnly' };
  return transfer(turn, ({ letters, source, target }) => {
    const room = put(turn, letters, target);
    if (room === undefined) return { reply: 'full' };
    const left = boxOf(room, turn.user, source.name) ?? source;
    const uids = letters.map(({ letter }) => letter.uid);
    return done({
      data: replyLines(turn, 'move.uids', uidsOf(letters, target)),
      room: putBox(room, turn.user, without(left, uids)),
    });
  });
}

function transfer(turn: SelectedTurn, how: (transfer: Transfer) => Outcome): Outcome {
  const { args, uid, view, world, user } = turn;
  const set = readSet(args);
  const wire = set && args.space() ? args.astring() : undefined;
  if (set === undefined || wire === undefined || !args.atEnd) return badSyntax;
  const read = readName(turn, wire);
  if (read.kind === 'bad') return { reply: read.reply };
  const target = boxOf(world.room, user, read.name);
  if (target === undefined) return { reply: 'mailbox.tryCreate', fill: { mailbox: wire } };
  const source = boxBehind(view, world.room, user);
  const choice = choose(set, uid, view, source);
  if (choice.kind === 'none') return { reply: 'sequence.none', fill: { count: view.uids.length } };
  if (choice.someGone) return { reply: 'message.gone' };
  if (choice.letters.length === 0 || source === undefined) return done();
  return how({ letters: choice.letters, source, target });
}

/** The room with copies of letters in a mailbox; undefined when there is no place. */
function put({ world, user }: SelectedTurn, letters: readonly Numbered[], target: Mailbox): Mailroom | undefined {
  if (target.letters.length + letters.length > boxLettersMax) return undefined;
  const filled = letters.reduce<Mailbox>((box, { letter: { uid: _old, ...letter } }) => append(box, letter), target);
  return putBox(world.room, user, filled);
}

/** RFC 4315 §3: the UIDs there were, and those that came of them, in the same order. */
function uidsOf(letters: readonly Numbered[], target: Mailbox): Readonly<Record<string, string | number>> {
  return {
    validity: target.uidValidity,
    from: writeSet(letters.map(({ letter }) => letter.uid)),
    to: writeSet(letters.map((_, i) => target.uidNext + i)),
  };
}

/** EXPUNGE; behind UID only those of a set (RFC 4315 §2.1). What goes is told like what others remove. */
export function expunge(turn: SelectedTurn): Outcome {
  const { args, uid, view, world, user } = turn;
  const set = uid ? readSet(args) : undefined;
  if ((uid && set === undefined) || !args.atEnd) return badSyntax;
  if (view.readOnly) return { reply: 'readOnly' };
  const box = boxBehind(view, world.room, user);
  const choice = set && choose(set, true, view, box);
  const among = choice?.kind === 'letters' ? choice.letters : lettersOf(view, box);
  return removeMarked(turn, box, among);
}

/** Those of the letters that are marked \Deleted go. */
export function removeMarked(
  { world, user }: SelectedTurn,
  box: Mailbox | undefined,
  among: readonly Numbered[],
): Outcome {
  const marked = among.filter(({ letter }) => letter.flags.includes(systemFlags.deleted));
  if (box === undefined || marked.length === 0) return done();
  const uids = marked.map(({ letter }) => letter.uid);
  return done({ room: putBox(world.room, user, without(box, uids)) });
}
