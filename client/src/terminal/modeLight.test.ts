// The mode light masks what is secret while it is typed, in every protocol, and nothing else.

import { describe, expect, it } from 'vitest';
import type { Frame } from '@mailterm/shared/dialect';
import type { DialectId } from '@mailterm/shared/dialects/facts';
import type { Session } from '../session/model.ts';
import { modeLight } from './modeLight.ts';

const line: Frame = { kind: 'line' };

function session(dialect: DialectId, state: string, nextClient: Frame = line): Session {
  return { id: 0, phase: 'open', dialect, state, nextClient, entries: [] };
}

describe('modeLight', () => {
  it.each([
    ['pop3', 'PASS ', false],
    ['pop3', 'PASS p', true],
    ['pop3', 'USER alice', false],
    ['smtp', 'AUTH PLAIN AGFsaWNl', true],
    ['imap', 'a1 LOGIN alice', false],
    ['imap', 'a1 LOGIN alice p', true],
    ['imap', 'LOGIN alice', false],
    ['imap', 'a1 SELECT INBOX', false],
  ] as const)('%s: "%s" is secret: %s', (dialect, typed, secret) => {
    expect(modeLight(session(dialect, 'ready'), typed).secret).toBe(secret);
  });

  it('masks a literal that is a password, and shows one that is a name', () => {
    const literal = (secret: 'user' | 'password') => session('imap', 'literal', { kind: 'octets', count: 5, secret });
    expect(modeLight(literal('password'), '')).toMatchObject({ mode: 'octets', secret: true });
    expect(modeLight(literal('user'), '').secret).toBe(false);
  });

  it('counts what is left of a literal down while it is typed, but not by the length of a password', () => {
    const literal = (secret?: 'password') =>
      session('imap', 'literal', { kind: 'octets', count: 7, ...(secret && { secret }) });
    expect(modeLight(literal(), '').label).toBe('literal 7 left▸');
    expect(modeLight(literal(), 'né').label).toBe('literal 4 left▸');
    expect(modeLight(literal(), 'a line that is longer').label).toBe('literal 0 left▸');
    expect(modeLight(literal('password'), 'abc').label).toBe('literal 7 left▸');
  });

  it('counts what is sent already', () => {
    const octets = new Uint8Array(3);
    const sent = { kind: 'unit', key: 'client-0', from: 'client', octets, atMs: 0 } as const;
    const now = { ...session('smtp', 'bdat', { kind: 'octets', count: 10 }), entries: [sent] };
    expect(modeLight(now, 'ab').label).toBe('BDAT 5 left▸');
  });

  it('says where one is', () => {
    expect(modeLight(session('imap', 'idle'), '').label).toBe('IDLE…');
    expect(modeLight(session('smtp', 'bdat'), '').label).toBe('BDAT▸');
  });
});
