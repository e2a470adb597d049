// The blocks of mistakes/*: what is typed and said, and where which mistake must be named (mistakes/README.md).

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { joinOctets, toUtf8 } from '../src/octets.ts';

/** Where a mistake can be known. */
export type When = 'before' | 'reply' | 'silence' | 'after';

/** `! ID WHEN turn N` */
export interface Expected {
  readonly row: string;
  readonly when: When;
  readonly turn?: number;
}

/** One line of a block, with what must be named there. */
export interface BlockStep {
  readonly kind: 'mail' | 'server' | 'client' | 'silence' | 'closed' | 'tls' | 'closes';
  readonly text: string;
  readonly octets: Uint8Array;
  readonly ms: number;
  readonly expected: Expected[];
}

/** One conversation. */
export interface Block {
  readonly file: string;
  readonly title: string;
  /** Why the mistake cannot happen here. */
  readonly impossible?: string;
  readonly steps: readonly BlockStep[];
}

const root = path.join(import.meta.dirname, 'mistakes');

/** All blocks of one folder, in the order of its files. */
export function findBlocks(folder: 'rows' | 'variants' | 'correct'): readonly Block[] {
  return readdirSync(path.join(root, folder))
    .sort()
    .flatMap((file) =>
      readFileSync(path.join(root, folder, file), 'utf8')
        // Some files have no separator where a title begins the next block.
        .split(/^----$\n?/m)
        .filter((text) => text.trim() !== '')
        .map((text) => parseBlock(`${folder}/${file}`, text)),
    );
}

function parseBlock(file: string, text: string): Block {
  const [first = '', ...lines] = text.split('\n');
  if (!first.startsWith('# ')) throw new Error(`${file}: a block begins with "# ": ${first}`);
  const steps: BlockStep[] = [];
  let impossible: string | undefined;
  for (const line of lines) {
    if (line === '') continue;
    if (line.startsWith('n/a: ')) impossible = line.slice(5);
    else if (line.startsWith('! ')) expect(file, line, steps);
    else steps.push(parseStep(file, line));
  }
  return { file, title: first.slice(2), steps, ...(impossible !== undefined && { impossible }) };
}

function expect(file: string, line: string, steps: readonly BlockStep[]): void {
  const [, row, when, turn] = /^! ([A-Z]\d\d) (before|reply|silence|after)(?: turn (\d+))?$/.exec(line) ?? [];
  const step = steps[steps.length - 1];
  if (row === undefined || !step) throw new Error(`${file}: cannot read "${line}"`);
  step.expected.push({ row, when: when as When, ...(turn !== undefined && { turn: Number(turn) }) });
}

const prefixes = { 'mail> ': 'mail', 'S: ': 'server', 'C: ': 'client' } as const;

function parseStep(file: string, line: string): BlockStep {
  const base = { text: '', octets: new Uint8Array(0), ms: 0, expected: [] };
  const seconds = /^\((\d+) s\)$/.exec(line)?.[1];
  if (seconds !== undefined) return { ...base, kind: 'silence', ms: Number(seconds) * 1000 };
  const mark = /^\((closed|tls|closes)\)$/.exec(line)?.[1];
  if (mark !== undefined) return { ...base, kind: mark as BlockStep['kind'] };
  const prefix = Object.keys(prefixes).find((start) => line.startsWith(start)) as keyof typeof prefixes | undefined;
  if (prefix === undefined) throw new Error(`${file}: cannot read "${line}"`);
  const kind = prefixes[prefix];
  const text = line.slice(prefix.length);
  const bare = kind === 'server' && text.endsWith('\\n');
  return { ...base, kind, text, octets: unescape(bare ? text.slice(0, -2) : text, bare ? '\n' : '\r\n') };
}

function unescape(text: string, end: string): Uint8Array {
  const parts = text
    .split(/(\\x[0-9A-Fa-f]{2})/)
    .map((part, i) => (i % 2 === 1 ? Uint8Array.of(Number.parseInt(part.slice(2), 16)) : toUtf8(part)));
  return joinOctets([...parts, toUtf8(end)]);
}
