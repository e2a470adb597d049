// The words that a check may use for commands, codes, states and mistakes. From the tables of the dialects and of mistakes,
// so that a lesson cannot wait for what never comes.

import { dialectFacts } from '../dialects/facts.ts';
import { mistakes } from '../mistakes/facts/index.ts';
import type { MistakeFact } from '../mistakes/mistake.ts';

const dialects = Object.values(dialectFacts);

/** Commands of all protocols; END is a letter with its dot. */
export const verbs: readonly string[] = [
  ...new Set([...dialects.flatMap(({ commands }) => commands.map(({ verb }) => verb)), 'END']),
];

/** States of all protocols. */
export const states: ReadonlySet<string> = new Set(
  dialects.flatMap(({ transitions }) => transitions.flatMap(({ from, to }) => [from, to])),
);

/** A code, a class of codes (`5xx`) or an enhanced code, one or several with `|` between them. */
export const codeForm =
  /^(?:[2-5](?:\d\d|xx)|[2-5]\.\d{1,3}\.\d{1,3}|\+OK|-ERR|OK|NO|BAD|BYE|PREAUTH|\+)(?:\|(?:[2-5](?:\d\d|xx)|[2-5]\.\d{1,3}\.\d{1,3}|\+OK|-ERR|OK|NO|BAD|BYE|PREAUTH|\+)){0,20}$/;

const facts: Readonly<Record<string, MistakeFact>> = mistakes;
const rows = new Map<string, readonly string[]>();
for (const [id, { row }] of Object.entries(facts)) if (row !== undefined) rows.set(row, [...(rows.get(row) ?? []), id]);

/** The mistakes that a word names: an id (`mistake.noBlankLine`) or a row (`D04`); none for other words. */
export function mistakesNamed(word: string): readonly string[] {
  if (Object.hasOwn(facts, word)) return [word];
  return rows.get(word) ?? [];
}

/** True when a code is one of those that a check names. */
export function isCode(named: string, code: string | undefined, enhanced?: string): boolean {
  if (code === undefined || named === code) return code !== undefined;
  return named.split('|').some((each) => {
    if (each.endsWith('xx')) return code.length === 3 && code.startsWith(each.charAt(0));
    return each === code || (each.includes('.') && each === enhanced);
  });
}

/** True when the verb of a turn is this one; `FETCH` is also `UID FETCH`, and so is `UID`. */
export function isVerb(named: string, verb: string): boolean {
  return verb === named || (verb.startsWith('UID ') && (named === 'UID' || verb.slice(4) === named));
}
