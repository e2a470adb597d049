// What came of the play as a table for people, and what is wrong with it.

import type { Outcome, Way } from './play.ts';

const ways: readonly Way[] = ['natural', 'address', 'host', 'switch'];

/** A Markdown table: one row for each reply, one column for each way. */
export function printTable(outcomes: readonly Outcome[]): string {
  const rows = [...new Set(outcomes.map(({ row }) => row))];
  const lines = rows.map((row) => {
    const ofRow = outcomes.filter((outcome) => outcome.row === row);
    const cells = ways.map((way) => cell(ofRow.filter((outcome) => outcome.way === way)));
    const explained = ofRow.filter(({ none }) => none === undefined).every((outcome) => outcome.explained);
    return [row.id, `\`${row.lines[0]}\``, ...cells, explained ? 'yes' : 'NO'];
  });
  const head = ['id', 'reply', ...ways, 'explained en, zh'];
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function cell(outcomes: readonly Outcome[]): string {
  const [first] = outcomes;
  if (first === undefined) return '–';
  if (first.none !== undefined) return `– (${first.none})`;
  return outcomes.map(({ where, provoked }) => `${where}${provoked ? '' : ' **NO**'}`).join(', ');
}

/** What should have come and did not, or is not explained; one line each. */
export function failuresOf(outcomes: readonly Outcome[]): readonly string[] {
  return outcomes
    .filter(({ none, provoked, explained }) => none === undefined && !(provoked && explained))
    .map(({ row, way, where, provoked, heard }) => {
      const what = provoked ? 'has no text of its own' : 'does not come';
      return `${row.id} by ${way} ${where}: "${row.lines[0]}" ${what}; heard "${heard}"`;
    });
}
