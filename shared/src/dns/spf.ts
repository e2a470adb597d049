// SPF: which servers may send mail for a domain (RFC 7208). Term by term, and what the record says of everybody else.

import type { DnsId } from './citations.ts';
import type { DnsPart, DnsSaying, RecordRead } from './read.ts';

const results = { '+': 'pass', '-': 'fail', '~': 'softfail', '?': 'neutral' } as const;

// RFC 7208 §5, §6: name, and what stands behind `:` or `=` or `/`.
const term = /^([+?~-]?)([a-z][a-z0-9._-]{0,30})(?:([:=/])(.*))?$/i;

const mechanisms = ['all', 'include', 'a', 'mx', 'ptr', 'ip4', 'ip6', 'exists'] as const;
const modifiers = ['redirect', 'exp'] as const;

/** RFC 7208 §4.6.4: terms that make a receiver ask the DNS again, of which ten are allowed in all. */
const asking: ReadonlySet<string> = new Set(['include', 'a', 'mx', 'ptr', 'exists', 'redirect']);
const lookupsMax = 10;

/** RFC 7208 §4.5: the version is `v=spf1`, alone or before a blank. */
export function isSpf(text: string): boolean {
  return /^v=spf1(?: |$)/i.test(text);
}

/** Reads a record that isSpf knows. */
export function readSpf(text: string): Omit<RecordRead, 'record'> {
  const [version = '', ...terms] = text.split(/ +/).filter((word) => word !== '');
  const parts: DnsPart[] = [{ text: version, id: 'dns.spf.version' }];
  let lookups = 0;
  let end: DnsId | undefined;
  const remarks: DnsSaying[] = [];
  for (const word of terms) {
    const [, sign = '', spelled = '', mark = '', value = ''] = term.exec(word) ?? [];
    const name = spelled.toLowerCase();
    const id = idOf(name, mark, value);
    if (asking.has(name) && id !== undefined) lookups += 1;
    if (name === 'all' && id !== undefined) {
      const all = results[(sign || '+') as keyof typeof results];
      parts.push({ text: word, id: `dns.spf.all.${all}` });
      // RFC 7208 §5.1: what stands behind "all" is never looked at, redirect included.
      end ??= `dns.spf.end.${all}`;
      continue;
    }
    if (end !== undefined && id !== undefined && name !== 'exp')
      remarks.push({ id: 'dns.spf.afterAll', params: { term: word } });
    if (id === undefined) {
      parts.push({ text: word, id: 'dns.spf.unknown' });
      // RFC 7208 §6: unknown modifiers are passed over; anything else that is not known ends in permerror (§4.6).
      if (mark !== '=' || sign !== '') remarks.push({ id: 'dns.spf.syntax', params: { term: word } });
      continue;
    }
    if (sign !== '') parts.push({ text: sign, id: `dns.spf.sign.${results[sign as keyof typeof results]}` });
    parts.push({ text: sign === '' ? word : word.slice(1), id, params: { value } });
    if (name === 'redirect') end ??= 'dns.spf.end.redirect';
  }
  remarks.unshift({ id: end ?? 'dns.spf.end.none' });
  if (lookups > lookupsMax) remarks.push({ id: 'dns.spf.tooMany', params: { count: lookups } });
  else if (lookups > 0) remarks.push({ id: 'dns.spf.lookups', params: { count: lookups } });
  return { says: { id: 'dns.spf' }, parts, remarks };
}

function idOf(name: string, mark: string, value: string): DnsId | undefined {
  const mechanism = mechanisms.find((each) => each === name);
  const modifier = modifiers.find((each) => each === name);
  if (modifier) return mark === '=' && value !== '' ? `dns.spf.${modifier}` : undefined;
  if (!mechanism || mark === '=') return undefined;
  if (mechanism === 'all') return mark === '' ? 'dns.spf.all.neutral' : undefined;
  if (mechanism === 'ip4') return /^\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,2})?$/.test(value) ? 'dns.spf.ip4' : undefined;
  if (mechanism === 'ip6') return /^[0-9a-f:.]*:[0-9a-f:.]*(?:\/\d{1,3})?$/i.test(value) ? 'dns.spf.ip6' : undefined;
  // RFC 7208 §5.2, §5.7: these say nothing without a name.
  if ((mechanism === 'include' || mechanism === 'exists') && (mark !== ':' || value === '')) return undefined;
  return value === '' || mark === '/' ? `dns.spf.${own(mechanism)}` : `dns.spf.${mechanism}`;
}

/** `a` and `mx` without a name speak of the domain itself. */
function own(mechanism: 'include' | 'a' | 'mx' | 'ptr' | 'exists'): 'a.own' | 'mx.own' | 'ptr' | 'include' | 'exists' {
  return mechanism === 'a' || mechanism === 'mx' ? `${mechanism}.own` : mechanism;
}
