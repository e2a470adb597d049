// What to make of the ports that were tried, and what a person has typed as the place to try. Pure.

import type { PortTold, PreflightAsked } from '@mailterm/shared/wire/preflight';
import { preflightPorts } from '@mailterm/shared/wire/preflight';
import { commandFor, placeOf } from '../prompt/commandFor.ts';
import type { PreflightWordId } from './words/ids.ts';

export interface Advice {
  readonly id: PreflightWordId;
  readonly params?: Readonly<Record<string, string>>;
}

/** Ports at which programs hand letters in (RFC 6409 §3.1, RFC 8314 §3.3), the better one first. */
const submissionPorts = [465, 587];

/** Undefined where the ports speak for themselves. */
export function adviceOn(ports: readonly PortTold[]): Advice | undefined {
  const open = ports.filter(({ outcome }) => outcome === 'open').map(({ port }) => port);
  if (open.length === ports.length) return ports.length > 1 ? { id: 'advice.all' } : undefined;
  const relay = ports.find(({ port }) => port === 25)?.outcome;
  const usable = submissionPorts.filter((port) => open.includes(port));
  if (relay !== undefined && relay !== 'open' && relay !== 'forbidden' && usable.length > 0) {
    return { id: relay === 'refused' ? 'advice.closed' : 'advice.blocked', params: { ports: usable.join(' / ') } };
  }
  const all = (outcome: PortTold['outcome']): boolean => ports.every((each) => each.outcome === outcome);
  if (all('timeout')) return { id: 'advice.silent' };
  if (all('refused')) return { id: 'advice.refused' };
  return all('unreachable') ? { id: 'advice.unreachable' } : undefined;
}

/** `host`, `host:port`, `host port port`, an address in brackets with a port. */
export function readAsked(typed: string): PreflightAsked {
  const [first = '', ...rest] = typed.trim().split(/[\s,]+/);
  const [, bracketed, plain, digits] = /^(?:(\[[^\]]*\])|([^:]*))(?::(\d{1,5}))?$/.exec(first) ?? [];
  const host = bracketed ?? plain ?? first;
  const ports = [...(digits === undefined ? [] : [digits]), ...rest]
    .filter((word) => /^\d{1,5}$/.test(word))
    .map(Number);
  return ports.length === 0 ? { host } : { host, ports: ports.slice(0, preflightPorts.length) };
}

/** The line that connects to a port (RFC 8314 §3: on three of them TLS comes first). */
export function lineFor(host: string, port: number): string {
  const isFirst = [465, 993, 995].includes(port);
  return isFirst ? `openssl s_client -crlf -connect ${placeOf({ host, port })}` : commandFor({ host, port });
}
