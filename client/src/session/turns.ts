// Turns: what was said and everything that answered it. Entries in, turns out; pure. Pending octets, which have no turn
// yet, belong to the latest.

import type { ReplyClass, TurnId } from '@mailterm/shared/dialect';
import type { Entry, ToolEntry, UnitEntry } from './model.ts';

/** All server units of one answer, e.g. the lines of an EHLO reply, or a POP3 status line with its listing. */
export interface Reply {
  readonly units: readonly UnitEntry[];
  readonly replyClass?: ReplyClass;
  /** False while more of it is expected. */
  readonly complete: boolean;
}

/** One turn. Turn 0 is the greeting and has no client units. */
export interface Turn {
  readonly turn: TurnId;
  /** One unit, or the pieces of one that was cut at a limit. */
  readonly said: readonly UnitEntry[];
  /** Mostly one; more when the server spoke unasked. */
  readonly replies: readonly Reply[];
  /** What Mailterm said meanwhile. */
  readonly remarks: readonly ToolEntry[];
}

interface Draft {
  readonly turn: TurnId;
  readonly said: UnitEntry[];
  readonly replies: UnitEntry[][];
  readonly remarks: ToolEntry[];
}

/** Groups the entries of a session into its turns, in order of their numbers. Remarks before the first turn are left out. */
export function turnsOf(entries: readonly Entry[]): readonly Turn[] {
  const drafts = new Map<TurnId, Draft>();
  let latest: TurnId = 0;
  for (const entry of entries) {
    if (entry.kind === 'local') continue;
    if (entry.kind === 'tool') {
      drafts.get(latest)?.remarks.push(entry);
      continue;
    }
    const turn = entry.turn ?? latest;
    latest = Math.max(latest, turn);
    const draft = drafts.get(turn) ?? { turn, said: [], replies: [], remarks: [] };
    drafts.set(turn, draft);
    if (entry.from === 'client') draft.said.push(entry);
    else addToReply(draft.replies, entry);
  }
  return [...drafts.values()].sort((a, b) => a.turn - b.turn).map(finish);
}

/** The reply that a server unit is part of: its own turn's, from its first line to its last. */
export function replyOf(entries: readonly Entry[], unit: UnitEntry): Reply | undefined {
  if (unit.from !== 'server') return undefined;
  const turn = turnsOf(entries).find((each) => each.replies.some((reply) => reply.units.includes(unit)));
  return turn?.replies.find((reply) => reply.units.includes(unit));
}

function addToReply(replies: UnitEntry[][], unit: UnitEntry): void {
  const open = replies[replies.length - 1];
  if (open && open[open.length - 1]?.reading?.complete === false) open.push(unit);
  else replies.push([unit]);
}

function finish(draft: Draft): Turn {
  return { ...draft, replies: draft.replies.map(toReply) };
}

function toReply(units: readonly UnitEntry[]): Reply {
  const replyClass = units.find((unit) => unit.reading?.replyClass)?.reading?.replyClass;
  const complete = units[units.length - 1]?.reading?.complete ?? false;
  return { units, complete, ...(replyClass && { replyClass }) };
}
