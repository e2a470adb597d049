import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { awkwardLetters } from '../../../testing/awkwardLetters.ts';
import { readLine } from '../../../testing/rawImap.ts';
import { bodyStructure, envelope, imapString, literal, matches, parseMessage, section } from './index.ts';
import type { Part, SearchKey } from './index.ts';
import { depthMax, partsMax } from './part.ts';

const context = { sequence: 1, sequenceMax: 1, uidMax: 1 };
const letterOf = (octets: string) => ({ uid: 1, octets, flags: [], receivedMs: 0 });
const finds = (octets: string, key: SearchKey): boolean => matches(letterOf(octets), key, context);

describe('a text in IMAP', () => {
  it.each([
    ['plain', '"plain"'],
    ['', '""'],
    ['a "quoted" \\ word', '"a \\"quoted\\" \\\\ word"'],
    ['two\r\nlines', '{10}\r\ntwo\r\nlines'],
    ['\xe4\xbd\xa0', '{3}\r\n\xe4\xbd\xa0'],
    ['a\0b', '{3}\r\na\x80b'],
  ])('%j is written as %j', (text, written) => {
    expect(imapString(text)).toBe(written);
  });

  it('any text comes back as it was, but for NUL', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.integer({ min: 1, max: 255 }).map((code) => String.fromCharCode(code)) }),
        (text) => {
          expect(readLine(`${imapString(text)}\r\n`)?.words).toEqual([text]);
          expect(readLine(`${literal(text)}\r\n`)?.words).toEqual([text]);
        },
      ),
    );
  });
});

/** Letters of pieces that mean something, and noise. */
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...Object.values(awkwardLetters)) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(...'\r\n |\r\n\r\n|\n|--b|--b--|--| |\t|"|(|)|<|>|:|;|,|@|\\|\0'.split('|')),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'Content-Type: multipart/mixed; boundary=b\r\n\r\n',
      'Content-Type: message/rfc822\r\n\r\n',
      'Content-Transfer-Encoding: base64\r\n',
      'From: ',
      'To: g:',
      '=?UTF-8?B?',
      '?=',
      'charset=gbk',
      '\xff\xe9',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.string({ unit: 'binary', maxLength: 20 }).map((text) => Buffer.from(text).toString('latin1')),
  },
);
const anyLetter = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

/** Every part lies in the one around it, behind the one before it. */
function checkPart(part: Part, from: number, to: number): void {
  expect(part.header.start).toBeGreaterThanOrEqual(from);
  expect(part.header.end).toBe(part.body.start);
  expect(part.body.end).toBeGreaterThanOrEqual(part.body.start);
  expect(part.body.end).toBeLessThanOrEqual(to);
  expect(part.octets).toBe(part.body.end - part.body.start);
  let at = part.body.start;
  for (const child of part.parts ?? []) {
    checkPart(child, at, part.body.end);
    at = child.body.end;
  }
  if (part.message) {
    checkPart(part.message, part.body.start, part.body.end);
    expect(part.message.body.end).toBe(part.body.end);
  }
}

describe('any letter', () => {
  it('has a tree of parts that lie in each other', () => {
    fc.assert(
      fc.property(anyLetter, (octets) => checkPart(parseMessage(octets), 0, octets.length)),
      { numRuns: 300 },
    );
  });

  it('has an envelope of ten, and a structure with brackets that close', () => {
    fc.assert(
      fc.property(anyLetter, (octets) => {
        expect(readLine(`${envelope(octets)}\r\n`)?.words).toEqual([expect.objectContaining({ length: 10 })]);
        for (const extended of [false, true]) {
          expect(readLine(`${bodyStructure(octets, extended)}\r\n`)?.words).toEqual([expect.any(Array)]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is its header and its text, and its chosen fields are as many as the others leave', () => {
    fc.assert(
      fc.property(anyLetter, (octets) => {
        const of = (what: 'all' | 'HEADER' | 'TEXT') => section(octets, { path: [], what }) ?? '';
        expect(of('HEADER') + of('TEXT')).toBe(of('all'));
        const not = section(octets, { path: [], what: 'HEADER.FIELDS.NOT', fields: [] }) ?? '';
        expect(not.replace(/\r\n$/, '')).toBe(of('HEADER').replace(/\r\n$/, ''));
      }),
      { numRuns: 300 },
    );
  });

  it('has the length that its structure says in every section', () => {
    fc.assert(
      fc.property(anyLetter, (octets) => {
        const walk = (part: Part, path: readonly number[]): void => {
          if (path.length > 0) expect(section(octets, { path, what: 'all' })).toHaveLength(part.octets);
          if (part.message && path.length > 0) {
            const header = section(octets, { path, what: 'HEADER' }) ?? '';
            expect(header + section(octets, { path, what: 'TEXT' })).toBe(section(octets, { path, what: 'all' }));
          }
          (part.message?.parts ?? part.parts ?? []).forEach((child, i) => walk(child, [...path, i + 1]));
        };
        const root = parseMessage(octets);
        if (root.parts) walk(root, []);
      }),
      { numRuns: 100 },
    );
  });

  it('is searched without an error', () => {
    fc.assert(
      fc.property(anyLetter, fc.constantFrom('a', 'B', '', 'letter'), (octets, text) => {
        const keys: SearchKey[] = [
          { key: 'TEXT', text },
          { key: 'BODY', text },
          { key: 'SUBJECT', text },
          { key: 'SENTON', dayMs: 0 },
        ];
        for (const key of keys) expect(typeof finds(octets, key)).toBe('boolean');
        if (finds(octets, { key: 'BODY', text })) expect(finds(octets, { key: 'TEXT', text })).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('hostile letters', () => {
  const size = 1024 * 1024;
  const nested = Array.from(
    { length: 60 },
    (_, i) => `Content-Type: multipart/mixed; boundary=b${i}x\r\n\r\n--b${i}x\r\n`,
  );
  const fill = (unit: string): string => unit.repeat(Math.ceil(size / unit.length));
  const hostile: Readonly<Record<string, string>> = {
    'parts in parts': nested.join('') + fill('--b1x\r\n'),
    'letters in letters': fill('Content-Type: message/rfc822\r\n\r\n'),
    'more parts than anybody reads': `Content-Type: multipart/mixed; boundary=b\r\n\r\n${fill('--b\r\n\r\n')}`,
    'lines that are nearly delimiters': `${nested.join('')}\r\n${fill('--b59\r\n')}`,
    'only line ends': fill('\r\n'),
    'fields only': fill('a:\r\n'),
    'one endless field': `Subject: ${fill(' \r\n ')}`,
    'blanks before a colon': `${fill(' ')}:`,
    'brackets that never close': `From: ${fill('(')}`,
    'quotes that never close': `From: ${fill('"\\')}\r\nTo: ${fill('<')}`,
    'words that are nearly encoded': `Subject: ${fill('=?a?b?')}`,
    'blanks after words': `Subject: ${fill('?= ')}`,
    'addresses without end': `To: ${fill('a@b,')}`,
    parameters: `Content-Type: text/plain; ${fill('a*0=b;')}`,
    'base64 of noise': `Content-Transfer-Encoding: base64\r\n\r\n${fill('=\r\nA')}`,
    'soft line ends': `Content-Transfer-Encoding: quoted-printable\r\n\r\n${fill('= \t ')}`,
  };

  it.each(Object.entries(hostile))('%s: read in no time', (_name, octets) => {
    const begun = performance.now();
    const part = parseMessage(octets);
    envelope(octets);
    bodyStructure(octets, true);
    section(octets, { path: [1, 1, 1], what: 'HEADER.FIELDS.NOT', fields: ['a'] });
    finds(octets, { key: 'TEXT', text: 'nowhere to be found' });
    // A millisecond or ten on any machine; whatever is quadratic takes minutes.
    expect(performance.now() - begun).toBeLessThan(1500);
    const count = (each: Part): number =>
      1 + [...(each.parts ?? []), ...(each.message ? [each.message] : [])].map(count).reduce((a, b) => a + b, 0);
    const depth = (each: Part): number =>
      1 + Math.max(0, ...[...(each.parts ?? []), ...(each.message ? [each.message] : [])].map(depth));
    expect(count(part)).toBeLessThanOrEqual(partsMax);
    expect(depth(part)).toBeLessThanOrEqual(depthMax);
  });
});

describe('a search', () => {
  const gbk = awkwardLetters['octets beyond ASCII'] ?? '';

  it.each<readonly [string, SearchKey, boolean]>([
    ['octets of GBK in a header that says nothing', { key: 'SUBJECT', text: '你好' }, true],
    ['octets of GBK in a body that says so', { key: 'BODY', text: '你好' }, true],
    ['what is not there', { key: 'BODY', text: '再见' }, false],
    ['a name in UTF-8', { key: 'FROM', text: '张三' }, true],
  ])('finds %s', (_name, key, found) => {
    expect(finds(gbk, key)).toBe(found);
  });

  it('knows what is new only where the session says so', () => {
    const key: SearchKey = { key: 'NEW' };
    expect(matches(letterOf('\r\n'), key, context)).toBe(false);
    expect(matches(letterOf('\r\n'), key, { ...context, recent: true })).toBe(true);
    expect(matches({ ...letterOf('\r\n'), flags: ['\\Seen'] }, key, { ...context, recent: true })).toBe(false);
    expect(matches(letterOf('\r\n'), { key: 'OLD' }, context)).toBe(true);
    expect(matches(letterOf('\r\n'), { key: 'RECENT' }, { ...context, recent: true })).toBe(true);
  });

  it('counts days where the server is', () => {
    const letter = { ...letterOf('\r\n'), receivedMs: Date.UTC(2021, 3, 14, 20) };
    const on = (day: number): SearchKey => ({ key: 'ON', dayMs: Date.UTC(2021, 3, day) });
    expect(matches(letter, on(14), context)).toBe(true);
    expect(matches(letter, on(15), { ...context, zoneMinutes: 480 })).toBe(true);
  });
});
