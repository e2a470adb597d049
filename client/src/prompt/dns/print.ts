// What a name server says, as dig, host and nslookup print it. These are formats that people have seen, in no language of
// ours. Pure.

import type { LookupTold, ResourceRecord } from '@mailterm/shared/wire/lookup';
import type { Look } from './query.ts';

/** The lines of one answer. */
export function print(told: LookupTold, look: Look, tookMs: number): readonly string[] {
  switch (look) {
    case 'short':
      return told.answers.map(({ data }) => data);
    case 'dig':
      return dig(told, tookMs);
    case 'host':
      return host(told);
    case 'nslookup':
      return nslookup(told);
  }
}

function dig({ name, type, status, answers, authority, by, withheld }: LookupTold, tookMs: number): readonly string[] {
  const width = Math.max(name.length + 1, ...[...answers, ...authority].map((each) => each.name.length)) + 2;
  const row = (record: ResourceRecord): string =>
    `${record.name.padEnd(width)}${String(record.ttl).padEnd(7)}IN  ${record.type.padEnd(7)}${record.data}`;
  const section = (title: string, records: readonly ResourceRecord[]): readonly string[] =>
    records.length === 0 ? [] : ['', `;; ${title} SECTION:`, ...records.map(row)];
  return [
    `;; ->>HEADER<<- opcode: QUERY, status: ${status}`,
    `;; flags: qr ${by === 'practice' ? 'aa' : 'rd ra'}; QUERY: 1, ANSWER: ${answers.length}, AUTHORITY: ${authority.length}`,
    '',
    ';; QUESTION SECTION:',
    `${`;${name}`.padEnd(width + 7)}IN  ${type}`,
    ...section('ANSWER', answers),
    ...section('AUTHORITY', authority),
    ...(withheld === undefined ? [] : ['', `;; ADDRESSES NOT SHOWN: ${withheld}`]),
    '',
    `;; Query time: ${tookMs} msec`,
    `;; SERVER: ${by === 'practice' ? 'practice' : 'the one that Mailterm asks'}`,
  ];
}

function host({ name, type, status, answers }: LookupTold): readonly string[] {
  const bare = withoutDot(name);
  if (status === 'NXDOMAIN') return [`Host ${bare} not found: 3(NXDOMAIN)`];
  if (answers.length === 0) return [`${bare} has no ${type} record`];
  return answers.map((record) => {
    // Behind an alias, a record belongs to the name that it stands for.
    const own = withoutDot(record.name);
    switch (record.type) {
      case 'A':
        return `${own} has address ${record.data}`;
      case 'AAAA':
        return `${own} has IPv6 address ${record.data}`;
      case 'CNAME':
        return `${own} is an alias for ${record.data}`;
      case 'MX':
        return `${own} mail is handled by ${record.data}`;
      case 'TXT':
        return `${own} descriptive text ${record.data}`;
      case 'PTR':
        return `${own} domain name pointer ${record.data}`;
      case 'NS':
        return `${own} name server ${record.data}`;
      default:
        return `${own} has ${record.type} record ${record.data}`;
    }
  });
}

function nslookup({ name, status, answers }: LookupTold): readonly string[] {
  const bare = withoutDot(name);
  if (status === 'NXDOMAIN') return [`** server can't find ${bare}: NXDOMAIN`];
  if (answers.length === 0) return [`*** Can't find ${bare}: No answer`];
  return answers.flatMap((record) => {
    const own = withoutDot(record.name);
    switch (record.type) {
      case 'A':
      case 'AAAA':
        return [`Name:    ${own}`, `Address: ${record.data}`];
      case 'CNAME':
        return [`${own}  canonical name = ${record.data}`];
      case 'MX':
        return [`${own}  mail exchanger = ${record.data}`];
      case 'TXT':
        return [`${own}  text = ${record.data}`];
      case 'PTR':
        return [`${own}  name = ${record.data}`];
      case 'NS':
        return [`${own}  nameserver = ${record.data}`];
      default:
        return [`${own}  ${record.type} = ${record.data}`];
    }
  });
}

function withoutDot(name: string): string {
  return name.replace(/\.$/, '');
}
