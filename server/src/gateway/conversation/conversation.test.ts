// The conversation as scripts: inputs in, commands out. No socket, no clock.

import { describe, expect, it } from 'vitest';
import { reason } from '@mailterm/shared/reasons/reasons';
import type { TlsFacts } from '@mailterm/shared/transcript/tls';
import { Conversation } from './conversation.ts';
import type { Command } from './commands.ts';
import type { ConversationLimits } from './conversation.ts';

const limits: ConversationLimits = {
  creditOctets: 1000,
  creditReadings: 100,
  typedOctets: 500,
  unansweredCommands: 3,
  sessionOctets: 10_000,
  sessionUnits: 20,
  sessionMs: 3_600_000,
  idleMs: 600_000,
};

const text = (line: string): Uint8Array => Buffer.from(line, 'latin1');

/** A conversation with a server at this port that has just been connected. */
function connected(port: number, change: Partial<ConversationLimits> = {}): Conversation {
  const conversation = new Conversation({ ...limits, ...change });
  conversation.handle({ kind: 'open', target: { host: 'mx.test', port, security: 'plain' }, startedMs: 0 }, 0);
  conversation.handle({ kind: 'connected', address: '192.0.2.1', tookMs: 4 }, 5);
  return conversation;
}

/** Commands in short: what is done, and which facts are logged. */
function summary(commands: readonly Command[]): string[] {
  return commands.map((command) => {
    if (command.kind !== 'log') return command.kind;
    const { fact } = command;
    if (fact.kind === 'reading') return `reading ${fact.from} ${fact.turn} ${fact.reading.state}`;
    if (fact.kind === 'octets') return `octets ${fact.from} ${fact.offset}`;
    if (fact.kind === 'close') return `close ${fact.by} ${fact.reason.id}`;
    return fact.kind;
  });
}

describe('conversation', () => {
  it('logs octets first, then what they mean', () => {
    const conversation = connected(25);
    expect(summary(conversation.handle({ kind: 'received', octets: text('220 mx.test ESMTP\r\n') }, 10))).toEqual([
      'octets server 0',
      'reading server 0 greeted',
    ]);
    expect(summary(conversation.handle({ kind: 'typed', octets: text('EHLO me.test\r\n') }, 20))).toEqual([
      'write',
      'octets client 0',
      'reading client 1 greeted',
    ]);
  });

  it('knows the dialect from the port, before a word is said', () => {
    const commands = new Conversation(limits).handle(
      { kind: 'open', target: { host: 'mx.test', port: 110, security: 'plain' }, startedMs: 0 },
      0,
    );
    expect(commands[1]).toMatchObject({ fact: { kind: 'dialect', dialect: 'pop3', why: 'port' } });
  });

  it.each([
    ['220 mx.test\r\n', 'smtp'],
    ['+OK ready\r\n', 'pop3'],
    ['SSH-2.0-server\r\n', 'raw'],
  ])('learns the dialect of a strange port from its greeting %j', (greeting, dialect) => {
    const commands = connected(2626).handle({ kind: 'received', octets: text(greeting) }, 10);
    expect(commands[1]).toMatchObject({ fact: { kind: 'dialect', dialect } });
    expect(commands[2]).toMatchObject({ fact: { kind: 'reading', start: 0, end: greeting.length } });
  });

  it('reads what was cut in the middle of the greeting of a strange port', () => {
    const conversation = connected(2626);
    expect(summary(conversation.handle({ kind: 'received', octets: text('22') }, 10))).toEqual(['octets server 0']);
    const later = conversation.handle({ kind: 'received', octets: text('0 mx\r\n') }, 11);
    expect(later).toContainEqual(expect.objectContaining({ fact: expect.objectContaining({ start: 0, end: 8 }) }));
  });

  it('pauses the server while the page is behind, and goes on when it has caught up', () => {
    const conversation = connected(25);
    const commands = conversation.handle({ kind: 'received', octets: new Uint8Array(1001).fill(65) }, 10);
    expect(summary(commands)).toContain('pause');
    expect(summary(conversation.handle({ kind: 'acked', octets: 400 }, 11))).toEqual([]);
    expect(summary(conversation.handle({ kind: 'acked', octets: 600 }, 12))).toEqual(['resume']);
  });

  it.each([[-1], [2000]])('ends on an acknowledgement of %i octets that cannot be', (octets) => {
    const conversation = connected(25);
    expect(summary(conversation.handle({ kind: 'acked', octets }, 10))).toEqual(['close tool wire.badAck', 'hangUp']);
    expect(conversation.over).toBe(true);
  });

  it('gives the page credit as the server takes what was typed', () => {
    const conversation = connected(25);
    conversation.handle({ kind: 'typed', octets: text('NOOP\r\n') }, 10);
    expect(conversation.handle({ kind: 'written', octets: 6 }, 11)).toEqual([{ kind: 'credit', octets: 506 }]);
  });

  it('ends when the page sends beyond its credit', () => {
    const commands = connected(25).handle({ kind: 'typed', octets: new Uint8Array(501) }, 10);
    expect(summary(commands)).toEqual(['close tool limit.credit', 'hangUp']);
  });

  it('ends when too many commands wait for an answer', () => {
    const conversation = connected(25);
    conversation.handle({ kind: 'received', octets: text('220 x\r\n') }, 5);
    for (let i = 0; i < 3; i++) conversation.handle({ kind: 'typed', octets: text('NOOP\r\n') }, 10);
    expect(summary(conversation.handle({ kind: 'typed', octets: text('NOOP\r\n') }, 11))).toEqual([
      'drop',
      'close tool limit.unanswered',
      'hangUp',
    ]);
  });

  it.each([
    ['idle', limits.idleMs + 10, 'limit.idleTime'],
    ['session', limits.sessionMs + 1, 'limit.sessionTime'],
  ])('ends after the %s time', (_name, atMs, id) => {
    expect(summary(connected(25).handle({ kind: 'tick' }, atMs))).toContain(`close tool ${id}`);
  });

  it('ends when the session has grown beyond its octets', () => {
    const conversation = connected(25, { creditOctets: 100_000 });
    const commands = conversation.handle({ kind: 'received', octets: new Uint8Array(10_001).fill(65) }, 10);
    expect(summary(commands)).toContain('close tool limit.sessionOctets');
  });

  it('ends when a server never stops replying', () => {
    const commands = connected(25).handle({ kind: 'received', octets: text('250-x\r\n'.repeat(30)) }, 10);
    expect(summary(commands).slice(-2)).toEqual(['close tool limit.sessionUnits', 'hangUp']);
    expect(summary(commands).filter((line) => line.startsWith('reading'))).toHaveLength(21);
  });

  it('explains a silence once, and again after something was said', () => {
    const conversation = connected(25);
    expect(summary(conversation.handle({ kind: 'tick' }, 1000))).toEqual([]);
    expect(summary(conversation.handle({ kind: 'tick' }, 4000))).toEqual(['silence']);
    expect(summary(conversation.handle({ kind: 'tick' }, 5000))).toEqual([]);
  });

  it('knows a port that waits for TLS', () => {
    const commands = connected(465).handle({ kind: 'tick' }, 4000);
    const told = commands.flatMap((command) => (command.kind === 'log' ? [command.fact] : []));
    expect(told).toMatchObject([{ kind: 'silence', diagnoses: [{ id: 'mistake.tlsPort', turn: 0 }] }]);
  });

  it('says what is lost when the connection ends, and says nothing after QUIT', () => {
    for (const [last, kinds] of [
      ['NOOP', ['loss', 'close']],
      ['QUIT', ['close']],
    ] as const) {
      const conversation = connected(110);
      const lines = ['USER a', 'PASS b', 'DELE 1', last];
      conversation.handle({ kind: 'received', octets: text('+OK ready\r\n') }, 10);
      for (const line of lines) {
        conversation.handle({ kind: 'typed', octets: text(`${line}\r\n`) }, 20);
        conversation.handle({ kind: 'received', octets: text('+OK\r\n') }, 30);
      }
      const commands = conversation.handle({ kind: 'ended', by: 'client', reason: reason('close.client') }, 40);
      const facts = commands.flatMap((command) => (command.kind === 'log' ? [command.fact] : []));
      expect(facts.map(({ kind }) => kind)).toEqual(kinds);
      if (last === 'NOOP') expect(facts[0]).toMatchObject({ diagnoses: [{ id: 'seen.notDeleted', turn: 3 }] });
    }
  });

  it('leaves a person in peace who reads or thinks, and explains a silence within a letter', () => {
    const conversation = connected(25);
    const said: readonly (readonly ['typed' | 'received', string])[] = [
      ['received', '220 x\r\n'],
      ['typed', 'EHLO me.test\r\n'],
      ['received', '250 x\r\n'],
      ['typed', 'MAIL FROM:<a@b.test>\r\n'],
      ['received', '250 Ok\r\n'],
      ['typed', 'RCPT TO:<c@d.test>\r\n'],
      ['received', '250 Ok\r\n'],
      ['typed', 'DATA\r\n'],
    ];
    let atMs = 10;
    for (const [kind, line] of said) {
      conversation.handle({ kind, octets: text(line) }, atMs);
      const told = summary(conversation.handle({ kind: 'tick' }, atMs + 5_000));
      expect(told, line).toEqual(kind === 'typed' ? ['silence'] : []);
      atMs += 6_000;
    }
    conversation.handle({ kind: 'received', octets: text('354 go\r\n') }, atMs);
    expect(summary(conversation.handle({ kind: 'tick' }, atMs + 5_000))).toEqual(['silence']);
  });

  it('reads an unfinished line when the server hangs up in the middle of it', () => {
    const conversation = connected(25);
    conversation.handle({ kind: 'received', octets: text('220 half a gree') }, 10);
    const commands = conversation.handle({ kind: 'ended', by: 'server', reason: reason('close.server') }, 20);
    expect(summary(commands)).toEqual(['reading server 0 greeted', 'close server close.server']);
  });

  it('refuses a second opening and octets before the connection, and goes on', () => {
    const conversation = new Conversation(limits);
    expect(conversation.handle({ kind: 'typed', octets: text('x') }, 0)).toMatchObject([
      { kind: 'fault', reason: { id: 'wire.noSession' } },
    ]);
    const open = { kind: 'open', target: { host: 'a', port: 25, security: 'plain' }, startedMs: 0 } as const;
    conversation.handle(open, 0);
    expect(conversation.handle(open, 1)).toMatchObject([{ kind: 'fault', reason: { id: 'wire.sessionRunning' } }]);
    expect(conversation.over).toBe(false);
  });
});

describe('TLS', () => {
  const facts: TlsFacts = {
    version: 'TLS 1.3',
    cipher: 'TLS_AES_256_GCM_SHA384',
    host: 'mx.test',
    chain: [],
    tookMs: 3,
  };
  const distrusted: TlsFacts = { ...facts, distrust: reason('tls.selfSigned', { host: 'mx.test' }) };

  /** A conversation in which STARTTLS was typed, with what was typed behind it in the same breath. */
  function asking(behind = ''): Conversation {
    const conversation = connected(25);
    conversation.handle({ kind: 'received', octets: text('220 x\r\n') }, 10);
    conversation.handle({ kind: 'typed', octets: text('EHLO me.test\r\n') }, 11);
    conversation.handle({ kind: 'received', octets: text('250-x\r\n250 STARTTLS\r\n') }, 12);
    const commands = conversation.handle({ kind: 'typed', octets: text(`STARTTLS\r\n${behind}`) }, 13);
    expect(summary(commands)).toEqual(['write', 'octets client 14', 'reading client 2 ready']);
    return conversation;
  }

  it('begins at the go-ahead, and clear text behind it is dropped, counted and never read', () => {
    const conversation = asking();
    const injected = '250-injected\r\n250 OK\r\n';
    const commands = conversation.handle({ kind: 'received', octets: text(`220 go\r\n${injected}`) }, 14);
    expect(summary(commands)).toEqual(['octets server 28', 'reading server 2 greeted', 'secure', 'drop']);
    expect(commands.at(-1)).toMatchObject({ fact: { reason: { params: { octets: injected.length } } } });
    expect(summary(conversation.handle({ kind: 'secured', facts }, 20))).toEqual(['tls', 'resume']);
    conversation.handle({ kind: 'typed', octets: text('EHLO me.test\r\n') }, 21);
    const answer = conversation.handle({ kind: 'received', octets: text('250 within TLS\r\n') }, 22);
    expect(summary(answer)).toEqual(['octets server 36', 'reading server 3 ready']);
  });

  it('holds what is typed until the handshake is over', () => {
    const conversation = asking('EHLO me.test\r\n');
    expect(summary(conversation.handle({ kind: 'typed', octets: text('NOOP\r\n') }, 14))).toEqual([]);
    conversation.handle({ kind: 'received', octets: text('220 go\r\n') }, 15);
    expect(summary(conversation.handle({ kind: 'typed', octets: text('QUIT\r\n') }, 16))).toEqual([]);
    const sent = summary(conversation.handle({ kind: 'secured', facts }, 20));
    expect(sent.filter((each) => each.startsWith('octets'))).toEqual([
      'octets client 24',
      'octets client 38',
      'octets client 44',
    ]);
  });

  it('sends what was held when the server refuses', () => {
    const conversation = asking('NOOP\r\n');
    const commands = conversation.handle({ kind: 'received', octets: text('454 not now\r\n') }, 15);
    expect(summary(commands).slice(2)).toEqual(['write', 'octets client 24', 'reading client 3 ready']);
  });

  it('lets nothing flow before an untrusted certificate is accepted, however much is acknowledged', () => {
    const conversation = asking('EHLO me.test\r\n');
    conversation.handle({ kind: 'received', octets: text('220 go\r\n') }, 15);
    expect(summary(conversation.handle({ kind: 'secured', facts: distrusted }, 20))).toEqual(['tls']);
    expect(summary(conversation.handle({ kind: 'acked', octets: 30 }, 21))).toEqual([]);
    expect(summary(conversation.handle({ kind: 'tick' }, 9_000))).toEqual([]);
    expect(summary(conversation.handle({ kind: 'accepted' }, 9_001)).slice(0, 4)).toEqual([
      'accept',
      'resume',
      'write',
      'octets client 24',
    ]);
    expect(conversation.handle({ kind: 'accepted' }, 9_002)).toMatchObject([{ reason: { id: 'wire.nothingAsked' } }]);
  });

  it.each([
    [{ own: true } as const, 'accept'],
    [{}, 'fault'],
  ])('takes the word of a switch only for a server of its own: %j', (own, expected) => {
    const conversation = new Conversation(limits);
    conversation.handle({ kind: 'open', target: { host: 'mx.test', port: 465, security: 'tls' }, startedMs: 0 }, 0);
    conversation.handle({ kind: 'connected', address: '192.0.2.1', tookMs: 4, ...own }, 5);
    conversation.handle({ kind: 'secured', facts: distrusted }, 9);
    const commands = conversation.handle({ kind: 'accepted', by: 'switch' }, 10);
    expect(summary(commands)[0]).toBe(expected);
    expect(commands.some(({ kind }) => kind === 'resume')).toBe(expected === 'accept');
    if (expected === 'fault') return;
    expect(commands[0]).toMatchObject({ fact: { by: 'switch' } });
    // A page that comes back says so again.
    expect(conversation.handle({ kind: 'accepted', by: 'switch' }, 11)).toEqual([]);
  });

  it('says what was never sent when the handshake fails', () => {
    const conversation = asking('EHLO me.test\r\n');
    conversation.handle({ kind: 'received', octets: text('220 go\r\n') }, 15);
    const why = reason('tls.broken', { host: 'mx.test' });
    const commands = conversation.handle({ kind: 'ended', by: 'tool', reason: why }, 16);
    expect(summary(commands)).toEqual(['drop', 'close tool tls.broken']);
    expect(commands[0]).toMatchObject({ fact: { from: 'client', octets: 14 } });
  });

  it('comes before the greeting where the port begins with it', () => {
    const conversation = new Conversation(limits);
    conversation.handle({ kind: 'open', target: { host: 'mx.test', port: 465, security: 'tls' }, startedMs: 0 }, 0);
    const commands = conversation.handle({ kind: 'connected', address: '192.0.2.1', tookMs: 4 }, 5);
    expect(summary(commands)).toEqual(['connect', 'secure']);
    expect(summary(conversation.handle({ kind: 'secured', facts }, 9))).toEqual(['tls', 'resume']);
  });
});
