// Real questions to a name server on loopback: what is told, what is withheld, and why there is no answer.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RecordType } from '@mailterm/shared/wire/lookup';
import { startRecordServer } from '../../../testing/recordServer.ts';
import type { RecordServer, Saying } from '../../../testing/recordServer.ts';
import { limits } from '../../limits.ts';
import type { Policy, TargetMode } from '../policy.ts';
import { lookUp } from './lookUp.ts';
import type { NameServerPlace } from './nameServers.ts';
import { addressBehind } from '@mailterm/shared/dns/reverse';

const name = 'example.org';
const soa = {
  mname: 'ns.example.org',
  rname: 'hostmaster.example.org',
  serial: 7,
  refresh: 1,
  retry: 2,
  expire: 3,
  minimum: 4,
};

const zone: Readonly<Record<string, Saying>> = {
  'A example.org': [{ type: 'A', name, ttl: 60, data: '8.8.4.4' }],
  'AAAA example.org': [{ type: 'AAAA', name, ttl: 60, data: '2001:4860::1' }],
  'MX example.org': [
    { type: 'MX', name, ttl: 300, data: { preference: 20, exchange: 'b.example.org' } },
    { type: 'MX', name, ttl: 300, data: { preference: 10, exchange: 'a.example.org' } },
  ],
  'MX none.example.org': [{ type: 'MX', name: 'none.example.org', ttl: 5, data: { preference: 0, exchange: '.' } }],
  'TXT example.org': [
    { type: 'TXT', name, ttl: 9, data: ['v=spf1 ', '-all'] },
    { type: 'TXT', name, ttl: 9, data: Buffer.from('a "b" \\ \x1b[31m é') },
  ],
  'NS example.org': [{ type: 'NS', name, ttl: 9, data: 'ns.example.org' }],
  'SOA example.org': [{ type: 'SOA', name, ttl: 9, data: soa }],
  'SRV _submission._tcp.example.org': [
    { type: 'SRV', name: '_submission._tcp.example.org', ttl: 9, data: { port: 587, target: 'mail.example.org' } },
  ],
  'PTR 4.4.8.8.in-addr.arpa': [{ type: 'PTR', name: '4.4.8.8.in-addr.arpa', ttl: 9, data: 'dns.example' }],
  'A www.example.org': [
    { type: 'CNAME', name: 'www.example.org', ttl: 9, data: 'cdn.example.org' },
    { type: 'A', name: 'cdn.example.org', ttl: 8, data: '8.8.4.4' },
  ],
  'A inner.example.org': [
    { type: 'A', name: 'inner.example.org', ttl: 9, data: '10.0.0.5' },
    { type: 'A', name: 'inner.example.org', ttl: 9, data: '8.8.4.4' },
  ],
  'A lost.example.org': { rcode: 3, authority: [{ type: 'SOA', name, ttl: 9, data: soa }] },
  'A broken.example.org': { rcode: 2 },
  'A refused.example.org': { rcode: 5 },
  'A silent.example.org': 'silence',
  'A garbage.example.org': 'garbage',
  'A other.example.org': 'other',
  'TXT long.example.org': {
    truncated: Array.from({ length: 9 }, () => ({
      type: 'TXT',
      name: 'long.example.org',
      ttl: 9,
      data: 'x'.repeat(200),
    })),
  },
  'TXT huge.example.org': {
    truncated: Array.from({ length: 99 }, () => ({
      type: 'TXT',
      name: 'huge.example.org',
      ttl: 9,
      data: 'x'.repeat(200),
    })),
  },
};

let server: RecordServer;

beforeAll(async () => void (server = await startRecordServer(zone)));
afterAll(() => server.stop());

/** Only who waits for nothing waits briefly: a busy machine must not turn an answer into silence. */
const fast = { ...limits, resolveMs: 300 };
const unanswered = /silent|garbage|other/;

async function ask(question: string, policy: Partial<Policy> = {}, servers?: readonly NameServerPlace[]) {
  const [type = '', host = ''] = question.split(' ');
  const config = {
    targets: 'any' as TargetMode,
    targetList: [],
    limits: unanswered.test(question) ? fast : limits,
    nameServers: servers ?? [server.place],
    ...policy,
  };
  return lookUp({ name: host, type: type as RecordType }, { config });
}

async function short(question: string, policy: Partial<Policy> = {}): Promise<string> {
  const found = await ask(question, policy);
  if (!found.ok) return [found.reason.id, found.reason.params?.['code']].filter(Boolean).join(' ');
  const { status, answers, authority, withheld } = found.told;
  const rows = answers.map((row) => `${row.name} ${row.ttl} ${row.type} ${row.data}`);
  const kinds = authority.map(({ type }) => `(${type})`);
  return [status, ...rows, ...kinds, ...(withheld === undefined ? [] : [`-${withheld}`])].join(' | ');
}

describe('an answer', () => {
  it.each([
    ['A example.org', 'NOERROR | example.org. 60 A 8.8.4.4'],
    ['A Example.ORG.', 'NOERROR | example.org. 60 A 8.8.4.4'],
    ['AAAA example.org', 'NOERROR | example.org. 60 AAAA 2001:4860::1'],
    ['MX example.org', 'NOERROR | example.org. 300 MX 20 b.example.org. | example.org. 300 MX 10 a.example.org.'],
    ['MX none.example.org', 'NOERROR | none.example.org. 5 MX 0 .'],
    [
      'TXT example.org',
      String.raw`NOERROR | example.org. 9 TXT "v=spf1 " "-all" | example.org. 9 TXT "a \"b\" \\ \027[31m \195\169"`,
    ],
    ['NS example.org', 'NOERROR | example.org. 9 NS ns.example.org.'],
    ['SOA example.org', 'NOERROR | example.org. 9 SOA ns.example.org. hostmaster.example.org. 7 1 2 3 4'],
    ['SRV _submission._tcp.example.org', 'NOERROR | _submission._tcp.example.org. 9 SRV 0 0 587 mail.example.org.'],
    ['PTR 4.4.8.8.in-addr.arpa', 'NOERROR | 4.4.8.8.in-addr.arpa. 9 PTR dns.example.'],
    ['A www.example.org', 'NOERROR | www.example.org. 9 CNAME cdn.example.org. | cdn.example.org. 8 A 8.8.4.4'],
    ['A lost.example.org', 'NXDOMAIN | (SOA)'],
    ['A nobody.example.org', 'NXDOMAIN'],
    ['A broken.example.org', 'lookup.failed SERVFAIL'],
    ['A refused.example.org', 'lookup.failed REFUSED'],
    ['A silent.example.org', 'lookup.timeout'],
    ['A garbage.example.org', 'lookup.timeout'],
    ['A other.example.org', 'lookup.timeout'],
    ['TXT huge.example.org', 'lookup.tooLarge'],
  ])('to %s', async (question, said) => expect(await short(question)).toBe(said));

  it('that does not fit comes over TCP', async () => {
    const found = await ask('TXT long.example.org');
    expect(found.ok && found.told.answers).toHaveLength(9);
    expect(server.asked.slice(-2)).toEqual(['TXT long.example.org', 'TXT long.example.org/tcp']);
  });

  it('of the practice world comes from its own name server, and nobody is asked', async () => {
    const before = server.asked.length;
    expect((await ask('MX practice.test')) as object).toMatchObject({ ok: true, told: { by: 'practice' } });
    expect(server.asked).toHaveLength(before);
  });

  it('comes from the second name server where the first one fails', async () => {
    const nobody = await startRecordServer({ 'A example.org': { rcode: 5 } });
    const found = await ask('A example.org', {}, [nobody.place, server.place]);
    await nobody.stop();
    expect(found).toMatchObject({ ok: true, told: { by: 'resolver', answers: [{ data: '8.8.4.4' }] } });
    expect(await ask('A example.org', {}, [nobody.place])).toMatchObject({ reason: { id: 'lookup.failed' } });
  });
});

describe('the policy', () => {
  const list = [{ host: '10.0.0.5' }];
  it.each<readonly [string, Partial<Policy>, string]>([
    ['MX example.org', { targets: 'practice' }, 'lookup.outside'],
    [
      'A inner.example.org',
      { targets: 'any' },
      'NOERROR | inner.example.org. 9 A 10.0.0.5 | inner.example.org. 9 A 8.8.4.4',
    ],
    ['A inner.example.org', { targets: 'public' }, 'NOERROR | inner.example.org. 9 A 8.8.4.4 | -1'],
    ['A inner.example.org', { targets: 'listed', targetList: [] }, 'NOERROR | inner.example.org. 9 A 8.8.4.4 | -1'],
    [
      'A inner.example.org',
      { targets: 'listed', targetList: list },
      'NOERROR | inner.example.org. 9 A 10.0.0.5 | inner.example.org. 9 A 8.8.4.4',
    ],
    ['PTR 4.4.8.8.in-addr.arpa', { targets: 'public' }, 'NOERROR | 4.4.8.8.in-addr.arpa. 9 PTR dns.example.'],
    ['PTR 5.0.0.10.in-addr.arpa', { targets: 'public' }, 'lookup.notTold'],
    ['NS 168.192.in-addr.arpa', { targets: 'public' }, 'lookup.notTold'],
    ['PTR 5.0.0.10.in-addr.arpa', { targets: 'any' }, 'NXDOMAIN'],
    [`PTR 1.${'0.'.repeat(24)}0.0.0.0.0.d.f.ip6.arpa`, { targets: 'public' }, 'lookup.notTold'],
    ['MX mail.corp.internal', { targets: 'public' }, 'lookup.notTold'],
    ['A printer.local.', { targets: 'listed' }, 'lookup.notTold'],
    ['A localhost', { targets: 'public' }, 'lookup.notTold'],
  ])('for %s with %o', async (question, policy, said) => {
    const before = server.asked.length;
    expect(await short(question, policy)).toBe(said);
    if (said.startsWith('lookup')) expect(server.asked).toHaveLength(before);
  });
});

describe('a name of the reverse tree', () => {
  it.each([
    ['1.2.0.192.in-addr.arpa', '192.0.2.1'],
    ['2.0.192.in-addr.arpa.', '192.0.2.0'],
    ['8.b.d.0.1.0.0.2.ip6.arpa', '2001:0db8:0000:0000:0000:0000:0000:0000'],
    ['in-addr.arpa', undefined],
    ['999.in-addr.arpa', undefined],
    ['x.ip6.arpa', undefined],
    ['example.org', undefined],
  ])('%s', (reverse, address) => expect(addressBehind(reverse)).toBe(address));
});
