// The page and the recorder see the same conversation, and come to the same facts: else a step would be done here and not
// where it is signed.

import { dialects } from '@mailterm/shared/dialects/index';
import type { DialectId } from '@mailterm/shared/dialects/facts';
import type { Side } from '@mailterm/shared/dialect';
import type { SessionFacts } from '@mailterm/shared/lesson/facts';
import { factsOf } from '@mailterm/shared/lesson/factsOf';
import { toUtf8 } from '@mailterm/shared/octets';
import { ConversationReader } from '@mailterm/shared/reader';
import type { OwnerFact, PublicEvent } from '@mailterm/shared/transcript/event';
import { Redactor } from '@mailterm/shared/transcript/redact';
import { describe, expect, it } from 'vitest';
import { SessionLog } from '../session/log.ts';
import { factsOfSessions } from './facts.ts';

const tls = { version: 'TLS 1.3', cipher: 'X', host: 'mx.example.org', tookMs: 1, chain: [] } as const;

/** Tells both the page and the recorder of a conversation, an event every ten milliseconds. */
function tellBoth(dialect: DialectId, ...lines: readonly string[]): readonly SessionFacts[] {
  const log = new SessionLog(1);
  const redactor = new Redactor();
  const reader = new ConversationReader(dialects[dialect].begin());
  const events: PublicEvent[] = [];
  const offsets: Record<Side, number> = { client: 0, server: 0 };
  let seq = 0;
  const tell = (fact: OwnerFact): void => {
    const event = { seq, atMs: 10 * seq++, ...fact };
    log.append(event);
    events.push(...redactor.publish(event));
  };
  tell({ kind: 'open', target: { host: 'mx.example.org', port: 25, security: 'plain' }, startedMs: 5_000 });
  tell({ kind: 'dialect', dialect, why: 'port' });
  for (const line of lines) {
    if (line === 'TLS') {
      tell({ kind: 'tls', facts: tls, asked: false });
      continue;
    }
    const from = line.startsWith('S') ? 'server' : 'client';
    const octets = toUtf8(`${line.slice(3)}\r\n`);
    tell({ kind: 'octets', from, offset: offsets[from], octets });
    offsets[from] += octets.length;
    for (const { octets: _octets, ...unit } of reader.push(from, octets)) tell({ kind: 'reading', ...unit });
  }
  tell({ kind: 'loss', diagnoses: reader.after(true) });
  tell({ kind: 'close', by: 'client', reason: { id: 'close.client' } });
  return [factsOfSessions([log.session]), factsOf([{ events, byProgram: false }], {}, {})].map(
    ({ sessions: [session] }) => session as SessionFacts,
  );
}

/** The page knows when a letter was begun, the recorder when it was whole. */
function withoutTimes({ turns, ...rest }: SessionFacts): unknown {
  return {
    ...rest,
    turns: turns.map(({ saidMs: _said, answeredMs, ...turn }) => ({ ...turn, isAnswered: answeredMs !== undefined })),
  };
}

describe('a session on the page and as it was recorded', () => {
  it.each<[DialectId, readonly string[]]>([
    [
      'smtp',
      [
        'S: 220 hi',
        'C: EHLO pc',
        'S: 250-hi',
        'S: 250 STARTTLS',
        'C: STARTTLS',
        'S: 220 go',
        'TLS',
        'C: EHLO pc',
        'S: 250-hi',
        'S: 250 AUTH LOGIN',
        'C: AUTH LOGIN',
        'S: 334 VXNlcm5hbWU6',
        'C: Ym9i',
        'S: 334 UGFzc3dvcmQ6',
        'C: cHJhY3RpY2UtY29kZQo=',
        'S: 535 5.7.8 no',
        'C: wholly-unknown word',
        'S: 500 what',
        'C: MAIL FROM:<a@b.example>',
        'S: 250 ok',
        'C: RCPT TO:<b@b.example>',
        'S: 250 ok',
        'C: DATA',
        'S: 354 go',
        'C: Subject: x',
        'C: hello',
        'C: .',
        'S: 250 ok',
        'S: 421 good night',
      ],
    ],
    [
      'pop3',
      [
        'S: +OK hi',
        'C: USER bob',
        'S: +OK',
        'C: PASS practice-code',
        'S: +OK',
        'C: LIST',
        'S: +OK',
        'S: 1 2',
        'S: .',
        'C: DELE 1',
        'S: +OK',
      ],
    ],
    [
      'imap',
      [
        'S: * OK hi',
        'C: a1 LOGIN bob practice-code',
        'S: a1 OK',
        'C: a2 SELECT INBOX',
        'S: * 1 EXISTS',
        'S: a2 OK',
        'C: a3 uid fetch 1 body[]',
        'S: a3 OK',
        'C: FETCH',
        'S: * BAD tag',
      ],
    ],
  ])('has the same facts: %s', (dialect, lines) => {
    const [page, recorded] = tellBoth(dialect, ...lines);
    expect(page && withoutTimes(page)).toEqual(recorded && withoutTimes(recorded));
    expect(page?.turns.length).toBeGreaterThan(3);
    expect(page?.turns.flatMap(({ mistakes }) => mistakes)).not.toEqual([]);
    expect(JSON.stringify(page)).not.toMatch(/practice-code|cHJhY3RpY2/);
  });

  it('knows which turns were said within TLS', () => {
    const [page] = tellBoth(
      'smtp',
      'S: 220 hi',
      'C: EHLO pc',
      'S: 250 STARTTLS',
      'C: STARTTLS',
      'S: 220 go',
      'TLS',
      'C: EHLO pc',
      'S: 250 hi',
    );
    expect(page?.turns.map(({ isTls }) => isTls)).toEqual([false, false, false, true]);
  });
});
