// Pastes in every dress: who is read to have said what, what is put in, and what is refused with a reason.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fromLatin1, toLatin1, toUtf8 } from '../octets.ts';
import { dresses, readPaste } from './index.ts';
import type { Paste } from './index.ts';

const decoder = new TextDecoder('gb18030', { fatal: true });

function gb18030(octets: Uint8Array): string | undefined {
  try {
    return decoder.decode(octets);
  } catch {
    return undefined;
  }
}

const folder = path.join(import.meta.dirname, 'samples');
const samples = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -'.txt'.length));

function readSample(name: string): Paste {
  return readPaste(readFileSync(path.join(folder, `${name}.txt`)), { gb18030 });
}

function read(text: string): Paste {
  return readPaste(toUtf8(text), { gb18030 });
}

/** One line for each part: its line in the paste, who speaks (`*` put in, `?` guessed), and what is said. */
function turnsOf({ parts }: Paste): readonly string[] {
  return parts.map(({ from, octets, line, implied, guessed }) => {
    const speaker = from === 'client' ? 'C' : 'S';
    const text = toLatin1(octets).replace(/\r\n$/, '');
    return `${line} ${speaker}${guessed ? '?' : implied ? '*' : ''} ${text}`;
  });
}

/** What was in the paste, without lines put in. */
function saidIn(paste: Paste): readonly string[] {
  return turnsOf(paste).filter((turn) => !/^\d+ [CS][*?]/.test(turn));
}

function noteIds({ notes }: Paste): readonly string[] {
  return notes.map(({ id }) => id);
}

describe('samples', () => {
  it('show every dress', () => {
    expect(new Set(samples.map((name) => readSample(name).dress))).toEqual(new Set(dresses));
  });

  it.each(samples)('%s is read as its turns say', async (name) => {
    const paste = readSample(name);
    const facts = [
      `dress ${paste.dress}`,
      `ignored ${paste.ignoredLines}`,
      ...paste.notes.map(({ id, params }) => `note ${id}${params ? ` ${JSON.stringify(params)}` : ''}`),
      ...paste.parts.flatMap(({ opens }) => (opens ? [`opens ${opens}`] : [])),
    ];
    await expect([...facts, '', ...turnsOf(paste), ''].join('\n')).toMatchFileSnapshot(`samples/${name}.turns`);
  });
});

const dialog = ['S: 220 mx.example.org', 'C: EHLO a.example.org', 'S: 250 mx.example.org', 'C: QUIT', 'S: 221 Bye'];
const said = ['S 220 mx.example.org', 'C EHLO a.example.org', 'S 250 mx.example.org', 'C QUIT', 'S 221 Bye'];

describe('openssl s_client', () => {
  const dump = ['CONNECTED(00000003)', 'depth=0 CN = mx.example.org', 'verify return:1', '---', '250 CHUNKING'];
  const talk = ['EHLO a.example.org', '250 mx.example.org', 'MAIL FROM:<a@example.org>', '250 Ok'];
  const again = ['RCPT TO:<b@example.net>', 'RENEGOTIATING', 'depth=0 CN = mx.example.org', 'verify return:1'];

  it('goes on after keys were made anew, without the line that asked for it', () => {
    const rest = ['rcpt to:<b@example.net>', '554 5.7.1 Relay access denied', 'quit', '221 Bye', 'closed'];
    const paste = read([...dump, ...talk, ...again, ...rest].join('\n'));
    expect(saidIn(paste).slice(-6)).toEqual([
      '8 C MAIL FROM:<a@example.org>',
      '9 S 250 Ok',
      '14 C rcpt to:<b@example.net>',
      '15 S 554 5.7.1 Relay access denied',
      '16 C quit',
      '17 S 221 Bye',
    ]);
  });

  it('leaves at a Q, which the server never sees', () => {
    const paste = read([...dump, ...talk, 'QUIT', 'DONE'].join('\n'));
    expect(saidIn(paste).at(-1)).toBe('9 S 250 Ok');
  });
});

describe('what lies around the lines', () => {
  const wrap = (change: (line: string, i: number) => string, join = '\n'): string => dialog.map(change).join(join);
  it.each([
    ['CRLF', wrap((line) => line, '\r\n')],
    ['only carriage returns', wrap((line) => line, '\r')],
    ['a byte order mark', `\ufeff${wrap((line) => line)}`],
    ['indentation', wrap((line) => `      ${line}`)],
    ['numbers and a tab', wrap((line, i) => `     ${i + 1}\t${line}`)],
    ['numbers and a colon', wrap((line, i) => `${i + 99}:${line}`)],
    ['quotation', wrap((line) => `> ${line}`)],
    ['quotation twice', wrap((line) => `>> ${line}`)],
    ['a Markdown fence', `\`\`\`text\n${wrap((line) => line)}\n\`\`\``],
    ['colours', wrap((line) => `\u001b[32m${line}\u001b[0m`)],
    ['times', wrap((line, i) => `2026-01-02 12:00:0${i}.123 ${line}`)],
    ['times and levels', wrap((line, i) => `[2026-01-02T12:00:0${i}Z] DEBUG (smtp) ${line}`)],
    ['syslog', wrap((line, i) => `Jan  2 12:00:0${i} host sender[12]: ${line}`)],
    ['other signs', wrap((line) => line.replace(/^S:/, 'S<').replace(/^C:/, 'C>'))],
    ['words', wrap((line) => line.replace(/^S:/, 'Server:').replace(/^C:/, 'Client:'))],
    ['brackets', wrap((line) => line.replace(/^S:/, '[S]').replace(/^C:/, '[C]'))],
    ['no blank', wrap((line) => line.replace(': ', ':'))],
    ['angles', wrap((line) => line.replace(/^S:/, '<<<').replace(/^C:/, '>>>'))],
    ['arrows', wrap((line) => line.replace(/^S:/, '<--').replace(/^C:/, '-->'))],
    ['Chinese words', wrap((line) => line.replace(/^S: /, '服务器：').replace(/^C: /, '客户端：'))],
    ['blank lines', wrap((line) => line, '\n\n')],
    ['prose around', `I typed this:\n\n${wrap((line) => line)}\n\nWhat is wrong?`],
  ])('does not matter: %s', (_name, text) => {
    expect(saidIn(read(text)).map((turn) => turn.replace(/^\d+ /, ''))).toEqual(said);
  });

  it('does not matter: UTF-16', () => {
    const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));
    for (const text of [`\ufeff${dialog.join('\r\n')}`, dialog.join('\r\n')]) {
      expect(saidIn(readPaste(utf16(text))).map((turn) => turn.replace(/^\d+ /, ''))).toEqual(said);
    }
  });

  it('leaves the numbers of lines as they are in the paste', () => {
    expect(saidIn(read(`\n\n  ${dialog.join('\n\n  ')}`)).map((turn) => turn.split(' ')[0])).toEqual([
      '3',
      '5',
      '7',
      '9',
      '11',
    ]);
  });
});

describe('what is left out', () => {
  it.each([
    [
      'the dot of a letter',
      'C: DATA\nS: 354 go\nC: Subject: x\nS: 250 queued',
      ['2 S 354 go', '3 C Subject: x', '4 C* .', '4 S 250 queued'],
    ],
    [
      'the go-ahead for a letter',
      'C: DATA\nC: Subject: x\nC: .\nS: 250 queued',
      ['2 S* 354 ', '2 C Subject: x', '3 C .', '4 S 250 queued'],
    ],
    [
      'a whole letter',
      'C: DATA\nS: 354 go\nC: QUIT\nS: 221 bye',
      ['3 C* Subject: -', '3 C* ', '3 C* .', '3 S* 250 ', '3 C QUIT', '4 S 221 bye'],
    ],
    ['the end of a list', 'C: EHLO a\nS: 250-mx\nC: QUIT', ['2 S 250-mx', '3 S* 250 ', '3 C QUIT']],
    [
      'replies in between',
      'S: +OK ready\nC: USER alice\nC: PASS secret-word\nS: +OK 24 messages',
      ['2 C USER alice', '3 S* +OK ', '3 C PASS secret-word', '4 S +OK 24 messages'],
    ],
    ['a listing', 'C: LIST\nS: +OK 2\nC: QUIT\nS: +OK', ['2 S +OK 2', '3 S* .', '3 C QUIT', '4 S +OK']],
    [
      'challenges',
      'C: AUTH LOGIN\nC: YWxpY2U=\nC: c2VjcmV0LXdvcmQ=\nS: 235 ok',
      ['2 S* 334 VXNlcm5hbWU6', '2 C YWxpY2U=', '3 S* 334 UGFzc3dvcmQ6', '3 C c2VjcmV0LXdvcmQ=', '4 S 235 ok'],
    ],
  ])('is put in: %s', (_name, text, turns) => {
    expect(turnsOf(read(text)).slice(-turns.length)).toEqual(turns);
  });

  it('is not invented where commands were sent at once', () => {
    const pipelined =
      'S: 220 x\nC: EHLO a\nS: 250 x\nC: MAIL FROM:<a@b.test>\nC: RCPT TO:<c@d.test>\nS: 250 1\nS: 250 2';
    expect(turnsOf(read(pipelined)).some((turn) => turn.includes('*'))).toBe(false);
    const early =
      'S: 220 x\nC: EHLO a\nS: 250 x\nC: AUTH LOGIN\nC: YWxpY2U=\nC: c2VjcmV0\nS: 535 a\nS: 500 b\nS: 500 c';
    expect(turnsOf(read(early)).some((turn) => turn.includes('*'))).toBe(false);
  });

  it('is said: a letter, a broken end', () => {
    expect(noteIds(read('C: DATA\nS: 354 go\nS: 554 no'))).toContain('paste.letterMissing');
    expect(noteIds(read('S: 220 x\nC: EHLO a\nS: 250-mx\nS: 250-SIZE'))).toEqual(['paste.broken']);
    expect(noteIds(read('S: 220 x\nC: EHLO a\nS: 250 mx\nC: DATA\nS: 354 go\nC: Subject: x'))).toEqual([
      'paste.broken',
    ]);
  });

  it('is filled up in a literal that was shortened, and dropped from one that grew', () => {
    const short = read(
      'S: * OK x\nC: a1 FETCH 1 BODY[]\nS: * 1 FETCH (BODY[] {400}\nS: Subject: x\nS: )\nS: a1 OK done',
    );
    expect(turnsOf(short).slice(-3)).toEqual([`3 S* ${' '.repeat(388)}`, '5 S )', '6 S a1 OK done']);
    const long = read(
      'S: * OK x\nC: a1 FETCH 1 BODY[]\nS: * 1 FETCH (BODY[] {7}\nS: 12345\nS: 67890\nS: )\nS: a1 OK done',
    );
    expect(turnsOf(long).slice(-3)).toEqual(['4 S 12345', '6 S )', '7 S a1 OK done']);
  });
});

describe('several conversations', () => {
  it('are told apart, each with its protocol', () => {
    const paste = read('S: 220 a\nC: QUIT\nS: 221 b\nS: 220 c\nC: QUIT\nS: 221 d');
    expect(paste.parts.map(({ opens }) => opens)).toEqual(['smtp', undefined, undefined, 'smtp', undefined, undefined]);
    const both = read(
      '$ telnet a 25\nTrying 192.0.2.1...\n220 a\nquit\n221 b\nTrying 192.0.2.1...\n+OK c\nquit\n+OK d',
    );
    expect(both.parts.flatMap(({ opens }) => opens ?? [])).toEqual(['smtp', 'pop3']);
  });

  it('are of the protocol that the person names', () => {
    const paste = readPaste(toUtf8('C: QUIT\nS: 221 x'), { protocol: 'pop3' });
    expect(paste.parts[0]?.opens).toBe('pop3');
  });
});

describe('text in the wrong charset', () => {
  it('is the octets that it was', () => {
    const paste = read('S: 220 x\nC: AUTH PLAIN AAA=\nS: 535 ÇëÊ¹ÓÃÊÚÈ¨ÂëµÇÂ¼');
    expect(gb18030(paste.parts[2]?.octets ?? new Uint8Array())).toBe('535 请使用授权码登录\r\n');
    expect(paste.notes).toEqual([{ id: 'paste.recoded', params: { lines: '3' } }]);
  });

  it.each(['535 Identifiant refusé', '535 Benutzer oder Kennwort ungültig, Änderung nötig', '535 请使用授权码登录'])(
    'stays: %s',
    (reply) => expect(noteIds(read(`S: 220 x\nC: AUTH PLAIN AAA=\nS: ${reply}`))).toEqual([]),
  );
});

describe('what is no paste', () => {
  const gzip = Uint8Array.from({ length: 4000 }, (_, i) => (Math.imul(i + 1, 2_654_435_761) >>> 13) & 0xff);
  it.each([
    ['nothing', new Uint8Array(), 'paste.empty'],
    ['blanks', toUtf8(' \n\t\r\n'), 'paste.empty'],
    ['zeros', new Uint8Array(4096), 'paste.binary'],
    ['compressed data', gzip, 'paste.binary'],
    ['prose', toUtf8('Dear all,\n\nthe 250 people of 1939 said OK.\nBye'), 'paste.noMail'],
    ['HTTP', toUtf8('> GET / HTTP/1.1\n> Host: example.org\n< HTTP/1.1 200 OK\n< Server: x\n'), 'paste.noMail'],
    ['code', toUtf8('const x = 550;\nif (x > 500) return "no";\n'), 'paste.noMail'],
    ['Chinese prose', toUtf8('今天天气很好，我们去公园。\n原因：没有。'), 'paste.noMail'],
  ])('%s has a reason', (_name, octets, id) => {
    const paste = readPaste(octets);
    expect(paste.problem?.id).toBe(id);
    expect(paste.parts).toEqual([]);
  });
});

describe('limits', () => {
  const line = fromLatin1('The quick brown fox jumps over the lazy dog, and 550 people watch it.\n');
  const huge = new Uint8Array(100 * 1024 * 1024);
  for (let at = 0; at + line.length <= huge.length; at += line.length) huge.set(line, at);

  it('100 MB are looked at in a few seconds', () => {
    const startMs = performance.now();
    expect(readPaste(new Uint8Array(huge.length)).problem?.id).toBe('paste.binary');
    expect(readPaste(huge).problem?.id).toBe('paste.noMail');
    expect(noteIds(readPaste(huge))).toEqual(['paste.cut']);
    // Some two seconds on an idle machine.
    expect(performance.now() - startMs).toBeLessThan(20_000);
  }, 60_000);

  it('says what was left out', () => {
    const text = toUtf8(dialog.join('\n'));
    expect(readPaste(text, { octetsMax: 30 }).notes).toEqual([{ id: 'paste.cut', params: { left: '54 B' } }]);
    expect(readPaste(text, { octetsLeft: 5_000_000 }).notes).toEqual([
      { id: 'paste.cut', params: { left: '4.8 MiB' } },
    ]);
  });

  it('cuts overlong lines', () => {
    const paste = read(`S: 220 x\nC: QUIT\nS: 221 ${'x'.repeat(100_000)}`);
    expect(paste.notes).toEqual([{ id: 'paste.longLines', params: { count: 1 } }]);
    expect(paste.parts[2]?.octets.length).toBe(65_536 - 3 + 2);
  });

  it.each([
    [
      'a log',
      'Jan  2 12:00:01 m postfix/smtp[1]: A: to=<a@b.test>, status=bounced (host m said: 550 5.1.1 no (in reply to RCPT TO command))\n',
    ],
    ['marks', 'S: 250-250 250-250 250-\n'],
    ['brackets', '((((((((((((((((((((((((((((((((((((((((((((((((((\n'],
    ['arrows', '>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>\n'],
    ['a DSN', 'Diagnostic-Code: smtp; 550 5.1.1 error: error: error: error: error:\n'],
    ['literals', 'S: * 1 FETCH (BODY[] {99999999}\n'],
    ['words that introduce', 'error error error error: error: error said: (550 (550 (550\n'],
  ])(
    'is not slow on many lines like %s',
    (_name, repeated) => {
      const text = toUtf8(repeated.repeat(Math.floor(1_000_000 / repeated.length)));
      const startMs = performance.now();
      readPaste(text);
      // Less than half a second on an idle machine; what grows with the square of the lines takes minutes.
      expect(performance.now() - startMs).toBeLessThan(10_000);
    },
    60_000,
  );
});
