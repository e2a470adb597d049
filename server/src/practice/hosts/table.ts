// How hosts obey the tables of a dialect: which command is legal in a state, and which state a reply leads to. The same
// tables feed the explanation panel, so what it offers and what a host refuses cannot differ.

import type { CommandFact, ReplyClass, Transition } from '@mailterm/shared/dialect';

/** A transition whose states have the names of one dialect. */
export type Row<State extends string> = Transition & { readonly from: State; readonly to: State };

/** True when the table of commands allows the verb in this state. */
export function isLegal(commands: readonly CommandFact[], verb: string, at: string): boolean {
  return commands.some((fact) => fact.verb === verb && fact.states.includes(at));
}

/**
 * The state that a reply leads to; a reply without a row leaves the state as it is.
 * @param on a verb, 'connect', '.' or '*'
 * @param wish which of several rows is meant, where the table leaves a choice (AUTH); the first row without one
 */
export function follow<State extends string>(
  rows: readonly Row<State>[],
  step: { readonly from: State; readonly on: string; readonly reply: ReplyClass },
  wish?: State,
): State {
  const open = rows.filter((row) => row.from === step.from && row.on === step.on && row.reply === step.reply);
  const chosen = open.find((row) => row.to === wish) ?? open[0];
  return chosen?.to ?? step.from;
}
