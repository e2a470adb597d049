// What each line of codes is worth, as the table shows it. Pure.

import type { ByLanguage } from '@mailterm/shared/lesson/lesson';
import type { VerifyTold } from '@mailterm/shared/wire/lessons';

export interface CodeRow {
  /** Of the field, counted from 1. */
  readonly line: number;
  readonly code: string;
  readonly worth: VerifyTold;
  /** A line above that has the same code: two have handed in one. */
  readonly sameAs?: number;
}

/** What lessons are called, by their ids. */
export type Titles = ReadonlyMap<string, ByLanguage>;

/** One row a code, in their order. */
export function rowsOf(
  lines: readonly { readonly code: string; readonly line: number }[],
  worths: readonly VerifyTold[],
): readonly CodeRow[] {
  const first = new Map<string, number>();
  return lines.map(({ line, code }, at) => {
    const worth = worths[at] ?? { isGenuine: false };
    const known = worth.isGenuine ? JSON.stringify([worth.lesson, worth.hash, worth.nickname, worth.completedMs]) : '';
    const sameAs = first.get(known);
    if (worth.isGenuine && sameAs === undefined) first.set(known, line);
    return { line, code, worth, ...(sameAs !== undefined && { sameAs }) };
  });
}
