// What a case of a limit is: it hits the limit in something that runs, and says which reason was given. Also what nearly
// every case begins with.

import type { ReasonId } from '@mailterm/shared/reasons/reasons';
import type { Socket } from 'node:net';
import type { LimitName } from '../../src/limits.ts';
import type { Lookup } from '../../src/upstream/resolve.ts';
import { TestClient } from '../client.ts';
import { startFakeUpstream } from '../fakeUpstream.ts';
import { startGateway } from '../startGateway.ts';

/** Hits a limit. Gives the reason that was named; for limits without one it checks the effect and gives nothing. */
export type LimitCase = () => Promise<string | undefined>;

/** Every row of some part of the table has a case. */
export type LimitCases<Name extends LimitName> = Readonly<Record<Name, LimitCase>>;

interface Scene {
  readonly url: string;
  /** Where the scripted mail server listens, on 127.0.0.1. */
  readonly port: number;
  received(): Buffer;
  connect(): Promise<TestClient>;
}

interface Setting {
  readonly limits: Partial<Record<LimitName, number>>;
  /** What the mail server does with a connection; it greets unless told otherwise. */
  readonly serve?: (socket: Socket) => void;
  readonly lookup?: Lookup;
  /** Settings of the gateway, which may name the mail server's port. It connects anywhere unless told otherwise. */
  readonly environment?: (port: number) => Readonly<Record<string, string>>;
}

/** A gateway with changed limits and a scripted mail server behind it, for as long as `play` takes. */
export async function stage<T>(setting: Setting, play: (scene: Scene) => Promise<T>): Promise<T> {
  const { limits, serve = greet, lookup, environment = () => ({ MAILTERM_TARGETS: 'any' }) } = setting;
  const upstream = await startFakeUpstream(serve);
  const gateway = await startGateway(environment(upstream.port), limits, lookup);
  const clients: TestClient[] = [];
  try {
    return await play({
      url: gateway.url,
      port: upstream.port,
      received: () => upstream.received(),
      async connect() {
        const client = await TestClient.connect(gateway.url);
        clients.push(client);
        return client;
      },
    });
  } finally {
    for (const client of clients) client.cut();
    await gateway.stop();
    await upstream.stop();
  }
}

/** A server that greets and says nothing more. */
export function greet(socket: Socket): void {
  socket.write('220 mx.test ESMTP\r\n');
}

/** The reason of the last refused message. */
export async function faultOf(client: TestClient): Promise<ReasonId | undefined> {
  await client.until(() => client.message('fault') !== undefined);
  return client.message('fault')?.reason.id;
}

/** The reason of the session's end. */
export async function endOf(client: TestClient): Promise<string | undefined> {
  await client.until(() => client.ended);
  return client.endReason;
}

export async function pause(ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms));
}
