// What the empty prompt suggests, and what a link puts into it.

import { describe, expect, it } from 'vitest';
import type { Entry, Phase, Session } from '../session/model.ts';
import { prefillOf } from './fragment.ts';
import { ghost } from './ghost.ts';

const target = { host: 'smtp.163.com', port: 25, security: 'plain' } as const;
const offer = { host: 'coremail.practice.test', port: 25, security: 'plain' } as const;
const refusal: Entry = { kind: 'tool', key: 't', atMs: 0, saying: { id: 'x' }, tone: 'warning', offer };

function session(phase: Phase, entries: readonly Entry[] = []): Session {
  const base = { id: 1, phase, state: '', nextClient: { kind: 'line' }, entries } as const;
  return phase === 'local' ? base : { ...base, target };
}

describe('the ghost', () => {
  it.each([
    ['at first sight', session('local'), 'telnet practice 25'],
    ['while connecting', session('connecting'), undefined],
    ['in a session', session('open'), undefined],
    ['after the end', session('ended'), 'telnet smtp.163.com 25'],
    ['after a refusal with an offer', session('ended', [refusal]), 'telnet coremail.practice.test 25'],
  ])('%s', (_when, at, expected) => {
    expect(ghost(at)).toBe(expected);
  });
});

describe('a fragment', () => {
  it.each([
    ['#telnet=practice:25', 'telnet practice 25'],
    ['#telnet=practice', 'telnet practice 25'],
    ['#telnet=pop.163.com', 'telnet pop.163.com 110'],
    ['#telnet=%5B%3A%3A1%5D%3A25', 'telnet ::1 25'],
    ['#telnet=practice:99999', undefined],
    ['#telnet=practice%0D%0AQUIT', undefined],
    ['#telnet=%zz', undefined],
    ['#telnet=', undefined],
    ['#turn=3', undefined],
    ['', undefined],
    [`#telnet=${'a'.repeat(400)}`, undefined],
  ])('%s', (fragment, line) => {
    expect(prefillOf(fragment)).toBe(line);
  });
});
