import { describe, expect, it } from 'vitest';
import { breakable, cellsOf, cutTo, padTo } from '@mailterm/shared/i18n/cells';
import { fillRows, paintRow, widthOf } from './rows.ts';
import type { Row } from './rows.ts';

const soft = (text: string): Row => [{ text, tone: 'soft' }];

function fill(text: string, width: number): readonly string[] {
  return fillRows([{ text, tone: 'ink' }], { first: soft('12 '), next: soft('   '), width }).map((row) =>
    paintRow(row, false),
  );
}

describe('cells', () => {
  it.each([
    ['abc', 3],
    ['授权码', 6],
    ['✗ 拒绝', 6],
    ['▸◂✓…', 4],
    ['e\u0301', 1],
    ['（，）', 6],
  ])('%s takes %i', (text, cells) => expect(cellsOf(text)).toBe(cells));

  it('fills up and cuts', () => {
    expect(padTo('码', 4)).toBe('码  ');
    expect(cutTo('授权码abc', 5)).toEqual(['授权', '码abc']);
  });

  it('breaks Chinese anywhere but at its punctuation', () => {
    expect(breakable('你好，（授权）码 abc def。')).toEqual(['你', '好，', '（授', '权）', '码 ', 'abc ', 'def。']);
    expect(breakable('the sender’s “own”, 你说“好”吧')).toEqual([
      'the ',
      'sender’s ',
      '“own”, ',
      '你',
      '说',
      '“好”',
      '吧',
    ]);
  });
});

describe('rows', () => {
  it('are filled word by word, and never wider than asked for', () => {
    expect(fill('one two three four', 11)).toEqual(['12 one two', '   three', '   four']);
    expect(fill('https://example.org/long/path', 15)).toEqual(['12 https://exam', '   ple.org/long', '   /path']);
    for (const text of ['一二三四五六七八九十', 'x'.repeat(50), 'a  b   c', '']) {
      for (const row of fill(text, 14)) expect(cellsOf(row)).toBeLessThanOrEqual(14);
    }
  });

  it('lose nothing', () => {
    const text = '550 5.1.1 <bob@example.org>: 没有这个用户，请检查地址。 https://example.org/x?y=z';
    expect(
      fill(text, 20)
        .join('')
        .replace(/^12 |\s/g, ''),
    ).toBe(text.replace(/\s/g, ''));
  });

  it('keep what is solid together', () => {
    const rows = fillRows(
      [
        { text: 'one two ', tone: 'ink' },
        { text: '[RFC 5321 §4]', tone: 'soft', solid: true },
      ],
      { first: [], next: [], width: 16 },
    );
    expect(rows.map((row) => paintRow(row, false))).toEqual(['one two', '[RFC 5321 §4]']);
  });

  it('are coloured only when asked to be', () => {
    const row: Row = [
      { text: '✗ ', tone: 'no' },
      { text: 'refused', tone: 'strong' },
    ];
    expect(paintRow(row, false)).toBe('✗ refused');
    expect(paintRow(row, true)).toBe('\u001b[91m✗ \u001b[0m\u001b[1mrefused\u001b[0m');
    expect(widthOf(row)).toBe(9);
  });
});
