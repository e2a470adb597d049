// Opening and closing a mailbox (RFC 9051 §6.3.2, §6.3.3, §6.4.1, §6.4.2).

import type { Mailbox } from '../../mailbox.ts';
import { boxOf } from '../../mailroom.ts';
import { replyLines } from './answer.ts';
import { removeMarked } from './copy.ts';
import { boxFlags } from './flags.ts';
import { listData } from './list.ts';
import { readName } from './names.ts';
import { badSyntax, done } from './state.ts';
import type { Outcome, SelectedTurn, UserTurn } from './state.ts';
import { boxBehind, lettersOf, viewOf } from './view.ts';

export function select(turn: UserTurn): Outcome {
  return open(turn, false);
}

export function examine(turn: UserTurn): Outcome {
  return open(turn, true);
}

function open(turn: UserTurn, readOnly: boolean): Outcome {
  const { args, state, persona, world, user } = turn;
  const wire = args.astring();
  // RFC 4466 §2.1: parameters of SELECT; none is known here.
  if (wire === undefined || !args.atEnd) return badSyntax;
  const closed = state.view === undefined ? [] : replyLines(turn, 'select.closed');
  if (persona.imap.habits.selectNeeds === 'id' && !state.identified) return { data: closed, reply: 'select.needsId' };
  const read = readName(turn, wire);
  if (read.kind === 'bad') return { data: closed, reply: read.reply };
  const box = boxOf(world.room, user, read.name);
  if (box === undefined) return { data: closed, reply: 'mailbox.none', fill: { mailbox: wire } };
  return {
    data: [...closed, ...openingData(turn, box, readOnly)],
    reply: readOnly ? 'examine.ok' : 'select.ok',
    facts: { view: viewOf(box, readOnly) },
    untold: true,
  };
}

function openingData(turn: UserTurn, box: Mailbox, readOnly: boolean): readonly string[] {
  const { rev2 } = turn.state;
  const flags = boxFlags(box);
  const unseen = box.letters.findIndex((letter) => !letter.flags.includes('\\Seen'));
  // RFC 9051 §6.3.2: IMAP4rev2 has no RECENT and no UNSEEN here, and tells the name by LIST.
  const first = unseen < 0 || rev2 ? [] : replyLines(turn, 'select.unseen', { number: unseen + 1 });
  return [
    `* ${box.letters.length} EXISTS`,
    ...(rev2 ? [] : ['* 0 RECENT']),
    `* FLAGS (${flags.join(' ')})`,
    ...replyLines(turn, 'select.flags', { flags: readOnly ? '' : [...flags, '\\*'].join(' ') }),
    ...first,
    ...replyLines(turn, 'select.validity', { validity: box.uidValidity }),
    ...replyLines(turn, 'select.next', { uid: box.uidNext }),
    ...(rev2 ? [listData(turn, box.name)] : []),
  ];
}

/** CLOSE: what is marked \Deleted goes without a word, unless the mailbox is read-only. */
export function close(turn: SelectedTurn): Outcome {
  const { world, user, view } = turn;
  const box = boxBehind(view, world.room, user);
  return view.readOnly ? done() : removeMarked(turn, box, lettersOf(view, box));
}

export function unselect(): Outcome {
  return done();
}
