// A TCP server on loopback that says whatever a test wants, octet for octet, and keeps what it was sent.

import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

export interface FakeUpstream {
  readonly port: number;
  /** Everything clients sent, over all connections. */
  received(): Buffer;
  stop(): Promise<void>;
}

/** Starts a server; `serve` is called with each connection. */
export async function startFakeUpstream(serve: (socket: Socket) => void, address = '127.0.0.1'): Promise<FakeUpstream> {
  const parts: Buffer[] = [];
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('data', (data: Buffer) => parts.push(data));
    socket.on('error', () => undefined);
    socket.on('close', () => open.delete(socket));
    serve(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, address, resolve));
  return {
    port: (server.address() as AddressInfo).port,
    received: () => Buffer.concat(parts),
    async stop() {
      for (const socket of open) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
