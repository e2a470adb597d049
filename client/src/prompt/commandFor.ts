// The command that goes to a target, as it would be typed. Apart from the grammar, which is loaded when somebody types.

import type { Target } from '@mailterm/shared/transcript/event';

export function commandFor(target: Pick<Target, 'host' | 'port'> & Partial<Pick<Target, 'security'>>): string {
  if (target.security === 'tls') return `openssl s_client -connect ${placeOf(target)}`;
  return `telnet ${target.host} ${target.port}`;
}

/** Host and port in one word; an address of version 6 stands in brackets, so that its colons are no ports. */
export function placeOf({ host, port }: Pick<Target, 'host' | 'port'>): string {
  return `${host.includes(':') ? `[${host}]` : host}:${port}`;
}
