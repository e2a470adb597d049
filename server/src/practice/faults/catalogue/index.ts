// Every reply that can be asked for, and how one is found by its name. A new one is a line in esa.ts or own.ts.

import type { FaultChoice, Protocol } from '@mailterm/shared/wire/faults';
import { esaRows } from './esa.ts';
import { naturals } from './natural.ts';
import { ownRows } from './own.ts';
import { choiceOf } from './row.ts';
import type { FaultRow } from './row.ts';

export const rows: readonly FaultRow[] = [...esaRows, ...ownRows];

/** What a page is told of them. */
export const choices: readonly FaultChoice[] = rows.map((row) => choiceOf(row, naturals[row.id]));

const namePattern = /^(\d{3})(?:-([245]\.[\dx]{1,3}\.\d{1,3}))?\.([a-z-]+)$/;

/** The rows of this name, at most one for each protocol. An enhanced code in it must be that of the reply. */
export function rowsNamed(name: string): readonly FaultRow[] {
  const [, code, enhanced, slug] = namePattern.exec(name) ?? [];
  const plain = code === undefined ? name : `${code}.${slug}`;
  return rows.filter((row) => {
    if (row.name !== plain) return false;
    return enhanced === undefined || row.lines[0]?.startsWith(`${code} ${enhanced} `) === true;
  });
}

/** The row of this name in one protocol. */
export function rowNamed(name: string, protocol: Protocol): FaultRow | undefined {
  return rowsNamed(name).find((row) => row.protocol === protocol);
}
