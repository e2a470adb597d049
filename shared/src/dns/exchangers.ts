// Where mail for a domain goes (RFC 5321 §5.1): its MX records together, and what it means that there are none.

import type { LookupTold } from '../wire/lookup.ts';
import { bare } from './bare.ts';
import type { Around, DnsSaying } from './read.ts';

/** Reads the MX records of an answer. */
export function readExchangers({ name, type, status, answers }: LookupTold): Around {
  const rows = answers
    .filter((record) => record.type === 'MX')
    .map(({ data }) => {
      const [preference = '', exchange = ''] = data.split(' ');
      return { preference: Number(preference), host: bare(exchange) };
    })
    .sort((one, other) => one.preference - other.preference);
  const domain = bare(name);
  if (rows.length === 0) {
    if (type !== 'MX' || status === 'NXDOMAIN') return { says: [], lines: [] };
    // RFC 5321 §5.1: the domain's own address is then taken for its mail server, with preference 0.
    return { says: [{ id: 'dns.mx.none', params: { name: domain } }], lines: [`dig A ${domain}`] };
  }
  const named = rows.filter(({ host }) => host !== '');
  const says: DnsSaying[] = [];
  if (named.length === 0) says.push({ id: 'dns.mx.refuses', params: { name: domain } });
  // RFC 7505 §3: a null MX stands alone.
  else if (named.length < rows.length) says.push({ id: 'dns.mx.mixed' });
  if (named.length > 0) says.push(orderOf(named));
  const wrong = named.find(({ host }) => /^[\d.]+$/.test(host));
  if (wrong) says.push({ id: 'dns.mx.address', params: { host: wrong.host } });
  return { says, lines: named.map(({ host }) => `telnet ${host} 25`) };
}

/** Lowest preference first; among equals the sender draws lots. */
function orderOf(rows: readonly { readonly preference: number; readonly host: string }[]): DnsSaying {
  const [first, second] = rows;
  const host = first?.host ?? '';
  if (!second) return { id: 'dns.mx.single', params: { host } };
  if (second.preference === first?.preference) return { id: 'dns.mx.equal', params: { preference: second.preference } };
  return { id: 'dns.mx.order', params: { host, next: second.host } };
}
