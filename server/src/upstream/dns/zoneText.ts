// Records as they stand in a zone file (RFC 1035 §5.1): what came off the wire made into text, every octet that is no
// printable ASCII escaped. Pure.

import type { Answer } from 'dns-packet';
import { bare } from '@mailterm/shared/dns/bare';
import type { ResourceRecord } from '@mailterm/shared/wire/lookup';

/** One record; undefined for what is no record of the Internet, such as OPT. */
export function zoneRecord(answer: Answer): ResourceRecord | undefined {
  if (answer.type === 'OPT' || !('data' in answer)) return undefined;
  const ttl = 'ttl' in answer ? (answer.ttl ?? 0) : 0;
  // RFC 3597 §5: a type without a name is TYPE and its number.
  const type = answer.type.replace(/^UNKNOWN_/, 'TYPE');
  return { name: full(answer.name), ttl, type, data: dataText(answer) };
}

function dataText(answer: Extract<Answer, { data: unknown }>): string {
  switch (answer.type) {
    case 'A':
    case 'AAAA':
      return answer.data;
    case 'CNAME':
    case 'NS':
    case 'PTR':
    case 'DNAME':
      return full(answer.data);
    case 'MX':
      return `${answer.data.preference ?? 0} ${full(answer.data.exchange)}`;
    case 'SRV': {
      const { priority = 0, weight = 0, port, target } = answer.data;
      return `${priority} ${weight} ${port} ${full(target)}`;
    }
    case 'SOA': {
      const { mname, rname, serial, refresh, retry, expire, minimum } = answer.data;
      return [full(mname), full(rname), serial, refresh, retry, expire, minimum].map((part) => part ?? 0).join(' ');
    }
    case 'TXT':
      return strings(answer.data);
    case 'HINFO':
      return strings([answer.data.cpu, answer.data.os]);
    case 'CAA':
      return `${answer.data.flags ?? 0} ${escaped(answer.data.tag)} ${strings([answer.data.value])}`;
    default:
      return unknownText(answer.data);
  }
}

function strings(data: unknown): string {
  const parts = Array.isArray(data) ? (data as readonly unknown[]) : [data];
  return parts.map((part) => `"${escaped(Buffer.isBuffer(part) ? part : String(part))}"`).join(' ');
}

/** RFC 3597 §5: the form of data whose type nobody knows. */
function unknownText(data: unknown): string {
  if (Buffer.isBuffer(data)) return `\\# ${data.length} ${data.toString('hex')}`.trim();
  return escaped(JSON.stringify(data));
}

/** With its final dot, and without anything that could be taken for the end of a name. */
function full(name: string): string {
  return `${escaped(bare(name)).replaceAll(' ', String.raw`\032`)}.`;
}

/** RFC 1035 §5.1: `\"` and `\\`, and `\DDD` for an octet by its number. */
function escaped(text: string | Buffer): string {
  let out = '';
  for (const octet of typeof text === 'string' ? Buffer.from(text) : text) {
    const sign = String.fromCharCode(octet);
    if (sign === '"' || sign === '\\') out += `\\${sign}`;
    else out += octet >= 0x20 && octet < 0x7f ? sign : `\\${String(octet).padStart(3, '0')}`;
  }
  return out;
}
