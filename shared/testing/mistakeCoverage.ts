// What `npm run coverage:mistakes` prints: which row is named where and by what, the share of the variants, false alarms.

import { findBlocks } from './mistakeBlocks.ts';
import { playBlock } from './mistakeRunner.ts';
import type { Outcome } from './mistakeRunner.ts';

/** A conversation without a mistake in which one was named. */
export interface Alarm {
  readonly where: string;
  readonly line: string;
  readonly id: string;
}

/** Everything that is counted. */
export interface MistakeCoverage {
  readonly rows: readonly Outcome[];
  readonly impossible: readonly { readonly title: string; readonly why: string }[];
  readonly variants: readonly Outcome[];
  readonly alarms: readonly Alarm[];
}

/** Of a hundred variants, so many must be named: nobody tuned a rule to one of them. */
export const variantsShareMin = 85;

/** Plays all blocks. */
export function measureMistakes(): MistakeCoverage {
  const rows = findBlocks('rows');
  return {
    rows: rows.flatMap((block) => playBlock(block).outcomes),
    impossible: rows.flatMap(({ title, impossible }) => (impossible === undefined ? [] : [{ title, why: impossible }])),
    variants: findBlocks('variants').flatMap((block) => playBlock(block).outcomes),
    alarms: findBlocks('correct').flatMap((block) =>
      playBlock(block)
        .named.filter(({ mistake }) => mistake !== undefined)
        .map(({ id, step }) => ({ where: `${block.file}: ${block.title}`, line: step.text, id })),
    ),
  };
}

/** How many of a hundred were named. */
export function shareOf(outcomes: readonly Outcome[]): number {
  return outcomes.length === 0 ? 0 : (100 * outcomes.filter(({ hit }) => hit).length) / outcomes.length;
}

/** What is missing, as lines; empty when all is well. */
export function gapsOf({ rows, variants, alarms }: MistakeCoverage): readonly string[] {
  const share = shareOf(variants);
  return [
    ...rows.filter(({ hit }) => !hit).map((outcome) => `missed: ${printOutcome(outcome)}`),
    ...alarms.map(({ where, line, id }) => `false alarm: ${id} at "${line}" in ${where}`),
    ...(share < variantsShareMin ? [`variants: ${share.toFixed(1)} % named, ${variantsShareMin} % are wanted`] : []),
  ];
}

function printOutcome({ block, expected, named }: Outcome): string {
  const found = named.map(({ id, turn }) => (turn === undefined ? id : `${id} (turn ${turn})`)).join(', ');
  const turn = expected.turn === undefined ? '' : ` turn ${expected.turn}`;
  return `${expected.row} ${expected.when}${turn} in "${block.title}" (${block.file}); named: ${found || 'nothing'}`;
}

/** The report as Markdown. */
export function printMistakes(coverage: MistakeCoverage): string {
  const { rows, impossible, variants, alarms } = coverage;
  const missed = variants.filter(({ hit }) => !hit);
  const named = variants.length - missed.length;
  return [
    '| row | when | named | by | what |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map(({ block, expected, hit }) => {
      const by =
        hit === undefined ? '' : hit.id === hit.mistake ? `\`${hit.id}\`` : `\`${hit.id}\` = \`${hit.mistake}\``;
      return `| ${expected.row} | ${expected.when} | ${hit ? 'yes' : '**no**'} | ${by} | ${block.title.slice(4)} |`;
    }),
    ...impossible.map(({ title, why }) => `| ${title.slice(0, 3)} | | n/a | | ${title.slice(4)}: ${why} |`),
    '',
    `Rows: ${rows.length - rows.filter(({ hit }) => !hit).length} of ${rows.length} namings; ${impossible.length} rows cannot occur.`,
    `Variants: ${named} of ${variants.length} namings, ${shareOf(variants).toFixed(1)} %.`,
    ...missed.map((outcome) => `- missed: ${printOutcome(outcome)}`),
    `False alarms in ${findBlocks('correct').length} correct conversations: ${alarms.length}.`,
    ...alarms.map(({ where, line, id }) => `- ${id} at "${line}" in ${where}`),
    '',
  ].join('\n');
}
