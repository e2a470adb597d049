// The public key of a domain's signatures (RFC 6376 §3.6.1).

import type { DnsId } from './citations.ts';
import type { DnsPart, DnsSaying, RecordRead } from './read.ts';
import { readTags, valueOf } from './tagList.ts';
import type { Tag } from './tagList.ts';

/** RFC 8301 §3.2: shorter keys count for nothing, and 2048 bits are what is asked for. */
const bitsMin = 1_024;
const bitsWanted = 2_048;

/** Reads the text of SELECTOR._domainkey.DOMAIN. */
export function readDkim(text: string): Omit<RecordRead, 'record'> {
  const tags = readTags(text);
  const key = valueOf(tags, 'p');
  const kind = (valueOf(tags, 'k') ?? 'rsa').toLowerCase();
  const remarks: DnsSaying[] = [];
  if (key === undefined) remarks.push({ id: 'dns.dkim.noKey' });
  // RFC 6376 §3.6.1: an empty p means that the key was taken back.
  else if (key === '') remarks.push({ id: 'dns.dkim.revoked' });
  else if (kind === 'rsa') remarks.push(strengthOf(key));
  const [first] = tags;
  const version = valueOf(tags, 'v');
  // RFC 6376 §3.6.1: where there is a version, it comes first and is DKIM1.
  if (version !== undefined && (first?.name !== 'v' || version !== 'DKIM1')) remarks.push({ id: 'dns.dkim.version' });
  return { says: { id: 'dns.dkim' }, parts: tags.flatMap(partsOf), remarks };
}

function partsOf(tag: Tag): readonly DnsPart[] {
  const { text, name, value } = tag;
  if (name === 't') {
    const flags = value.split(':').map((flag) => flag.trim().toLowerCase());
    const ids = flags.map((flag): DnsId =>
      flag === 'y' ? 'dns.dkim.t.y' : flag === 's' ? 'dns.dkim.t.s' : 'dns.dkim.t',
    );
    return ids.map((id, index) => ({ text: flags.length === 1 ? text : (flags[index] ?? ''), id }));
  }
  if (name === 'k') {
    const known = ['rsa', 'ed25519'].find((kind) => kind === value.toLowerCase()) as 'rsa' | 'ed25519' | undefined;
    return [{ text, id: known ? `dns.dkim.k.${known}` : 'dns.dkim.k' }];
  }
  if (name === 'p') return [{ text: shortened(text), id: value === '' ? 'dns.dkim.p.empty' : 'dns.dkim.p' }];
  const id = (['v', 'h', 'n', 's'] as const).find((each) => each === name);
  return [{ text, id: id ? `dns.dkim.${id}` : 'dns.tag' }];
}

/** The length of an RSA key, from that of its wrapping (RFC 3279 §2.3.1), which is 30 to 40 octets. */
function strengthOf(key: string): DnsSaying {
  const octets = Math.floor((key.replace(/[\s=]/g, '').length * 3) / 4);
  const bits = Math.round(((octets - 36) * 8) / 256) * 256;
  const id = bits < bitsMin ? 'dns.dkim.weak' : bits < bitsWanted ? 'dns.dkim.short' : 'dns.dkim.strong';
  return { id, params: { bits: Math.max(bits, 0) } };
}

function shortened(text: string): string {
  return text.length > 48 ? `${text.slice(0, 40)}…` : text;
}
