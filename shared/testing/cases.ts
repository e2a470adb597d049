// Case files: annotated dialogs. This reads the format and finds the files; caseRunner.ts runs them.
//
//   # What the case shows.
//   S: 220 mx.example            one unit; CRLF is implied, `\n` at the end means a bare line feed
//      ^^^ reply.220 plain       the span at these columns: its id, and if given its kind and params (name=value)
//      = state greeted           a fact about the unit's reading; the fields are in caseRunner.ts
//   C| Subject: hi               lines with a bar are one block, up to the line that holds a dot
//   C| .
//
// Escapes: \xNN, \0, \t, \r, \\. Other characters are UTF-8.

import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Side } from '../src/dialect.ts';
import { isDialectId } from '../src/dialects/facts.ts';
import type { DialectId } from '../src/dialects/facts.ts';
import { toUtf8 } from '../src/octets.ts';

/** A span that a case expects, in octets from the start of its unit. */
export interface Mark {
  readonly lineNumber: number;
  readonly start: number;
  readonly end: number;
  readonly id: string;
  readonly kind?: string;
  readonly params: Readonly<Record<string, string>>;
}

/** A fact that a case expects of a reading. */
export interface Fact {
  readonly lineNumber: number;
  readonly field: string;
  readonly value: string;
}

/** One unit of a case, with what is expected of it. */
export interface Step {
  readonly lineNumber: number;
  readonly from: Side;
  readonly octets: Uint8Array;
  readonly marks: readonly Mark[];
  readonly facts: readonly Fact[];
}

export interface Case {
  readonly dialect: DialectId;
  /** Path from `shared/`, for messages. */
  readonly file: string;
  readonly description: string;
  readonly steps: readonly Step[];
}

interface OpenStep {
  lineNumber: number;
  from: Side;
  block: boolean;
  octets: number[];
  /** Octet position of each column of the source line that carets can stand under. */
  columns: number[];
  marks: Mark[];
  facts: Fact[];
}

const root = path.resolve(import.meta.dirname, '..');

/** All case files of all dialects. */
export function findCases(): readonly Case[] {
  const folder = path.join(root, 'src/dialects');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /^[^/]+\/cases\/[^/]+\.txt$/.test(name))
    .sort()
    .map((name) => {
      const dialect = name.split('/', 1)[0] ?? '';
      if (!isDialectId(dialect)) throw new Error(`Cannot run cases: "${dialect}" is not in the registry`);
      return parseCase(readFileSync(path.join(folder, name), 'utf8'), dialect, `src/dialects/${name}`);
    });
}

/** Reads one case file; throws on what it does not understand, naming the line. */
export function parseCase(source: string, dialect: DialectId, file: string): Case {
  const description: string[] = [];
  const steps: OpenStep[] = [];
  for (const [i, line] of source.split('\n').entries()) {
    const where = { lineNumber: i + 1, file };
    const current = steps[steps.length - 1];
    if (line.trim() === '') continue;
    if (line.startsWith('#')) description.push(line.slice(1).trim());
    else if (/^[SC][:|]( |$)/.test(line)) addUnitLine(steps, line, where.lineNumber);
    else if (!current) throw new Error(`Cannot read ${file}:${i + 1}: nothing was said yet`);
    else if (/^ +\^/.test(line)) current.marks.push(parseMark(line, current, where));
    else if (/^ += /.test(line)) current.facts.push(parseFact(line, where.lineNumber));
    else throw new Error(`Cannot read ${file}:${i + 1}: "${line}"`);
  }
  if (description.length === 0) throw new Error(`Cannot read ${file}: it does not say what it shows`);
  return {
    dialect,
    file,
    description: description.join(' '),
    steps: steps.map(({ octets, ...step }) => ({ ...step, octets: Uint8Array.from(octets) })),
  };
}

function addUnitLine(steps: OpenStep[], line: string, lineNumber: number): void {
  const from: Side = line.startsWith('S') ? 'server' : 'client';
  const block = line[1] === '|';
  const last = steps[steps.length - 1];
  const goesOn = block && last?.block === true && last.from === from && !endsWithDot(last.octets);
  const step: OpenStep =
    goesOn && last ? last : { lineNumber, from, block, octets: [], columns: [], marks: [], facts: [] };
  if (step !== last) steps.push(step);
  appendText(step, line.slice(3));
}

function endsWithDot(octets: readonly number[]): boolean {
  const text = String.fromCharCode(...octets.slice(-5));
  return text === '\r\n.\r\n' || text === '.\r\n';
}

/** Adds a source line's octets, and where each of its columns lies in them. */
function appendText(step: OpenStep, text: string): void {
  const bare = text.endsWith('\\n') && !text.endsWith('\\\\n');
  const body = bare ? text.slice(0, -2) : text;
  step.columns = [];
  for (const [token = ''] of body.matchAll(/\\x[0-9A-Fa-f]{2}|\\[0tr\\]|[\s\S]/gu)) {
    for (let i = 0; i < [...token].length; i++) step.columns.push(step.octets.length);
    step.octets.push(...unescape(token));
  }
  step.columns.push(step.octets.length);
  step.octets.push(...(bare ? [10] : [13, 10]));
}

function unescape(token: string): Uint8Array {
  if (token.startsWith('\\x')) return Uint8Array.of(Number.parseInt(token.slice(2), 16));
  const simple: Readonly<Record<string, number>> = { '\\0': 0, '\\t': 9, '\\r': 13, '\\\\': 92 };
  const octet = simple[token];
  return octet === undefined ? toUtf8(token) : Uint8Array.of(octet);
}

function parseMark(line: string, step: OpenStep, where: { lineNumber: number; file: string }): Mark {
  const found = /^( +)(\^+) +(\S+)((?: +\S+)*)$/.exec(line);
  if (!found)
    throw new Error(`Cannot read ${where.file}:${where.lineNumber}: carets need the id of a span behind them`);
  const [, blanks = '', carets = '', id = '', rest = ''] = found;
  const start = step.columns[blanks.length - 3];
  const end = step.columns[blanks.length - 3 + carets.length];
  if (start === undefined || end === undefined) {
    throw new Error(`Cannot read ${where.file}:${where.lineNumber}: the carets stand beyond the line`);
  }
  const words = rest.trim().split(/ +/).filter(Boolean);
  const kind = words.find((word) => !word.includes('='));
  const params = Object.fromEntries(words.filter((word) => word.includes('=')).map((word) => word.split('=', 2)));
  return { lineNumber: where.lineNumber, start, end, id, params, ...(kind !== undefined && { kind }) };
}

function parseFact(line: string, lineNumber: number): Fact {
  const text = line.trim().slice(2).trim();
  const blank = text.indexOf(' ');
  return blank < 0
    ? { lineNumber, field: text, value: '' }
    : { lineNumber, field: text.slice(0, blank), value: text.slice(blank + 1).trim() };
}
