// A transcript as a script: a real shell prints what the client said, octet for octet, and no secret is in it.

import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { fromLatin1, toBase64 } from '../../octets.ts';
import { documentOf } from '../document.ts';
import { readPublicEvent } from '../publicJson.ts';
import { loadTranscriptSpeech } from '../speech.ts';
import { scriptOf } from './rerun.ts';
import { quoteFormat } from './shellWord.ts';

function run(script: string, env: Readonly<Record<string, string>> = {}): Buffer {
  return execFileSync('bash', ['-c', script], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'], ...env },
  });
}

describe('what is quoted', () => {
  it('comes back from a shell octet for octet', () => {
    const every = Uint8Array.from({ length: 256 }, (_, octet) => octet);
    const cases = [
      every,
      every.toReversed(),
      ...['-n \'$(id)\' `id` "$HOME" %s %d \\n\\\\', '--', "'", '%', '\x007'].map(fromLatin1),
    ];
    let state = 7;
    for (let round = 0; round < 60; round++) {
      const length = 1 + (round % 40);
      cases.push(Uint8Array.from({ length }, () => (state = (state * 48271) % 2147483647) & 0xff));
    }
    const script = cases.map((octets) => `printf ${quoteFormat(octets)}`).join('\n');
    expect(run(script).equals(Buffer.concat(cases))).toBe(true);
  });
});

/** A session: what the client said, line by line. */
function session(host: string, lines: readonly (readonly [string, ...Record<string, unknown>[]])[]) {
  const facts = [
    { kind: 'open', target: { host, port: 25, security: 'plain' }, startedMs: 0 },
    { kind: 'dialect', dialect: 'smtp', why: 'port' },
    ...lines.map(([text, ...spans], i) => {
      const whole = { id: 'smtp.verb', start: 0, end: text.length, kind: 'plain' };
      const next = { client: { kind: 'line' }, server: { kind: 'line' } };
      const reading = { spans: spans.length > 0 ? spans : [whole], next };
      return { kind: 'unit', from: 'client', turn: i + 1, frame: 'line', octets: toBase64(fromLatin1(text)), reading };
    }),
  ];
  const events = facts.flatMap((fact, seq) => readPublicEvent(JSON.stringify({ v: 1, seq, atMs: 0, ...fact })) ?? []);
  return documentOf(events, { title: '$(id)', origin: 'imported' });
}

const speech = await loadTranscriptSpeech('smtp', 'en');

/** What the script says to whatever carries it. */
function said(script: string, env: Readonly<Record<string, string>> = {}): string {
  const carrier = script.lastIndexOf('\nexec 3<>');
  return run(`${script.slice(0, carrier)}\nsession\n`, { PAUSE: '0', ...env }).toString('latin1');
}

function clientLine(
  octets: string,
  ...spans: readonly (readonly [string, string, string?])[]
): [string, ...Record<string, unknown>[]] {
  let at = 0;
  const tiles = spans.map(([text, id, role]) => {
    const start = at;
    at += text.length;
    return { id, start, end: at, ...(role === undefined ? { kind: 'plain' } : { kind: 'credential', role }) };
  });
  return [octets, ...tiles];
}

describe('the script', () => {
  it('says what was said, with what its reader sets in the place of a secret', () => {
    const auth = clientLine(
      'AUTH PLAIN ********\r\n',
      ['AUTH PLAIN ', 'smtp.verb'],
      ['********', 'sasl.response.plain', 'response'],
      ['\r\n', 'line.end'],
    );
    const script = scriptOf(session('mx.example', [["EHLO it's-$me\r\n"], auth]), speech);
    expect(script).toContain('exec 3<>/dev/tcp/mx.example/25\n');
    expect(script).not.toContain('********');
    expect(() => said(script)).toThrow('PASSWORD');
    expect(scriptOf(session('mx.example', [['NOOP\r\n']]), speech)).not.toContain('PASSWORD');
    expect(said(script, { LOGIN: 'bob', PASSWORD: "o'p %s" })).toBe(
      `EHLO it's-$me\r\nAUTH PLAIN ${btoa("\0bob\0o'p %s")}\r\n`,
    );
  });

  it('leaves out a secret that was made for one session, and says so there', () => {
    const apop = clientLine(
      'APOP alice ********\r\n',
      ['APOP alice ', 'verb.APOP'],
      ['********', 'arg.digest', 'response'],
      ['\r\n', 'line.end'],
    );
    const script = scriptOf(session('mx.example', [['NOOP\r\n'], apop, ['QUIT\r\n']]), speech);
    expect(script).toContain(`# ${speech.word('script.secret')}\n`);
    expect(script).not.toContain('PASSWORD');
    expect(said(script)).toBe('NOOP\r\nQUIT\r\n');
  });

  it('asks where the practice server is, which no name server knows', () => {
    for (const host of ['practice', 'smtp.163.practice.test', 'full.fault.test.']) {
      const script = scriptOf(session(host, []), speech);
      expect(script).toContain('exec 3<>"/dev/tcp/${HOST:?}/${PORT:?}"\n');
      expect(script).toContain(`# ${speech.word('script.practice')}\n`);
    }
  });

  it('leaves out a host that would be something else to a shell', () => {
    for (const host of ['a;id', '-e', '$(id)', 'a b', ''])
      expect(scriptOf(session(host, []), speech)).toContain('exec 3<>"/dev/tcp/${HOST:?}/${PORT:?}"\n');
  });
});
