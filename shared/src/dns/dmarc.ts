// DMARC: what a domain wants done with mail that only claims to come from it (RFC 7489 §6.3).

import type { DnsId } from './citations.ts';
import type { DnsPart, DnsSaying, RecordRead } from './read.ts';
import { readTags, valueOf } from './tagList.ts';
import type { Tag } from './tagList.ts';

const policies = ['none', 'quarantine', 'reject'] as const;
const plainTags = ['v', 'pct', 'rua', 'ruf', 'fo', 'rf', 'ri'] as const;

/** Reads the text of _dmarc.DOMAIN. */
export function readDmarc(text: string): Omit<RecordRead, 'record'> {
  const tags = readTags(text);
  const remarks: DnsSaying[] = [];
  // RFC 7489 §6.3: v comes first and is DMARC1, letter for letter; else the whole record is passed over.
  if (tags[0]?.name !== 'v' || tags[0].value !== 'DMARC1') remarks.push({ id: 'dns.dmarc.version' });
  const policy = policyOf(valueOf(tags, 'p'));
  const reports = valueOf(tags, 'rua');
  if (policy) remarks.push({ id: `dns.dmarc.end.${policy}` });
  // RFC 7489 §6.6.3: without a valid p it is read as "none" if there is somebody to report to, and not at all otherwise.
  else remarks.push({ id: reports === undefined ? 'dns.dmarc.noPolicy' : 'dns.dmarc.end.none' });
  const percent = Number(valueOf(tags, 'pct') ?? 100);
  if (percent < 100 && policy !== 'none') remarks.push({ id: 'dns.dmarc.partly', params: { percent } });
  if (reports === undefined) remarks.push({ id: 'dns.dmarc.noReports' });
  return { says: { id: 'dns.dmarc' }, parts: tags.map(partOf), remarks };
}

function partOf({ text, name, value }: Tag): DnsPart {
  return { text, id: idOf(name, value.toLowerCase()), params: { value } };
}

function idOf(name: string, value: string): DnsId {
  const policy = policyOf(value);
  if (name === 'p') return policy ? `dns.dmarc.p.${policy}` : 'dns.dmarc.p.other';
  if (name === 'sp') return policy ? `dns.dmarc.sp.${policy}` : 'dns.dmarc.p.other';
  if (name === 'adkim' || name === 'aspf') return `dns.dmarc.${name}.${value === 's' ? 's' : 'r'}`;
  const known = plainTags.find((each) => each === name);
  return known ? `dns.dmarc.${known}` : 'dns.tag';
}

function policyOf(value: string | undefined): (typeof policies)[number] | undefined {
  return policies.find((each) => each === value?.toLowerCase());
}
