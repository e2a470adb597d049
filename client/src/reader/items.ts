// The conversation as a list for reading: local lines, notes before the server spoke, and turns, each where it began. Pure.

import type { Entry, LocalEntry, Session, ToolEntry } from '../session/model.ts';
import { turnsOf } from '../session/turns.ts';
import type { Turn } from '../session/turns.ts';

export type Item =
  | { readonly kind: 'local'; readonly key: string; readonly entry: LocalEntry }
  | { readonly kind: 'note'; readonly key: string; readonly entry: ToolEntry }
  | { readonly kind: 'turn'; readonly key: string; readonly turn: Turn };

/** What is read, in the order in which it was said. What Mailterm said during a turn is part of the turn. */
export function itemsOf({ entries }: Session): readonly Item[] {
  const turns = turnsOf(entries);
  const items: Item[] = [];
  let next = 0;
  for (const entry of entries) {
    const turn = turns[next];
    if (turn && begins(turn, entry)) {
      items.push({ kind: 'turn', key: `turn ${turn.turn}`, turn });
      next += 1;
    } else if (entry.kind === 'local') items.push({ kind: 'local', key: entry.key, entry });
    else if (entry.kind === 'tool' && next === 0) items.push({ kind: 'note', key: entry.key, entry });
  }
  return items;
}

function begins({ said, replies }: Turn, entry: Entry): boolean {
  return entry.kind === 'unit' && (said[0] === entry || (said.length === 0 && replies[0]?.units[0] === entry));
}
