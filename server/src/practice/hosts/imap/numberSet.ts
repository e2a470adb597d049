// Sets of message numbers and UIDs (RFC 9051 §9, sequence-set): read, resolved against a mailbox, and written.

import type { NumberSet } from '../../message/index.ts';
import { numberMax } from './cursor.ts';
import type { Cursor } from './cursor.ts';
import { lettersOf } from './view.ts';
import type { Numbered, View } from './view.ts';
import type { Mailbox } from '../../mailbox.ts';

/** `$` stands for what the last SEARCH saved (RFC 9051 §6.4.4.1). */
export type MessageSet = NumberSet | '$';

const setForm = /(?:\d{1,10}|\*)(?::(?:\d{1,10}|\*))?(?:,(?:\d{1,10}|\*)(?::(?:\d{1,10}|\*))?)*/y;

/** Reads a set. Zero is no number. */
export function readSet(cursor: Cursor): MessageSet | undefined {
  if (cursor.skip('$')) return '$';
  const text = cursor.take(setForm);
  const set = text?.split(',').map((range) => {
    const [first = '', last = first] = range.split(':');
    return [numberOf(first), numberOf(last)] as const;
  });
  const isSound = set?.every((range) => range.every((end) => end === '*' || (end > 0 && end <= numberMax)));
  return isSound ? set : undefined;
}

function numberOf(word: string): number | '*' {
  return word === '*' ? word : Number(word);
}

/** What a set of messages comes to. */
export type Choice =
  | { readonly kind: 'letters'; readonly letters: readonly Numbered[]; readonly someGone: boolean }
  /** RFC 9051 §9, seq-number: a number beyond the mailbox is an error; a UID that is not there is none (§6.4.9). */
  | { readonly kind: 'none' };

/** The letters of a set, as far as they are still there. */
export function choose(set: MessageSet, uid: boolean, view: View, box: Mailbox | undefined): Choice {
  const there = lettersOf(view, box);
  const numbers = new Set(numbersOf(set, uid, view));
  if (!uid && set !== '$' && isBeyond(set, view.uids.length)) return { kind: 'none' };
  const letters = there.filter(({ number }) => numbers.has(number));
  return { kind: 'letters', letters, someGone: !uid && letters.length < numbers.size };
}

function numbersOf(set: MessageSet, uid: boolean, view: View): readonly number[] {
  const all = view.uids.map((_, i) => i + 1);
  if (set === '$') return all.filter((number) => view.saved.includes(view.uids[number - 1] ?? 0));
  const max = uid ? (view.uids.at(-1) ?? 0) : view.uids.length;
  const ranges = set.map(([first, last]) => {
    const ends = [first, last].map((end) => (end === '*' ? max : end));
    return { low: Math.min(...ends), high: Math.max(...ends) };
  });
  return all.filter((number) => {
    const value = uid ? (view.uids[number - 1] ?? 0) : number;
    return ranges.some(({ low, high }) => low <= value && value <= high);
  });
}

/** `5:*` is what clients ask for when they do not know how many there are; it is never wrong. */
function isBeyond(set: NumberSet, count: number): boolean {
  return set.some((range) => !range.includes('*') && range.some((end) => end !== '*' && end > count));
}

/** Writes growing numbers as a set: `1:3,5`. */
export function writeSet(numbers: readonly number[]): string {
  const ranges: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const range = ranges.at(-1);
    if (range?.last === number - 1) range.last = number;
    else ranges.push({ first: number, last: number });
  }
  return ranges.map(({ first, last }) => (first === last ? `${first}` : `${first}:${last}`)).join(',');
}
