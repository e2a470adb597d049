import { dialects } from '@mailterm/shared/dialects/index';
import { fromLatin1 } from '@mailterm/shared/octets';
import { ConversationReader } from '@mailterm/shared/reader';
import { beforeEach, expect, it } from 'vitest';
import type { Entry, Session } from '../session/model.ts';
import { recallProofs, rememberProofs, withProofs } from './proofs.ts';

/** A session as the page holds it, from lines `C: ` and `S: `. */
function sessionOf(lines: readonly string[], host = 'practice'): Session {
  const reader = new ConversationReader(dialects.smtp.begin());
  const entries: Entry[] = [{ kind: 'local', key: 'l', line: `telnet ${host} 25`, answers: [] }];
  for (const line of lines) {
    const side = line.startsWith('C') ? 'client' : 'server';
    for (const unit of reader.push(side, fromLatin1(`${line.slice(3)}\r\n`))) {
      const { from, octets, turn, reading } = unit;
      entries.push({ kind: 'unit', key: String(entries.length), from, octets, turn, reading, atMs: 0 });
    }
  }
  const target = { host, port: 25, security: 'plain' } as const;
  return { id: 1, phase: 'open', target, dialect: 'smtp', state: '', nextClient: { kind: 'line' }, entries };
}

const login = ['S: 220 x ESMTP', 'C: EHLO pc', 'S: 250-x', 'S: 250 AUTH LOGIN', 'C: AUTH LOGIN', 'S: 334 VXNlcm5hbWU6'];

beforeEach(() => localStorage.clear());

it('reads the codes with the lines that brought them', () => {
  const { proofs, to } = withProofs(
    {},
    sessionOf(['S: 220 x ESMTP', 'C: EHLO pc', 'S: 250 x', 'C: NOPE', 'S: 500 no']),
  );
  expect(proofs).toEqual({
    220: { line: 'telnet practice 25', host: 'practice' },
    250: { line: 'EHLO pc', host: 'practice' },
    500: { line: 'NOPE', host: 'practice' },
  });
  expect(to).toBe(6);
});

it('keeps the first proof, and goes on where it was', () => {
  const lines = ['S: 220 x ESMTP', 'C: NOPE', 'S: 500 no', 'C: WHAT', 'S: 500 no'];
  const first = withProofs({}, sessionOf(lines.slice(0, 3)));
  const second = withProofs(first.proofs, sessionOf(lines), first.to);
  expect(second.proofs).toBe(first.proofs);
  expect(second.to).toBe(6);
});

it('never keeps a secret', () => {
  const { proofs } = withProofs(
    {},
    sessionOf([...login, 'C: YWxpY2U=', 'S: 334 UGFzc3dvcmQ6', 'C: c2VjcmV0', 'S: 535 no']),
  );
  expect(proofs[535]?.line).toMatch(/^•+$/);
  const inLine = withProofs({}, sessionOf([...login.slice(0, 4), 'C: AUTH PLAIN AGEAc2VjcmV0', 'S: 535 no']));
  expect(inLine.proofs[535]?.line).toMatch(/^AUTH PLAIN •+$/);
});

it('counts practice sessions only', () => {
  expect(withProofs({}, sessionOf(['S: 220 x ESMTP'], 'mail.example.org')).proofs).toEqual({});
  expect(withProofs({}, sessionOf(['S: 220 x ESMTP'], '421.fault.test')).proofs).toHaveProperty('220');
});

it('remembers, and forgets what it does not understand', () => {
  const proofs = { 220: { line: 'telnet practice 25', host: 'practice' } };
  rememberProofs(proofs);
  expect(recallProofs()).toEqual(proofs);
  for (const kept of ['{', 'null', '[]', '{"220":null,"999":{"line":"a","host":"b"},"250":{"line":1}}']) {
    localStorage.setItem('mailterm.bingo', kept);
    expect(recallProofs()).toEqual({});
  }
});
