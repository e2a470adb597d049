// From what a person named to a stream: the practice server through memory, the Internet through name, policy and dial,
// in this order. Expected failures are values with a named reason.

import type { Duplex } from 'node:stream';
import { reason } from '@mailterm/shared/reasons/reasons';
import type { Reason } from '@mailterm/shared/reasons/reasons';
import type { Target } from '@mailterm/shared/transcript/event';
import type { PracticeNet } from '../practice/index.ts';
import { blockOf } from './blocks.ts';
import { dial } from './dial.ts';
import type { DialContext } from './dial.ts';
import { readHostName } from './hostName.ts';
import { refuseRequest } from './policy.ts';
import type { Asked } from './policy.ts';
import { vet } from './vet.ts';
import type { VetContext } from './vet.ts';

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

export interface ReachContext extends DialContext, VetContext {
  readonly practice: PracticeNet;
  /** Selects the practice mailroom. */
  readonly visitor: string;
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
  const vetting = await vet({ host: asked.host, ports: [asked.port] }, context);
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

function refuse(why: Reason, asked: Target, practice: PracticeNet): Reached {
  const offer = offerFor(asked, practice);
  return { kind: 'refused', reason: why, ...(offer && { offer }) };
}

/** A practice double of what was asked for, on the same port and as secure. */
function offerFor({ host, port, security }: Target, practice: PracticeNet): Target | undefined {
  const double = practice.doubleOf(host);
  return double !== undefined && practice.ports.includes(port) ? { host: double, port, security } : undefined;
}
