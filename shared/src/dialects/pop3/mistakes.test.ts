// Lines of POP3 before they are sent: what is named, what is offered instead, and that no fix holds a secret.

import { describe, expect, it } from 'vitest';
import { lintAfter, seenAfter } from '../../../testing/talk.ts';
import { pop3 } from './index.ts';

const welcome = ['S: +OK ready'];
const named = [...welcome, 'C: USER alice', 'S: +OK'];
const inside = [...named, 'C: PASS practice-code', 'S: +OK Logged in.', 'C: STAT', 'S: +OK 2 300'];

describe('a line that is not sent yet', () => {
  it.each([
    [welcome, 'STAT', 'mistake.pop3LoginFirst', undefined],
    [welcome, 'PASS practice-code', 'mistake.userFirst', undefined],
    [welcome, 'EHLO pc.example.test', 'mistake.foreignInPop3', 'CAPA'],
    [welcome, 'a1 LOGIN alice practice-code', 'mistake.foreignInPop3', undefined],
    [welcome, 'a2 LOGOUT', 'mistake.foreignInPop3', 'QUIT'],
    [welcome, 'USER YWxpY2VAZXhhbXBsZS50ZXN0', 'mistake.encodedInPop3', 'USER alice@example.test'],
    [welcome, 'USER "alice"', 'mistake.encodedInPop3', 'USER alice'],
    [welcome, 'USER　alice', 'mistake.fullWidth', 'USER alice'],
    [welcome, 'USRE alice', 'mistake.verbTypo', 'USER alice'],
    [welcome, 'USER: alice', 'mistake.pop3Argument', 'USER alice'],
    [named, 'PASS "practice-code"', 'mistake.encodedInPop3', undefined],
    [named, 'PASS cHJhY3RpY2UtY29kZQ==', 'mistake.encodedInPop3', undefined],
    [named, 'practice-code', 'mistake.passForgotten', undefined],
    [inside, 'RETR', 'mistake.messageNumber', undefined],
    [inside, 'RETR 0', 'mistake.messageNumber', 'RETR 1'],
    [inside, 'TOP 2', 'mistake.messageNumber', 'TOP 2 0'],
    [inside, 'DELE 3', 'mistake.messageNumber', undefined],
    [[...inside, 'C: DELE 2', 'S: +OK'], 'TOP 2 0', 'mistake.alreadyMarked', undefined],
    [[...inside, 'C: LIST 2', 'S: +OK 2 52428800'], 'RETR 2', 'mistake.hugeLetter', 'TOP 2 0'],
    [inside, 'USER alice', 'mistake.pop3LoggedIn', undefined],
  ])('%#: %s', (lines, typed, id, fix) => {
    expect(lintAfter(pop3, lines, typed)).toEqual([id, fix]);
  });

  it.each([
    [welcome, 'USER alice@example.test'],
    [welcome, 'USER abcdefgh'],
    [named, 'PASS abcdefghijklmnop'],
    [named, 'PASS my (pass) "word"'],
    [inside, 'RETR 2'],
    [[...inside, 'C: DELE 2', 'S: +OK', 'C: RSET', 'S: +OK'], 'RETR 2'],
    [[...inside, 'C: LIST 2', 'S: +OK 2 52428800'], 'TOP 2 0'],
  ])('%# is nothing to speak of: %s', (lines, typed) => {
    expect(lintAfter(pop3, lines, typed)).toEqual([undefined, undefined]);
  });

  it('is not looked at where it answers a challenge', () => {
    expect(lintAfter(pop3, [...welcome, 'C: AUTH PLAIN', 'S: + '], 'STAT')).toEqual([undefined, undefined]);
  });
});

describe('what only looks fine', () => {
  const after = (lines: readonly string[], leaves = false) => seenAfter(pop3, lines, leaves);

  it('is marked and not deleted until QUIT', () => {
    const marked = [...inside, 'C: DELE 1', 'S: +OK', 'C: NOOP', 'S: +OK'];
    expect(after(marked)).toEqual([]);
    expect(after(marked, true)).toEqual(['seen.notDeleted 4']);
    expect(after([...marked, 'C: RSET', 'S: +OK'], true)).toEqual([]);
    expect(after([...marked, 'C: QUIT', 'S: +OK'], true)).toEqual([]);
  });

  it('is a second name that the server accepts, and not the first one after a password', () => {
    expect(after(named)).toEqual([]);
    expect(after([...named, 'C: USER bob', 'S: +OK'])).toEqual(['seen.namesTried 2']);
    expect(after([...named, 'C: PASS x', 'S: -ERR no', 'C: USER bob', 'S: +OK'])).toEqual([]);
  });

  it('is a doubled dot, said once', () => {
    const fetched = [...inside, 'C: RETR 1', 'S: +OK', 'S: A: b', 'S: ', 'S: ..x', 'S: .'];
    expect(after(fetched)).toEqual(['seen.stuffedDot 4']);
    expect(after([...fetched, 'C: NOOP'])).toEqual([]);
  });
});
