// targets.table.txt, row by row through the real path: the name is read, a DNS server on loopback is asked, the policy
// judges, and dial.ts connects. Every connection is counted where Node hands it to the operating system.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPractice } from '../practice/index.ts';
import { limits } from '../limits.ts';
import { startNameServer } from '../../testing/nameServer.ts';
import type { NameServer, Zone } from '../../testing/nameServer.ts';
import { countOpenedSockets } from '../../testing/openedSockets.ts';
import { reach } from './destination.ts';
import type { Reached } from './destination.ts';
import { readHostName } from './hostName.ts';
import { targetModes } from './policy.ts';
import type { ListedTarget, TargetMode } from './policy.ts';

interface Row {
  readonly title: string;
  readonly targets: TargetMode;
  readonly typed: string;
  readonly port: number;
  /** `-` where nothing may be asked. */
  readonly answer: string;
  readonly verdict: string;
}

const table = readFileSync(path.join(import.meta.dirname, 'targets.table.txt'), 'utf8');

const rows: readonly Row[] = table
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line, index) => {
    const [targets, typed = '', port, answer = '', ...verdict] = line.split(/\s+/);
    const mode = targetModes.find((known) => known === targets);
    if (mode === undefined || verdict.length === 0) throw new Error(`Cannot read the row: ${line}`);
    return {
      title: line.replaceAll(/\s+/g, ' '),
      targets: mode,
      typed: typed.replace('NAME', `row${index}.zone.test`),
      port: Number(port),
      answer,
      verdict: verdict.join(' '),
    };
  });

const targetList: readonly ListedTarget[] = [
  { host: 'mail.school.test' },
  { host: 'inside.school.test' },
  { host: 'rebound.school.test' },
  { host: 'ten.school.test' },
  { host: '10.0.0.5' },
];

/** What the aliases of the table lead to, and the names that rows ask for. */
const zone: Zone = new Map([
  ['public.zone.test', [['8.8.8.8']]],
  ['inside.zone.test', [['10.0.0.1']]],
  ['inside6.zone.test', [['fd00::1']]],
  ['alias.zone.test', [['inside.zone.test']]],
  ['metadata.zone.test', [['169.254.169.254']]],
  ['rebound.zone.test', [['8.8.8.8'], ['127.0.0.1']]],
  ...rows
    .filter(({ answer }) => answer !== '-' && answer !== 'none')
    .map((row): [string, string[][]] => [readHostName(row.typed) ?? row.typed, readAnswer(row.answer)]),
]);

function readAnswer(text: string): string[][] {
  if (text === 'empty') return [[]];
  return text.split('|').map((round) => round.split(',').map((value) => value.replace(/^>/, '')));
}

interface Outcome {
  readonly verdict: string;
  readonly reached: Reached;
  readonly tookMs: number;
  readonly lookups: number;
}

const opened = countOpenedSockets();
let nameServer: NameServer;
const outcomes = new Map<Row, Outcome>();

async function run(row: Row): Promise<Outcome> {
  // What may be dialed is dialed in name only: the attempt is over before anything leaves this machine. What may not is
  // not held back here: if it were dialed, a socket would open, and be counted.
  const leaving = new AbortController();
  const dialed: string[] = [];
  let lookups = 0;
  const startedMs = performance.now();
  const reached = await reach(
    { host: row.typed, port: row.port, security: 'plain' },
    {
      practice: createPractice(),
      config: { targets: row.targets, targetList },
      limits,
      visitor: 'somebody',
      signal: leaving.signal,
      onDial: (address) => {
        dialed.push(address);
        if (row.verdict.startsWith('dials')) leaving.abort();
      },
      lookup: (name) => {
        lookups += 1;
        return nameServer.lookup(name);
      },
    },
  );
  const tookMs = performance.now() - startedMs;
  if (reached.kind === 'open') reached.stream.destroy();
  const verdict = dialed.length > 0 || reached.kind === 'open' ? `dials ${dialed.join(' ')}` : reached.reason.id;
  return { verdict, reached, tookMs, lookups };
}

beforeAll(async () => {
  nameServer = await startNameServer(zone);
  // A discreet refusal takes its time, so all rows run at once.
  await Promise.all(rows.map(async (row) => outcomes.set(row, await opened.under(row.title, () => run(row)))));
}, 30_000);

afterAll(async () => {
  opened.stop();
  await nameServer.stop();
});

function outcomeOf(row: Row): Outcome {
  const outcome = outcomes.get(row);
  if (!outcome) throw new Error(`Cannot find what became of ${row.title}`);
  return outcome;
}

describe('the table', () => {
  it.each(rows.map((row) => [row.title, row] as const))('%s', (title, row) => {
    const { verdict, lookups } = outcomeOf(row);
    expect(verdict).toBe(row.verdict);
    expect(lookups).toBe(row.answer === '-' ? 0 : 1);
    expect(opened.of(title)).toBe(0);
  });

  it('is long, and says no more often than yes', () => {
    expect(rows.length).toBeGreaterThanOrEqual(150);
    expect(new Set(rows.map(({ title }) => title)).size).toBe(rows.length);
    expect(rows.filter(({ verdict }) => !verdict.startsWith('dials')).length).toBeGreaterThan(150);
  });

  it('asks for each name once, one question for each kind of address', () => {
    for (const { typed, answer } of rows) {
      if (answer.includes('|')) expect(nameServer.asked(readHostName(typed) ?? '')).toBe(2);
    }
  });
});

describe('what a public instance tells about the addresses it refuses', () => {
  const refused = rows.filter(({ targets, verdict }) => targets === 'public' && verdict === 'target.refused');

  it.each(refused.map((row) => [row.title, row] as const))('%s: one sentence, one timing', (_title, row) => {
    const { reached, tookMs } = outcomeOf(row);
    // The name that was asked for is all that fills the sentence.
    expect(reached).toEqual({
      kind: 'refused',
      reason: { id: 'target.refused', params: { host: readHostName(row.typed) } },
    });
    // Timers may be early by a millisecond, and late by what this machine is busy with.
    expect(tookMs).toBeGreaterThan(limits.resolveMs - 5);
    expect(tookMs).toBeLessThan(limits.resolveMs + 1_500);
  });
});

describe('the count of opened sockets', () => {
  it('sees every connection, also of what is allowed', async () => {
    const before = opened.total;
    const found = await opened.under('seen', () =>
      reach(
        { host: '127.0.0.1', port: 1, security: 'plain' },
        {
          practice: createPractice(),
          config: { targets: 'any', targetList },
          limits,
          visitor: 'somebody',
          signal: new AbortController().signal,
          onDial: () => undefined,
        },
      ),
    );
    // Open or closed, port 1 of this machine was asked.
    if (found.kind === 'open') found.stream.destroy();
    expect(opened.of('seen')).toBe(1);
    expect(opened.total).toBe(before + 1);
  });
});
