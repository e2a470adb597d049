// Addresses, aliases and services of an answer together: where a name leads in the end.

import type { LookupTold } from '../wire/lookup.ts';
import { bare } from './bare.ts';
import type { Around, DnsSaying } from './read.ts';

/** Ports on which TLS comes first (RFC 8314 §3). */
const tlsPorts: ReadonlySet<number> = new Set([465, 993, 995]);

/** Reads aliases, addresses and SRV records. */
export function readHosts({ name, type, status, answers }: LookupTold): Around {
  const says: DnsSaying[] = [];
  const aliases = answers.filter((record) => record.type === 'CNAME');
  const last = aliases.at(-1);
  if (last) {
    const isEnd = type === 'CNAME' || answers.length > aliases.length;
    const params = { from: bare(name), to: bare(last.data), count: aliases.length };
    says.push({ id: isEnd ? 'dns.chain' : 'dns.chain.open', params });
  }
  const isAddress = type === 'A' || type === 'AAAA';
  if (isAddress && status === 'NOERROR' && answers.length === 0) says.push({ id: `dns.no${type}` });
  const services = answers
    .filter((record) => record.type === 'SRV')
    .map(({ data }) => data.split(' '))
    .sort(([one], [other]) => Number(one) - Number(other));
  return { says, lines: services.flatMap(([, , port, target]) => connecting(target, Number(port))) };
}

function connecting(target: string | undefined, port: number): readonly string[] {
  const host = bare(target ?? '');
  if (host === '') return [];
  return [tlsPorts.has(port) ? `openssl s_client -crlf -connect ${host}:${port}` : `telnet ${host} ${port}`];
}
