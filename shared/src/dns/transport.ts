// Records about TLS between mail servers: MTA-STS (RFC 8461 §3.1) and reports about it (RFC 8460 §3).

import type { ResourceRecord } from '../wire/lookup.ts';
import type { DnsId } from './citations.ts';
import type { RecordRead } from './read.ts';
import { readTags } from './tagList.ts';

/** Undefined for other texts. */
export function readTransport(record: ResourceRecord, text: string): RecordRead | undefined {
  const tags = readTags(text);
  const version = tags[0]?.value;
  if (version !== 'STSv1' && version !== 'TLSRPTv1') return undefined;
  const kind = version === 'STSv1' ? 'sts' : 'tlsrpt';
  const known: Readonly<Record<string, DnsId>> =
    kind === 'sts' ? { v: 'dns.sts.v', id: 'dns.sts.id' } : { v: 'dns.tlsrpt.v', rua: 'dns.tlsrpt.rua' };
  const parts = tags.map(({ text: piece, name, value }) => ({
    text: piece,
    id: Object.hasOwn(known, name) ? (known[name] ?? 'dns.tag') : ('dns.tag' as const),
    params: { value },
  }));
  return { record, says: { id: `dns.${kind}` }, parts, remarks: [] };
}
