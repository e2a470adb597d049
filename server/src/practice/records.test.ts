import { describe, expect, it } from 'vitest';
import { recordTypes } from '@mailterm/shared/wire/lookup';
import type { RecordType } from '@mailterm/shared/wire/lookup';
import { personas } from './personas/index.ts';
import { lookup } from './records.ts';
import { personaOf } from './zone.ts';

/** Status, and what was found. */
function say(name: string, type: RecordType): string {
  const told = lookup(name, type);
  return told ? [told.status, ...told.answers.map(({ data }) => data)].join(' | ') : 'outside';
}

describe('the practice name server', () => {
  it.each<[string, RecordType, string]>([
    ['practice.test', 'MX', 'NOERROR | 10 mail.practice.test. | 20 smtp.practice.test.'],
    ['PRACTICE.test.', 'MX', 'NOERROR | 10 mail.practice.test. | 20 smtp.practice.test.'],
    ['practice.test', 'TXT', 'NOERROR | "v=spf1 mx -all"'],
    ['practice.test', 'A', 'NOERROR | 192.0.2.10'],
    ['mail.practice.test', 'A', 'NOERROR | 192.0.2.10'],
    ['mail.practice.test', 'AAAA', 'NOERROR | 2001:db8::10'],
    ['imap.practice.test', 'MX', 'NOERROR'],
    ['_dmarc.practice.test', 'TXT', 'NOERROR | "v=DMARC1; p=quarantine; rua=mailto:postmaster@practice.test"'],
    ['_domainkey.practice.test', 'TXT', 'NOERROR'],
    ['_imaps._tcp.practice.test', 'SRV', 'NOERROR | 0 1 993 mail.practice.test.'],
    ['practice.test', 'NS', 'NOERROR | ns.practice.test.'],
    ['practice.test', 'ANY', 'NOERROR | "RFC8482" ""'],
    ['coremail.practice.test', 'MX', 'NOERROR | 10 coremail.practice.test.'],
    ['nobody.practice.test', 'MX', 'NXDOMAIN'],
    ['10.2.0.192.in-addr.arpa', 'PTR', 'NOERROR | mail.practice.test.'],
    ['99.2.0.192.in-addr.arpa', 'PTR', 'NXDOMAIN'],
    [`0.1.${'0.'.repeat(22)}8.b.d.0.1.0.0.2.ip6.arpa`, 'PTR', 'NOERROR | mail.practice.test.'],
    ['421.fault.test', 'MX', 'NOERROR | 10 421.fault.test.'],
    ['slow.fault.test', 'A', 'NOERROR | 192.0.2.250'],
    ['a.b.fault.test', 'A', 'NXDOMAIN'],
    ['fault.test', 'SOA', expect.stringContaining('NOERROR | ns.practice.test.') as string],
    ['www.practice.test', 'A', 'NOERROR | practice.test. | 192.0.2.10'],
    ['www.practice.test', 'CNAME', 'NOERROR | practice.test.'],
    ['www.practice.test', 'SRV', 'NOERROR | practice.test.'],
    ['nomail.practice.test', 'MX', 'NOERROR | 0 .'],
    ['old._domainkey.practice.test', 'TXT', 'NOERROR | "v=DKIM1; k=ed25519; p="'],
    ['example.com', 'MX', 'outside'],
    ['evilpractice.test', 'MX', 'outside'],
    ['163.com', 'MX', 'outside'],
    ['1.1.1.1.in-addr.arpa', 'PTR', 'outside'],
    ['', 'A', 'outside'],
  ])('%s %s', (name, type, said) => expect(say(name, type)).toEqual(said));

  it('names the zone where there is nothing', () => {
    expect(lookup('nobody.practice.test', 'A')?.authority).toMatchObject([{ name: 'practice.test.', type: 'SOA' }]);
    expect(lookup('x.fault.test', 'TXT')?.authority).toMatchObject([{ name: 'fault.test.', type: 'SOA' }]);
    expect(lookup('practice.test', 'A')?.authority).toEqual([]);
  });

  it('sends the mail of every persona to a host that answers', () => {
    const domains = personas.flatMap((persona) => persona.domains.filter((domain) => domain.endsWith('practice.test')));
    expect(domains.length).toBeGreaterThan(1);
    for (const domain of domains) {
      const hosts = lookup(domain, 'MX')?.answers.map(({ data }) => data.split(' ')[1] ?? '') ?? [];
      expect(hosts.length).toBeGreaterThan(0);
      for (const host of hosts) {
        expect(personaOf(host)?.domains, domain).toContain(domain);
        expect(lookup(host, 'A')?.answers).toHaveLength(1);
      }
    }
  });

  it('gives no real address', () => {
    for (const type of recordTypes) {
      for (const name of [
        'practice.test',
        'mail.practice.test',
        'x.fault.test',
        ...personas.flatMap((p) => p.hostNames),
      ]) {
        for (const { type: kind, data } of lookup(name, type)?.answers ?? []) {
          if (kind === 'A') expect(data).toMatch(/^192\.0\.2\.\d+$/);
          if (kind === 'AAAA') expect(data).toMatch(/^2001:db8::\d+$/);
        }
      }
    }
  });
});
