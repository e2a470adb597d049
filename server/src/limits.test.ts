// The table of limits: it makes sense, and ARCHITECTURE.md prints it as it is.

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { reasonIds } from '@mailterm/shared/reasons/reasons';
import { limits, limitTable } from './limits.ts';
import type { Limit } from './limit.ts';

const rows = Object.entries<Limit>(limitTable);
const document = path.resolve(import.meta.dirname, '../../ARCHITECTURE.md');
const printed = /(?<=<!-- limits -->\n)[\s\S]*(?=<!-- \/limits -->)/;

/** `256 KiB`, `15 min`, `100 commands`. */
function measure({ value, unit }: Limit): string {
  if (unit === 'octets') return value % 2 ** 20 === 0 ? `${value / 2 ** 20} MiB` : `${value / 2 ** 10} KiB`;
  if (unit === 'ms') return value % 60_000 === 0 ? `${value / 60_000} min` : `${value / 1_000} s`;
  return `${value} ${unit}`;
}

function print(): string {
  const lines = rows.map(([name, limit]) => {
    const reason = limit.reason === undefined ? '' : `\`${limit.reason}\``;
    return `| \`${name}\` | ${measure(limit)} | ${limit.says} | ${reason} |`;
  });
  return ['', '| limit | | what it bounds | reason given |', '| --- | --- | --- | --- |', ...lines, '', ''].join('\n');
}

describe('the table of limits', () => {
  it.each(rows)('%s is positive, says what it is for, and names a known reason', (name, limit) => {
    expect(limit.value).toBeGreaterThan(0);
    expect(limit.says).toMatch(/^[A-Z].*\.$/);
    if (limit.unit === 'ms') expect(name).toMatch(/Ms$/);
    if (limit.unit === 'octets') expect(name).toMatch(/Octets$/);
    if (limit.reason !== undefined) expect(reasonIds).toContain(limit.reason);
  });

  it('lets a line fit into a message, and many lines into what may be typed', () => {
    expect(limits.messageOctets).toBeGreaterThan(limits.lineOctets + 20);
    expect(limits.typedOctets).toBeGreaterThan(4 * limits.lineOctets);
    expect(limits.creditOctets).toBeLessThan(limits.sessionOctets);
  });

  it('is printed in ARCHITECTURE.md', () => {
    const text = readFileSync(document, 'utf8');
    if (process.env['LIMITS'] === 'print') writeFileSync(document, text.replace(printed, print()));
    const cells = (table: string): string[] => table.split(/\s*\|\s*|\s+/).filter((cell) => /[^-]/.test(cell));
    expect(cells(printed.exec(readFileSync(document, 'utf8'))?.[0] ?? '')).toEqual(cells(print()));
  });
});
