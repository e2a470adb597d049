// Turns said again: no secret is among them, none is put in before the server has answered, and another course stops them.

import type { Frame, Reading, ReplyClass, Span } from '@mailterm/shared/dialect';
import { toUtf8 } from '@mailterm/shared/octets';
import { describe, expect, it } from 'vitest';
import { lineUnit } from '../explain/letterUnits.ts';
import type { Entry, Session, UnitEntry } from '../session/model.ts';
import { standingOf, stepsOf } from './resend.ts';

const line: Frame = { kind: 'line' };

function said(turn: number, text: string, over: Partial<UnitEntry> = {}, reading: Partial<Reading> = {}): UnitEntry {
  const unit = lineUnit('', { from: 'client', turn });
  return { ...unit, key: `c${turn}`, octets: toUtf8(text), ...over, reading: { ...unit.reading!, ...reading } };
}

function answered(turn: number, replyClass: ReplyClass = 'done', complete = true): UnitEntry {
  const unit = lineUnit('250 x', { turn, complete });
  return { ...unit, key: `s${turn}`, reading: { ...unit.reading!, replyClass } };
}

function secret(start: number, end: number, role: 'password' | 'user' = 'password'): { spans: Span[] } {
  return { spans: [{ id: 'x', start, end, kind: 'credential', role }] };
}

function session(entries: readonly Entry[], over: Partial<Session> = {}): Session {
  return { id: 1, phase: 'open', state: 'ready', nextClient: line, entries, ...over };
}

const greeting = answered(0);

describe('the turns to say again', () => {
  it('are what the person sent, in order; what a command typed comes by itself', () => {
    const steps = stepsOf(
      session([
        greeting,
        said(1, 'EHLO me\r\n', { byCommand: true }),
        answered(1),
        said(2, 'NOOP\r\n'),
        answered(2),
        said(3, 'From: a\r\n\r\nhi\r\n.\r\n', { ofLetter: true }),
        answered(3),
      ]),
    );
    expect(steps).toEqual([
      { turn: 2, kind: 'line', lines: ['NOOP'], asks: false, replyClass: 'done' },
      { turn: 3, kind: 'block', lines: ['From: a', '', 'hi', '.'], asks: false, replyClass: 'done' },
    ]);
  });

  it('hold no secret, and nothing behind one', () => {
    const steps = stepsOf(
      session([
        greeting,
        said(1, 'PASS hunter2\r\n', {}, secret(5, 12)),
        answered(1),
        said(2, 'a1 LOGIN bob {7}\r\n', {}, secret(9, 12, 'user')),
        answered(2, 'goOn'),
        said(3, 'hunter2', {}, secret(0, 7)),
        said(4, ' \r\n'),
        answered(4),
        said(5, 'hunter3\r\n', {}, { withheld: true }),
        answered(5, 'no'),
      ]),
    );
    expect(steps.map(({ lines, asks }) => [lines, asks])).toEqual([
      [['PASS '], true],
      [['a1 LOGIN bob {7}'], false],
      [[''], true],
      [[''], true],
    ]);
    expect(JSON.stringify(steps)).not.toContain('hunter');
  });

  it('are none for who watches', () => {
    expect(stepsOf(session([greeting, said(1, 'NOOP\r\n')], { watching: true }))).toEqual([]);
  });
});

describe('what is next', () => {
  const steps = stepsOf(
    session([
      greeting,
      said(1, 'EHLO me\r\n'),
      answered(1),
      said(2, 'DATA\r\n'),
      answered(2, 'goOn'),
      said(3, 'hi\r\n.\r\n', { ofLetter: true }),
      answered(3),
    ]),
  );
  const kinds = (entries: readonly Entry[], over: Partial<Session> = {}, skipped = 0) =>
    standingOf(steps, session(entries, over), skipped);

  it('waits for the greeting and for each answer to its end', () => {
    expect(kinds([]).kind).toBe('wait');
    expect(kinds([greeting])).toEqual({ kind: 'ready', step: steps[0] });
    expect(kinds([greeting, said(1, 'EHLO me\r\n')]).kind).toBe('wait');
    expect(kinds([greeting, said(1, 'EHLO me\r\n'), answered(1, 'done', false)]).kind).toBe('wait');
    expect(kinds([greeting, said(1, 'EHLO me\r\n'), answered(1)])).toEqual({ kind: 'ready', step: steps[1] });
  });

  it('puts a letter only where the server waits for one', () => {
    const upToData = [greeting, said(1, 'EHLO me\r\n'), answered(1), said(2, 'DATA\r\n'), answered(2, 'goOn')];
    expect(kinds(upToData, { nextClient: { kind: 'block' } }).kind).toBe('ready');
    expect(kinds(upToData).kind).toBe('differs');
  });

  it('leaves it to the person when the server answers otherwise, or asks for a secret', () => {
    expect(kinds([greeting, said(1, 'EHLO me\r\n'), answered(1, 'no')]).kind).toBe('differs');
    const asked = { nextClient: { kind: 'line', secret: 'password' } } as const;
    expect(kinds([greeting, said(1, 'EHLO me\r\n'), answered(1)], asked).kind).toBe('differs');
  });

  it('goes on behind what was skipped, and ends with the last turn or the session', () => {
    expect(kinds([greeting], {}, 1)).toEqual({ kind: 'ready', step: steps[1] });
    expect(kinds([greeting], {}, 3).kind).toBe('done');
    expect(kinds([greeting], { phase: 'ended' }).kind).toBe('done');
  });
});
