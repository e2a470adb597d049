// What the terminal is given: rows that fit, secrets masked, and not one control octet of anybody else's.

import type { Reading, Span } from '@mailterm/shared/dialect';
import { fromLatin1, toUtf8 } from '@mailterm/shared/octets';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry, UnitEntry } from '../session/model.ts';
import { cellsOf } from './cells.ts';
import { cellsOfSpan, foldAt, spanAt } from './hover.ts';
import { paintEntry } from './paint.ts';
import type { PaintOptions } from './paint.ts';
import { foldKeyOf, rowsOf } from './rows.ts';

function options(over: Partial<PaintOptions> = {}): PaintOptions {
  return {
    columns: 80,
    say: (saying) => ({ title: saying.id, body: String(saying.params?.['body'] ?? '') }),
    word: (id, params) => `${id} ${params?.['count'] ?? ''}`,
    dialect: 'smtp',
    revealed: new Set(),
    expanded: new Set(),
    ...over,
  };
}

type Cut = readonly [id: string, octets: number, over?: Partial<Span>];

/** A unit whose spans are given by their lengths. */
function unit(
  text: string | Uint8Array,
  cuts: readonly Cut[] = [],
  over: Partial<UnitEntry> = {},
  reading = {},
): UnitEntry {
  let at = 0;
  const spans = cuts.map(([id, octets, more]): Span => {
    const start = at;
    at += octets;
    return { id, start, end: at, kind: 'plain', ...more };
  });
  const octets = typeof text === 'string' ? fromLatin1(text) : text;
  return {
    kind: 'unit',
    key: 'u',
    from: 'server',
    octets,
    atMs: 0,
    turn: 1,
    reading: { spans, complete: true, ...reading } as unknown as Reading,
    ...over,
  };
}

/** The text on screen, row by row, without colours. */
function seen(entry: Entry, with_ = options()): string[] {
  return paintEntry(entry, with_)
    .ansi.replaceAll(/\u001b\[[0-9;]*m/g, '')
    .split('\r\n')
    .slice(0, -1);
}

describe('a line', () => {
  it('has turn, speaker and verdict before it', () => {
    expect(seen(unit('NOOP\r\n', [], { from: 'client', turn: 12 }))).toEqual([' 12 ▸  NOOP']);
    expect(seen(unit('250 OK\r\n', [], {}, { replyClass: 'done' }))).toEqual(['    ◂✓ 250 OK']);
    expect(seen(unit('550 no\r\n', [], {}, { replyClass: 'no' }))).toEqual(['    ◂✗ 550 no']);
    expect(seen(unit('220 hi\r\n', [], { turn: 0 }))).toEqual(['  0 ◂  220 hi']);
  });

  it('gives the numbers up on a narrow screen', () => {
    expect(seen(unit('250 OK\r\n'), options({ columns: 40 }))).toEqual(['◂  250 OK']);
  });

  it('has the colour of its spans', () => {
    const entry = unit('250 OK\r\n', [
      ['reply.250', 3],
      ['line.space', 1],
      ['reply.text', 2],
      ['line.end', 2],
    ]);
    expect(paintEntry(entry, options()).ansi).toContain('\u001b[0;34m250\u001b[0m \u001b[0;33mOK');
  });

  it('marks what is not understood', () => {
    expect(paintEntry(unit('??\r\n', [['line.unknown', 2, { kind: 'unknown' }]]), options()).ansi).toContain(
      '\u001b[0;4m??',
    );
  });

  it('is cut behind its gutter where it is too long', () => {
    expect(seen(unit(`${'x'.repeat(30)}\r\n`), options({ columns: 20 }))).toEqual([
      `◂  ${'x'.repeat(17)}`,
      `   ${'x'.repeat(13)}`,
    ]);
  });

  it('is drawn before it is read, too', () => {
    const { reading: _reading, turn: _turn, ...pending } = unit('220 mx');
    expect(seen(pending)).toEqual(['    ◂  220 mx']);
  });
});

describe('octets of a server', () => {
  it.each([
    ['\u001b[6n\r\n', '␛[6n'],
    ['a\u0000b\r\n', 'a␀b'],
    ['bare\n', 'bare␊'],
    ['a\rb\r\n', 'a␍b'],
    [toUtf8('\u009b6n\r\n'), '⟨U+009B⟩6n'],
    [toUtf8('授权码\r\n'), '授权码'],
    [Uint8Array.of(0xca, 0xda, 0xc8, 0xa8, 0xc2, 0xeb, 13, 10), '授权码'],
    [Uint8Array.of(0xff, 0xfb, 13, 10), 'ÿû'],
    [toUtf8('a\u202eb\u200bc\r\n'), 'a⟨U+202E⟩b⟨U+200B⟩c'],
  ])('are shown and never obeyed: %j', (text, expected) => {
    expect(seen(unit(text))).toEqual([`    ◂  ${expected}`]);
  });

  it('are read in the charset of their reply, as everywhere else on the page', () => {
    const either = fromLatin1('550-\xc3\xa9\r\n');
    expect(seen(unit(either))).toEqual(['    ◂  550-é']);
    expect(seen(unit(either, [], { charset: 'gb18030' }))).toEqual(['    ◂  550-茅']);
    const cut = unit(fromLatin1('535 \xc7\xeb\xca'), [], { charset: 'gb18030' });
    expect(seen(cut)).toEqual(['    ◂  535 请\ufffd']);
  });

  it('leave no control behind but our own colours and line ends, whatever they are', () => {
    const ansi = fc
      .record({
        octets: fc.oneof(fc.uint8Array({ maxLength: 400 }), fc.string({ unit: 'binary' }).map(toUtf8)),
        columns: fc.integer({ min: 20, max: 100 }),
        cut: fc.nat(50),
        secret: fc.boolean(),
      })
      .map(({ octets, columns, cut, secret }) => {
        const first = Math.min(cut, octets.length);
        const kind = secret ? ({ kind: 'credential', role: 'password' } as const) : {};
        const entry = unit(octets, [
          ['a', first, kind],
          ['b', octets.length - first],
        ]);
        return [paintEntry(entry, options({ columns })).ansi, columns] as const;
      });
    fc.assert(
      fc.property(ansi, ([text, columns]) => {
        const rows = text.replaceAll(/\u001b\[[0-9;]*m/g, '').split('\r\n');
        expect(rows.pop()).toBe('');
        for (const row of rows) {
          expect(row).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
          expect(cellsOf(row)).toBeLessThanOrEqual(columns);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('cannot reach the terminal in words about them either', () => {
    const say = () => ({ title: '', body: 'the host \u001b]52;c;x\u0007 is unknown' });
    const tool: Entry = { kind: 'tool', key: 't', atMs: 0, saying: { id: 'x' }, tone: 'warning' };
    expect(seen(tool, options({ say }))).toEqual(['    ·! the host ␛]52;c;x␇ is unknown']);
    const local: Entry = { kind: 'local', key: 'l', line: 'telnet \u001b[6n', answers: [{ id: 'x' }] };
    expect(seen(local, options({ say }))).toEqual(['mail> telnet ␛[6n', '    ·  the host ␛]52;c;x␇ is unknown']);
  });
});

describe('secrets', () => {
  const password = unit(
    'PASS practice-code\r\n',
    [
      ['command.pass', 4],
      ['line.space', 1],
      ['credential.password', 13, { kind: 'credential', role: 'password' }],
      ['line.end', 2],
    ],
    { from: 'client' },
  );

  it('are masked at a fixed length until their owner asks', () => {
    expect(seen(password)).toEqual(['  1 ▸  PASS ●●●●●●●●']);
    expect(seen(password, options({ revealed: new Set(['u']) }))).toEqual(['  1 ▸  PASS practice-code']);
  });

  it('are not user names', () => {
    const name = unit('USER alice\r\n', [
      ['v', 4],
      ['line.space', 1],
      ['n', 5, { kind: 'credential', role: 'user' }],
    ]);
    expect(seen(name)).toEqual(['    ◂  USER alice']);
  });
});

describe('a long block', () => {
  const block = unit('line\r\n'.repeat(100), [['letter.body', 600, { kind: 'content' }]]);

  it('folds and says how much is left', () => {
    const rows = seen(block);
    expect(rows).toHaveLength(41);
    expect(rows.at(-1)).toBe('       log.unfold 60');
    expect(foldAt(block, options(), { row: 40, column: 9 })).toBe(true);
    expect(foldAt(block, options(), { row: 39, column: 9 })).toBe(false);
  });

  it('is there in full when asked for', () => {
    expect(seen(block, options({ expanded: new Set([foldKeyOf(block)]) }))).toHaveLength(100);
  });

  it('is unfolded with the other pieces of its letter; one that is not read yet has no fold, and shows its beginning', () => {
    const piece: UnitEntry = { ...block, key: 'v', turn: 4 };
    const { reading: _unread, ...pending } = { ...piece, key: 'w' };
    const whole = options({ expanded: new Set([foldKeyOf({ ...piece, key: 'first' })]) });
    expect(seen(piece, whole)).toHaveLength(100);
    expect(seen(pending, whole)).toEqual(seen(piece, whole).slice(0, 40));
    expect(seen(pending).at(-1)).toBe('       log.unfold 60');
  });
});

describe('sentences', () => {
  const tool: Entry = { kind: 'tool', key: 't', atMs: 0, saying: { id: 'x' }, tone: 'info' };
  const rows = (body: string) => seen(tool, options({ columns: 24, say: () => ({ title: 'x', body }) }));

  it('are cut between words', () => {
    expect(rows('Looking for the practice server now')).toEqual(['·  Looking for the ', '   practice server now']);
  });

  it('are cut between Chinese characters, but never before their punctuation', () => {
    expect(rows('正在连接这台服务器，请等。')).toEqual(['·  正在连接这台服务器，', '   请等。']);
  });

  it('keep the blanks of a table', () => {
    expect(rows('a    b')).toEqual(['·  a    b']);
  });

  it('fall back to the title', () => {
    expect(rows('')).toEqual(['·  x']);
  });
});

describe('hovering', () => {
  const chinese = unit(toUtf8('550 请用授权码\r\n'), [
    ['reply.550', 3],
    ['line.space', 1],
    ['reply.text', 15],
    ['line.end', 2],
  ]);

  it('finds the span of a cell, Chinese characters being two cells wide', () => {
    const at = (column: number) => spanAt(chinese, options(), { row: 0, column });
    expect([0, 6].map(at)).toEqual([undefined, undefined]);
    expect([7, 9, 10, 11, 20].map(at)).toEqual([0, 0, 1, 2, 2]);
    expect(at(21)).toBeUndefined();
    expect(spanAt(chinese, options(), { row: 1, column: 7 })).toBeUndefined();
  });

  it('finds the cells of a span, on every row it takes', () => {
    expect(cellsOfSpan(chinese, options(), 2)).toEqual([{ row: 0, column: 11, columns: 10 }]);
    const long = unit(`${'x'.repeat(30)}\r\n`, [['reply.text', 30]]);
    expect(cellsOfSpan(long, options({ columns: 20 }), 0)).toEqual([
      { row: 0, column: 3, columns: 17 },
      { row: 1, column: 3, columns: 13 },
    ]);
  });

  it('is there and back the same for every cell of every span', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', '你', '\u001b', 'é', '😀', '\u200b') });
    fc.assert(
      fc.property(text, fc.nat(20), fc.integer({ min: 20, max: 60 }), (line, cut, columns) => {
        const octets = toUtf8(line);
        const first = Math.min(cut, octets.length);
        const entry = unit(octets, [
          ['a', first],
          ['b', octets.length - first],
        ]);
        const with_ = options({ columns });
        for (const span of [0, 1]) {
          for (const range of cellsOfSpan(entry, with_, span)) {
            for (let column = range.column; column < range.column + range.columns; column++) {
              expect(spanAt(entry, with_, { row: range.row, column })).toBe(span);
            }
          }
        }
      }),
    );
  });
});

it('remembers rows as long as entry and options are the same', () => {
  const entry = unit('250 OK\r\n');
  const same = options();
  expect(rowsOf(entry, same)).toBe(rowsOf(entry, same));
  expect(rowsOf(entry, options())).not.toBe(rowsOf(entry, same));
});
