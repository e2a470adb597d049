// The letter as it stands: the header is told from the body, and the envelope from the To: line.

import type { Frame, ReplyClass } from '@mailterm/shared/dialect';
import { toUtf8 } from '@mailterm/shared/octets';
import { describe, expect, it } from 'vitest';
import { lineUnit } from '../explain/letterUnits.ts';
import type { Session, UnitEntry } from '../session/model.ts';
import { letterSoFarOf } from './letterSoFar.ts';

const block: Frame = { kind: 'block' };

function reply(turn: number, replyClass: ReplyClass): UnitEntry {
  const unit = lineUnit('250 x', { turn });
  return { ...unit, key: `server-${turn}`, reading: { ...unit.reading!, replyClass } };
}

function session(typed: string, commands: readonly (readonly [string, ReplyClass])[] = []): Session {
  const envelope = commands.flatMap(([text, replyClass], at) => [
    lineUnit(text, { from: 'client', turn: at + 1 }),
    reply(at + 1, replyClass),
  ]);
  const octets = toUtf8(typed);
  const letter: UnitEntry = { kind: 'unit', key: 'l', from: 'client', octets, atMs: 0, ofLetter: true };
  return { id: 1, phase: 'open', state: 'data', nextClient: block, entries: [...envelope, letter] };
}

describe('a letter while it is typed', () => {
  it('has its fields, its empty line and its lines', () => {
    const letter = letterSoFarOf(session('From: 张三 <a@x.test>\r\nSUBJECT: hi\r\n there\r\n\r\none\r\n\r\ntwo\r\n'));
    expect(letter).toMatchObject({ from: '张三 <a@x.test>', subject: 'hi', hasBorder: true, bodyLines: 3, lines: 7 });
    expect(letter?.stray).toBeUndefined();
    expect(letter?.date).toBeUndefined();
  });

  it('names the line that is no field, where the empty line is missing', () => {
    expect(letterSoFarOf(session('Subject: hi\r\nSee you at eight\r\n'))).toMatchObject({
      hasBorder: false,
      bodyLines: 0,
      stray: 'See you at eight',
    });
    expect(letterSoFarOf(session('Subject: hi\r\n'))?.stray).toBeUndefined();
  });

  it('goes to the accepted recipients of the latest transaction, whatever To: says', () => {
    const letter = letterSoFarOf(
      session('To: carol@x.test\r\n', [
        ['MAIL FROM:<old@x.test>', 'done'],
        ['RCPT TO:<first@x.test>', 'done'],
        ['RSET', 'done'],
        ['MAIL FROM:<a@x.test> SIZE=10', 'done'],
        ['rcpt to:<bob@x.test>', 'done'],
        ['RCPT TO:<nobody@x.test>', 'no'],
        ['RCPT TO:<eve@x.test>', 'done'],
        ['DATA', 'goOn'],
      ]),
    );
    expect(letter).toMatchObject({ sender: 'a@x.test', receivers: ['bob@x.test', 'eve@x.test'], to: 'carol@x.test' });
  });

  it('is none outside of DATA', () => {
    expect(letterSoFarOf({ ...session(''), nextClient: { kind: 'line' } })).toBeUndefined();
  });
});
