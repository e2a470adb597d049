import { describe, expect, it } from 'vitest';
import type { PortOutcome } from '@mailterm/shared/wire/preflight';
import { adviceOn, lineFor, readAsked } from './advice.ts';

const outcomes: Readonly<Record<string, PortOutcome>> = {
  o: 'open',
  r: 'refused',
  t: 'timeout',
  u: 'unreachable',
  f: 'forbidden',
};

describe('25 465 587 110 that are open, refused, silent, unreachable, forbidden', () => {
  it.each([
    ['oooo', 'advice.all'],
    ['tooo', 'advice.blocked 465 / 587'],
    ['trot', 'advice.blocked 587'],
    ['uoot', 'advice.blocked 465 / 587'],
    ['rorr', 'advice.closed 465'],
    ['fooo', undefined],
    ['orrr', undefined],
    ['trrr', undefined],
    ['tttt', 'advice.silent'],
    ['rrrr', 'advice.refused'],
    ['uuuu', 'advice.unreachable'],
    ['tttr', undefined],
  ])('%s', (letters, said) => {
    const ports = [25, 465, 587, 110].map((port, at) => ({ port, outcome: outcomes[letters[at] ?? ''] ?? 'open' }));
    const advice = adviceOn(ports);
    expect(advice && [advice.id, advice.params?.['ports']].filter(Boolean).join(' ')).toBe(said);
  });
});

describe('what was typed', () => {
  it.each([
    ['smtp.163.com', { host: 'smtp.163.com' }],
    [' smtp.163.com:25 ', { host: 'smtp.163.com', ports: [25] }],
    ['smtp.163.com 25, 587', { host: 'smtp.163.com', ports: [25, 587] }],
    ['[2001:db8::1]:25', { host: '[2001:db8::1]', ports: [25] }],
    ['2001:db8::1', { host: '2001:db8::1' }],
    ['', { host: '' }],
    ['x 1 2 3 4 5 6 7 8 9', { host: 'x', ports: [1, 2, 3, 4, 5, 6, 7] }],
  ])('%s', (typed, asked) => expect(readAsked(typed)).toEqual(asked));
});

it.each([
  ['mx.example', 587, 'telnet mx.example 587'],
  ['mx.example', 993, 'openssl s_client -crlf -connect mx.example:993'],
  ['2001:db8::1', 465, 'openssl s_client -crlf -connect [2001:db8::1]:465'],
] as const)('%s %i is reached by a line', (host, port, line) => expect(lineFor(host, port)).toBe(line));
