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

/** Lines that connect to the mail servers that an answer names, the preferred one first (RFC 5321 §5.1). */
export function connectingLines({ answers }: LookupTold): readonly string[] {
  return answers
    .flatMap(({ type, data }) => {
      const [, preference, exchange] = /^(\d+) (.+)\.$/.exec(data) ?? [];
      return type === 'MX' && exchange !== undefined ? [{ preference: Number(preference), exchange }] : [];
    })
    .sort((one, other) => one.preference - other.preference)
    .map(({ exchange }) => `telnet ${exchange} 25`);
}

function dig({ name, type, status, answers, authority }: LookupTold, tookMs: number): readonly string[] {
  const width = Math.max(name.length + 1, ...[...answers, ...authority].map((each) => each.name.length)) + 2;
  const row = (record: ResourceRecord): string =>
    `${record.name.padEnd(width)}${String(record.ttl).padEnd(7)}IN  ${record.type.padEnd(7)}${record.data}`;
  const section = (title: string, records: readonly ResourceRecord[]): readonly string[] =>
    records.length === 0 ? [] : ['', `;; ${title} SECTION:`, ...records.map(row)];
  return [
    `;; ->>HEADER<<- opcode: QUERY, status: ${status}`,
    `;; flags: qr aa; QUERY: 1, ANSWER: ${answers.length}, AUTHORITY: ${authority.length}`,
    '',
    ';; QUESTION SECTION:',
    `${`;${name}`.padEnd(width + 7)}IN  ${type}`,
    ...section('ANSWER', answers),
    ...section('AUTHORITY', authority),
    '',
    `;; Query time: ${tookMs} msec`,
    ';; SERVER: practice',
  ];
}

function host({ name, type, status, answers }: LookupTold): readonly string[] {
  const bare = withoutDot(name);
  if (status === 'NXDOMAIN') return [`Host ${bare} not found: 3(NXDOMAIN)`];
  if (answers.length === 0) return [`${bare} has no ${type} record`];
  return answers.map((record) => {
    switch (record.type) {
      case 'A':
        return `${bare} has address ${record.data}`;
      case 'AAAA':
        return `${bare} has IPv6 address ${record.data}`;
      case 'MX':
        return `${bare} mail is handled by ${record.data}`;
      case 'TXT':
        return `${bare} descriptive text ${record.data}`;
      case 'PTR':
        return `${bare} domain name pointer ${record.data}`;
      case 'NS':
        return `${bare} name server ${record.data}`;
      default:
        return `${bare} has ${record.type} record ${record.data}`;
    }
  });
}

function nslookup({ name, status, answers }: LookupTold): readonly string[] {
  const bare = withoutDot(name);
  if (status === 'NXDOMAIN') return [`** server can't find ${bare}: NXDOMAIN`];
  if (answers.length === 0) return [`*** Can't find ${bare}: No answer`];
  return answers.flatMap((record) => {
    switch (record.type) {
      case 'A':
      case 'AAAA':
        return [`Name:    ${bare}`, `Address: ${record.data}`];
      case 'MX':
        return [`${bare}  mail exchanger = ${record.data}`];
      case 'TXT':
        return [`${bare}  text = ${record.data}`];
      case 'PTR':
        return [`${bare}  name = ${record.data}`];
      case 'NS':
        return [`${bare}  nameserver = ${record.data}`];
      default:
        return [`${bare}  ${record.type} = ${record.data}`];
    }
  });
}

function withoutDot(name: string): string {
  return name.replace(/\.$/, '');
}
