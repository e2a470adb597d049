// Lines of IMAP before they are sent: what is named, what is offered instead, and that no fix holds a secret.

import { describe, expect, it } from 'vitest';
import { lintAfter, seenAfter, talk } from '../../../testing/talk.ts';
import { imap } from './index.ts';

const welcome = ['S: * OK ready'];
const inside = [...welcome, 'C: a1 LOGIN alice practice-code', 'S: a1 OK'];
const selected = [...inside, 'C: a2 SELECT INBOX', 'S: * 3 EXISTS', 'S: a2 OK [READ-WRITE] done'];
const marked = [...selected, String.raw`C: a3 STORE 1:2 +FLAGS (\Deleted)`, 'S: a3 OK'];
const idle = [...selected, 'C: a3 IDLE', 'S: + idling'];
const netease = [
  'S: * OK Coremail System IMap Server Ready(163com[1])',
  'C: a1 LOGIN alice@163.com practice-code',
  'S: a1 OK',
];

describe('a line that is not sent yet', () => {
  it.each([
    [welcome, 'LOGIN alice practice-code', 'mistake.tagForgotten', undefined],
    [welcome, 'CAPABILITY', 'mistake.tagForgotten', 'a1 CAPABILITY'],
    [welcome, 'a1 SELECT INBOX', 'mistake.imapLoginFirst', undefined],
    [welcome, 'QUIT', 'mistake.foreignInImap', 'a1 LOGOUT'],
    [welcome, 'PASS practice-code', 'mistake.foreignInImap', undefined],
    [welcome, 'a1 LOGIN alice my (pass) word', 'mistake.quotesMissing', undefined],
    [['S: * OK [CAPABILITY IMAP4rev1 LOGINDISABLED] x'], 'a1 LOGIN alice x', 'mistake.imapTlsFirst', undefined],
    [inside, 'a2 FETCH 1 FLAGS', 'mistake.noMailboxOpen', 'a2 SELECT INBOX'],
    [inside, 'a2 SELECT Sent Items', 'mistake.quotesMissing', 'a2 SELECT "Sent Items"'],
    [selected, 'a3 COPY 1:2 Sent Items', 'mistake.quotesMissing', 'a3 COPY 1:2 "Sent Items"'],
    [netease, 'a2 SELECT INBOX', 'mistake.idFirst', 'a2 ID ("name" "mailterm" "version" "1.0")'],
    [
      selected,
      'a3 STORE 1 +FLAGS (deleted Seen)',
      'mistake.flagBackslash',
      String.raw`a3 STORE 1 +FLAGS (\deleted \Seen)`,
    ],
    [selected, 'a3 STORE 1 +FLAGS (/Deleted)', 'mistake.flagBackslash', String.raw`a3 STORE 1 +FLAGS (\Deleted)`],
    [selected, 'a2 NOOP', 'mistake.sameTag', 'a3 NOOP'],
    [selected, 'a3 FETCH 1，2 FLAGS', 'mistake.fullWidth', 'a3 FETCH 1,2 FLAGS'],
    [selected, 'a3 FETCH 1 BODY【】', 'mistake.fullWidth', 'a3 FETCH 1 BODY[]'],
    [selected, 'a3 FTECH 1 FLAGS', 'mistake.verbTypo', undefined],
    [selected, 'a3 FETCH 1', 'mistake.imapShape', undefined],
    [marked, 'a4 LOGOUT', 'mistake.notExpunged', 'a4 EXPUNGE'],
    [idle, 'a4 NOOP', 'mistake.commandInIdle', 'DONE'],
    [idle, 'a4 DONE', 'mistake.commandInIdle', 'DONE'],
  ])('%#: %s', (lines, typed, id, fix) => {
    expect(lintAfter(imap, lines, typed)).toEqual([id, fix]);
  });

  it.each([
    [welcome, 'a1 LOGIN alice "my (pass) word"'],
    [inside, 'a2 SELECT INBOX'],
    [[...netease, 'C: a2 ID ("name" "x")'], 'a3 SELECT INBOX'],
    [selected, String.raw`a3 STORE 1 +FLAGS (\Deleted homework)`],
    [selected, 'a3 STORE 1 -FLAGS (Deleted)'],
    [[...marked, String.raw`C: a4 STORE 1:* -FLAGS (\Deleted)`, 'S: a4 OK'], 'a5 LOGOUT'],
    [[...marked, 'C: a4 EXPUNGE', 'S: a4 OK'], 'a5 LOGOUT'],
    [idle, 'DONE'],
    [[...selected, 'C: a3 APPEND INBOX {20}', 'S: + OK'], 'QUIT'],
    [[...welcome, 'C: a1 AUTHENTICATE PLAIN', 'S: + '], 'QUIT'],
  ])('%# is nothing to speak of: %s', (lines, typed) => {
    expect(lintAfter(imap, lines, typed)).toEqual([undefined, undefined]);
  });
});

describe('what only looks fine', () => {
  const after = (lines: readonly string[], leaves = false) => seenAfter(imap, lines, leaves);

  it('is marked and not removed until EXPUNGE or CLOSE', () => {
    expect(after(marked)).toEqual([]);
    expect(after(marked, true)).toEqual(['seen.notExpunged 3']);
    const half = [...marked, String.raw`C: a4 STORE 1 -FLAGS (\Deleted)`, 'S: a4 OK'];
    expect(after(half, true)).toEqual(['seen.notExpunged 3']);
    for (const line of [
      'EXPUNGE',
      'CLOSE',
      String.raw`STORE 1:2 FLAGS (\Seen)`,
      String.raw`UID STORE 7 -FLAGS (\Deleted)`,
    ]) {
      expect(after([...marked, `C: a4 ${line}`, 'S: a4 OK'], true), line).toEqual([]);
    }
  });

  it.each([
    ['FETCH 2 BODY[TEXT]', String.raw`* 2 FETCH (FLAGS (\Seen) BODY[TEXT] "x")`, ['seen.read 3']],
    ['FETCH 2 (FLAGS BODY[])', String.raw`* 2 FETCH (FLAGS (\Seen) BODY[] "x")`, []],
    ['FETCH 2 BODY.PEEK[]', String.raw`* 2 FETCH (FLAGS (\Seen) BODY[] "x")`, []],
    ['FETCH 2 BODY[]', '* 2 FETCH (BODY[] "x")', []],
    ['FETCH 2 BODY', '* 2 FETCH (BODY ("text" "plain" NIL NIL NIL "7bit" 1 1))', ['seen.structure 3']],
    ['FETCH 2 FULL', '* 2 FETCH (BODY ("text" "plain" NIL NIL NIL "7bit" 1 1))', []],
    ['STORE 2 +FLAGS (Seen)', '* 2 FETCH (FLAGS (Seen))', ['seen.keyword 3']],
  ])('is named with the OK of %s', (command, data, ids) => {
    expect(after([...selected, `C: a3 ${command}`, `S: ${data}`, 'S: a3 OK'])).toEqual(ids);
  });
});

describe('a literal that is not finished', () => {
  const wait = (lines: readonly string[]) => talk(imap, lines).silence(5_000)[0];

  it('lacks octets, and says how many', () => {
    const begun = [...selected, 'C: a3 APPEND INBOX {60}', 'S: + OK'];
    expect(wait(begun)).toMatchObject({ id: 'wait.literalLeft', turn: 3, params: { missing: 60, octets: 60 } });
    expect(wait([...begun, 'C: From: alice@example.test', 'C: ', 'C: hello'])).toMatchObject({
      params: { missing: 25 },
    });
  });

  it('does not tell the length of a secret', () => {
    expect(wait([...welcome, 'C: a1 LOGIN alice {13}', 'S: + OK'])).toEqual({
      id: 'wait.literal',
      certainty: 'certain',
      turn: 1,
    });
  });
});
