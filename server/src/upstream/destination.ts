// From what a person named to a stream: the practice server through memory, the Internet through name, policy and dial,
// in this order. Expected failures are values with a named reason.

import type { Duplex } from 'node:stream';
import { reason } from '@mailterm/shared/reasons/reasons';
import type { Reason } from '@mailterm/shared/reasons/reasons';
import type { Target } from '@mailterm/shared/transcript/event';
import { limits as usualLimits } from '../limits.ts';
import type { PracticeNet } from '../practice/index.ts';
import { blockOf } from './blocks.ts';
import { dial } from './dial.ts';
import type { DialContext } from './dial.ts';
import { readHostName } from './hostName.ts';
import { isDiscreet, judgeAddresses, refuseRequest } from './policy.ts';
import type { Asked, Policy, VettedAddress } from './policy.ts';
import { resolve, systemLookup } from './resolve.ts';
import type { Lookup } from './resolve.ts';

/** Where a target lies. */
export type Destination = { readonly kind: 'practice'; readonly host: string } | { readonly kind: 'internet' };

/** What came of a target. */
export type Reached =
  | {
      readonly kind: 'open';
      readonly stream: Duplex;
      /** The name as readHostName spells it: a certificate must be for it. */
      readonly host: string;
      readonly address: string;
      readonly tookMs: number;
      readonly practice: boolean;
      /** Who issued the certificate of a practice server, in PEM. */
      readonly authority?: string;
    }
  /** The policy said no; `offer` is a practice double of what was asked for. */
  | { readonly kind: 'refused'; readonly reason: Reason; readonly offer?: Target }
  /** It was allowed and did not come about. */
  | { readonly kind: 'failed'; readonly reason: Reason };

export interface ReachContext extends DialContext {
  readonly practice: PracticeNet;
  readonly config: Policy;
  /** Selects the practice mailroom. */
  readonly visitor: string;
  /** The system's resolver, unless a test brings its own. */
  readonly lookup?: Lookup;
}

/** Where a target lies: practice names are known before, and instead of, any lookup. */
export function destination(target: Pick<Target, 'host'>, practice: Pick<PracticeNet, 'knows'>): Destination {
  const host = readHostName(target.host) ?? target.host;
  return practice.knows(host) ? { kind: 'practice', host } : { kind: 'internet' };
}

/**
 * True for a practice server and for the machine that this runs on, by the address that was dialed and not by a name: only
 * there may a page accept an untrusted certificate without asking the person.
 */
export function isOwn({ practice, address }: { readonly practice: boolean; readonly address: string }): boolean {
  return practice || blockOf(address) === 'loopback';
}

/** Opens a stream to a target, or says why there is none. Throws only for bugs of ours. */
export async function reach(target: Target, context: ReachContext): Promise<Reached> {
  const { port, security } = target;
  const host = readHostName(target.host);
  if (host === undefined) return { kind: 'failed', reason: reason('name.malformed', { host: target.host }) };
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    return { kind: 'failed', reason: reason('port.malformed', { port }) };
  }
  const asked = { host, port };
  if (destination(target, context.practice).kind === 'practice') return reachPractice(asked, context);
  const refusal = refuseRequest(asked, context.config);
  return refusal ? refuse(refusal, { ...asked, security }, context.practice) : reachInternet(target, asked, context);
}

function reachPractice(asked: Asked, { practice, visitor, onDial }: ReachContext): Reached {
  const why = practice.refusalOf(asked.host);
  if (why) return { kind: 'failed', reason: why };
  onDial(asked.host);
  const stream = practice.connect(asked, visitor);
  const { authority } = practice;
  if (stream) {
    const { host } = asked;
    return { kind: 'open', stream, host, address: host, tookMs: 0, practice: true, ...(authority && { authority }) };
  }
  return { kind: 'failed', reason: reason('dial.refused', { ...asked, address: asked.host }) };
}

async function reachInternet({ security }: Target, asked: Asked, context: ReachContext): Promise<Reached> {
  const vetting = await vet(asked, context);
  if (context.signal.aborted) return { kind: 'failed', reason: reason('close.client') };
  if (vetting.kind === 'refused') return refuse(vetting.reason, { ...asked, security }, context.practice);
  if (vetting.kind === 'failed') return { kind: 'failed', reason: vetting.reason };
  const dialed = await dial(vetting.addresses, context);
  if (!dialed.ok) return { kind: 'failed', reason: dialed.reason };
  return {
    kind: 'open',
    stream: dialed.socket,
    host: asked.host,
    address: dialed.address,
    tookMs: dialed.tookMs,
    practice: false,
  };
}

type Vetting =
  | { readonly kind: 'vetted'; readonly addresses: readonly VettedAddress[] }
  | { readonly kind: 'refused'; readonly reason: Reason }
  | { readonly kind: 'failed'; readonly reason: Reason };

/**
 * Looks the name up and judges the answer. A discreet policy says the same words at the same moment, the end of the time
 * for the lookup, whether the name does not exist, leads to a refused address, or could not be asked for.
 */
async function vet(asked: Asked, context: ReachContext): Promise<Vetting> {
  const { config, signal, lookup = systemLookup, limits = usualLimits } = context;
  const deadline = startDeadline(limits.resolveMs, signal);
  try {
    const resolved = await resolve(asked.host, lookup, deadline.passed);
    if (!resolved.ok && !isDiscreet(config)) return { kind: 'failed', reason: resolved.reason };
    const verdict = judgeAddresses(asked, resolved.ok ? resolved.addresses : [], config);
    if (verdict.ok) return { kind: 'vetted', addresses: verdict.addresses };
    if (isDiscreet(config)) await deadline.passed;
    return { kind: 'refused', reason: verdict.reason };
  } finally {
    deadline.cancel();
  }
}

function startDeadline(ms: number, signal: AbortSignal): { readonly passed: Promise<void>; cancel(): void } {
  let pass: () => void = () => undefined;
  const passed = new Promise<void>((settle) => void (pass = settle));
  const timer = setTimeout(pass, ms);
  signal.addEventListener('abort', pass, { once: true });
  if (signal.aborted) pass();
  const cancel = (): void => {
    clearTimeout(timer);
    signal.removeEventListener('abort', pass);
  };
  return { passed, cancel };
}

function refuse(why: Reason, asked: Target, practice: PracticeNet): Reached {
  const offer = offerFor(asked, practice);
  return { kind: 'refused', reason: why, ...(offer && { offer }) };
}

/** A practice double of what was asked for, on the same port and as secure. */
function offerFor({ host, port, security }: Target, practice: PracticeNet): Target | undefined {
  const double = practice.doubleOf(host);
  return double !== undefined && practice.ports.includes(port) ? { host: double, port, security } : undefined;
}
