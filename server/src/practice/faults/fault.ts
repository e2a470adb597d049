// What can go wrong on purpose, as data: at which stage of which protocol, in which way, how often. A host asks here before
// it does what a client wants; what is no reply (a delay, a dropped connection) is done to its answer afterwards (spoil.ts).

import type { Fault, Protocol } from '@mailterm/shared/wire/faults';

export type { Fault, FaultAct, Manner, Protocol } from '@mailterm/shared/wire/faults';

/**
 * The first fault that is switched on for this stage, or undefined.
 * @param fits leaves out those that somebody else has to do with
 */
export function faultAt(
  faults: readonly Fault[],
  protocol: Protocol,
  stage: string,
  fits: (fault: Fault) => boolean = () => true,
): Fault | undefined {
  return faults.find(
    (fault) => fault.protocol === protocol && fault.stage === stage && fault.left !== 0 && fits(fault),
  );
}

/** The room after this fault has happened once more. One that happens always, as those of names that were dialled, stays. */
export function spend<Room extends { readonly faults: readonly Fault[] }>(room: Room, spent: Fault): Room {
  if (spent.left === undefined || !room.faults.some(({ id }) => id === spent.id)) return room;
  const faults = room.faults.flatMap((fault) => {
    if (fault.id !== spent.id || fault.left === undefined) return [fault];
    return fault.left > 1 ? [{ ...fault, left: fault.left - 1 }] : [];
  });
  return { ...room, faults };
}

/** The same faults, replies first: hosts look for those, and what is done to an answer is done after it. */
export function inOrder(faults: readonly Fault[]): readonly Fault[] {
  const isReply = ({ act }: Fault): boolean => act.kind === 'reply';
  return [...faults.filter(isReply), ...faults.filter((fault) => !isReply(fault))];
}
