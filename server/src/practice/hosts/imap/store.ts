// STORE: flags are set, added and taken away (RFC 9051 §6.4.6).

import type { Letter } from '../../mailbox.ts';
import { putBox } from '../../mailroom.ts';
import type { Cursor } from './cursor.ts';
import { flagsMax, isSameFlag, readFlags, unique } from './flags.ts';
import { choose, readSet } from './numberSet.ts';
import { badSyntax, done } from './state.ts';
import type { Outcome, SelectedTurn } from './state.ts';
import { boxBehind, flagsData, withFlags } from './view.ts';

/** What becomes of the flags of a message. */
interface Change {
  readonly sign: '' | '+' | '-';
  readonly silent: boolean;
  readonly flags: readonly string[];
}

/** STORE sequence-set [+/-]FLAGS[.SILENT] (flag ...) */
export function store(turn: SelectedTurn): Outcome {
  const { args, uid, view, world, user } = turn;
  const set = readSet(args);
  const change = set && args.space() ? readChange(args) : undefined;
  if (set === undefined || change === undefined || !args.atEnd) return badSyntax;
  if (view.readOnly) return { reply: 'readOnly' };
  const box = boxBehind(view, world.room, user);
  const choice = choose(set, uid, view, box);
  if (choice.kind === 'none') return { reply: 'sequence.none', fill: { count: view.uids.length } };
  const chosen = choice.letters.map(({ number, letter }) => ({ number, letter: changed(letter, change) }));
  if (chosen.some(({ letter }) => letter.flags.length > flagsMax)) {
    return { reply: 'flags.limit', fill: { limit: flagsMax } };
  }
  const byUid = new Map(chosen.map(({ letter }) => [letter.uid, letter]));
  const letters = box?.letters.map((letter) => byUid.get(letter.uid) ?? letter);
  return {
    ...done({
      data: change.silent ? [] : chosen.map((one) => flagsData(one, uid)),
      facts: { view: withFlags(view, chosen) },
      keepsNumbers: true,
      ...(box && letters && chosen.length > 0 && { room: putBox(world.room, user, { ...box, letters }) }),
    }),
    ...(choice.someGone && { reply: 'message.gone' }),
  };
}

function readChange(args: Cursor): Change | undefined {
  const sign = args.skip('+') ? '+' : args.skip('-') ? '-' : '';
  const silent = args.word('FLAGS.SILENT');
  if (!silent && !args.word('FLAGS')) return undefined;
  const flags = args.space() ? readFlags(args) : undefined;
  return flags && { sign, silent, flags };
}

function changed(letter: Letter, { sign, flags }: Change): Letter {
  const has = (flag: string): boolean => flags.some((other) => isSameFlag(other, flag));
  switch (sign) {
    case '':
      return { ...letter, flags };
    case '+':
      return { ...letter, flags: unique([...letter.flags, ...flags]) };
    case '-':
      return { ...letter, flags: letter.flags.filter((flag) => !has(flag)) };
  }
}
