// Faults of the practice server over HTTP: what the fault lab asks, and what the server says.

import type { Reason } from '@mailterm/shared/reasons/reasons';
import type { ChoicesTold, Fault, FaultChoice, FaultsTold } from '@mailterm/shared/wire/faults';
import { addressOf } from '../routes.ts';

/** The server has not done what it was asked, and says why; without a reason it was not reached. */
export class NotDone extends Error {
  readonly reason: Reason | undefined;

  constructor(reason?: Reason) {
    super('The server has not done it');
    this.reason = reason;
  }
}

/** What can be switched on. */
export async function askChoices(): Promise<readonly FaultChoice[]> {
  return ((await ask('GET', '/practice/faults/choices')) as ChoicesTold).choices;
}

/** What is switched on. */
export async function askFaults(): Promise<readonly Fault[]> {
  return ((await ask('GET', '/practice/faults')) as FaultsTold).faults;
}

/** Switches these on and all others off. */
export async function setFaults(faults: readonly Fault[]): Promise<readonly Fault[]> {
  return ((await ask('PUT', '/practice/faults', { faults })) as FaultsTold).faults;
}

/** The mailroom as it was at first. */
export async function resetMailroom(): Promise<readonly Fault[]> {
  return ((await ask('POST', '/practice/reset')) as FaultsTold).faults;
}

async function ask(method: string, path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(addressOf(path), {
    method,
    headers: { Accept: 'application/json', ...(body !== undefined && { 'Content-Type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  }).catch(() => undefined);
  const told: unknown = await response?.json().catch(() => undefined);
  if (response?.ok && told !== undefined) return told;
  throw new NotDone((told as { readonly error?: Reason } | undefined)?.error);
}
