import { expect, it } from 'vitest';
import { formatSize } from './size.ts';

it.each([
  [0, '0 B'],
  [512, '512 B'],
  [999, '999 B'],
  [1000, '1.0 kB'],
  [2050, '2.0 kB'],
  [14_321, '14 kB'],
  [999_600, '1.0 MB'],
  [64 * 1024 * 1024, '67 MB'],
])('%i octets are %s', (octets, size) => expect(formatSize(octets)).toBe(size));
