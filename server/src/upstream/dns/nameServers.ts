// Which name servers are asked: those of the system, or those that the operator names.

import { getServers } from 'node:dns';
import { isIP } from 'node:net';

/** Where a name server listens. */
export interface NameServerPlace {
  readonly address: string;
  readonly port: number;
}

/** The resolvers of the system, as Node reads them: `192.0.2.1`, `192.0.2.1:5353`, `[2001:db8::1]:5353`. */
export function systemServers(): readonly NameServerPlace[] {
  return getServers().flatMap((text) => readPlace(text) ?? []);
}

/** Reads the place of a name server; undefined for what is none. Port 53 unless another one is named (RFC 1035 §4.2). */
export function readPlace(text: string): NameServerPlace | undefined {
  if (isIP(text) !== 0) return { address: text, port: 53 };
  const [, address = '', digits = '53'] = /^\[?([^\]]*?)\]?(?::(\d{1,5}))?$/.exec(text) ?? [];
  const port = Number(digits);
  return isIP(address) !== 0 && port >= 1 && port <= 65_535 ? { address, port } : undefined;
}
