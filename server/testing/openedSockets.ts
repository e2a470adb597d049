// Every connection that the process begins, seen where Node hands it to the operating system: no wrapper of ours and no
// event stands in between, so that nothing can open a socket unseen.

import { AsyncLocalStorage, createHook } from 'node:async_hooks';

/** TCPCONNECTWRAP is one call of connect(2), PIPECONNECTWRAP the same for local sockets. */
const connects: ReadonlySet<string> = new Set(['TCPCONNECTWRAP', 'PIPECONNECTWRAP']);

export interface OpenedSockets {
  /** Runs something, and counts the connections it begins, however late, under a name. */
  under<Result>(name: string, act: () => Result): Result;
  of(name: string): number;
  /** All of them, whoever began them. */
  readonly total: number;
  stop(): void;
}

/** Counts from now on. */
export function countOpenedSockets(): OpenedSockets {
  const storage = new AsyncLocalStorage<string>();
  const counts = new Map<string, number>();
  let total = 0;
  const hook = createHook({
    init(_id, type) {
      if (!connects.has(type)) return;
      total += 1;
      const name = storage.getStore();
      if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
    },
  }).enable();
  return {
    under: (name, act) => storage.run(name, act),
    of: (name) => counts.get(name) ?? 0,
    get total() {
      return total;
    },
    stop: () => void hook.disable(),
  };
}
