// Records as domains publish them: what is said about each part, and about all of them together.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fill } from '../i18n/text.ts';
import type { LookupTold, RecordType } from '../wire/lookup.ts';
import { confirmReverse } from './names.ts';
import { readAnswer } from './read.ts';
import type { AnswerRead } from './read.ts';
import { dnsTexts as english } from './text.en.ts';
import { dnsTexts as chinese } from './text.zh.ts';
import { textOf } from './zoneText.ts';

function told(name: string, type: RecordType, rows: readonly string[], more: Partial<LookupTold> = {}): LookupTold {
  const answers = rows.map((row) => {
    const [kind = '', ...data] = row.split(' ');
    return { name, ttl: 300, type: kind, data: data.join(' ') };
  });
  return { name, type, status: 'NOERROR', answers, authority: [], by: 'resolver', ...more };
}

/** Ids without their common beginning, in the order in which they are shown. */
function short({ says, records }: AnswerRead): string {
  const rest = says.filter(({ id }) => id !== 'dns.ttl');
  const ids = [...rest, ...records.flatMap((each) => [each.says, ...each.parts, ...each.remarks])];
  return ids.map(({ id }) => id.slice(4)).join(' ');
}

function text(name: string, value: string): string {
  return short(readAnswer(told(name, 'TXT', [`TXT "${value}"`])));
}

describe('SPF', () => {
  it.each([
    ['v=spf1 mx -all', 'spf spf.version spf.mx.own spf.all.fail spf.end.fail spf.lookups'],
    [
      'v=spf1 include:spf.example.org ~all',
      'spf spf.version spf.include spf.all.softfail spf.end.softfail spf.lookups',
    ],
    ['v=spf1 redirect=_spf.example.org', 'spf spf.version spf.redirect spf.end.redirect spf.lookups'],
    [
      'v=spf1 ip4:192.0.2.0/24 ip6:2001:db8::/32 ?all',
      'spf spf.version spf.ip4 spf.ip6 spf.all.neutral spf.end.neutral',
    ],
    ['v=spf1 +all', 'spf spf.version spf.all.pass spf.end.pass'],
    ['v=spf1 all', 'spf spf.version spf.all.pass spf.end.pass'],
    ['V=SPF1 A MX', 'spf spf.version spf.a.own spf.mx.own spf.end.none spf.lookups'],
    ['v=spf1', 'spf spf.version spf.end.none'],
    [
      'v=spf1 a:mail.example.org/28 mx/24 -all',
      'spf spf.version spf.a spf.mx.own spf.all.fail spf.end.fail spf.lookups',
    ],
    [
      'v=spf1 -ip4:192.0.2.7 ~a -all',
      'spf spf.version spf.sign.fail spf.ip4 spf.sign.softfail spf.a.own spf.all.fail spf.end.fail spf.lookups',
    ],
    [
      'v=spf1 exists:%{i}._spf.example.org ptr -all',
      'spf spf.version spf.exists spf.ptr spf.all.fail spf.end.fail spf.lookups',
    ],
    ['v=spf1 -all mx', 'spf spf.version spf.all.fail spf.mx.own spf.end.fail spf.afterAll spf.lookups'],
    ['v=spf1 ip4:192.0.2 -all', 'spf spf.version spf.unknown spf.all.fail spf.end.fail spf.syntax'],
    ['v=spf1 ipv4:192.0.2.1 -all', 'spf spf.version spf.unknown spf.all.fail spf.end.fail spf.syntax'],
    ['v=spf1 include -all', 'spf spf.version spf.unknown spf.all.fail spf.end.fail spf.syntax'],
    ['v=spf1 moo=cow exp=why.example.org -all', 'spf spf.version spf.unknown spf.exp spf.all.fail spf.end.fail'],
    [
      `v=spf1 ${'a:x.example '.repeat(11)}-all`,
      `spf spf.version ${'spf.a '.repeat(11)}spf.all.fail spf.end.fail spf.tooMany`,
    ],
  ])('%s', (value, said) => expect(text('example.org.', value)).toBe(said));

  it('counts what is written in several strings as one', () => {
    const read = readAnswer(told('example.org.', 'TXT', ['TXT "v=spf1 include:spf.exa" "mple.org -all"']));
    expect(read.records[0]?.parts[1]).toMatchObject({ id: 'dns.spf.include', params: { value: 'spf.example.org' } });
    expect(read.lines).toEqual(['dig TXT spf.example.org', 'dig TXT _dmarc.example.org']);
  });

  it('is missed, and may not be there twice', () => {
    expect(short(readAnswer(told('example.org.', 'TXT', ['TXT "hello"'])))).toBe('spf.none txt');
    const twice = told('example.org.', 'TXT', ['TXT "v=spf1 -all"', 'TXT "v=spf1 mx"']);
    expect(short(readAnswer(twice))).toMatch(/^spf\.several /);
    expect(short(readAnswer(told('example.org.', 'TXT', [], { status: 'NXDOMAIN' })))).toBe('nxdomain');
  });
});

const rsa1024 = 'A'.repeat(216);
const rsa2048 = 'A'.repeat(392);

describe('DKIM', () => {
  it.each([
    [`v=DKIM1; k=rsa; p=${rsa2048}`, 'dkim dkim.v dkim.k.rsa dkim.p dkim.strong'],
    [`p=${rsa1024}`, 'dkim dkim.p dkim.short'],
    [`k=rsa; p=${'A'.repeat(128)}`, 'dkim dkim.k.rsa dkim.p dkim.weak'],
    ['v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=', 'dkim dkim.v dkim.k.ed25519 dkim.p'],
    ['v=DKIM1; p=', 'dkim dkim.v dkim.p.empty dkim.revoked'],
    ['v=DKIM1; k=rsa', 'dkim dkim.v dkim.k.rsa dkim.noKey'],
    [`v=DKIM1; t=y:s; p=${rsa2048}`, 'dkim dkim.v dkim.t.y dkim.t.s dkim.p dkim.strong'],
    [`v=DKIM1; h=sha256; s=email; n=x; q=1; p=${rsa2048}`, 'dkim dkim.v dkim.h dkim.s dkim.n tag dkim.p dkim.strong'],
    [`k=rsa; v=DKIM1; p=${rsa2048}`, 'dkim dkim.k.rsa dkim.v dkim.p dkim.strong dkim.version'],
  ])('%s', (value, said) => expect(text('s1._domainkey.example.org.', value)).toBe(said));

  it('tells the length of a key', () => {
    const { records } = readAnswer(told('s1._domainkey.example.org.', 'TXT', [`TXT "p=${rsa1024}"`]));
    expect(records[0]?.remarks[0]?.params).toEqual({ bits: 1024 });
  });

  it('is missed', () => {
    const nothing = told('s1._domainkey.example.org.', 'TXT', [], { status: 'NXDOMAIN' });
    expect(short(readAnswer(nothing))).toBe('nxdomain dkim.none');
  });
});

describe('DMARC', () => {
  it.each([
    ['v=DMARC1; p=none; rua=mailto:a@example.org', 'dmarc dmarc.v dmarc.p.none dmarc.rua dmarc.end.none'],
    [
      'v=DMARC1;p=reject;sp=none;pct=50;adkim=s;aspf=r;ruf=mailto:a@example.org;fo=1',
      'dmarc dmarc.v dmarc.p.reject dmarc.sp.none dmarc.pct dmarc.adkim.s dmarc.aspf.r dmarc.ruf dmarc.fo dmarc.end.reject dmarc.partly dmarc.noReports',
    ],
    [
      'v=DMARC1; p=quarantine; rua=mailto:a@example.org',
      'dmarc dmarc.v dmarc.p.quarantine dmarc.rua dmarc.end.quarantine',
    ],
    [
      'p=reject; v=DMARC1; rua=mailto:a@example.org',
      'dmarc dmarc.p.reject dmarc.v dmarc.rua dmarc.version dmarc.end.reject',
    ],
    ['v=DMARC1; p=block', 'dmarc dmarc.v dmarc.p.other dmarc.noPolicy dmarc.noReports'],
    ['v=DMARC1; p=block; rua=mailto:a@example.org', 'dmarc dmarc.v dmarc.p.other dmarc.rua dmarc.end.none'],
  ])('%s', (value, said) => expect(text('_dmarc.example.org.', value)).toBe(said));

  it('is missed', () => expect(short(readAnswer(told('_dmarc.example.org.', 'TXT', [])))).toBe('dmarc.none'));
});

describe('other texts', () => {
  it.each([
    ['_mta-sts.example.org.', 'v=STSv1; id=20260101', 'sts sts.v sts.id'],
    ['_smtp._tls.example.org.', 'v=TLSRPTv1; rua=mailto:a@example.org', 'tlsrpt tlsrpt.v tlsrpt.rua'],
    ['example.org.', 'google-site-verification=abc', 'spf.none txt.verification'],
    ['example.org.', 'MS=ms12345678', 'spf.none txt.verification'],
  ])('%s %s', (name, value, said) => expect(text(name, value)).toBe(said));
});

describe('mail servers', () => {
  it.each([
    [['MX 20 b.example.', 'MX 10 a.example.'], 'mx.order', ['telnet a.example 25', 'telnet b.example 25']],
    [['MX 10 b.example.', 'MX 10 a.example.'], 'mx.equal', ['telnet b.example 25', 'telnet a.example 25']],
    [['MX 10 a.example.'], 'mx.single', ['telnet a.example 25']],
    [['MX 0 .'], 'mx.refuses', []],
    [['MX 0 .', 'MX 10 a.example.'], 'mx.mixed mx.single', ['telnet a.example 25']],
    [['MX 10 192.0.2.1.'], 'mx.single mx.address', ['telnet 192.0.2.1 25']],
    [[], 'mx.none', ['dig A example.org']],
  ])('%j', (rows, said, lines) => {
    const read = readAnswer(told('example.org.', 'MX', rows));
    expect(short({ ...read, records: [] })).toBe(said);
    expect(read.lines).toEqual(lines);
  });

  it('have a preference and a name', () => {
    const read = readAnswer(told('example.org.', 'MX', ['MX 10 a.example.', 'MX 0 .']));
    expect(short({ ...read, says: [] })).toBe('mx mx.preference mx.exchange mx.null mx.preference mx.exchange');
  });
});

describe('hosts', () => {
  it.each<readonly [RecordType, readonly string[], string]>([
    ['A', ['CNAME b.example.', 'A 192.0.2.1'], 'chain cname a'],
    ['A', ['CNAME b.example.'], 'chain.open cname'],
    ['CNAME', ['CNAME b.example.'], 'chain cname'],
    ['A', [], 'noA'],
    ['AAAA', [], 'noAAAA'],
    ['NS', ['NS ns.example.'], 'ns'],
    ['SRV', ['SRV 0 0 0 .'], 'srv.none srv.priority srv.weight srv.port srv.target'],
    ['ANY', ['HINFO "RFC8482" ""'], 'other'],
  ])('%s %j', (type, rows, said) => expect(short(readAnswer(told('a.example.', type, rows)))).toBe(said));

  it('of services are reached as their port asks for', () => {
    const rows = ['SRV 10 1 587 b.example.', 'SRV 0 1 993 a.example.'];
    expect(readAnswer(told('_x._tcp.example.', 'SRV', rows)).lines).toEqual([
      'openssl s_client -crlf -connect a.example:993',
      'telnet b.example 587',
    ]);
  });

  it('that are not told are counted', () => {
    const { says } = readAnswer(told('a.example.', 'A', ['A 192.0.2.1'], { withheld: 2 }));
    expect(says).toContainEqual({ id: 'dns.withheld', params: { count: 2 } });
    expect(says).toContainEqual({ id: 'dns.ttl', params: { seconds: 300 } });
  });
});

describe('the name of an address', () => {
  const v4 = told('1.2.0.192.in-addr.arpa.', 'PTR', ['PTR mail.example.']);
  const v6 = told(`0.1.${'0.'.repeat(22)}8.b.d.0.1.0.0.2.ip6.arpa.`, 'PTR', ['PTR mail.example.']);
  it.each([
    [v4, ['A 192.0.2.1'], 'dns.ptr.confirmed'],
    [v4, ['A 192.0.2.9', 'A 192.0.2.1'], 'dns.ptr.confirmed'],
    [v4, ['A 192.0.2.9'], 'dns.ptr.unconfirmed'],
    [v4, [], 'dns.ptr.unconfirmed'],
    [v6, ['AAAA 2001:db8::10'], 'dns.ptr.confirmed'],
    [v6, ['AAAA 2001:DB8:0:0:0:0:0:10'], 'dns.ptr.confirmed'],
    [v6, ['AAAA 2001:db8::11'], 'dns.ptr.unconfirmed'],
  ] as const)('%j leads to %j', (reverse, rows, id) => {
    expect(confirmReverse(reverse, [told('mail.example.', 'A', rows)])?.id).toBe(id);
  });

  it('is missed', () => {
    const nothing = told('1.2.0.192.in-addr.arpa.', 'PTR', []);
    expect(readAnswer(nothing).says[0]).toEqual({ id: 'dns.ptr.none', params: { address: '192.0.2.1' } });
    expect(confirmReverse(nothing, [])).toBeUndefined();
  });
});

it.each([
  ['"a b" "c"', 'a bc'],
  [String.raw`"say \"hi\" \\ \195\169"`, String.raw`say "hi" \ \195\169`],
  ['bare', 'bare'],
])('the text of %s', (data, joined) => expect(textOf(data)).toBe(joined));

it('any text is read, quickly, and every sentence about it is whole', () => {
  const names = ['example.org.', 's._domainkey.example.org.', '_dmarc.example.org.', '_smtp._tls.example.org.'];
  const words = fc.constantFrom(
    'v=spf1',
    'v=DKIM1;',
    'v=DMARC1;',
    'v=STSv1;',
    '-all',
    'p=',
    'include:',
    'a:b',
    't=y:s',
    '%{i}',
  );
  const values = fc.array(fc.oneof(words, fc.string()), { maxLength: 12 }).map((parts) => parts.join(' '));
  fc.assert(
    fc.property(fc.constantFrom(...names), values, (name, value) => {
      const read = readAnswer(told(name, 'TXT', [`TXT "${value}"`]));
      const all = [...read.says, ...read.records.flatMap((each) => [each.says, ...each.parts, ...each.remarks])];
      for (const texts of [english, chinese]) {
        for (const { id, params } of all) {
          const { title, body } = texts[id];
          // What a placeholder is filled with may hold braces itself.
          const empty = Object.fromEntries(Object.keys(params ?? {}).map((key) => [key, '']));
          expect(`${fill(title, empty)} ${fill(body, empty)}`).not.toMatch(/[{}]/);
        }
      }
    }),
    { numRuns: 300 },
  );
});
