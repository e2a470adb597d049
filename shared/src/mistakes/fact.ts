// The facts of a mistake by its name: for who has a name from a finding and no more.

import { mistakes } from './facts/index.ts';
import type { MistakeId } from './facts/index.ts';
import type { MistakeFact } from './mistake.ts';

/** The facts of a mistake, or undefined where the id names none. */
export function mistakeFact(id: string): MistakeFact | undefined {
  return Object.hasOwn(mistakes, id) ? mistakes[id as MistakeId] : undefined;
}
