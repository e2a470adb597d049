// Where this server may connect. Pure: judges a request before its name is looked up, and the addresses after it. Only
// this file mints a VettedAddress, and dial.ts takes nothing else. It does no I/O.

import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { reason } from '@mailterm/shared/reasons/reasons';
import type { Reason } from '@mailterm/shared/reasons/reasons';
import { blockOf } from './blocks.ts';

/** How far connections may go, from the strictest on. */
export const targetModes = ['practice', 'listed', 'public', 'any'] as const;
export type TargetMode = (typeof targetModes)[number];

/** A server that the operator allows; `host` as readHostName spells it. Without a port: all mail ports. */
export interface ListedTarget {
  readonly host: string;
  readonly port?: number;
}

/** What the operator decided. */
export interface Policy {
  readonly targets: TargetMode;
  /** Read with `targets: 'listed'` only. */
  readonly targetList: readonly ListedTarget[];
}

/** What a person asked for, with the host as readHostName spells it. */
export interface Asked {
  readonly host: string;
  readonly port: number;
}

declare const vetted: unique symbol;

/** An address that was judged and may be dialed, exactly as it stands here. `host` is the name for SNI. */
export interface VettedAddress {
  readonly address: string;
  readonly family: 4 | 6;
  readonly port: number;
  readonly host: string;
  readonly [vetted]: true;
}

export type Verdict =
  { readonly ok: true; readonly addresses: readonly VettedAddress[] } | { readonly ok: false; readonly reason: Reason };

/** The ports of SMTP, POP3, IMAP and ManageSieve: with and without TLS, and 2525, which providers offer beside 587. */
export const mailPorts: readonly number[] = [25, 465, 587, 2525, 110, 995, 143, 993, 4190];

/** Why a request is refused whatever its name may resolve to, or undefined. The answer needs and causes no lookup. */
export function refuseRequest({ host, port }: Asked, policy: Policy): Reason | undefined {
  switch (policy.targets) {
    case 'practice':
      return reason('target.practiceOnly', { host });
    case 'listed':
      return refuseUnlisted({ host, port }, policy.targetList);
    case 'public':
      return mailPorts.includes(port) ? undefined : reason('target.port', { port });
    case 'any':
      return undefined;
  }
}

/**
 * Judges what a name resolved to. Addresses that may not be dialed are left out; if none is left, the request is refused
 * in words that tell neither which addresses these were nor whether there were any.
 */
export function judgeAddresses(asked: Asked, resolved: readonly string[], policy: Policy): Verdict {
  const refusal = refuseRequest(asked, policy);
  if (refusal) return { ok: false, reason: refusal };
  const allowed = resolved.filter((address) => isIP(address) !== 0 && allows(policy, address, asked.port));
  if (allowed.length === 0) return { ok: false, reason: reason('target.refused', { host: asked.host }) };
  return { ok: true, addresses: allowed.map((address) => mint(address, asked)) };
}

/** True when an address that the DNS gave may be shown: what may never be dialed is not told to strangers either. */
export function mayTellAddress(policy: Policy, address: string): boolean {
  if (!isOpenToStrangers(policy) || blockOf(address) === 'public') return true;
  return policy.targets === 'listed' && policy.targetList.some(({ host }) => isSameAddress(host, address));
}

/** True when refusals must look and last the same, so that nobody can map a network by asking. */
export function isDiscreet(policy: Policy): boolean {
  return policy.targets === 'public';
}

/** True when visitors of this server use it to reach mail servers that are not theirs and not their own machine's. */
export function isOpenToStrangers(policy: Policy): boolean {
  return policy.targets === 'public' || policy.targets === 'listed';
}

function allows(policy: Policy, address: string, port: number): boolean {
  if (policy.targets === 'any') return true;
  if (blockOf(address) === 'public') return true;
  // A listed *name* must lead to a public address, because its owner can point it anywhere. Whoever wants a server
  // inside the own network reachable lists its address as well.
  return policy.targets === 'listed' && policy.targetList.some((row) => isListedAddress(row, address, port));
}

function refuseUnlisted({ host, port }: Asked, list: readonly ListedTarget[]): Reason | undefined {
  const rows = list.filter((row) => row.host === host || isSameAddress(row.host, host));
  if (rows.some((row) => row.port === port)) return undefined;
  if (!rows.some((row) => row.port === undefined)) return reason('target.notListed', { host, port });
  return mailPorts.includes(port) ? undefined : reason('target.port', { port });
}

function isListedAddress(row: ListedTarget, address: string, port: number): boolean {
  return isSameAddress(row.host, address) && (row.port === undefined || row.port === port);
}

function isSameAddress(one: string, other: string): boolean {
  if (isIP(one) === 0 || isIP(one) !== isIP(other)) return false;
  return ipaddr.parse(one).toNormalizedString() === ipaddr.parse(other).toNormalizedString();
}

function mint(address: string, { host, port }: Asked): VettedAddress {
  const family = isIP(address) === 4 ? 4 : 6;
  return Object.freeze({ address, family, port, host }) as VettedAddress;
}
