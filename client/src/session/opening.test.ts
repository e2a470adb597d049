// What `openssl s_client -starttls` types for the person, against the replies of servers, read as the gateway reads them.

import { dialects } from '@mailterm/shared/dialects/index';
import type { DialectId } from '@mailterm/shared/dialects/facts';
import { ConversationReader } from '@mailterm/shared/reader';
import type { OwnerFact } from '@mailterm/shared/transcript/event';
import { beforeEach, describe, expect, it } from 'vitest';
import { SessionLog } from './log.ts';
import { openingNote, openingStep } from './opening.ts';

let log: SessionLog;
let reader: ConversationReader;
let seq: number;
let offsets: { client: number; server: number };

function tell(fact: OwnerFact): void {
  log.append({ seq: seq++, atMs: 0, ...fact });
}

function begin(dialect: DialectId): void {
  reader = new ConversationReader(dialects[dialect].begin());
  tell({ kind: 'connect', address: '192.0.2.1', tookMs: 1 });
  tell({ kind: 'dialect', dialect, why: 'greeting' });
}

/** Octets of one side cross, and are read. */
function cross(from: 'client' | 'server', text: string): void {
  const octets = new TextEncoder().encode(text);
  tell({ kind: 'octets', from, offset: offsets[from], octets });
  offsets[from] += octets.length;
  for (const { from: side, turn, start, end, frame, reading } of reader.push(from, octets)) {
    tell({ kind: 'reading', from: side, turn, start, end, frame, reading });
  }
}

function secured(asked: boolean): void {
  const facts = { version: 'TLS 1.3', cipher: 'x', host: 'mx.test', chain: [], tookMs: 1 };
  tell({ kind: 'tls', facts, asked });
}

beforeEach(() => {
  log = new SessionLog(1);
  seq = 0;
  offsets = { client: 0, server: 0 };
});

/** What is typed in answer to each reply, until something else happens. */
function play(dialect: DialectId, replies: readonly string[]): { typed: string[]; last: string } {
  begin(dialect);
  const typed: string[] = [];
  for (const reply of replies) {
    expect(openingStep(dialect, typed.length, log.session).kind).toBe('wait');
    // In pieces: a step in the middle of a reply would be too early.
    for (const piece of reply.match(/[^\n]+\n/g) ?? []) cross('server', piece);
    const step = openingStep(dialect, typed.length, log.session);
    if (step.kind !== 'type') return { typed, last: step.kind === 'over' ? (step.remark?.saying.id ?? '') : step.kind };
    expect(step.turn).toBe(typed.length + 1);
    typed.push(new TextDecoder().decode(step.octets).trimEnd());
    cross('client', new TextDecoder().decode(step.octets));
  }
  return { typed, last: 'wait' };
}

describe('what is typed', () => {
  it.each<[DialectId, string[], string[]]>([
    [
      'smtp',
      ['220-mx\r\n220 mx\r\n', '250-mx\r\n250 STARTTLS\r\n', '220 go\r\n'],
      ['EHLO me.example.test', 'STARTTLS'],
    ],
    ['pop3', ['+OK hi\r\n', '+OK\r\nSTLS\r\n.\r\n', '+OK go\r\n'], ['CAPA', 'STLS']],
    [
      'imap',
      ['* OK hi\r\n', '* CAPABILITY IMAP4rev1 STARTTLS\r\n* OK busy\r\na1 OK done\r\n', 'a2 OK go\r\n'],
      ['a1 CAPABILITY', 'a2 STARTTLS'],
    ],
  ])('%s: each line after the complete reply before it, then the person', (dialect, replies, lines) => {
    expect(play(dialect, replies)).toEqual({ typed: lines, last: 'wait' });
    const said = () => openingStep(dialect, lines.length, log.session);
    secured(true);
    expect(said().kind).toBe('wait');
    tell({ kind: 'accept' });
    expect(said()).toMatchObject({ kind: 'over', remark: { saying: { id: 'session.openingDone' } } });
  });

  it.each<[DialectId, string[], number]>([
    ['smtp', ['554 no service\r\n'], 0],
    ['smtp', ['220 mx\r\n', '502 what\r\n'], 1],
    ['smtp', ['220 mx\r\n', '250 mx\r\n', '454 not now\r\n'], 2],
    ['pop3', ['+OK hi\r\n', '-ERR no\r\n'], 1],
    ['imap', ['* OK hi\r\n', 'a1 OK\r\n', 'a2 NO not here\r\n'], 2],
  ])('%s: nothing more after a reply that is no yes: %j', (dialect, replies, count) => {
    const { typed, last } = play(dialect, replies);
    expect(typed).toHaveLength(count);
    expect(last).toBe('session.openingRefused');
  });

  it('is nothing to a server of another protocol, nor after the end', () => {
    begin('pop3');
    cross('server', '+OK hi\r\n');
    expect(openingStep('smtp', 0, log.session)).toMatchObject({ kind: 'over', remark: { tone: 'warning' } });
    tell({ kind: 'close', by: 'server', reason: { id: 'close.server' } });
    expect(openingStep('pop3', 0, log.session)).toEqual({ kind: 'over' });
  });

  it('is marked in the log, and nothing else is', () => {
    begin('smtp');
    cross('server', '220 mx\r\n');
    cross('client', 'EHLO me\r\n');
    tell({ kind: 'note', note: openingNote, turn: 1 });
    cross('server', '250 mx\r\n');
    cross('client', 'NOOP\r\n');
    tell({ kind: 'note', note: 'hint.opened', turn: 2 });
    const marks = log.session.entries.flatMap((entry) => (entry.kind === 'unit' ? [entry.byCommand] : []));
    expect(marks).toEqual([undefined, true, undefined, undefined]);
  });
});
