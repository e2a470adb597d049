// Redaction: what is secret by its position never reaches a public event, in no form; what is not, does.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading, Span } from '../dialect.ts';
import { fromBase64, fromLatin1, toBase64, toLatin1 } from '../octets.ts';
import type { OwnerEvent, PublicEvent } from './event.ts';
import { readPublicEvent, writePublicEvent } from './publicJson.ts';
import { Redactor } from './redact.ts';

function readingOf(spans: readonly Span[], more: Partial<Reading> = {}): Reading {
  return {
    spans,
    complete: true,
    says: { id: 'says' },
    means: { id: 'means' },
    oddities: [],
    diagnoses: [],
    effects: [],
    next: { client: { kind: 'line' }, server: { kind: 'line' } },
    state: 'ready',
    hints: [],
    ...more,
  };
}

/** A log under construction: lines with their secret part between « and ». */
class Log {
  readonly events: OwnerEvent[] = [];
  readonly #offsets = { client: 0, server: 0 };
  #turn = 0;

  say(from: 'client' | 'server', marked: string, more: Partial<Reading> & { role?: Span['role'] } = {}): this {
    const open = marked.indexOf('«');
    const close = marked.indexOf('»') - 1;
    const octets = fromLatin1(marked.replace(/[«»]/g, '') + '\r\n');
    const { role = 'password', ...reading } = more;
    const spans: Span[] =
      open < 0
        ? [{ id: 'text', start: 0, end: octets.length, kind: 'plain' }]
        : [
            { id: 'verb', start: 0, end: open, kind: 'plain' },
            {
              id: 'secret',
              start: open,
              end: close,
              kind: 'credential',
              role,
              params: { endsWithNewline: 1, text: 'x' },
            },
            { id: 'line.end', start: close, end: octets.length, kind: 'plain' },
          ];
    const tiling = spans.filter((span) => span.end > span.start);
    if (from === 'client') this.#turn++;
    const offset = this.#offsets[from];
    this.#offsets[from] += octets.length;
    const stamp = () => ({ seq: this.events.length, atMs: this.events.length * 10 });
    this.events.push({ ...stamp(), kind: 'octets', from, offset, octets });
    this.events.push({
      ...stamp(),
      kind: 'reading',
      from,
      turn: this.#turn,
      start: offset,
      end: offset + octets.length,
      frame: 'line',
      reading: readingOf(tiling, reading),
    });
    return this;
  }

  publish(): PublicEvent[] {
    const redactor = new Redactor();
    return this.events.flatMap((event) => redactor.publish(event));
  }
}

/** The public log as a reader sees it: redactions carried out, octets as text. */
function shown(events: readonly PublicEvent[]): string[] {
  const units = new Map<number, string>();
  for (const event of events) {
    if (event.kind === 'unit') units.set(event.seq, toLatin1(fromBase64(event.octets) as Uint8Array));
    if (event.kind === 'redact') units.set(event.unit, toLatin1(fromBase64(event.by.octets) as Uint8Array));
  }
  return [...units.values()];
}

describe('redact', () => {
  it('masks a credential by its position, with a length that says nothing', () => {
    const lines = shown(new Log().say('client', 'PASS «a»').say('client', 'PASS «a much longer secret»').publish());
    expect(lines).toEqual(['PASS ********\r\n', 'PASS ********\r\n']);
  });

  it('numbers public events without gaps', () => {
    const events = new Log().say('server', '+OK').say('client', 'PASS «secret1»').say('server', '+OK').publish();
    expect(events.map((event) => event.seq)).toEqual([0, 1, 2]);
  });

  it('publishes only closed facts about a credential', () => {
    const [event] = new Log().say('client', 'PASS «secret1»').publish();
    expect(event?.kind === 'unit' && event.reading.spans[1]?.params).toEqual({ endsWithNewline: 1 });
  });

  it('keeps spans tiling the masked octets', () => {
    for (const event of new Log().say('client', 'PASS «x»').say('server', '-ERR no secret x here').publish()) {
      if (event.kind !== 'unit') continue;
      const ends = event.reading.spans.map((span) => span.end);
      expect(event.reading.spans.map((span) => span.start)).toEqual([0, ...ends.slice(0, -1)]);
      expect(ends[ends.length - 1]).toBe((fromBase64(event.octets) as Uint8Array).length);
    }
  });

  const secret = 'practice-code';
  const forms: readonly (readonly [string, string])[] = [
    ['plain', secret],
    ['base64', toBase64(fromLatin1(secret))],
    ['base64, one octet before', toBase64(fromLatin1(`x${secret}`))],
    ['base64, two octets before and one after', toBase64(fromLatin1(`xy${secret}z`))],
    ['hexadecimal', Array.from(fromLatin1(secret), (octet) => octet.toString(16)).join('')],
    [
      'upper-case hexadecimal',
      Array.from(fromLatin1(secret), (octet) => octet.toString(16))
        .join('')
        .toUpperCase(),
    ],
    ['percent-encoded', 'practice%2Dcode'],
    ['quoted-printable', 'practice=2Dcode'],
    ['quoted-printable over a soft line break', 'practice=\r\n-code'],
    ['folded base64', toBase64(fromLatin1(secret)).replace(/^(.{9})/, '$1\r\n ')],
  ];
  it.each(forms)('masks a repeat: %s', (_name, form) => {
    const lines = shown(new Log().say('client', `PASS «${secret}»`).say('server', `500 what is "${form}"?`).publish());
    expect(lines[1]).toBe('500 what is "********"?\r\n'.replace('********', lines[1]?.slice(13, -4) ?? ''));
    expect(lines[1]).not.toContain(form);
    expect(lines[1]).toContain('********');
  });

  it('masks what was published before the secret was learnt', () => {
    const log = new Log().say('server', `220 hello ${secret}`).say('client', `PASS «${secret}»`);
    expect(shown(log.publish())).toEqual(['220 hello ********\r\n', 'PASS ********\r\n']);
  });

  it('learns the password of a base64 SASL response, and not the user name', () => {
    const response = toBase64(fromLatin1(`\0alice@163.com\0${secret}`));
    const log = new Log()
      .say('client', `AUTH PLAIN «${response}»`, { role: 'response' })
      .say('client', 'MAIL FROM:<alice@163.com>')
      .say('server', `550 ${secret} is no mailbox`);
    expect(shown(log.publish()).slice(1)).toEqual(['MAIL FROM:<alice@163.com>\r\n', '550 ******** is no mailbox\r\n']);
  });

  it('masks a password whose base64 ended with a line end, also where it is repeated without', () => {
    const log = new Log()
      .say('client', `«${toBase64(fromLatin1(`${secret}\n`))}»`, { role: 'password' })
      .say('server', `535 ${secret} is wrong`);
    expect(shown(log.publish()).at(-1)).toBe('535 ******** is wrong\r\n');
  });

  it('masks a repeat in base64 and neither the blank before it nor the line end behind', () => {
    const log = new Log().say('client', `AUTH LOGIN «${toBase64(fromLatin1(secret))}»`);
    for (const text of [secret, `${secret}+`, `${secret}+x`]) {
      log.say('server', `535 ${toBase64(fromLatin1(text))}`).say('server', `535 ${toBase64(fromLatin1(text))} no`);
    }
    const lines = shown(log.publish()).slice(1);
    expect(lines.slice(0, 2)).toEqual(['535 ********\r\n', '535 ******** no\r\n']);
    for (const line of lines) expect(line).toMatch(/^535 \*{8}[A-Za-z0-9+/=]{0,4}( no)?\r\n$/);
  });

  it('leaves nothing of base64 that tells how long the secret was', () => {
    const told = ['secret1', 'secret12', 'secret123', 'secret1234'].map((word) => {
      const log = new Log()
        .say('client', `PASS «${word}»`)
        .say('server', `-ERR ${toBase64(fromLatin1(word))} is wrong`);
      return shown(log.publish())[1];
    });
    expect(new Set(told)).toEqual(new Set(['-ERR ******** is wrong\r\n']));
  });

  it('masks a password that was written with backslashes, also where it is repeated without', () => {
    const log = new Log().say('client', 'a1 LOGIN alice "«pass\\"word\\\\1»"').say('server', 'a1 NO not pass"word\\1');
    expect(shown(log.publish())).toEqual(['a1 LOGIN alice "********"\r\n', 'a1 NO not ********\r\n']);
  });

  it('masks a password without backslashes, also where it is repeated with them', () => {
    const log = new Log().say('client', 'PASS «pass"word\\1»').say('server', '-ERR "pass\\"word\\\\1" is wrong');
    expect(shown(log.publish())).toEqual(['PASS ********\r\n', '-ERR "********" is wrong\r\n']);
  });

  it('masks a password that was read with a quotation mark too many, also where it is repeated without', () => {
    const log = new Log().say('client', 'a1 LOGIN alice «pass"word"»').say('server', 'a1 BAD pass"word');
    expect(shown(log.publish())[1]).toBe('a1 BAD ********\r\n');
  });

  it.each([
    ['CRAM-MD5', 'alice b913a602c7eda7a495b4e6e7334d3890', 'b913a602c7eda7a495b4e6e7334d3890'],
    ['DIGEST-MD5', 'username="alice",response=d388dad90d4bbd760a152321f2143af7', 'd388dad90d4bbd760a152321f2143af7'],
    ['SCRAM', 'c=biws,r=fyko3rfc,p=v0X8v3Bz2T0CJGbJQyF0X', 'v0X8v3Bz2T0CJGbJQyF0X'],
    ['OAUTHBEARER', 'n,,\x01auth=Bearer ya29.token-token\x01\x01', 'ya29.token-token'],
  ])('masks the proof of %s where it is repeated alone', (_name, answer, proof) => {
    const log = new Log()
      .say('client', `«${toBase64(fromLatin1(answer))}»`, { role: 'response' })
      .say('server', `535 ${proof} for alice`);
    expect(shown(log.publish())[1]).toBe('535 ******** for alice\r\n');
  });

  it('looks for many secrets as it does for few', () => {
    const log = new Log();
    for (let at = 0; at < 150; at++) log.say('client', `PASS «secret-${at}-x»`);
    for (let at = 0; at < 150; at++) log.say('server', `-ERR secret-${at}-x`);
    expect(new Set(shown(log.publish()))).toEqual(new Set(['PASS ********\r\n', '-ERR ********\r\n']));
  });

  it('withholds a line that is no command, and its repeats', () => {
    const log = new Log()
      .say('client', 'hunter2-hunter2', { withheld: true })
      .say('server', '500 unrecognized: "hunter2-hunter2"');
    const events = log.publish();
    expect(events[0]).toMatchObject({ kind: 'unit', withheld: true });
    expect(shown(events)).toEqual(['********\r\n', '500 unrecognized: "********"\r\n']);
  });

  it('leaves content out beyond the size of a transcript, and never a command or a reply', () => {
    const redactor = new Redactor();
    const octets = new Uint8Array(1024 * 1024);
    const published: PublicEvent[] = [];
    for (let i = 0; i < 10; i++) {
      const start = i * octets.length;
      const range = { start, end: start + octets.length };
      const spans: Span[] = [{ id: 'body', start: 0, end: octets.length, kind: i === 9 ? 'plain' : 'content' }];
      const stamp = { seq: i, atMs: i, from: 'server' as const };
      redactor.publish({ ...stamp, kind: 'octets', offset: start, octets });
      const fact = { ...stamp, ...range, turn: 1, frame: 'block' as const, reading: readingOf(spans) };
      published.push(...redactor.publish({ ...fact, kind: 'reading' }));
    }
    expect(published.map(({ kind }) => kind)).toEqual([...new Array<string>(7).fill('unit'), 'omit', 'unit']);
    expect(published[7]).toMatchObject({ kind: 'omit', from: 'server', turn: 1, octets: 2 * octets.length });
    for (const event of published.slice(7)) expect(readPublicEvent(writePublicEvent(event))).toEqual(event);
  });

  describe('a secret that is cut in two', () => {
    /** A password, and a letter in pieces that comes before it or behind. */
    function pieces(texts: readonly string[], isSaidFirst: boolean, contentOctetsMax?: number): string {
      const redactor = new Redactor(contentOctetsMax);
      const events: OwnerEvent[] = [];
      let at = 0;
      const pass = new Log().say('client', `PASS «${secret}»`).events;
      for (const text of texts) {
        const octets = fromLatin1(text);
        const stamp = { seq: 0, atMs: 0, from: 'server' as const };
        events.push({ ...stamp, kind: 'octets', offset: at, octets });
        const spans: Span[] = [{ id: 'body', start: 0, end: octets.length, kind: 'content' }];
        const place = { turn: 1, start: at, end: at + octets.length, frame: 'block' as const };
        events.push({ ...stamp, ...place, kind: 'reading', reading: readingOf(spans) });
        at += octets.length;
      }
      const log = isSaidFirst ? [...pass, ...events] : [...events, ...pass];
      return shown(log.flatMap((event) => redactor.publish(event))).join('');
    }

    /** Digits of base64 that are made of what stands beside the secret, too. */
    const digitsBeside = (name: string): number => (name.includes('before') ? (name.includes('two') ? 3 : 2) : 0);

    it.each(forms)('by the end of a piece is masked in both: %s', (name, form) => {
      const beside = digitsBeside(name);
      const masked = new RegExp(`^Look: [\\w+/]{0,${beside}}(?:\\*{8}){1,2}[\\w+/=]{0,${beside + 3}} it is$`);
      for (const isSaidFirst of [true, false]) {
        for (let cut = 1; cut < form.length; cut++) {
          const text = pieces([`Look: ${form.slice(0, cut)}`, `${form.slice(cut)} it is`], isSaidFirst);
          expect(text.replace('PASS ********\r\n', '')).toMatch(masked);
        }
      }
    });

    it.each(forms)('by the limit of a transcript leaves less than is searched for: %s', (name, form) => {
      for (const isSaidFirst of [true, false]) {
        for (let cut = 1; cut < form.length; cut++) {
          const text = pieces([`Look: ${form.slice(0, cut)}`, `${form.slice(cut)} it is`], isSaidFirst, 600);
          const [, left = ''] = /Look: (.*)$/s.exec(text.replace('PASS ********\r\n', '')) ?? [];
          expect(left.replaceAll('********', '').replace(/[=%]|\s/g, '').length).toBeLessThan(6 + digitsBeside(name));
        }
      }
    });

    it('by what is no longer kept before it leaves less than is searched for', () => {
      const octets = fromLatin1(`${secret.slice(3)} it is`);
      const redactor = new Redactor();
      const stamp = { seq: 0, atMs: 0, from: 'server' as const, turn: 1 };
      const spans: Span[] = [{ id: 'body', start: 0, end: octets.length, kind: 'content' }];
      const place = { start: 3, end: 3 + octets.length, frame: 'block' as const };
      const log: OwnerEvent[] = [
        ...new Log().say('client', `PASS «${secret}»`).events,
        { ...stamp, kind: 'trim', offset: 0, octets: 3 },
        { ...stamp, kind: 'octets', offset: 3, octets },
        { ...stamp, ...place, kind: 'reading', reading: readingOf(spans) },
      ];
      expect(shown(log.flatMap((event) => redactor.publish(event))).at(-1)).toBe('******** it is');
    });
  });

  it('masks the responses of NTLM where they are repeated alone, whatever is around their message', () => {
    const response = Uint8Array.from({ length: 40 }, (_, at) => 0x80 + at);
    const zeros = new Uint8Array(24);
    /** Where a length stands, the length, and where that part begins. */
    const fields = [12, 24, 64, 20, 40, 88];
    const message = new Uint8Array(128);
    message.set(fromLatin1('NTLMSSP\0\x03'), 0);
    const view = new DataView(message.buffer);
    for (let at = 0; at < fields.length; at += 3) {
      view.setUint16(fields[at] as number, fields[at + 1] as number, true);
      view.setUint32((fields[at] as number) + 4, fields[at + 2] as number, true);
    }
    message.set(zeros, 64);
    message.set(response, 88);
    const hex = (octets: Uint8Array): string => Array.from(octets, (octet) => octet.toString(16)).join('');
    const log = new Log()
      .say('client', `«${toBase64(Uint8Array.of(0x60, 0x81, ...message))}»`, { role: 'response' })
      .say('server', `535 alice::${hex(response.subarray(0, 16))}:${hex(response.subarray(16))}`)
      .say('server', `535 ${toBase64(response)} ${'\0'.repeat(24)}`);
    const lines = shown(log.publish()).slice(1);
    expect(lines[0]).not.toContain(hex(response.subarray(0, 16)));
    expect(lines[1]).toBe(`535 ******** ${'\0'.repeat(24)}\r\n`);
  });

  it('masks repeats in evidence and hints', () => {
    const log = new Log().say('client', `PASS «${secret}»`).say('server', '-ERR', {
      diagnoses: [{ id: 'd', certainty: 'likely', turn: 1, params: { text: `you typed ${secret}` } }],
      hints: [{ id: 'h', line: `PASS ${secret}` }],
    });
    expect(JSON.stringify(log.publish())).not.toContain(secret);
  });

  it('never lets a secret out in any form, wherever it is repeated', () => {
    const letters = fc.stringMatching(/^[A-Za-z0-9!#$&*+.-]{6,20}$/);
    fc.assert(
      fc.property(letters, letters, letters, (planted, before, after) => {
        fc.pre(!before.includes(planted) && !after.includes(planted) && !'********'.includes(planted));
        const wrapped = toBase64(fromLatin1(before + planted + after));
        const log = new Log()
          .say('server', `220 ${before}${planted}${after}`)
          .say('client', `PASS «${planted}»`)
          .say('server', `-ERR ${wrapped}`)
          .say('server', `-ERR ${encodeURIComponent(planted)}`);
        for (const line of shown(log.publish())) {
          expect(line).not.toContain(planted);
          const base64 = /-ERR ([A-Za-z0-9+/]+=*)\r/.exec(line)?.[1] ?? '';
          expect(toLatin1(fromBase64(base64) ?? new Uint8Array())).not.toContain(planted);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('public JSON', () => {
  it('brings every event back as it was', () => {
    const redactor = new Redactor();
    const facts: OwnerEvent[] = [
      { seq: 0, atMs: 0, kind: 'open', target: { host: 'practice', port: 25, security: 'plain' }, startedMs: 1 },
      { seq: 1, atMs: 1, kind: 'close', by: 'server', reason: { id: 'close.server' } },
    ];
    const events = [
      ...facts.flatMap((fact) => redactor.publish(fact)),
      ...new Log().say('client', 'PASS «abc»').publish(),
    ];
    for (const event of events) expect(readPublicEvent(writePublicEvent(event))).toEqual(event);
  });

  it('keeps kinds that it does not know', () => {
    const line = '{"kind":"vote","choice":250,"v":1,"seq":7,"atMs":9}';
    const event = readPublicEvent(line);
    expect(event).toMatchObject({ kind: 'foreign', seq: 7 });
    expect(JSON.parse(writePublicEvent(event as PublicEvent))).toEqual(JSON.parse(line));
  });

  it.each(['', 'null', '[]', '{"v":2,"seq":0,"atMs":0,"kind":"open"}', '{"v":1,"seq":-1,"atMs":0,"kind":"open"}'])(
    'refuses %j',
    (line) => expect(readPublicEvent(line)).toBeUndefined(),
  );
});
