// How the table of the dialect writes a command, for refusals that tell it.

import { commandOf } from '@mailterm/shared/dialects/imap/commands';
import type { Turn } from './state.ts';

/** `FETCH sequence-set (item ...)`; behind UID, with UID. */
export function syntaxOf({ verb, uid }: Pick<Turn, 'verb' | 'uid'>): string {
  if (verb === '') return 'tag verb arguments';
  return `${uid ? 'UID ' : ''}${commandOf(verb).syntax}`;
}
