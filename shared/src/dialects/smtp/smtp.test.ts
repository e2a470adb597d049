// What case files cannot say well: very long lines, very long sessions, held lines, silences.

import { describe, expect, it } from 'vitest';
import { lineOctetsMax } from '../../framing.ts';
import { fromLatin1, toUtf8 } from '../../octets.ts';
import { ConversationReader } from '../../reader.ts';
import type { ReadUnit } from '../../reader.ts';
import { smtp } from './index.ts';

/** A conversation from lines such as `S: 220 x`; returns the reader, and the units of the last line. */
function talk(...lines: readonly string[]): {
  readonly reader: ConversationReader;
  readonly last: readonly ReadUnit[];
} {
  const reader = new ConversationReader(smtp.begin());
  let last: readonly ReadUnit[] = [];
  for (const line of lines) {
    last = reader.push(line.startsWith('S') ? 'server' : 'client', fromLatin1(`${line.slice(3)}\r\n`));
  }
  return { reader, last };
}

const hello = ['S: 220 mx.example.com', 'C: EHLO pc.example.com', 'S: 250-mx.example.com', 'S: 250 AUTH PLAIN LOGIN'];

describe('lines beyond the limit', () => {
  const long = 'x'.repeat(2 * lineOctetsMax);

  it('keep an initial response secret in every piece, and wait only at its end', () => {
    const { last } = talk(...hello, `C: AUTH PLAIN ${long}`);
    expect(last.length).toBe(3);
    for (const { reading } of last) expect(reading.spans.some(({ kind }) => kind === 'credential')).toBe(true);
    expect(last.map(({ reading }) => reading.next.client.kind)).toEqual(['line', 'line', 'wait']);
    expect(last.map(({ reading }) => reading.complete)).toEqual([false, false, true]);
  });

  it('keep an answer secret in every piece', () => {
    const { last } = talk(...hello, 'C: AUTH LOGIN', 'S: 334 UGFzc3dvcmQ6', `C: ${long}`);
    for (const { reading } of last) {
      expect(reading.spans.filter(({ kind }) => kind !== 'credential').map(({ id }) => id)).toEqual(
        reading.complete ? ['line.end'] : [],
      );
    }
    expect(last.at(-1)?.reading.next.client.kind).toBe('wait');
  });

  it('withhold a line that is no command in every piece', () => {
    const { last } = talk(...hello, `C: ${long}`);
    expect(last.map(({ reading }) => reading.withheld)).toEqual([true, true, true]);
  });

  it('answer once when the server sends one', () => {
    const { last } = talk(...hello, 'C: NOOP', `S: 250 ${long}`);
    expect(last.map(({ reading }) => [reading.answers, reading.complete])).toEqual([
      [2, false],
      [2, false],
      [2, true],
    ]);
    expect(last.at(-1)?.reading.means.id).toBe('answer.noop.250');
  });
});

describe('a client that does not wait', () => {
  it('has each reply counted, also beyond what is remembered', () => {
    const { reader } = talk(...hello);
    const count = 1000;
    reader.push('client', fromLatin1('NOOP\r\n'.repeat(count)));
    const replies = reader.push('server', fromLatin1('250 Ok\r\n'.repeat(count)));
    expect(replies.map(({ reading }) => reading.answers)).toEqual(Array.from({ length: count }, (_, i) => i + 2));
    expect(reader.push('server', fromLatin1('250 Ok\r\n'))[0]?.reading.answers).toBeUndefined();
    reader.push('client', fromLatin1('RSET\r\n'));
    expect(reader.push('server', fromLatin1('250 Ok\r\n'))[0]?.reading.means.id).toBe('answer.rset.250');
  });

  it('shows nobody what was held when the connection ended', () => {
    const { reader, last } = talk(...hello, 'C: AUTH LOGIN', 'C: YWxpY2U=', 'C: cHJhY3RpY2UtY29kZQ==');
    expect(last).toEqual([]);
    const [held] = reader.end('client');
    expect(held?.reading.withheld).toBe(true);
    expect(held?.reading.spans.map(({ kind }) => kind)).toEqual(['credential']);
  });
});

describe('causes of the same certainty', () => {
  it.each([
    ['503 5.5.1 EHLO first', 'cause.helloFirst'],
    ['501 5.5.4 Syntax: MAIL FROM:<address>', 'cause.fullWidth'],
  ])('are ordered by what %j itself says', (reply, first) => {
    const reader = new ConversationReader(smtp.begin());
    reader.push('server', fromLatin1('220 x\r\n'));
    reader.push('client', toUtf8('MAIL FROM：<a@b.test>\r\n'));
    expect(reader.push('server', fromLatin1(`${reply}\r\n`))[0]?.reading.diagnoses[0]?.id).toBe(first);
  });
});

describe('silence', () => {
  it.each([
    [[], 1000, 'silence.greeting'],
    [[], 20_000, 'silence.tlsPort'],
    [['S: 220 x'], 3000, 'silence.you'],
    [['S: 220 x', 'C: EHLO y'], 3000, 'silence.reply'],
    [['S: 220 x', 'C: EHLO y', 'S: 250-x'], 3000, 'silence.unfinished'],
    [['S: 220 x', 'C: STARTTLS'], 3000, 'silence.tls'],
    [['S: 220 x', 'C: AUTH LOGIN', 'S: 334 VXNlcm5hbWU6'], 3000, 'silence.auth'],
    [['S: 220 x', 'C: DATA', 'S: 354 go', 'C:  .'], 3000, 'mistake.dotWithBlanks'],
    [['S: 220 x', 'C: DATA', 'S: 354 go', 'C: .'], 3000, 'silence.letter'],
    [['S: 220 x', 'C: QUIT', 'S: 221 bye'], 3000, 'silence.closed'],
  ])('after %j for %i ms is explained by %s', (lines, ms, id) => {
    expect(talk(...lines).reader.silence(ms)[0]?.id).toBe(id);
  });
});

describe('a line that would be sent', () => {
  it('is read without being sent', () => {
    const machine = smtp.begin();
    machine.read({ from: 'server', octets: fromLatin1('220 x\r\n'), turn: 0, frame: 'line' });
    const unit = { from: 'client', octets: fromLatin1('MAIL FROM：<a@b.test>\r\n'), turn: 1, frame: 'line' } as const;
    expect(machine.preview(unit).means.id).toBe('sent.order');
    expect(machine.preview(unit)).toEqual(machine.read(unit));
  });
});

describe('the last chunk to a server that does not know BDAT', () => {
  it.each([
    ['500 5.5.1 command not recognized', 'rcpt'],
    ['502 5.5.1 not implemented', 'rcpt'],
    ['554 5.7.1 not this letter', 'ready'],
  ])('%s leaves the conversation in %s', (refusal, state) => {
    const { last } = talk(
      ...hello,
      'C: MAIL FROM:<>',
      'S: 250 ok',
      'C: RCPT TO:<a@b.example>',
      'S: 250 ok',
      'C: BDAT 0 LAST',
      `S: ${refusal}`,
    );
    expect(last.at(-1)?.reading.state).toBe(state);
  });
});
