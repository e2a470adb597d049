// A port for a test's own server, where the server must be told its port before it listens.

import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A port on loopback that nobody uses at this moment. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise<void>((resolve) => probe.close(() => resolve()));
  return port;
}
