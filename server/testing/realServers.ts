// Tests with real mail servers: they start before the tests and are gone after them. Apart from mailstack.ts, because the
// browser tests use that one and have another runner.

import { afterAll, beforeAll, describe, it } from 'vitest';
import { TestClient } from './client.ts';
import { startMailstack } from './mailstack.ts';
import type { Mailstack } from './mailstack.ts';
import { startGateway } from './startGateway.ts';
import type { RunningGateway } from './startGateway.ts';

/** Describes what is so with real servers. Where they cannot be installed that is said, and the tests are skipped. */
export async function describeReal(what: string, tests: (stack: Mailstack) => void): Promise<void> {
  const stack = await startMailstack();
  if ('missing' in stack) return void describe.skip(what, () => it(stack.missing, () => undefined));
  describe(what, () => {
    afterAll(() => stack.stop());
    tests(stack);
  });
}

/** Gives the tests of a block a gateway that may connect anywhere; what comes back connects a page to it. */
export function useGateway(): () => Promise<TestClient> {
  let gateway: RunningGateway;
  beforeAll(async () => {
    gateway = await startGateway({ MAILTERM_TARGETS: 'any' });
  });
  afterAll(() => gateway.stop());
  return () => TestClient.connect(gateway.url);
}
