import { expect, it } from 'vitest';
import { limits, limitTable } from './limits.ts';

it('the numbers are those of the table, each positive and explained', () => {
  for (const [name, row] of Object.entries(limitTable)) {
    expect(limits[name as keyof typeof limits]).toBe(row.value);
    expect(row.value).toBeGreaterThan(0);
    expect(row.says).toMatch(/^[A-Z].*\.$/);
    if (row.unit === 'ms') expect(name).toMatch(/Ms$/);
    if (row.unit === 'octets') expect(name).toMatch(/Octets$/);
  }
});

it('a line fits into a message, and what may be typed holds many lines', () => {
  expect(limits.messageOctets).toBeGreaterThan(limits.lineOctets + 20);
  expect(limits.typedOctets).toBeGreaterThan(4 * limits.lineOctets);
  expect(limits.creditOctets).toBeLessThan(limits.sessionOctets);
});
