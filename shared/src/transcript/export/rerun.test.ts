// A transcript as a script: a real shell prints what the client said, octet for octet, and no secret is in it.

import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { fromLatin1, toBase64 } from '../../octets.ts';
import { documentOf } from '../document.ts';
import { readPublicEvent } from '../publicJson.ts';
import { quoteFormat, scriptOf } from './rerun.ts';

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
      const reading = { spans: spans.length > 0 ? spans : [whole] };
      return { kind: 'unit', from: 'client', turn: i + 1, frame: 'line', octets: toBase64(fromLatin1(text)), reading };
    }),
  ];
  const events = facts.flatMap((fact, seq) => readPublicEvent(JSON.stringify({ v: 1, seq, atMs: 0, ...fact })) ?? []);
  return documentOf(events, { title: '$(id)', origin: 'imported' });
}

describe('the script', () => {
  it('says what was said, with what its reader sets in the place of a secret', () => {
    const line = 'AUTH PLAIN ********\r\n';
    const spans = [
      { id: 'smtp.verb', start: 0, end: 11, kind: 'plain' },
      { id: 'sasl.answer', start: 11, end: 19, kind: 'credential', role: 'response' },
      { id: 'line.end', start: 19, end: 21, kind: 'plain' },
    ];
    const script = scriptOf(session('mx.example', [["EHLO it's-$me\r\n"], [line, ...spans]]));
    expect(script).toContain('} | nc mx.example 25\n');
    expect(script).not.toContain('********');
    expect(() => run(script.replace('nc mx.example 25', 'cat'))).toThrow('PASSWORD');
    expect(scriptOf(session('mx.example', [['NOOP\r\n']]))).not.toContain('PASSWORD');
    const said = run(script.replace('nc mx.example 25', 'cat').replaceAll('sleep 1', ':'), {
      LOGIN: 'bob',
      PASSWORD: "o'p %s",
    });
    expect(said.toString('latin1')).toBe(`EHLO it's-$me\r\nAUTH PLAIN ${btoa("\0bob\0o'p %s")}\r\n`);
  });

  it('leaves out a host that would be something else to a shell', () => {
    for (const host of ['a;id', '-e', '$(id)', 'a b', ''])
      expect(scriptOf(session(host, []))).toContain('} | nc "${HOST:?}" "${PORT:?}"\n');
  });
});
