// The only place that opens a connection to a mail server. It takes vetted addresses and connects exactly there: an
// address is never looked up, and a name never comes this far except for the words of a failure.

import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { reason } from '@mailterm/shared/reasons/reasons';
import type { Reason, ReasonId } from '@mailterm/shared/reasons/reasons';
import { limits as usualLimits } from '../limits.ts';
import type { Limits } from '../limits.ts';
import type { VettedAddress } from './policy.ts';

export type Dialed =
  | { readonly ok: true; readonly socket: Socket; readonly address: string; readonly tookMs: number }
  | { readonly ok: false; readonly reason: Reason };

export interface DialContext {
  /** Ends the attempt. */
  readonly signal: AbortSignal;
  /** Told before each attempt. */
  readonly onDial: (address: string) => void;
  /** Those of the table where it is absent. */
  readonly limits?: Limits;
}

/** Tries the addresses of one host, at least one, in their order, and gives the first socket that connects. */
export async function dial(addresses: readonly VettedAddress[], context: DialContext): Promise<Dialed> {
  const { limits = usualLimits } = context;
  const candidates = addresses.slice(0, limits.dialAddresses);
  let failure: Reason | undefined;
  for (const [index, candidate] of candidates.entries()) {
    if (context.signal.aborted) break;
    context.onDial(candidate.address);
    const isLast = index === candidates.length - 1;
    const dialed = await attempt(candidate, isLast ? limits.dialMs : limits.dialNextMs, context.signal);
    if (dialed.ok) return dialed;
    // A host without IPv6 fails there first: what the reachable address said is the better news.
    if (failure === undefined || failure.id === 'dial.unreachable') failure = dialed.reason;
  }
  return { ok: false, reason: failure ?? reason('close.client') };
}

function attempt(to: VettedAddress, timeoutMs: number, signal: AbortSignal): Promise<Dialed> {
  // Whoever was told about the attempt may have left because of it; no `abort` event would come any more.
  if (signal.aborted) return Promise.resolve({ ok: false, reason: reason('close.client') });
  return new Promise((settle) => {
    const startedMs = performance.now();
    const { address, family, port } = to;
    const socket = connect({ host: address, family, port, noDelay: true, lookup: refuseLookup });
    const finish = (dialed: Dialed): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
      if (!dialed.ok) socket.destroy();
      settle(dialed);
    };
    const abort = (): void => finish({ ok: false, reason: reason('close.client') });
    const late = failed('dial.timeout', to, { limit: timeoutMs / 1000 });
    const timer = setTimeout(() => finish({ ok: false, reason: late }), timeoutMs);
    signal.addEventListener('abort', abort, { once: true });
    socket.once('connect', () => {
      finish({ ok: true, socket, address, tookMs: Math.round(performance.now() - startedMs) });
    });
    // This listener stays: a socket that breaks while nobody listens must not end the process.
    socket.on('error', (error) => finish({ ok: false, reason: explain(error, to, late) }));
  });
}

/** Net never asks for the address of an address. Should it ever, the answer is an error and not a second lookup. */
function refuseLookup(name: string, _options: object, answer: (error: Error, address: string) => void): void {
  answer(new Error(`Cannot look up "${name}": only vetted addresses are dialed`), '');
}

const causes: Readonly<Record<string, ReasonId>> = {
  ECONNREFUSED: 'dial.refused',
  ETIMEDOUT: 'dial.timeout',
  ENETUNREACH: 'dial.unreachable',
  EHOSTUNREACH: 'dial.unreachable',
  ENETDOWN: 'dial.unreachable',
  EHOSTDOWN: 'dial.unreachable',
  EADDRNOTAVAIL: 'dial.unreachable',
  EINVAL: 'dial.unreachable',
};

function explain(error: NodeJS.ErrnoException, to: VettedAddress, late: Reason): Reason {
  const name = error.code ?? error.name;
  const id = causes[name] ?? 'dial.failed';
  if (id === 'dial.timeout') return late;
  return failed(id, to, id === 'dial.failed' ? { name } : {});
}

function failed(id: ReasonId, { host, port, address }: VettedAddress, more: Reason['params']): Reason {
  return reason(id, { host, port, address, ...more });
}
