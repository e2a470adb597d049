// What case files cannot show about POP3: units that are cut at a limit, huge blocks, and what holds at every moment of
// every case.

import { describe, expect, it } from 'vitest';
import { readCase, whole } from '../../../testing/caseRunner.ts';
import { findCases } from '../../../testing/cases.ts';
import type { Machine, Reading, Unit } from '../../dialect.ts';
import { blockOctetsMax, lineOctetsMax } from '../../framing.ts';
import { fromLatin1 } from '../../octets.ts';
import { ConversationReader } from '../../reader.ts';
import type { ReadUnit } from '../../reader.ts';
import { pop3 } from './index.ts';
import { transitions } from './states.ts';

const cases = findCases().filter(({ dialect }) => dialect === 'pop3');

function converse(...lines: readonly string[]): { reader: ConversationReader; units: ReadUnit[] } {
  const reader = new ConversationReader(pop3.begin());
  const units = lines.flatMap((line) =>
    reader.push(line.startsWith('C') ? 'client' : 'server', fromLatin1(line.slice(3))),
  );
  return { reader, units };
}

const login = ['S: +OK ready\r\n', 'C: USER alice\r\n', 'S: +OK\r\n', 'C: PASS practice-code\r\n', 'S: +OK\r\n'];

describe('a line that is cut at a limit', () => {
  const long = 'x'.repeat(2 * lineOctetsMax);

  it('stays a password to its end', () => {
    const { reader, units } = converse('S: +OK ready\r\n', 'C: USER alice\r\n', 'S: +OK\r\n', `C: PASS ${long}\r\n`);
    const pieces = units.filter(({ turn, from }) => turn === 2 && from === 'client');
    expect(pieces).toHaveLength(3);
    for (const { reading, octets } of pieces) {
      const open = reading.spans.filter(({ kind }) => kind !== 'credential');
      expect(open.map(({ start, end }) => String.fromCharCode(...octets.subarray(start, end))).join('')).not.toContain(
        'x',
      );
      expect(JSON.stringify(reading)).not.toContain('xx');
    }
    const [reply] = reader.push('server', fromLatin1('+OK\r\n'));
    expect(reply?.reading).toMatchObject({ answers: 2, state: 'transaction' });
  });

  it('stays withheld to its end', () => {
    const { units } = converse('S: +OK ready\r\n', `C: ${long}\r\n`);
    const pieces = units.filter(({ from }) => from === 'client');
    expect(pieces.length).toBeGreaterThan(1);
    for (const { reading } of pieces) expect(reading.withheld).toBe(true);
  });

  it('stays an answer of AUTH to its end', () => {
    const { units } = converse('S: +OK ready\r\n', 'C: AUTH PLAIN\r\n', 'S: + \r\n', `C: ${long}\r\n`);
    const pieces = units.filter(({ turn, from }) => turn === 2 && from === 'client');
    expect(pieces).toHaveLength(3);
    expect(pieces.at(-1)?.reading.next.client.kind).toBe('wait');
    for (const { reading } of pieces)
      expect(reading.spans[0]?.id === 'line.end' || reading.spans[0]?.kind === 'credential').toBe(true);
  });

  it('of the server is finished before the block behind it begins', () => {
    const { units } = converse(...login, 'C: LIST\r\n', `S: +OK ${long}\r\n1 120\r\n.\r\n`);
    const answers = units.filter(({ reading }) => reading.answers === 3);
    expect(answers.map(({ frame }) => frame)).toEqual(['line', 'line', 'line', 'block']);
    expect(answers.map(({ reading }) => reading.complete)).toEqual([false, false, false, true]);
    expect(answers.at(-1)?.reading.means).toEqual({ id: 'block.list', params: { count: 1 } });
  });
});

describe('a huge block', () => {
  it('of rows is explained at its beginning, and counted to its end', () => {
    const rows = Array.from({ length: 40_000 }, (_, i) => `${i + 1} 120\r\n`).join('');
    const { units } = converse(...login, 'C: LIST\r\n', 'S: +OK\r\n', `S: ${rows}.\r\n`);
    const pieces = units.filter(({ frame }) => frame === 'block');
    expect(pieces.length).toBeGreaterThan(1);
    for (const { reading } of pieces) expect(reading.spans.length).toBeLessThan(1_000);
    expect(pieces.slice(0, -1).every(({ reading }) => !reading.complete && reading.means.id === 'block.piece')).toBe(
      true,
    );
    expect(pieces.at(-1)?.reading).toMatchObject({
      complete: true,
      means: { params: { count: 40_000 } },
      oddities: [],
    });
  });

  it.each([1, 2, 3, 4])('may be cut within its final dot, %i octets before the end', (before) => {
    const row = '1 120\r\n';
    const octets = blockOctetsMax + before - 3;
    const rows = row.repeat(Math.floor(octets / row.length) - 1);
    const filler = `${'9'.repeat(octets - rows.length - 2)}\r\n`;
    const { units } = converse(
      ...login,
      'C: LIST\r\n',
      'S: +OK\r\n',
      `S: ${rows}${filler}.\r\n`,
      'C: NOOP\r\n',
      'S: +OK\r\n',
    );
    const pieces = units.filter(({ frame }) => frame === 'block');
    expect(pieces.map(({ octets: piece }) => piece.length)).toEqual([blockOctetsMax, before]);
    expect(pieces.at(-1)?.reading).toMatchObject({ complete: true, oddities: [] });
    expect(units.at(-1)?.reading).toMatchObject({ answers: 4, means: { id: 'answer.NOOP.ok' } });
  });
});

describe('a silence', () => {
  it.each([
    [[], ['wait.greeting', 'wait.tls'], 0],
    [['S: +OK ready\r\n'], ['wait.authorization'], 0],
    [login.slice(0, 2), ['wait.reply'], 1],
    [login.slice(0, 3), ['wait.password'], 1],
    [login.slice(0, 4), ['wait.login'], 2],
    [login, ['wait.transaction'], 2],
    [[...login, 'C: RETR 1\r\n', 'S: +OK\r\n', 'S: Subject: x\r\n'], ['wait.block'], 3],
    [['S: +OK ready\r\n', 'C: AUTH LOGIN\r\n', 'S: + VXNlcm5hbWU6\r\n'], ['wait.answer'], 1],
    [[...login, 'C: QUIT\r\n', 'S: +OK\r\n'], ['wait.closed'], 3],
  ] as const)('after %j is explained by %j', (lines, ids, turn) => {
    const silence = converse(...lines).reader.silence(5_000);
    expect(silence.map(({ id }) => id)).toEqual(ids);
    expect(silence[0]?.turn).toBe(turn);
  });
});

/** Runs a case and calls `look` with the machine after each unit. */
function follow(
  steps: (typeof cases)[number]['steps'],
  look: (machine: Machine, reading: Reading, unit: Unit) => void,
): void {
  const machine = pop3.begin();
  const reader = new ConversationReader({
    read(unit) {
      const reading = machine.read(unit);
      look(machine, reading, unit);
      return reading;
    },
    preview: (unit) => machine.preview(unit),
    silence: (ms) => machine.silence(ms),
  });
  for (const { from, octets } of steps) reader.push(from, octets);
}

describe.each(cases.map((testCase) => [testCase.file, testCase] as const))('%s', (_file, testCase) => {
  it('offers lines that could be sent without a remark', () => {
    follow(testCase.steps, (machine, { hints }, { turn }) => {
      for (const { line } of hints) {
        // A line that ends with a blank waits for the person to go on.
        const octets = fromLatin1(`${line.endsWith(' ') ? `${line}alice` : line}\r\n`);
        const preview = machine.preview({ from: 'client', octets, turn: turn + 1, frame: 'line' });
        expect(preview.oddities, line).toEqual([]);
        expect(preview.withheld, line).toBeUndefined();
      }
    });
  });

  it('steps only as the table says', () => {
    let state = 'connect';
    for (const { reading } of readCase(testCase, whole).filter(({ from }) => from === 'server')) {
      const step = { from: state, reply: reading.replyClass, to: reading.state };
      if (reading.state !== state) expect(transitions).toContainEqual(expect.objectContaining(step));
      state = reading.state;
    }
  });

  it('lets no secret into a parameter', () => {
    for (const { reading } of readCase(testCase, whole)) {
      expect(JSON.stringify({ ...reading, hints: [] })).not.toMatch(/practice|c4c9334|cHJhY3|AGFsaWNl/);
    }
  });
});
