import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultReply } from '../magic.ts';
import { readFaultHost } from '../hostName.ts';
import { readFaults } from '../read.ts';
import { esaRows } from './esa.ts';
import { choices, rows } from './index.ts';
import { fullName } from './row.ts';

const table = path.resolve(import.meta.dirname, '../../../../../shared/knowledge/seed-codes.csv');

/** `row,code,enhanced,text,…` with quotes round a text that holds a comma. */
const listed = readFileSync(table, 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => /^seed-(\d\d),(\d{3}),([^,]*),(?:"([^"]*)"|([^,]*)),/.exec(line) ?? [])
  .map(([, number, code, enhanced, quoted, plain]) => ({
    id: `esa-${number}`,
    line: [code, enhanced, quoted ?? plain].filter(Boolean).join(' '),
  }));

/** What the list leaves open, filled as the catalogue fills it. */
const filled: Readonly<Record<string, readonly [string, string]>> = {
  'esa-06': ['<hostname>', 'esa.practice.test'],
  'esa-19': ['XXX', 'MAIL FROM'],
  'esa-21': ['XXX', 'FOO'],
  'esa-22': ['XXX', 'FOO'],
  'esa-23': ['XXX', '9BIT'],
  'esa-33': ['XXX', 'FOO'],
  'esa-34': ['XXX', 'FOO'],
  'esa-37': ['XXX', '100'],
};

describe('the list of Cisco’s gateways', () => {
  it('is complete, word for word', () => {
    const expected = listed.map(({ id, line }) => [id, line.replace(...(filled[id] ?? ['', '']))]);
    expect(expected).toHaveLength(52);
    expect(esaRows.map(({ id, lines }) => [id, lines[0]])).toEqual(expected);
  });
});

describe('every row', () => {
  it('has an id and a name of its own', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(new Set(rows.map(({ protocol, name }) => `${protocol} ${name}`)).size).toBe(rows.length);
  });

  it.each(rows.map((row) => [row.id, row] as const))('%s is found by its names', (_id, row) => {
    for (const name of [row.name, fullName(row)]) {
      const faults = readFaultHost(`${name}.fault.test`)?.faults.filter(({ protocol }) => protocol === row.protocol);
      expect(faults?.map(({ stage, act }) => [stage, act])).toEqual(
        row.at.map((stage) => [stage, { kind: 'reply', lines: row.lines }]),
      );
      if (row.protocol === 'smtp') expect(faultReply(`${name}@fault.test`)).toBe(row.lines[0]);
    }
  });

  it.each(choices.map((choice) => [choice.id, choice] as const))('%s can be switched on', (_id, choice) => {
    for (const stage of choice.stages) {
      const { protocol, lines } = choice;
      const faults = [{ id: `${choice.id} ${stage}`, protocol, stage, act: { kind: 'reply', lines }, left: 1 }];
      expect(readFaults({ faults })).toEqual({ ok: true, faults });
    }
  });
});
