// Connecting again repeats the kind of connection, also for a session that came back after a reload.

import { describe, expect, it } from 'vitest';
import { parse } from '../prompt/parse.ts';
import { commandAgain } from './again.ts';
import type { Session } from './model.ts';

function ended(over: Partial<Session>): Session {
  return { id: 1, phase: 'ended', state: '', nextClient: { kind: 'line' }, entries: [], ...over };
}

const target = { host: 'mx.example', port: 587, security: 'plain' } as const;

describe('the command that opens a session once more', () => {
  it.each([
    [{ target }, { target }],
    [
      { target, startTls: 'smtp' },
      { target, startTls: 'smtp' },
    ],
    [{ target: { ...target, security: 'tls' } }, { target: { ...target, security: 'tls' } }],
    [
      { target: { host: '2001:db8::1', port: 465, security: 'tls' } },
      { target: { host: '2001:db8::1', port: 465, security: 'tls' } },
    ],
    [
      { target: { ...target, host: '2001:db8::1' }, startTls: 'smtp' },
      { target: { ...target, host: '2001:db8::1' }, startTls: 'smtp' },
    ],
  ] as const)('%j', (over, read) => {
    expect(parse(commandAgain(ended(over)) ?? '', { phase: 'ended' })).toMatchObject({ kind: 'open', ...read });
  });

  it('is none where the session went nowhere', () => {
    expect(commandAgain(ended({}))).toBeUndefined();
  });
});
