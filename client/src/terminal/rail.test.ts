// The rail tells header from body while a letter is typed, whatever is missing.

import { fromLatin1 } from '@mailterm/shared/octets';
import { describe, expect, it } from 'vitest';
import type { UnitEntry } from '../session/model.ts';
import { railOf } from './rail.ts';
import { linesOf } from './runs.ts';

const english = { word: (id: string) => (id === 'letter.header' ? 'header' : 'body'), isNarrow: false };
const chinese = { word: (id: string) => (id === 'letter.header' ? '信头' : '正文'), isNarrow: false };

function rail(text: string, looks: Parameters<typeof railOf>[2] = english, over: Partial<UnitEntry> = {}): string[] {
  const entry: UnitEntry = {
    kind: 'unit',
    key: 'u',
    from: 'client',
    octets: fromLatin1(text),
    atMs: 0,
    ofLetter: true,
    ...over,
  };
  const { lines } = linesOf(entry, { secrets: 'masked', linesMax: 100 });
  return railOf(entry, lines, looks).map((runs) => runs.map((run) => run.text).join(''));
}

describe('the rail', () => {
  it('goes from header over the first empty line to body, and stops at the dot', () => {
    const labels = ['HEAD│ ', 'HEAD│ ', '────│ ', 'BODY│ ', 'BODY│ ', 'BODY│ ', '    │ '];
    expect(rail('From: a\r\nSubject: b\r\n\r\nhello\r\n\r\n..\r\n.\r\n')).toEqual(labels);
  });

  it('stays at the header as long as no empty line was typed', () => {
    expect(rail('Subject: b\r\nhello\r\n')).toEqual(['HEAD│ ', 'HEAD│ ']);
  });

  it('takes four cells in Chinese, too, and one character where it is narrow', () => {
    expect(rail('a: b\r\n\r\nc\r\n', chinese)).toEqual(['信头│ ', '────│ ', '正文│ ']);
    expect(rail('a: b\r\n\r\nc\r\n', { ...english, isNarrow: true })).toEqual(['H│ ', '─│ ', 'B│ ']);
  });

  it('stands beside typed letters only', () => {
    const line = { kind: 'unit', key: 'u', from: 'client', octets: fromLatin1('EHLO me\r\n'), atMs: 0 } as const;
    expect(railOf(line, [[]], english)).toEqual([]);
  });
});
