// Looks a name up, once, and lets the policy judge what it leads to. What it gives may be dialed.

import type { Reason } from '@mailterm/shared/reasons/reasons';
import { limits as usualLimits } from '../limits.ts';
import type { Limits } from '../limits.ts';
import { isDiscreet, judgeAddresses } from './policy.ts';
import type { Policy, VettedAddress } from './policy.ts';
import { resolve, systemLookup } from './resolve.ts';
import type { Lookup } from './resolve.ts';

export interface VetContext {
  readonly config: Policy;
  /** Ends the lookup. */
  readonly signal: AbortSignal;
  /** Those of the table where it is absent. */
  readonly limits?: Limits;
  /** The system's resolver, unless a test brings its own. */
  readonly lookup?: Lookup;
}

/** A host, and the ports at which it is wanted; at least one. */
export interface Wanted {
  readonly host: string;
  readonly ports: readonly number[];
}

export type Vetting =
  /** For each port that is allowed its addresses, in the order of the ports. */
  | { readonly kind: 'vetted'; readonly addresses: readonly VettedAddress[] }
  | { readonly kind: 'refused'; readonly reason: Reason }
  | { readonly kind: 'failed'; readonly reason: Reason };

/**
 * Looks the name up and judges the answer. A discreet policy says the same words at the same moment, the end of the time
 * for the lookup, whether the name does not exist, leads to a refused address, or could not be asked for.
 */
export async function vet({ host, ports }: Wanted, context: VetContext): Promise<Vetting> {
  const { config, signal, lookup = systemLookup, limits = usualLimits } = context;
  const deadline = startDeadline(limits.resolveMs, signal);
  try {
    const resolved = await resolve(host, lookup, deadline.passed);
    if (!resolved.ok && !isDiscreet(config)) return { kind: 'failed', reason: resolved.reason };
    const found = resolved.ok ? resolved.addresses : [];
    const verdicts = ports.map((port) => judgeAddresses({ host, port }, found, config));
    const addresses = verdicts.flatMap((verdict) => (verdict.ok ? verdict.addresses : []));
    if (addresses.length > 0) return { kind: 'vetted', addresses };
    if (isDiscreet(config)) await deadline.passed;
    const refusal = verdicts.find((verdict) => !verdict.ok);
    if (!refusal || refusal.ok) throw new RangeError('Cannot vet a host without ports');
    return { kind: 'refused', reason: refusal.reason };
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
