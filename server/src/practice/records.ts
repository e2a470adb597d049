// The name server of the practice world, as data: which records its names have. Addresses are those that documents may use
// (RFC 5737 §3, RFC 3849), so that nobody takes them for real ones. Pure: it asks nobody.

import type { LookupTold, RecordType, ResourceRecord } from '@mailterm/shared/wire/lookup';
import { personas } from './personas/index.ts';

const zones = ['practice.test.', 'fault.test.'] as const;
const ttl = 3600;

/** Selector, and the key of the example in RFC 8463 §A.2: nobody signs with it here. */
const dkimName = 'practice._domainkey';
const dkimKey = 'v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=';

type Row = readonly [name: string, type: RecordType, data: string];

/** The n-th address of each kind, and the names that lead back from it (RFC 1035 §3.5, RFC 3596 §2.5). */
function addressRows(names: readonly string[], number: number): readonly Row[] {
  const [first = ''] = names;
  const [v4, v6] = [`192.0.2.${number}`, `2001:db8::${number}`];
  const nibbles = `20010db8${String(number).padStart(24, '0')}`;
  return [
    ...names.flatMap((name): readonly Row[] => [
      [name, 'A', v4],
      [name, 'AAAA', v6],
    ]),
    [`${number}.2.0.192.in-addr.arpa.`, 'PTR', first],
    [`${[...nibbles].reverse().join('.')}.ip6.arpa.`, 'PTR', first],
  ];
}

/** Who takes mail for a domain, and who may send it: RFC 7208, RFC 6376 §3.6.1, RFC 7489 §6.1. */
function mailRows(domain: string, hosts: readonly string[]): readonly Row[] {
  return [
    ...hosts.map((host, index): Row => [domain, 'MX', `${(index + 1) * 10} ${host}`]),
    [domain, 'TXT', quoted('v=spf1 mx -all')],
    [`${dkimName}.${domain}`, 'TXT', quoted(dkimKey)],
    [`_dmarc.${domain}`, 'TXT', quoted(`v=DMARC1; p=quarantine; rua=mailto:postmaster@${domain.replace(/\.$/, '')}`)],
  ];
}

/** How a mail program finds its servers by an address alone (RFC 6186 §3, RFC 8314 §5.1). */
function programRows(domain: string, host: string): readonly Row[] {
  const services = { submission: 587, submissions: 465, imap: 143, imaps: 993, pop3: 110, pop3s: 995 };
  return Object.entries(services).map(([name, port]): Row => [`_${name}._tcp.${domain}`, 'SRV', `0 1 ${port} ${host}`]);
}

function zoneRows(zone: string): readonly Row[] {
  return [
    [zone, 'SOA', `ns.practice.test. postmaster.practice.test. 1 7200 3600 1209600 ${ttl}`],
    [zone, 'NS', 'ns.practice.test.'],
  ];
}

function quoted(text: string): string {
  return `"${text}"`;
}

/** Every tenth address belongs to the next persona. */
function personaRows(): readonly Row[] {
  return personas.flatMap(({ hostNames, domains }, index) => {
    const hosts = hostNames.map((name) => `${name}.`).filter((name) => isWithin(name, 'practice.test.'));
    const [first = ''] = hosts;
    const own = domains.map((domain) => `${domain}.`).filter((domain) => isWithin(domain, 'practice.test.'));
    // The model server has a second name in the list, as domains with two mail hosts do.
    const exchangers = index === 0 ? hosts.slice(0, 2) : [first];
    return [
      ...addressRows(hosts, (index + 1) * 10),
      ...own.flatMap((domain) => mailRows(domain, exchangers)),
      ...(index === 0 ? programRows('practice.test.', first) : []),
    ];
  });
}

const rows: readonly Row[] = [
  ...zones.flatMap(zoneRows),
  ...addressRows(['ns.practice.test.'], 2),
  ...personaRows(),
  ['practice.test.', 'A', '192.0.2.10'],
  ['practice.test.', 'AAAA', '2001:db8::10'],
  // What is worth a look beside the usual: an alias, a domain that takes no mail (RFC 7505 §3), a key that was taken back
  // (RFC 6376 §3.6.1), and what is said about TLS (RFC 8461 §3.1, RFC 8460 §3).
  ['www.practice.test.', 'CNAME', 'practice.test.'],
  ['nomail.practice.test.', 'MX', '0 .'],
  ['nomail.practice.test.', 'TXT', quoted('v=spf1 -all')],
  ['old._domainkey.practice.test.', 'TXT', quoted('v=DKIM1; k=ed25519; p=')],
  ['_mta-sts.practice.test.', 'TXT', quoted('v=STSv1; id=1')],
  ['_smtp._tls.practice.test.', 'TXT', quoted('v=TLSRPTv1; rua=mailto:postmaster@practice.test')],
  // Every name of the fault lab is a host and a domain of its own (RFC 1034 §4.3.3).
  ...addressRows(['*.fault.test.'], 250).filter(([, type]) => type !== 'PTR'),
];

/**
 * What the practice name server says of a name; undefined where the name is outside of the practice world.
 * @param name with or without a final dot, in any case
 */
export function lookup(name: string, type: RecordType): LookupTold | undefined {
  const asked = `${name.toLowerCase().replace(/\.$/, '')}.`;
  const zone = zones.find((each) => isWithin(asked, each));
  if (zone === undefined && !isReverse(asked)) return undefined;
  const found = rowsOf(asked);
  // RFC 8482 §4.2: to ask for everything is answered with less.
  const answers: readonly ResourceRecord[] =
    type === 'ANY' && found.length > 0
      ? [{ name: asked, ttl, type: 'HINFO', data: '"RFC8482" ""' }]
      : found.filter(([, each]) => each === type || each === 'CNAME').flatMap((row) => followed(row, asked, type));
  // RFC 8020 §2: a name that others lie below exists, even without records.
  const exists = found.length > 0 || rows.some(([each]) => isWithin(each, asked));
  const soa = rows.find(([each, kind]) => each === (zone ?? 'practice.test.') && kind === 'SOA') as Row;
  const authority = answers.length === 0 ? [recordOf(soa, soa[0])] : [];
  return { name: asked, type, status: exists ? 'NOERROR' : 'NXDOMAIN', answers, authority, by: 'practice' };
}

function rowsOf(name: string): readonly Row[] {
  const own = rows.filter(([each]) => each === name);
  if (own.length > 0 || !/^[^.]+\.fault\.test\.$/.test(name)) return own;
  return [[name, 'MX', `10 ${name}`], ...rows.filter(([each]) => each === '*.fault.test.')];
}

/** RFC 1034 §3.6.2: behind an alias stands what it leads to. */
function followed(row: Row, name: string, type: RecordType): readonly ResourceRecord[] {
  const [, kind, data] = row;
  const behind = kind === 'CNAME' && type !== 'CNAME' ? rowsOf(data).filter(([, each]) => each === type) : [];
  return [recordOf(row, name), ...behind.map((each) => recordOf(each, data))];
}

function recordOf([, type, data]: Row, name: string): ResourceRecord {
  return { name, ttl, type, data };
}

/** True for the zone and every name below it. */
function isWithin(name: string, zone: string): boolean {
  return name === zone || name.endsWith(`.${zone}`);
}

/** The addresses of documents, read backwards. */
function isReverse(name: string): boolean {
  return isWithin(name, '2.0.192.in-addr.arpa.') || isWithin(name, '8.b.d.0.1.0.0.2.ip6.arpa.');
}
