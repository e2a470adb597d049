// The pure parts of the line editor: search, tags, tray, letters, octets.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromLatin1, toLatin1, toUtf8 } from '@mailterm/shared/octets';
import { unescaped } from './escapes.ts';
import { secretLines } from './forget.ts';
import { cellsOf } from './glyphs.ts';
import { firstLines, letterToSend } from './letterFile.ts';
import { searchBack } from './recall.ts';
import { withTag } from './tags.ts';
import { logOf } from './testing/talk.ts';
import { allOctets, emptyTray, linesOf, trayWithLines, without, withText } from './tray.ts';
import { isOurTurn } from './turn.ts';

describe('search in the history', () => {
  const history = ['EHLO a', 'MAIL FROM:<alice@lab.test>', 'RSET', 'MAIL FROM:<bob@lab.test>', 'EHLO a'];
  it('finds the latest first, then older ones, each line once, in any case', () => {
    expect(searchBack(history, 'mail', 0)).toEqual({ line: 'MAIL FROM:<bob@lab.test>', start: 0, nth: 0, count: 2 });
    expect(searchBack(history, 'lab', 1)).toMatchObject({ line: 'MAIL FROM:<alice@lab.test>', start: 17 });
    expect(searchBack(history, 'ehlo', 0)?.count).toBe(1);
    expect(searchBack(history, 'mail', 9)).toMatchObject({ nth: 1 });
    expect(searchBack(history, 'quit', 0)).toBeUndefined();
  });
});

describe('tags', () => {
  const fresh = logOf({ dialect: 'imap', lines: ['S: * OK ready'] });
  const counted = logOf({ dialect: 'imap', lines: ['S: * OK ready', 'C: A007 NOOP', 'S: A007 OK done'] });
  it.each([
    ['NOO', 'NOOP', 'a1 NOOP'],
    ['uI', 'uID', 'a1 uID'],
    ['', 'a', 'a'],
    ['a1 NOO', 'a1 NOOP', 'a1 NOOP'],
    // Whoever takes the tag away again has it their way.
    ['1 NOOP', 'NOOP', 'NOOP'],
    ['NOOP', 'NOOP ', 'NOOP '],
    ['LOGI', 'LOGIN', 'a1 LOGIN'],
  ])('%j, then %j: %j', (before, now, then) => {
    expect(withTag(fresh, before, now)).toBe(then);
  });
  it('go on in the style of those before', () => {
    expect(withTag(counted, 'NOO', 'NOOP')).toBe('A008 NOOP');
  });
  it('are for IMAP only', () => {
    expect(withTag(logOf({ dialect: 'smtp', lines: ['S: 220 x'] }), 'NOO', 'NOOP')).toBe('NOOP');
  });
});

describe('whose turn it is', () => {
  const after = (...lines: string[]) => isOurTurn(logOf({ dialect: 'smtp', lines }));
  const greeting = 'S: 220 mx.lab.test ESMTP';
  it('waits for the greeting, and for the end of each reply', () => {
    expect(after()).toBe(false);
    expect(after(greeting)).toBe(true);
    expect(after(greeting, 'C: EHLO a')).toBe(false);
    expect(after(greeting, 'C: EHLO a', 'S: 250-a')).toBe(false);
    expect(after(greeting, 'C: EHLO a', 'S: 250-a', 'S: 250 HELP')).toBe(true);
    expect(after(greeting, 'C: NOOP', 'C: NOOP', 'S: 250 ok')).toBe(false);
    expect(after(greeting, 'C: NOOP', 'C: NOOP', 'S: 250 ok', 'S: 250 ok')).toBe(true);
  });
});

describe('what turned out to be a secret', () => {
  it('is found by its reading', () => {
    const lines = [
      'S: 220 x',
      'C: EHLO a',
      'S: 250 AUTH LOGIN',
      'C: AUTH LOGIN',
      'S: 334 VXNlcm5hbWU6',
      'C: Ym9i',
      'S: 535 no',
    ];
    expect([...secretLines(logOf({ dialect: 'smtp', lines }))]).toEqual(['Ym9i']);
  });
});

describe('the tray', () => {
  const script = 'EHLO a\r\nAUTH LOGIN\r\nYm9i\r\ncHJhY3RpY2UtY29kZQ==\r\nDATA\nSubject: x\n\nhi\n.\nQUIT\n';
  it('keeps lines, masks secrets, makes a letter of what is behind DATA', () => {
    const { items } = trayWithLines(emptyTray, linesOf(script), false);
    expect(items.map((item) => (item.kind === 'line' ? [item.text, item.secret] : [item.letter.lines]))).toEqual([
      ['EHLO a', false],
      ['AUTH LOGIN', false],
      ['Ym9i', true],
      ['cHJhY3RpY2UtY29kZQ==', true],
      ['DATA', false],
      [3],
      ['QUIT', false],
    ]);
    const sent = allOctets('NOOP', items).map(toLatin1).join('');
    expect(sent).toBe(`NOOP\r\n${script.replace(/\r?\n/g, '\r\n')}`);
  });
  it.each(['PASS x', 'AUTH PLAIN AGEAYg==', 'a1 LOGIN bob x', 'APOP bob c4c9', 'a1 AUTHENTICATE PLAIN AGEAYg=='])(
    'masks %s',
    (line) => expect(trayWithLines(emptyTray, [line], false).items).toMatchObject([{ secret: true }]),
  );
  it('takes what is pasted into a letter as one block, with its dot or without', () => {
    expect(trayWithLines(emptyTray, ['a', '', 'b'], true).items).toMatchObject([
      { letter: { lines: 3, ended: false } },
    ]);
    expect(trayWithLines(emptyTray, ['a', '.', 'QUIT'], true).items).toMatchObject([
      { kind: 'letter', letter: { lines: 1, ended: true } },
      { kind: 'line', text: 'QUIT' },
    ]);
  });
  it('can be changed and emptied line by line; a line end never gets into a line', () => {
    const tray = trayWithLines(emptyTray, ['a', 'b'], false);
    expect(withText(tray, 2, 'c\r\nd').items).toMatchObject([{ text: 'a' }, { text: 'cd' }]);
    expect(without(tray, 1).items).toMatchObject([{ text: 'b' }]);
  });
});

describe('a letter from a file', () => {
  it('gets CRLF, doubled dots and its end, and says so', () => {
    const letter = letterToSend(fromLatin1('Subject: x\r\n\n.\r..dots\nend'));
    expect(toLatin1(letter.octets)).toBe('Subject: x\r\n\r\n..\r\n...dots\r\nend\r\n.\r\n');
    expect(letter).toMatchObject({ lines: 5, mendedLines: 3, stuffedLines: 2, closedLine: true, ended: true });
    expect(letter.sizeOctets).toBe('Subject: x\r\n\r\n.\r\n..dots\r\nend\r\n'.length);
    expect(firstLines(letter.octets, 3).map(({ stuffed }) => stuffed)).toEqual([false, false, true]);
  });
  it('has no line end but CRLF and no lone dot before its end, whatever is in it', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 60 }).map((octets) => octets.map((octet) => [10, 13, 46, 65][octet % 4] ?? 0)),
        (file) => {
          const { octets } = letterToSend(file);
          const text = toLatin1(octets);
          expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
          expect(`\r\n${text}`.indexOf('\r\n.\r\n')).toBe(text.length - 3);
          const lines = text.split('\r\n').slice(0, -2);
          expect(lines.map((line) => line.replace(/^\./, ''))).toEqual(linesOf(toLatin1(file)).slice(0, lines.length));
        },
      ),
    );
  });
});

describe('escapes', () => {
  it.each([
    ['NOOP\\r\\n', 'NOOP\r\n'],
    ['a\\nb', 'a\nb'],
    ['\\x00\\xfF\\0\\t\\\\', '\0\xff\0\t\\'],
    ['é', '\xc3\xa9'],
  ])('%j', (text, octets) => {
    expect(unescaped(text)).toEqual({ kind: 'octets', octets: fromLatin1(octets) });
  });
  it.each([
    ['a\\q', 1, '\\q'],
    ['\\x0', 0, '\\x'],
    ['ab\\', 2, '\\'],
  ])('%j says nothing at %i', (text, at, escape) => {
    expect(unescaped(text)).toEqual({ kind: 'broken', at, escape });
  });
});

describe('cells', () => {
  const glyphs = (octets: Uint8Array) => cellsOf(octets).map((row) => row.map(({ glyph }) => glyph).join(' '));
  it('show what cannot be seen', () => {
    expect(glyphs(fromLatin1('a \b\0\x7f\r\nb\n'))).toEqual(['a ␣ ^H NUL DEL CR LF', 'b LF']);
    expect(cellsOf(toUtf8('：'))).toEqual([[{ hex: 'ef bc 9a', glyph: '：', kind: 'wide', point: 'U+FF1A' }]]);
    expect(cellsOf(fromLatin1('\xc7\xeb'))[0]?.map(({ kind }) => kind)).toEqual(['broken', 'broken']);
  });
  it('hold each octet once, and none of a secret', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (octets) => {
        const hex = cellsOf(octets).flatMap((row) => row.map((cell) => cell.hex));
        expect(hex.join(' ')).toBe([...octets].map((octet) => octet.toString(16).padStart(2, '0')).join(' '));
      }),
    );
    const cells = cellsOf(toUtf8('PASS abc\r\n'), [{ start: 5, end: 8 }])[0] ?? [];
    expect(cells.map(({ glyph }) => glyph).join('')).toBe('PASS␣●●●●●●CRLF');
  });
});
