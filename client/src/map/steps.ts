// What can be said in a state, and where each line leads: commands in the order of the dialect's table. Pure.

import type { CommandFact, DialectFacts, Hint } from '@mailterm/shared/dialect';

/** One thing to say. */
export interface Step {
  /** A verb, or 'connect', '.' and '*'. */
  readonly on: string;
  readonly command?: CommandFact;
  /** Other states that it may lead to when the answer is yes, or go on; none where it leads nowhere else. */
  readonly leadsTo: readonly string[];
}

/** The steps of a state. */
export function stepsFrom({ commands, transitions }: DialectFacts, state: string): readonly Step[] {
  const rows = transitions.filter(({ from, reply }) => from === state && (reply === 'done' || reply === 'goOn'));
  const leadsTo = (on: string) => [
    ...new Set(rows.filter((row) => row.on === on && row.to !== state).map(({ to }) => to)),
  ];
  const legal = commands.filter(({ states }) => states.includes(state));
  const verbs = new Set(legal.map(({ verb }) => verb));
  const others = [...new Set(rows.map(({ on }) => on))].filter(
    (on) => !verbs.has(on) && /^(?:connect|\.|\*)$/.test(on),
  );
  const steps = [
    ...others.map((on) => ({ on, leadsTo: leadsTo(on) })),
    ...legal.map((command) => ({ on: command.verb, command, leadsTo: leadsTo(command.verb) })),
  ];
  // What leads on stands first.
  return [...steps.filter((step) => step.leadsTo.length > 0), ...steps.filter((step) => step.leadsTo.length === 0)];
}

/**
 * A line for the prompt that begins a command: the one that is suggested now, else as far as the command is always the same.
 * @param hints of the present moment; where commands have tags, they have the next one
 */
export function lineFor({ verb, syntax }: CommandFact, facts: DialectFacts, hints: readonly Hint[]): string {
  const place = facts.tagged ? 1 : 0;
  const suggested = hints.find(({ line }) => line.split(' ')[place]?.toUpperCase() === verb);
  if (suggested) return suggested.line;
  const tag = facts.tagged ? `${hints[0]?.line.split(' ')[0] ?? 'a1'} ` : '';
  const fixed = /^[A-Z0-9]+ [A-Z]+:</.exec(syntax)?.[0] ?? verb;
  const hasMore = fixed === verb && syntax !== verb && !syntax.slice(verb.length).trim().startsWith('[');
  return `${tag}${fixed}${hasMore ? ' ' : ''}`;
}
