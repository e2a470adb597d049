// Faults of the practice server over HTTP: what the fault lab asks.

import type { ChoicesTold, Fault, FaultsTold } from '@mailterm/shared/wire/faults';
import { ask } from './ask.ts';
import type { Answered } from './ask.ts';

/** What can be switched on. */
export const askChoices = async (): Promise<Answered<ChoicesTold>> => ask('practice/faults/choices');

/** What is switched on. */
export const askFaults = async (): Promise<Answered<FaultsTold>> => ask('practice/faults');

/** Switches these on and all others off. */
export const setFaults = async (faults: readonly Fault[]): Promise<Answered<FaultsTold>> =>
  ask('practice/faults', { faults }, 'PUT');

/** The mailroom as it was at first. */
export const resetMailroom = async (): Promise<Answered<FaultsTold>> => ask('practice/reset', undefined, 'POST');
