// How a server is written that somebody allows: `name`, `name:port`, `[IPv6]`, `[IPv6]:port`. Decides nothing.

import { readHostName } from './hostName.ts';
import type { ListedTarget } from './policy.ts';

/** Reads one; undefined for what is neither a host nor host:port. */
export function readListedTarget(item: string): ListedTarget | undefined {
  // A bare IPv6 address holds more than one colon and no port.
  const [, hostText = item, portText] = /^(\[[^\]]*\]|[^:]*)(?::(\d{1,5}))?$/.exec(item) ?? [];
  const host = readHostName(hostText);
  const port = portText === undefined ? undefined : Number(portText);
  if (host === undefined || port === 0 || (port ?? 0) > 65_535) return undefined;
  return port === undefined ? { host } : { host, port };
}
