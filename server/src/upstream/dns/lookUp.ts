// What the DNS says of a name, as far as this server may tell: names of the practice world from its own name server, all
// others from the resolver of the system, within the policy. Failures are values with a named reason.

import type { DecodedPacket } from 'dns-packet';
import { bare } from '@mailterm/shared/dns/bare';
import { addressBehind } from '@mailterm/shared/dns/reverse';
import { reason } from '@mailterm/shared/reasons/reasons';
import type { Reason } from '@mailterm/shared/reasons/reasons';
import type { LookupTold, ResourceRecord } from '@mailterm/shared/wire/lookup';
import type { Limits } from '../../limits.ts';
import { lookup as lookUpPractice } from '../../practice/records.ts';
import { isOpenToStrangers, mayTellAddress } from '../policy.ts';
import type { Policy } from '../policy.ts';
import { systemServers } from './nameServers.ts';
import type { NameServerPlace } from './nameServers.ts';
import { ask } from './question.ts';
import type { Heard, Question } from './question.ts';
import { zoneRecord } from './zoneText.ts';

export interface LookUpContext {
  readonly config: Policy & { readonly limits: Limits; readonly nameServers: readonly NameServerPlace[] };
}

export type LookedUp =
  { readonly ok: true; readonly told: LookupTold } | { readonly ok: false; readonly reason: Reason };

/** Names that mean something else in every network (RFC 6761 §6, RFC 6762 §3, RFC 8375 §3, RFC 7686 §2), or do so by custom. */
const innerNames = /(?:^|\.)(?:localhost|local|internal|home\.arpa|onion|alt|lan|home|corp|intranet|private)\.?$/i;

/** Asks for one type of a name. The name is ASCII. */
export async function lookUp(question: Question, { config }: LookUpContext): Promise<LookedUp> {
  const { name } = question;
  const known = lookUpPractice(name, question.type);
  if (known) return { ok: true, told: known };
  // RFC 1035 §4.1.1: a name server that refuses (RCODE 5) has answered.
  if (config.targets === 'practice') return { ok: false, reason: reason('lookup.outside', { name }) };
  if (isOpenToStrangers(config) && isInner(name, config)) {
    return { ok: false, reason: reason('lookup.notTold', { name }) };
  }
  const heard = await askInTurn(question, config.nameServers.length > 0 ? config.nameServers : systemServers(), config);
  if (!heard.ok) return { ok: false, reason: failure(heard.why, name, config.limits) };
  const { packet } = heard;
  const code = rcodeOf(packet);
  if (code !== 'NOERROR' && code !== 'NXDOMAIN') return { ok: false, reason: reason('lookup.failed', { name, code }) };
  return { ok: true, told: tell(question, code, packet, config) };
}

/** A name of a network's inside: what it leads to is nobody else's business. */
function isInner(name: string, config: Policy): boolean {
  const address = addressBehind(name);
  if (address !== undefined) return !mayTellAddress(config, address);
  return innerNames.test(name);
}

/** Two attempts share the time; the second one goes to the next name server, where there is one. */
async function askInTurn(
  question: Question,
  servers: readonly NameServerPlace[],
  { limits }: LookUpContext['config'],
): Promise<Heard> {
  const bounds = { timeoutMs: limits.resolveMs / 2, octetsMax: limits.lookupOctets };
  const [first, second = first] = servers;
  if (!first || !second) return { ok: false, why: 'unreachable' };
  const heard = await ask(question, first, bounds);
  const isFinal = heard.ok ? /^(?:NOERROR|NXDOMAIN)$/.test(rcodeOf(heard.packet)) : heard.why === 'tooLarge';
  if (isFinal || (heard.ok && second === first)) return heard;
  const again = await ask(question, second, bounds);
  return again.ok || !heard.ok ? again : heard;
}

function tell(question: Question, status: LookupTold['status'], packet: DecodedPacket, config: Policy): LookupTold {
  const found = records(packet.answers);
  const answers = found.filter((record) => mayTell(record, config));
  const withheld = found.length - answers.length;
  return {
    name: `${bare(question.name)}.`,
    type: question.type,
    status,
    answers,
    authority: records(packet.authorities).filter((record) => mayTell(record, config)),
    by: 'resolver',
    ...(withheld > 0 && { withheld }),
  };
}

function records(answers: DecodedPacket['answers']): readonly ResourceRecord[] {
  return (answers ?? []).flatMap((answer) => zoneRecord(answer) ?? []);
}

function mayTell({ type, data }: ResourceRecord, config: Policy): boolean {
  return (type !== 'A' && type !== 'AAAA') || mayTellAddress(config, data);
}

/** RFC 1035 §4.1.1, and RFC 6895 §2.3 for the later ones. */
function rcodeOf(packet: DecodedPacket): string {
  return (packet as { readonly rcode?: string }).rcode ?? 'NOERROR';
}

function failure(why: Extract<Heard, { ok: false }>['why'], name: string, limits: Limits): Reason {
  switch (why) {
    case 'timeout':
      return reason('lookup.timeout', { name, limit: limits.resolveMs / 1000 });
    case 'tooLarge':
      return reason('lookup.tooLarge', { name, limit: limits.lookupOctets });
    case 'unreachable':
      return reason('lookup.failed', { name, code: 'ECONNREFUSED' });
    case 'unreadable':
      return reason('lookup.failed', { name, code: 'FORMERR' });
  }
}
