// SEARCH: which messages are as the keys say (RFC 9051 §6.4.4). Without RETURN, IMAP4rev1 answers with a list of numbers.

import { matches } from '../../message/index.ts';
import type { SearchKey } from '../../message/index.ts';
import type { Cursor } from './cursor.ts';
import { writeSet } from './numberSet.ts';
import { charsetNames, countTexts, decoderOf, readKeys } from './searchKeys.ts';
import { badSyntax, done } from './state.ts';
import type { Outcome, SelectedTurn } from './state.ts';
import { boxBehind, lettersOf } from './view.ts';
import type { Numbered } from './view.ts';

/** RFC 9051 §6.4.4: what RETURN can ask for. */
const options = ['MIN', 'MAX', 'ALL', 'COUNT', 'SAVE'] as const;

type Option = (typeof options)[number];

/** A search that asks for more texts than this would take long. */
const textsMax = 40;

/** SEARCH [RETURN (option ...)] [CHARSET charset] key ... */
export function search(turn: SelectedTurn): Outcome {
  const { args, view, state } = turn;
  const returns = readReturns(args);
  if (returns === 'bad') return badSyntax;
  const charset = args.word('CHARSET') ? readCharset(args) : 'UTF-8';
  if (charset === undefined) return badSyntax;
  const decode = decoderOf(charset);
  if (decode === undefined) return { reply: 'search.charset', fill: { charsets: charsetNames.join(' ') } };
  const key = readKeys(args, decode, view.saved);
  if (key === undefined || !args.atEnd) return badSyntax;
  if (countTexts(key) > textsMax) return { reply: 'search.tooMuch', fill: { limit: textsMax } };
  const found = find(turn, key);
  const isExtended = returns !== undefined || state.rev2;
  const saves = returns?.includes('SAVE') ?? false;
  return done({
    data: isExtended ? extended(turn, found, returns ?? []) : [['* SEARCH', ...numbersOf(turn, found)].join(' ')],
    keepsNumbers: true,
    ...(saves && { facts: { view: { ...view, saved: savedOf(found, returns ?? []) } } }),
  });
}

function readReturns(args: Cursor): readonly Option[] | undefined | 'bad' {
  if (!args.word('RETURN')) return undefined;
  const wanted = args.space() ? args.list(() => readOption(args)) : undefined;
  return wanted === undefined || !args.space() ? 'bad' : wanted;
}

function readOption(args: Cursor): Option | undefined {
  const word = args.atom()?.toUpperCase();
  return options.find((option) => option === word);
}

function readCharset(args: Cursor): string | undefined {
  const charset = args.space() ? args.astring() : undefined;
  return args.space() ? charset : undefined;
}

function find({ view, world, user, persona }: SelectedTurn, key: SearchKey): readonly Numbered[] {
  const context = { sequenceMax: view.uids.length, uidMax: view.uids.at(-1) ?? 0, zoneMinutes: persona.zoneMinutes };
  const letters = lettersOf(view, boxBehind(view, world.room, user));
  return letters.filter(({ number, letter }) => matches(letter, key, { ...context, sequence: number }));
}

function numbersOf({ uid }: SelectedTurn, found: readonly Numbered[]): readonly number[] {
  return found.map(({ number, letter }) => (uid ? letter.uid : number));
}

/** RFC 9051 §7.3.4. RETURN () asks for ALL; SAVE alone for no answer at all (§6.4.4.1). */
function extended(turn: SelectedTurn, found: readonly Numbered[], returns: readonly Option[]): readonly string[] {
  const asked = returns.length === 0 ? ['ALL'] : returns;
  if (asked.every((option) => option === 'SAVE')) return [];
  const numbers = numbersOf(turn, found);
  const [min, max] = [numbers[0], numbers.at(-1)];
  const parts = [
    `(TAG "${turn.tag}")`,
    ...(turn.uid ? ['UID'] : []),
    ...(asked.includes('MIN') && min !== undefined ? [`MIN ${min}`] : []),
    ...(asked.includes('MAX') && max !== undefined ? [`MAX ${max}`] : []),
    ...(asked.includes('ALL') && numbers.length > 0 ? [`ALL ${writeSet(numbers)}`] : []),
    ...(asked.includes('COUNT') ? [`COUNT ${numbers.length}`] : []),
  ];
  return [`* ESEARCH ${parts.join(' ')}`];
}

/** RFC 9051 §6.4.4.2: with MIN or MAX alone, `$` holds only those. */
function savedOf(found: readonly Numbered[], returns: readonly Option[]): readonly number[] {
  const uids = found.map(({ letter }) => letter.uid);
  if (returns.includes('ALL') || returns.includes('COUNT') || returns.every((option) => option === 'SAVE')) return uids;
  const ends = [
    ...(returns.includes('MIN') ? uids.slice(0, 1) : []),
    ...(returns.includes('MAX') ? uids.slice(-1) : []),
  ];
  return [...new Set(ends)];
}
