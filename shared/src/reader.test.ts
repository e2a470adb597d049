// Turns, offsets and held octets of a conversation that is read while it happens.

import { describe, expect, it } from 'vitest';
import { dialects } from './dialects/index.ts';
import { fromLatin1 } from './octets.ts';
import { ConversationReader } from './reader.ts';

const octets = fromLatin1;

describe('a conversation', () => {
  it('numbers client units, and gives a reply the turn that it answers', () => {
    const reader = new ConversationReader(dialects.pop3.begin());
    expect(reader.push('server', octets('+OK ready\r\n'))).toMatchObject([{ turn: 0, start: 0, end: 11 }]);
    expect(reader.push('client', octets('USER a\r\nPASS practice-code\r\n'))).toMatchObject([
      { turn: 1, start: 0, end: 8 },
      { turn: 2, start: 8, end: 28 },
    ]);
    expect(reader.turn).toBe(2);
    expect(reader.push('server', octets('+OK\r\n+OK\r\n'))).toMatchObject([
      { turn: 1, start: 11, end: 16 },
      { turn: 2, start: 16, end: 21 },
    ]);
  });

  it('holds client octets while the server decides what they are', () => {
    const reader = new ConversationReader(dialects.pop3.begin());
    reader.push('server', octets('+OK ready\r\n'));
    expect(reader.push('client', octets('AUTH PLAIN\r\nAGEAcHJhY3RpY2U=\r\n'))).toHaveLength(1);
    expect(reader.undecidedOctets).toBe(18);
    const units = reader.push('server', octets('+ \r\n'));
    expect(units.map(({ from, turn }) => [from, turn])).toEqual([
      ['server', 1],
      ['client', 2],
    ]);
    expect(units[1]?.reading.spans[0]).toMatchObject({ kind: 'credential' });
    expect(reader.undecidedOctets).toBe(0);
  });

  it.each(['smtp', 'pop3'] as const)('withholds what a server never decided about, in %s', (id) => {
    const reader = new ConversationReader(dialects[id].begin());
    reader.push('server', octets(id === 'smtp' ? '220 mx.example\r\n' : '+OK ready\r\n'));
    reader.push('client', octets('AUTH LOGIN\r\nUSER\r\ncHJhY3RpY2UtY29kZQ==\r\n'));
    expect(reader.end('server')).toEqual([]);
    const [unit, ...others] = reader.end('client');
    expect(others).toEqual([]);
    expect(unit).toMatchObject({ turn: 2, reading: { withheld: true, means: { id: 'line.undecided' } } });
    expect(JSON.stringify(unit?.reading)).not.toContain('cHJhY3');
  });

  it('reads what is left unfinished when a side ends', () => {
    const reader = new ConversationReader(dialects.raw.begin());
    expect(reader.push('server', octets('half a line'))).toEqual([]);
    expect(reader.next.server).toEqual({ kind: 'line' });
    expect(reader.end('server')).toMatchObject([{ start: 0, end: 11, frame: 'line' }]);
    expect(reader.end('server')).toEqual([]);
  });

  it('gives the pieces of a unit that was cut at a limit one turn', () => {
    const reader = new ConversationReader(dialects.raw.begin());
    const units = reader.push('client', octets(`${'x'.repeat(20_000)}\r\nnext\r\n`));
    expect(units.map(({ turn }) => turn)).toEqual([1, 1, 1, 2]);
    expect(units.at(-1)?.end).toBe(20_008);
  });

  it('gives a command and its literals one turn, and the next command the next, also when a literal is refused', () => {
    const reader = new ConversationReader(dialects.imap.begin());
    reader.push('server', octets('* OK ready\r\n'));
    const turns = (line: string) => reader.push('client', octets(line)).map(({ turn }) => turn);
    expect(turns('a LOGIN {5}\r\n')).toEqual([1]);
    reader.push('server', octets('+ go on\r\n'));
    expect(turns('alice practice-code\r\n')).toEqual([1, 1]);
    reader.push('server', octets('a OK\r\n'));
    expect(turns('b SELECT {9}\r\n')).toEqual([2]);
    reader.push('server', octets('b NO not by literals\r\n'));
    expect(turns('c NOOP\r\n')).toEqual([3]);
  });
});
