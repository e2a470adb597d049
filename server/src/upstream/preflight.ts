// Which ports of a host this server reaches. One lookup, one attempt for each port, all at the same time; a connection that
// comes about is closed at once, and no octet is sent.

import { reason } from '@mailterm/shared/reasons/reasons';
import type { Reason, ReasonId } from '@mailterm/shared/reasons/reasons';
import type { PortOutcome, PortTold, PreflightTold } from '@mailterm/shared/wire/preflight';
import { limits as usualLimits } from '../limits.ts';
import type { PracticeNet } from '../practice/index.ts';
import { destination } from './destination.ts';
import { dial } from './dial.ts';
import { readHostName } from './hostName.ts';
import { refuseRequest } from './policy.ts';
import type { VettedAddress } from './policy.ts';
import { vet } from './vet.ts';
import type { VetContext, Wanted } from './vet.ts';

export interface PreflightContext extends VetContext {
  readonly practice: PracticeNet;
}

export type Preflown =
  { readonly ok: true; readonly told: PreflightTold } | { readonly ok: false; readonly reason: Reason };

/** Tries the ports. A policy that connects to practice servers only tries nothing. */
export async function preflight({ host: typed, ports }: Wanted, context: PreflightContext): Promise<Preflown> {
  const host = readHostName(typed);
  if (host === undefined) return { ok: false, reason: reason('name.malformed', { host: typed }) };
  const { config, practice } = context;
  if (config.targets === 'practice') return { ok: false, reason: reason('target.practiceOnly', { host }) };
  if (destination({ host }, practice).kind === 'practice') {
    const tell = (port: number): PortTold => ({ port, outcome: practice.ports.includes(port) ? 'open' : 'refused' });
    return { ok: true, told: { host, ports: ports.map(tell) } };
  }
  const refusals = ports.map((port) => refuseRequest({ host, port }, config));
  const allowed = ports.filter((_port, index) => !refusals[index]);
  const [refusal] = refusals;
  if (allowed.length === 0 && refusal) return { ok: false, reason: refusal };
  const vetting = await vet({ host, ports: allowed }, context);
  if (vetting.kind !== 'vetted') return { ok: false, reason: vetting.reason };
  const told = ports.map((port) =>
    tryPort(
      port,
      vetting.addresses.find((address) => address.port === port),
      context,
    ),
  );
  return { ok: true, told: { host, ports: await Promise.all(told) } };
}

/** The first address that the policy allows at this port, and no other. */
async function tryPort(port: number, to: VettedAddress | undefined, context: PreflightContext): Promise<PortTold> {
  if (!to) return { port, outcome: 'forbidden' };
  const { signal, limits = usualLimits } = context;
  const dialed = await dial([to], { signal, onDial: ignore, limits: { ...limits, dialMs: limits.preflightMs } });
  if (!dialed.ok) return { port, outcome: outcomes[dialed.reason.id] ?? 'unreachable' };
  dialed.socket.destroy();
  return { port, outcome: 'open', tookMs: dialed.tookMs };
}

const outcomes: Partial<Record<ReasonId, PortOutcome>> = {
  'dial.refused': 'refused',
  'dial.timeout': 'timeout',
  'dial.unreachable': 'unreachable',
};

function ignore(): void {
  // Whoever asks is told at the end.
}
