// The name behind an address (PTR), and whether it leads back: many receivers ask for both before they take mail
// (RFC 1912 §2.1, RFC 8601 §3).

import type { LookupTold } from '../wire/lookup.ts';
import { bare } from './bare.ts';
import type { Around, DnsSaying } from './read.ts';
import { addressBehind } from './reverse.ts';

/** Reads PTR records. */
export function readNames({ name, type, answers }: LookupTold): Around {
  if (type !== 'PTR') return { says: [], lines: [] };
  const names = answers.filter((record) => record.type === 'PTR').map(({ data }) => bare(data));
  const address = addressBehind(name) ?? name;
  const says: DnsSaying[] = names.length === 0 ? [{ id: 'dns.ptr.none', params: { address } }] : [];
  return { says, lines: names.map((each) => `dig ${address.includes(':') ? 'AAAA' : 'A'} ${each}`) };
}

/**
 * Does the name lead back to the address?
 * @param reverse the answer to the PTR question
 * @param forward the answers about the addresses of the names in it
 */
export function confirmReverse(reverse: LookupTold, forward: readonly LookupTold[]): DnsSaying | undefined {
  const address = addressBehind(reverse.name);
  const first = reverse.answers.find((record) => record.type === 'PTR');
  if (address === undefined || first === undefined) return undefined;
  for (const told of forward) {
    const found = told.answers.some(
      ({ type, data }) => (type === 'A' || type === 'AAAA') && plain(data) === plain(address),
    );
    if (found) return { id: 'dns.ptr.confirmed', params: { name: bare(told.name), address: plain(address) } };
  }
  return { id: 'dns.ptr.unconfirmed', params: { name: bare(first.data), address: plain(address) } };
}

/** One spelling of an IPv6 address (RFC 5952 §4), so that two can be compared. */
function plain(address: string): string {
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.toLowerCase().split('::', 2);
  const groups = (part: string): string[] => part.split(':').filter((group) => group !== '');
  const [before, after] = [groups(head), groups(tail ?? '')];
  const zeros = new Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0');
  const all = [...before, ...zeros, ...after].map((group) => group.replace(/^0+(?=.)/, '')).join(':');
  const runs = [...all.matchAll(/(?:^|:)0(?::0)+(?=:|$)/g)].map(([run]) => run);
  const longest = runs.sort((one, other) => other.length - one.length)[0];
  return longest === undefined ? all : all.replace(longest, '::').replace(':::', '::');
}
