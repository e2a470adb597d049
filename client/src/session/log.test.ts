// The log of a session: events in, entries out.

import type { Frame, Reading, Side } from '@mailterm/shared/dialect';
import { fromLatin1, toLatin1 } from '@mailterm/shared/octets';
import type { OwnerFact } from '@mailterm/shared/transcript/event';
import { describe, expect, it } from 'vitest';
import { SessionLog } from './log.ts';
import type { Session } from './model.ts';

const target = { host: 'practice', port: 25, security: 'plain' } as const;

function readingOf(over: Partial<Reading> = {}): Reading {
  const line: Frame = { kind: 'line' };
  return {
    spans: [],
    complete: true,
    says: { id: 'x' },
    means: { id: 'x' },
    oddities: [],
    diagnoses: [],
    effects: [],
    next: { client: line, server: line },
    state: 'greeted',
    hints: [],
    ...over,
  };
}

/** A log that is told facts, one every ten milliseconds. */
class Told {
  readonly log = new SessionLog(1);
  readonly #offsets: Record<Side, number> = { client: 0, server: 0 };
  #seq = 0;

  fact(fact: OwnerFact): this {
    this.log.append({ seq: this.#seq, atMs: this.#seq * 10, ...fact });
    this.#seq++;
    return this;
  }
  octets(from: Side, text: string): this {
    const offset = this.#offsets[from];
    this.#offsets[from] += text.length;
    return this.fact({ kind: 'octets', from, offset, octets: fromLatin1(text) });
  }
  reading(from: Side, turn: number, [start, end]: [number, number], over: Partial<Reading> = {}): this {
    return this.fact({ kind: 'reading', from, turn, start, end, frame: 'line', reading: readingOf(over) });
  }
  get session(): Session {
    return this.log.session;
  }
  get shown(): string[] {
    return this.session.entries.map((entry) => {
      if (entry.kind === 'tool') return `· ${entry.saying.id}`;
      if (entry.kind === 'local') return `> ${entry.line}`;
      const mark = entry.from === 'client' ? 'C' : 'S';
      return `${entry.turn ?? '?'} ${mark} ${toLatin1(entry.octets).replaceAll('\r\n', '|')}`;
    });
  }
}

const open = (told: Told): Told =>
  told
    .fact({ kind: 'open', target, startedMs: 1_700_000_000_000 })
    .fact({ kind: 'dial', address: 'practice' })
    .fact({ kind: 'connect', address: 'practice', tookMs: 3 });

describe('units', () => {
  it('are pending until their reading comes, and keep their key', () => {
    const told = new Told().octets('server', '220 a\r\n');
    const before = told.session.entries[0];
    expect(told.shown).toEqual(['? S 220 a|']);
    told.reading('server', 0, [0, 7], { state: 'greeted' });
    expect(told.shown).toEqual(['0 S 220 a|']);
    expect(told.session.entries[0]?.key).toBe(before?.key);
    expect(told.session.state).toBe('greeted');
  });

  it('come many in one chunk, or one in many chunks', () => {
    const told = new Told().octets('server', '250-a\r\n250').octets('server', ' b\r\n').octets('server', 'rest');
    told.reading('server', 1, [0, 7]).reading('server', 1, [7, 14]);
    expect(told.shown).toEqual(['1 S 250-a|', '1 S 250 b|', '? S rest']);
    expect(new Set(told.session.entries.map(({ key }) => key)).size).toBe(3);
  });

  it('stand where their first octet came, not where they were read', () => {
    const told = new Told().octets('client', 'AUTH\r\n').octets('client', 'abc\r\n').octets('server', '334 \r\n');
    told.reading('client', 1, [0, 6]).reading('server', 1, [0, 6]).reading('client', 2, [6, 11]);
    expect(told.shown).toEqual(['1 C AUTH|', '2 C abc|', '1 S 334 |']);
  });

  it('tell when they came and how long the answer took', () => {
    const told = new Told().octets('client', 'NO').octets('client', 'OP\r\n').reading('client', 1, [0, 6]);
    told.octets('server', '250 \r\n').reading('server', 1, [0, 6]);
    expect(told.session.entries).toMatchObject([{ atMs: 0 }, { atMs: 30, tookMs: 20 }]);
    expect(told.session.entries[0]).not.toHaveProperty('tookMs');
  });

  it('hold back a secret until its reading says what to mask', () => {
    const asks: Frame = { kind: 'line', secret: 'password' };
    const told = new Told().octets('server', '334 \r\n');
    told.reading('server', 1, [0, 6], { next: { client: asks, server: { kind: 'line' } } });
    expect(told.session.nextClient).toEqual(asks);
    told.octets('client', 'c2VjcmV0\r\n');
    expect(told.shown).toEqual(['1 S 334 |']);
    told.reading('client', 2, [0, 10]);
    expect(told.shown).toEqual(['1 S 334 |', '2 C c2VjcmV0|']);
  });

  it('cost no more than their octets, however many chunks they come in', () => {
    const told = new Told();
    const chunk = 'x'.repeat(1000);
    const startedMs = performance.now();
    for (let i = 0; i < 5000; i++) told.octets('server', chunk);
    expect(told.log.octets).toBe(5_000_000);
    expect(told.session.entries).toHaveLength(1);
    expect(performance.now() - startedMs).toBeLessThan(5_000);
  });
});

describe('the course of a session', () => {
  it('is one changing line until the server is reached', () => {
    const told = new Told().fact({ kind: 'open', target, startedMs: 5 });
    expect(told.shown).toEqual(['· session.opening']);
    expect(told.session).toMatchObject({ phase: 'connecting', target, startedMs: 5 });
    told.fact({ kind: 'dial', address: '192.0.2.1' });
    expect(told.shown).toEqual(['· session.dialing']);
    told.fact({ kind: 'connect', address: '192.0.2.1', tookMs: 38 });
    expect(told.shown).toEqual(['· session.connected']);
    expect(told.session.entries[0]).toMatchObject({
      tone: 'success',
      saying: { params: { host: 'practice', port: 25, address: '192.0.2.1', tookMs: 38 } },
    });
    expect(told.session.phase).toBe('open');
  });

  it('says a refusal once, with its offer', () => {
    const offer = { ...target, host: 'coremail.practice.test' };
    const told = new Told().fact({ kind: 'open', target, startedMs: 5 });
    told.fact({ kind: 'refuse', reason: { id: 'target.practiceOnly' }, offer });
    told.fact({ kind: 'close', by: 'tool', reason: { id: 'target.practiceOnly' } });
    expect(told.shown).toEqual(['· session.opening', '· target.practiceOnly']);
    expect(told.session.entries[1]).toMatchObject({ tone: 'warning', offer });
    expect(told.session.phase).toBe('ended');
  });

  it.each([
    ['server', 'close.server', 'info'],
    ['server', 'close.serverReset', 'warning'],
    ['client', 'close.client', 'info'],
    ['tool', 'limit.idleTime', 'warning'],
  ] as const)('ends by the %s with %s as %s', (by, id, tone) => {
    const told = open(new Told()).fact({ kind: 'close', by, reason: { id } });
    expect(told.session.entries.at(-1)).toMatchObject({ kind: 'tool', tone, saying: { id } });
    expect(told.session.phase).toBe('ended');
  });

  it('explains a silence with all its diagnoses', () => {
    const diagnoses = [
      { id: 'smtp.silence.a', certainty: 'certain', turn: 1 },
      { id: 'smtp.silence.b', certainty: 'likely', turn: 1 },
    ] as const;
    const told = open(new Told()).fact({ kind: 'silence', sinceMs: 0, diagnoses });
    expect(told.session.entries.at(-1)).toMatchObject({ saying: { id: 'smtp.silence.a' }, diagnoses });
  });

  it('says how the protocol was found only where that is not plain', () => {
    const told = open(new Told()).fact({ kind: 'dialect', dialect: 'smtp', why: 'port' });
    expect(told.shown).toHaveLength(1);
    expect(told.session.dialect).toBe('smtp');
    told
      .fact({ kind: 'dialect', dialect: 'smtp', why: 'greeting' })
      .fact({ kind: 'dialect', dialect: 'raw', why: 'none' });
    expect(told.shown.slice(1)).toEqual(['· session.dialectByGreeting', '· session.dialectUnknown']);
    told.fact({ kind: 'dialect', dialect: 'gopher', why: 'port' });
    expect(told.session.dialect).toBe('raw');
  });

  it('reports what was kept out, and is silent about notes', () => {
    const told = open(new Told()).fact({ kind: 'note', note: 'hint.opened' });
    told.fact({ kind: 'drop', from: 'server', octets: 3, reason: { id: 'tls.droppedClear' } });
    expect(told.shown.slice(1)).toEqual(['· tls.droppedClear']);
  });
});

describe('TLS', () => {
  const facts = { version: 'TLS 1.3', cipher: 'TLS_AES_128_GCM_SHA256', host: 'mx.test', chain: [], tookMs: 5 };

  it('is said, and a certificate that is trusted asks nothing', () => {
    const told = open(new Told()).fact({ kind: 'tls', facts, asked: false });
    expect(told.shown.slice(1)).toEqual(['· session.secured']);
    expect(told.session).toMatchObject({ asks: false, tls: { facts, atMs: 1_700_000_000_030 } });
  });

  it('asks about a certificate that is not trusted until it is accepted, or the session ends', () => {
    const distrusted = { ...facts, distrust: { id: 'tls.selfSigned', params: { host: 'mx.test' } } };
    const told = open(new Told()).fact({ kind: 'tls', facts: distrusted, asked: true });
    expect(told.shown.slice(1)).toEqual(['· tls.selfSigned']);
    expect(told.session.asks).toBe(true);
    told.fact({ kind: 'accept' });
    expect(told.shown.slice(2)).toEqual(['· session.accepted']);
    expect(told.session.asks).toBe(false);

    const left = open(new Told()).fact({ kind: 'tls', facts: distrusted, asked: true });
    left.fact({ kind: 'close', by: 'client', reason: { id: 'close.client' } });
    expect(left.session.asks).toBe(false);
  });
});

describe('the end of the line', () => {
  it('ends the session with its reason and what was not sent', () => {
    const told = open(new Told());
    told.log.end({ id: 'link.lost' }, 2);
    expect(told.shown.slice(1)).toEqual(['· link.lost', '· session.unsent']);
    expect(told.session.phase).toBe('ended');
  });

  it('says nothing more about a session that has ended', () => {
    const told = open(new Told()).fact({ kind: 'close', by: 'server', reason: { id: 'close.server' } });
    told.log.end({ id: 'link.lost' }, 0);
    expect(told.shown.slice(1)).toEqual(['· close.server']);
  });
});

describe('snapshots', () => {
  it('never change, and are new only when something changed', () => {
    const told = new Told();
    told.log.addLocal('help', { answers: [] });
    const before = told.session;
    expect(told.session).toBe(before);
    told.octets('server', '220 a\r\n');
    expect(told.session).not.toBe(before);
    expect(before.entries).toHaveLength(1);
  });

  it('survive frames and readings that do not fit, and say so', () => {
    const told = new Told().octets('server', '220 a\r\n');
    told.fact({ kind: 'octets', from: 'server', offset: 99, octets: fromLatin1('x') });
    told.reading('server', 0, [3, 7]).reading('server', 0, [0, 50]);
    expect(told.shown).toEqual(['? S 220 a|', '· wire.badFrame', '· wire.badFrame', '· wire.badFrame']);
  });
});
