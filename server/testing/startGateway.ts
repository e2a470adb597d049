// A gateway on a free loopback port, with the practice server and a policy that a test chooses.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Classrooms } from '../src/classroom/classrooms.ts';
import { readConfig } from '../src/config.ts';
import type { Observers } from '../src/gateway/observers.ts';
import type { Gateway } from '../src/gateway/admission.ts';
import { attachGateway } from '../src/gateway/socket.ts';
import { Gate } from '../src/http/gate.ts';
import { limits } from '../src/limits.ts';
import type { LimitName } from '../src/limits.ts';
import { createLog } from '../src/log.ts';
import { Metrics } from '../src/metrics.ts';
import { createPractice } from '../src/practice/index.ts';
import type { Practice } from '../src/practice/index.ts';
import { openPracticeTls } from '../src/practice/listening/certificate.ts';
import type { Lookup } from '../src/upstream/resolve.ts';

/** One for all gateways of a test file. */
const tls = openPracticeTls(undefined, createLog({ logLevel: 'silent' }));

export interface RunningGateway {
  /** ws://127.0.0.1:PORT/ws */
  readonly url: string;
  readonly origin: string;
  readonly metrics: Metrics;
  readonly practice: Practice;
  readonly observers: Observers;
  readonly classrooms: Classrooms;
  stop(): Promise<void>;
}

/**
 * @param environment settings as in the environment; `MAILTERM_TARGETS` decides where connections may go
 * @param changed limits that differ from those of the product
 * @param lookup answers for names, instead of the system's resolver
 * @param store where sessions with a cookie are recorded; nowhere without it
 */
export async function startGateway(
  environment: Readonly<Record<string, string>> = {},
  changed: Partial<Record<LimitName, number>> = {},
  lookup?: Lookup,
  store?: Gateway['store'],
): Promise<RunningGateway> {
  const config = readConfig({ LOG_LEVEL: 'silent', ...environment });
  const server = createServer();
  const metrics = new Metrics();
  const practice = createPractice({ tls: await tls });
  const gateway = attachGateway(server, {
    config,
    log: createLog(config),
    practice,
    metrics,
    gate: new Gate(config),
    version: '0.0.0-test',
    node: 'test',
    limits: { ...limits, ...changed },
    ...(lookup && { lookup }),
    ...(store && { store }),
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `ws://127.0.0.1:${port}${config.basePath}/ws`,
    metrics,
    practice,
    observers: gateway.observers,
    classrooms: gateway.classrooms,
    origin: config.origins[0] ?? '',
    async stop() {
      await gateway.close();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
