import { describe, expect, it } from 'vitest';
import type { LookupTold } from '@mailterm/shared/wire/lookup';
import { readLine } from './interactive.ts';
import type { Nslookup } from './interactive.ts';
import { print } from './print.ts';
import { readQuery, reverseName } from './query.ts';
import type { Program } from './query.ts';

function short(line: string): string {
  const [program = '', ...words] = line.split(' ');
  const query = readQuery(program as Program, words);
  if (!query.ok) return query.why.id;
  const notes = query.notes.map(({ params }) => `!${String(params?.['option'])}`);
  return [query.look, ...query.questions.map(({ name, type }) => `${type} ${name}`), ...notes].join(' · ');
}

describe('a line', () => {
  it.each([
    ['dig MX practice.test', 'dig · MX practice.test'],
    ['dig practice.test mx', 'dig · MX practice.test'],
    ['dig -t mx practice.test.', 'dig · MX practice.test.'],
    ['dig practice.test', 'dig · A practice.test'],
    ['dig +short TXT practice.test', 'short · TXT practice.test'],
    ['dig +noall +answer IN MX practice.test', 'dig · MX practice.test'],
    ['dig @8.8.8.8 MX practice.test', 'dig · MX practice.test · !@8.8.8.8'],
    ['dig -x 192.0.2.10', 'dig · PTR 10.2.0.192.in-addr.arpa'],
    ['dig', 'prompt.hostMissing'],
    ['dig MX', 'prompt.hostMissing'],
    ['dig -t', 'lookup.type'],
    ['host -t mx practice.test', 'host · MX practice.test'],
    ['host practice.test', 'host · A practice.test · AAAA practice.test · MX practice.test'],
    ['host 192.0.2.10', 'host · PTR 10.2.0.192.in-addr.arpa'],
    ['host -t loc practice.test', 'lookup.type'],
    ['nslookup -type=mx practice.test', 'nslookup · MX practice.test'],
    ['nslookup -q=TXT practice.test 8.8.8.8', 'nslookup · TXT practice.test · !8.8.8.8'],
    ['nslookup practice.test', 'nslookup · A practice.test · AAAA practice.test'],
  ])('%s', (line, read) => expect(short(line)).toBe(read));
});

describe('an address read backwards', () => {
  it.each([
    ['192.0.2.1', '1.2.0.192.in-addr.arpa'],
    ['2001:db8::1', `1.${'0.'.repeat(23)}8.b.d.0.1.0.0.2.ip6.arpa`],
    ['1:2:3:4:5:6:7:8', '8.0.0.0.7.0.0.0.6.0.0.0.5.0.0.0.4.0.0.0.3.0.0.0.2.0.0.0.1.0.0.0.ip6.arpa'],
    ['practice.test', undefined],
    ['1:2', undefined],
    ['1:2:3:4:5:6:7:8:9', undefined],
    ['12345::', undefined],
  ])('%s', (text, name) => expect(reverseName(text)).toBe(name));
});

describe('an answer', () => {
  const record = (type: string, data: string) => ({ name: 'practice.test.', ttl: 3600, type, data });
  const told: LookupTold = {
    name: 'practice.test.',
    type: 'MX',
    status: 'NOERROR',
    answers: [record('MX', '20 smtp.practice.test.'), record('MX', '10 mail.practice.test.')],
    authority: [],
    by: 'practice',
  };
  const missing: LookupTold = {
    ...told,
    status: 'NXDOMAIN',
    answers: [],
    authority: [record('SOA', 'ns.practice.test. postmaster.practice.test. 1 7200 3600 1209600 3600')],
  };

  it('of dig has its sections', () => {
    expect(print(told, 'dig', 3).join('\n')).toBe(
      `;; ->>HEADER<<- opcode: QUERY, status: NOERROR
;; flags: qr aa; QUERY: 1, ANSWER: 2, AUTHORITY: 0

;; QUESTION SECTION:
;practice.test.         IN  MX

;; ANSWER SECTION:
practice.test.   3600   IN  MX     20 smtp.practice.test.
practice.test.   3600   IN  MX     10 mail.practice.test.

;; Query time: 3 msec
;; SERVER: practice`,
    );
    expect(print(missing, 'dig', 3).join('\n')).toContain('status: NXDOMAIN');
    expect(print(missing, 'dig', 3).join('\n')).toContain(
      ';; AUTHORITY SECTION:\npractice.test.   3600   IN  SOA    ns.',
    );
  });

  it.each([
    ['short', told, ['20 smtp.practice.test.', '10 mail.practice.test.']],
    ['short', missing, []],
    ['host', missing, ['Host practice.test not found: 3(NXDOMAIN)']],
    ['host', { ...missing, status: 'NOERROR' as const }, ['practice.test has no MX record']],
    ['nslookup', missing, ["** server can't find practice.test: NXDOMAIN"]],
  ] as const)('of %s', (look, answer, lines) => expect(print(answer, look, 0)).toEqual(lines));

  it.each([
    ['host', 'practice.test mail is handled by 10 mail.practice.test.'],
    ['nslookup', 'practice.test  mail exchanger = 10 mail.practice.test.'],
  ] as const)('of %s names the mail servers', (look, line) => expect(print(told, look, 0)).toContain(line));

  it.each([
    ['host', 'www.test is an alias for mail.test.|mail.test has address 192.0.2.1'],
    ['nslookup', 'www.test  canonical name = mail.test.|Name:    mail.test|Address: 192.0.2.1'],
    ['short', 'mail.test.|192.0.2.1'],
  ] as const)('of %s follows an alias', (look, lines) => {
    const answers = [
      { name: 'www.test.', ttl: 9, type: 'CNAME', data: 'mail.test.' },
      { name: 'mail.test.', ttl: 9, type: 'A', data: '192.0.2.1' },
    ];
    expect(print({ ...told, name: 'www.test.', type: 'A', answers }, look, 0).join('|')).toBe(lines);
  });

  it('says who gave it, and what is not shown', () => {
    const printed = print({ ...told, by: 'resolver', withheld: 2 }, 'dig', 3).join('\n');
    expect(printed).toContain(';; flags: qr rd ra;');
    expect(printed).toContain(';; ADDRESSES NOT SHOWN: 2');
    expect(printed).not.toContain('SERVER: practice');
  });
});

describe('nslookup that was opened', () => {
  function follow(lines: readonly string[]): readonly string[] {
    let state: Nslookup | undefined = {};
    return lines.map((line) => {
      if (!state) return 'left';
      const { query, next, answers } = readLine(state, line);
      if (query)
        return query.ok ? query.questions.map(({ name, type }) => `${type} ${name}`).join(' · ') : query.why.id;
      state = next;
      return state ? answers.map(({ id }) => id).join(' ') : 'leaves';
    });
  }

  it.each([
    [
      ['example.org', 'set q=mx', 'example.org', 'set type=TXT', '> _dmarc.example.org', 'exit', 'example.org'],
      [
        'A example.org · AAAA example.org',
        'prompt.nslookup',
        'MX example.org',
        'prompt.nslookup',
        'TXT _dmarc.example.org',
        'leaves',
        'left',
      ],
    ],
    [
      ['set q = mx', '192.0.2.1', 'quit'],
      ['prompt.nslookup', 'MX 192.0.2.1', 'leaves'],
    ],
    [
      ['192.0.2.1', 'set q=loc', 'set debug', 'server 8.8.8.8', 'help'],
      [
        'PTR 1.2.0.192.in-addr.arpa',
        'lookup.type',
        'prompt.dnsOptionIgnored',
        'prompt.dnsOptionIgnored',
        'prompt.nslookup',
      ],
    ],
  ])('%j', (lines, said) => expect(follow(lines)).toEqual(said));
});
