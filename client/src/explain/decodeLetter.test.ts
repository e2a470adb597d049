// What a mail program would show of a letter: Chinese charsets, packings, attachments, and nothing that a screen obeys.

import { fromLatin1, toUtf8 } from '@mailterm/shared/octets';
import { describe, expect, it } from 'vitest';
import { decodeLetter } from './decodeLetter.ts';

const decode = (lines: readonly string[]) => decodeLetter(fromLatin1(lines.join('\r\n')));

describe('a decoded letter', () => {
  it('reads addresses, subject and date', async () => {
    const letter = await decode([
      'From: =?UTF-8?B?5byg5LiJ?= <alice@example.org>',
      'To: Bob <bob@example.test>, Friends: =?gb2312?B?wO7LxA==?= <l@example.test>;',
      'Subject: =?gb2312?B?xOO6ww==?=',
      'Date: Tue, 20 Apr 2021 10:00:00 +0800',
      '',
      'hi',
    ]);
    expect(letter).toMatchObject({
      from: '张三 <alice@example.org>',
      to: 'Bob <bob@example.test>, Friends: 李四 <l@example.test>',
      subject: '你好',
      date: new Date('2021-04-20T02:00:00Z'),
      text: 'hi',
    });
  });

  it.each([
    ['gb2312', 'base64', 'xOO6ww=='],
    ['GBK', 'quoted-printable', '=C4=E3=BA=C3'],
    ['gb18030', '8bit', '\xc4\xe3\xba\xc3'],
    ['utf-8', 'base64', '5L2g5aW9'],
  ])('reads text in %s, packed as %s', async (charset, packing, body) => {
    const fields = [`Content-Type: text/plain; charset=${charset}`, `Content-Transfer-Encoding: ${packing}`];
    expect((await decode([...fields, '', body])).text).toBe('你好');
  });

  it('reads Chinese that does not say its charset', async () => {
    const letter = await decode(['Subject: \xc4\xe3\xba\xc3', '', '\xca\xda\xc8\xa8\xc2\xeb']);
    expect(letter).toMatchObject({ subject: '你好', text: '授权码' });
    expect((await decodeLetter(toUtf8('Subject: 你好\r\n\r\n授权码'))).subject).toBe('你好');
  });

  it('lists the files and keeps HTML as text', async () => {
    const letter = await decode([
      'Content-Type: multipart/mixed; boundary=x',
      '',
      '--x',
      'Content-Type: text/html',
      '',
      '<b>hi</b><img src="https://example.org/x.png">',
      '--x',
      'Content-Type: application/pdf',
      'Content-Disposition: attachment; filename="=?gb2312?B?sai45i5wZGY=?="',
      'Content-Transfer-Encoding: base64',
      '',
      'AAECAw==',
      '--x--',
    ]);
    expect(letter.text).toBeUndefined();
    expect(letter.html).toContain('<img src="https://example.org/x.png">');
    expect(letter.attachments).toEqual([{ name: '报告.pdf', type: 'application/pdf', octets: 4 }]);
  });

  it('shows what a screen would obey', async () => {
    const letter = await decode(['Subject: =?utf-8?B?G1s2biDigK4=?=', 'Date: soon \x07', '', 'a\x1b[6n\tb\r\nc']);
    expect(letter).toMatchObject({ subject: '␛[6n ⟨U+202E⟩', text: 'a␛[6n\tb\nc' });
    expect(letter.date).not.toMatch(/\x07/);
  });

  it('is refused when it is nested too deeply', async () => {
    const nested = Array.from({ length: 150 }, (_, i) => [
      `Content-Type: multipart/mixed; boundary=x${i}`,
      '',
      `--x${i}`,
    ]);
    await expect(decode(nested.flat())).rejects.toThrow();
  });

  it('may be empty', async () => {
    expect(await decodeLetter(new Uint8Array(0))).toMatchObject({ text: undefined, attachments: [] });
  });
});
