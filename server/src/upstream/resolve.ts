// Asks for the addresses of a name, once. What is answered here is judged in policy.ts and dialed in dial.ts as it is:
// nothing in the server looks the same name up again.

import { lookup as dnsLookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { reason } from '@mailterm/shared/reasons/reasons';
import type { Reason } from '@mailterm/shared/reasons/reasons';

/** Gives all addresses of a name, best first. Rejects with a DNS error. */
export type Lookup = (name: string) => Promise<readonly string[]>;

export type Resolved =
  { readonly ok: true; readonly addresses: readonly string[] } | { readonly ok: false; readonly reason: Reason };

/** The system's own resolver: the hosts file, then DNS, in the order that the system prefers. */
export const systemLookup: Lookup = async (name) => {
  const answers = await dnsLookup(name, { all: true, verbatim: true });
  return answers.map((answer) => answer.address);
};

/**
 * The addresses of a host.
 * @param host as readHostName spells it; an address is its own answer
 * @param deadline resolves when the answer no longer matters
 */
export async function resolve(host: string, lookup: Lookup, deadline: Promise<void>): Promise<Resolved> {
  if (isIP(host) !== 0) return { ok: true, addresses: [host] };
  const late = deadline.then((): Resolved => ({ ok: false, reason: reason('name.failed', { host }) }));
  return Promise.race([ask(host, lookup), late]);
}

async function ask(host: string, lookup: Lookup): Promise<Resolved> {
  try {
    const addresses = await lookup(host);
    if (addresses.length > 0) return { ok: true, addresses };
    return { ok: false, reason: reason('name.notFound', { host }) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const isAbsent = code === 'ENOTFOUND' || code === 'ENODATA';
    return { ok: false, reason: reason(isAbsent ? 'name.notFound' : 'name.failed', { host }) };
  }
}
