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

  it('says where one is', () => {
    expect(modeLight(session('imap', 'idle'), '').label).toBe('IDLE…');
    expect(modeLight(session('smtp', 'bdat'), '').label).toBe('BDAT▸');
  });
});
