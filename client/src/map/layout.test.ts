// The map says what the tables say: every state has a place of its own, every step is on it, every legal command is listed.

import { expect, describe, test } from 'vitest';
import { dialectFacts } from '@mailterm/shared/dialects/facts';
import { mapOf } from './layout.ts';
import { lineFor, stepsFrom } from './steps.ts';

describe.each(['smtp', 'pop3', 'imap'] as const)('the map of %s', (dialect) => {
  const facts = dialectFacts[dialect];
  const map = mapOf(facts.transitions);
  const states = new Set(facts.transitions.flatMap(({ from, to }) => [from, to]));

  test('gives every state one place, and no two the same', () => {
    expect(map.nodes.map(({ state }) => state).toSorted()).toEqual([...states].toSorted());
    expect(new Set(map.nodes.map(({ layer, place }) => `${layer} ${place}`)).size).toBe(map.nodes.length);
    expect(map.nodes.every(({ layer, place, of }) => layer < map.layers && place < of && of <= map.widest)).toBe(true);
  });

  test('begins above everything else and ends below', () => {
    expect(map.nodes.filter(({ layer }) => layer === 0).map(({ state }) => state)).toEqual(['connect']);
    const last = map.nodes.filter(({ layer }) => layer === map.layers - 1);
    expect(last.every(({ state }) => facts.transitions.every(({ from }) => from !== state))).toBe(true);
  });

  test('has an edge for each step between two states, and none that the table has not', () => {
    const inTable = facts.transitions
      .filter(({ from, to }) => from !== to)
      .map(({ from, to, on }) => `${from} ${on} ${to}`);
    const onMap = map.edges.flatMap(({ from, to, on }) => on.map((verb) => `${from} ${verb} ${to}`));
    expect(onMap.toSorted()).toEqual([...new Set(inTable)].toSorted());
  });

  test.each([...states])('lists what is legal in the state %s', (state) => {
    const verbs = stepsFrom(facts, state).flatMap(({ command }) => (command ? [command.verb] : []));
    const legal = facts.commands.filter((command) => command.states.includes(state)).map(({ verb }) => verb);
    expect(verbs.toSorted()).toEqual(legal.toSorted());
  });
});

test.each([
  ['smtp', 'MAIL', [], 'MAIL FROM:<'],
  ['smtp', 'QUIT', [], 'QUIT'],
  ['smtp', 'NOOP', [], 'NOOP'],
  ['smtp', 'RCPT', [{ id: 'x', line: 'RCPT TO:<bob@practice.test>' }], 'RCPT TO:<bob@practice.test>'],
  ['pop3', 'RETR', [], 'RETR '],
  ['imap', 'SELECT', [{ id: 'x', line: 'a7 LIST "" "*"' }], 'a7 SELECT '],
  ['imap', 'LOGOUT', [], 'a1 LOGOUT'],
] as const)('%s %s with %j is typed as "%s"', (dialect, verb, hints, line) => {
  const facts = dialectFacts[dialect];
  const command = facts.commands.find((each) => each.verb === verb);
  if (!command) throw new Error(`There is no ${verb}`);
  expect(lineFor(command, facts, hints)).toBe(line);
});
